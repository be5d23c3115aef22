/** The figures of the years before, as far as the data go, beside those of the report's year. */
import { areasInPlace } from '../catalog/areas-in-place.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { FigureHistory, History, MapBreak, YearValue } from '../model/history.ts'
import { hasDistrictsOn, mapDate } from '../model/map-date.ts'
import type { Observation } from '../model/observation.ts'
import { combineYears } from './combine-years.ts'
import { compare } from './compare.ts'
import { evaluateYear, type YearFigure } from './evaluate-year.ts'

/** Years of a history, the report's among them. */
export const MOST_YEARS = 10

/** Fewer years are no development: two are told of as a change. */
const LEAST_YEARS = 3

interface HistoryRequest {
  readonly area: Area
  readonly year: number
  /** ISO date whose map the office has settled for the year it lies in; the last day of a year where absent. */
  readonly map?: string | null
}

interface YearOf {
  readonly year: number
  /** ISO date of the year's map. */
  readonly map: string
  /** The area, or those that stood in its place. */
  readonly areas: readonly Area[]
  readonly figures: ReadonlyMap<FigureKey, YearFigure>
}

/**
 * Known figures of the last ten years by key; those of years before a merger are put together from the predecessors.
 * Years of which the data hold nothing are left out, figures that only the reference data know among them. Of two
 * observations of one figure the first counts.
 */
export function computeHistory(
  observations: readonly Observation[],
  catalog: Catalog,
  request: HistoryRequest,
): History {
  const { year } = request
  const wanted = Array.from({ length: MOST_YEARS }, (_, index) => year - MOST_YEARS + 1 + index)
  const years = wanted.flatMap((each) => yearOf(each, observations, catalog, request) ?? [])
  const keys = [...(years.at(-1)?.figures.keys() ?? [])]
  return { breaks: breaksOf(years), figures: new Map(keys.map((key) => [key, historyOf(key, years, year)])) }
}

/** Null where the data say nothing of the year. */
function yearOf(
  year: number,
  observations: readonly Observation[],
  catalog: Catalog,
  { area, map: settled }: HistoryRequest,
): YearOf | null {
  const map = mapDate(year, settled)
  const areas = areasInPlace(area, map, catalog)
  const codes = new Set(areas.map(({ code }) => code))
  if (!observations.some(({ area: code, period }) => period === year && codes.has(code))) return null
  const parts = areas.map((each) => ({
    area: each,
    figures: evaluateYear(observations, catalog, { area: each, year, map }),
  }))
  const [only, ...others] = parts
  if (!only) return null
  if (others.length === 0) return { year, map, areas, figures: only.figures }
  const together = [...combineYears(parts, catalog, { area, year })]
  return { year, map, areas, figures: new Map(together.map(([key, { figure }]) => [key, figure])) }
}

/** Where the map is no longer that of the year before. An area that only changed its name or kind goes on. */
function breaksOf(years: readonly YearOf[]): readonly MapBreak[] {
  return years.flatMap(({ year, map, areas }, index): readonly MapBreak[] => {
    const before = years[index - 1]
    if (!before) return []
    if (before.areas.length > areas.length) return [{ kind: 'merged', year, predecessors: before.areas }]
    return hasDistrictsOn(before.map) === hasDistrictsOn(map) ? [] : [{ kind: 'unitsChanged', year }]
  })
}

/** First year of the latest map, where there are years of another; what counts districts and communes begins with it. */
function lastRearranged(years: readonly YearOf[]): number | null {
  const latest = years.at(-1)
  const isLike = ({ map }: YearOf): boolean =>
    latest !== undefined && hasDistrictsOn(map) === hasDistrictsOn(latest.map)
  return years.every(isLike) ? null : (years.find(isLike)?.year ?? null)
}

function historyOf(key: FigureKey, years: readonly YearOf[], last: number): FigureHistory {
  const known = years.flatMap(({ year, figures }) => {
    const figure = figures.get(key)
    return figure?.printed && figure.period === year ? [{ year, figure, sourced: figure.printed }] : []
  })
  const values: readonly YearValue[] = known.map(({ year, sourced }) => ({ year, sourced }))
  const isOfUnits = years.at(-1)?.figures.get(key)?.indicator.followsUnits === true
  const brokenAt = isOfUnits ? lastRearranged(years) : null
  const comparable = known.filter(({ year }) => brokenAt === null || year >= brokenAt)
  const [first] = comparable
  const end = comparable.at(-1)
  const none = { values, brokenAt, development: null }
  if (!first || !end || end.year !== last || comparable.length < LEAST_YEARS) return none
  if (end.figure.indicator.kind === 'year') return none
  const [value, base] = [end, first].map(({ year, sourced }) => ({ key, period: year, sourced }))
  if (!value || !base) return none
  return { ...none, development: { since: first.year, comparison: compare(end.figure.indicator, value, base, null) } }
}
