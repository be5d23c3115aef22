/** Whether a text names a district or commune, on the map of the report's year. */
import type { AreaMatch } from '../catalog/catalog.ts'
import { mapDate } from '../model/map-date.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { isProvincialCity, isSubareaName } from './subarea-names.ts'

/** True for «Huyện Đà Bắc», «Thành phố Hòa Bình»; a bare name does not say what it is of. */
export function isSubarea(text: string, context: NormalizeContext): boolean {
  return isSubareaName(text) || isProvincialCity(text, matchArea(text, context))
}

/** True for a province other than the one that the report is of. */
export function isOtherProvince(text: string, context: NormalizeContext): boolean {
  const match = matchArea(text, context)
  return match.kind === 'found' && match.area.type !== 'country' && match.area !== context.options.province
}

/** What the text means as an area in the year of the report. */
export function matchArea(text: string, { catalog, options }: NormalizeContext): AreaMatch {
  return catalog.matchArea(text, mapDate(options.year, options.map))
}
