/** Figures of the year before, of the area itself or of those that it was merged from. */
import { areasInPlace } from '../catalog/areas-in-place.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { FigureKey } from '../model/indicator.ts'
import { mapDate } from '../model/map-date.ts'
import type { Observation } from '../model/observation.ts'
import { combineYears, type PreviousFigure } from './combine-years.ts'
import { evaluateYear } from './evaluate-year.ts'

interface PreviousRequest {
  readonly area: Area
  /** The report's year. */
  readonly year: number
  readonly map?: string | null
}

/**
 * The figures by key; an area that only changed its name or kind (Thừa Thiên Huế, Huế) is compared with itself. Empty
 * where the reference data know neither the area nor its predecessors for that year.
 */
export function previousYear(
  observations: readonly Observation[],
  catalog: Catalog,
  { area, year, map: settled }: PreviousRequest,
): ReadonlyMap<FigureKey, PreviousFigure> {
  const last = year - 1
  const map = mapDate(last, settled)
  const years = areasInPlace(area, map, catalog).map((each) => ({
    area: each,
    figures: evaluateYear(observations, catalog, { area: each, year: last, map }),
  }))
  const [only, ...others] = years
  if (!only) return new Map()
  if (others.length > 0) return combineYears(years, catalog, { area, year: last })
  return new Map([...only.figures].map(([key, figure]) => [key, { figure, obstacle: null }] as const))
}
