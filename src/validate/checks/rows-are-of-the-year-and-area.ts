/** A row whose year or area was mistyped drops out of the report unseen, and its figure is missed. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { mapDate } from '../../model/map-date.ts'
import type { Observation } from '../../model/observation.ts'
import type { Check, Facts } from '../check.ts'
import { figureName } from '../figure-text.ts'
import { findingOf } from '../finding-of.ts'

/** More figures than these of one other year or area are data of their own and no slip. */
const MOST_STRAYS = 3

const COUNTRY = 'VN'

/**
 * ICT-V039: a figure that stands under another year only. ICT-V040: under another area only. Both only where the other
 * year or area has no more than three figures in the data, and the report's own has far more.
 */
export const rowsAreOfTheYearAndArea: Check = (facts) => {
  const { observations, area, year, map, entries } = facts
  const known = new Set(entries.filter(({ observation }) => observation.status !== 'missing').map(keyOf))
  if (known.size <= MOST_STRAYS) return []
  // Before a merger the code was that of another province.
  const isOurs = ({ area: code, period }: Observation): boolean =>
    code === area.code && (area.validFrom === null || area.validFrom <= mapDate(period, map))
  const ofOtherYears = observations.filter((one) => isOurs(one) && one.period !== year)
  const ofOtherAreas = observations.filter(
    (one) => one.area !== area.code && one.area !== COUNTRY && one.period === year,
  )
  return [
    ...strays(ofOtherYears, ({ period }) => `${period}`),
    ...strays(ofOtherAreas, ({ area: code }) => code),
  ].flatMap((stray) => {
    const diagnostic = known.has(stray.key) ? null : told(stray, facts)
    return diagnostic ? [findingOf(diagnostic, [stray.key])] : []
  })
}

const keyOf = ({ observation }: Facts['entries'][number]): string => observation.key

/** Observations with a value, of the years or areas that hardly anything is about. */
function strays(others: readonly Observation[], idOf: (one: Observation) => string): readonly Observation[] {
  const stated = others.filter(({ status }) => status !== 'missing' && status !== 'notApplicable')
  return stated.filter((one) => stated.filter((other) => idOf(other) === idOf(one)).length <= MOST_STRAYS)
}

function told(stray: Observation, { catalog, area, year, map }: Facts): Diagnostic | null {
  const indicator = catalog.indicator(stray.indicator)
  if (!indicator || (indicator.kind !== 'names' && !hasValue(stray))) return null
  const name = figureName(indicator, stray.level)
  if (stray.period !== year) {
    return diagnose('ICT-V039', stray.locations, { name, found: `${stray.period}`, year: `${year}` }, stray.key)
  }
  const found = catalog.areaOn(stray.area, mapDate(year, map))?.officialName ?? stray.area
  return diagnose('ICT-V040', stray.locations, { name, found, year: `${year}`, area: area.officialName }, stray.key)
}

const hasValue = ({ quantity, fraction }: Observation): boolean => quantity !== null || fraction !== null
