/** From 1 July 2025 there are no districts; figures of that level belong to another year or level. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { mapDate } from '../../model/map-date.ts'
import { isReportedOn } from '../../model/reported-on.ts'
import type { Check, Entry } from '../check.ts'
import { statementOf } from '../facts.ts'
import { figureName, joined } from '../figure-text.ts'

/** ICT-V019: one finding for all district figures above zero on a map without districts. */
export const districtFiguresNeedDistricts: Check = ({ entries, year, map }) => {
  const [first, ...others] = entries.filter((entry) => isAboutNothing(entry, mapDate(year, map)))
  if (!first) return []
  const all = [first, ...others]
  const params = {
    names: joined(
      all.map(({ indicator, observation }) => figureName(indicator, observation.level)),
      '; ',
    ),
    year: `${year}`,
  }
  const locations = all.flatMap(({ observation }) => observation.locations)
  const keys = all.map(({ observation }) => observation.key)
  const diagnostic = diagnose('ICT-V019', locations, params, first.observation.key)
  return [{ diagnostic, restsOn: [], castsDoubtOn: keys }]
}

function isAboutNothing(entry: Entry, date: string): boolean {
  const { observation, indicator } = entry
  const stated = statementOf(entry)?.quantity ?? null
  const value = stated ?? observation.fraction?.numerator ?? null
  return !isReportedOn(indicator, observation.level, date) && value !== null && !value.value.eq('0')
}
