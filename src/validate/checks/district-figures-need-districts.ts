/** From 1 July 2025 there are no districts; figures of that level belong to another year or level. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Check, Entry } from '../check.ts'
import { statementOf } from '../facts.ts'
import { figureName, joined } from '../figure-text.ts'
import { hasDistricts } from '../known-counts.ts'

/** ICT-V019: one finding for all district figures above zero of an area that has no districts. */
export const districtFiguresNeedDistricts: Check = ({ entries, area, year }) => {
  const [first, ...others] = hasDistricts(area, year) ? [] : entries.filter(isAboutDistricts)
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

function isAboutDistricts(entry: Entry): boolean {
  const { observation, indicator } = entry
  const isOfLevel = observation.level === 'district' || indicator.code === 'context.districts'
  const stated = statementOf(entry)?.quantity ?? null
  const value = stated ?? observation.fraction?.numerator ?? null
  return isOfLevel && value !== null && !value.value.eq('0')
}
