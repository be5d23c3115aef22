/** The figures of the years before, as far as the data go, beside those of the report's year. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { AreaBreak, FigureHistory, History, YearValue } from '../model/history.ts'
import { hasDistrictsOn, mapDate } from '../model/map-date.ts'
import type { Observation } from '../model/observation.ts'
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
  readonly area: Area
  readonly figures: ReadonlyMap<FigureKey, YearFigure>
}

/**
 * Known figures of the last ten years by key. Years of which the data hold nothing are left out, figures that only the
 * reference data know among them. Of two observations of one figure the first counts.
 */
export function computeHistory(
  observations: readonly Observation[],
  catalog: Catalog,
  { area, year, map: settled }: HistoryRequest,
): History {
  const wanted = Array.from({ length: MOST_YEARS }, (_, index) => year - MOST_YEARS + 1 + index)
  const stated = new Set(observations.flatMap((each) => (each.area === area.code ? [each.period] : [])))
  const years = wanted.flatMap((each): readonly YearOf[] => {
    const map = mapDate(each, settled)
    const then = each === year ? area : catalog.areaOn(area.code, map)
    if (!then || !stated.has(each)) return []
    return [
      { year: each, map, area: then, figures: evaluateYear(observations, catalog, { area: then, year: each, map }) },
    ]
  })
  const breaks = breaksOf(years)
  const keys = [...(years.at(-1)?.figures.keys() ?? [])]
  return { breaks, figures: new Map(keys.map((key) => [key, historyOf(key, years, breaks, year)])) }
}

/** Where the area is no longer the one of the year before. */
function breaksOf(years: readonly YearOf[]): readonly AreaBreak[] {
  return years.flatMap(({ area }, index): readonly AreaBreak[] => {
    const before = years[index - 1]
    // One code may be that of several areas, one after another; a report that is made again has copies of them. An area
    // that only changed its name or kind goes on.
    if (!before || before.area.validFrom === area.validFrom || area.predecessors.length === 1) return []
    return [{ year: Number(area.validFrom?.slice(0, 4) ?? years[index]?.year), area }]
  })
}

/** First year of the latest map: what counts its districts and communes begins anew with it. */
function lastRearranged(years: readonly YearOf[]): number {
  const latest = years.at(-1)
  return latest ? (years.find(({ map }) => hasDistrictsOn(map) === hasDistrictsOn(latest.map))?.year ?? 0) : 0
}

function historyOf(
  key: FigureKey,
  years: readonly YearOf[],
  breaks: readonly AreaBreak[],
  last: number,
): FigureHistory {
  const known = years.flatMap(({ year, figures }) => {
    const figure = figures.get(key)
    return figure?.printed && figure.period === year ? [{ year, figure, sourced: figure.printed }] : []
  })
  const values: readonly YearValue[] = known.map(({ year, sourced }) => ({ year, sourced }))
  const isOfUnits = years.at(-1)?.figures.get(key)?.indicator.followsUnits === true
  const start = Math.max(0, ...breaks.map(({ year }) => year), isOfUnits ? lastRearranged(years) : 0)
  const comparable = known.filter(({ year }) => year >= start)
  const [first] = comparable
  const end = comparable.at(-1)
  if (!first || !end || end.year !== last || comparable.length < LEAST_YEARS) return { values, development: null }
  const [value, base] = [end, first].map(({ year, sourced }) => ({ key, period: year, sourced }))
  if (!value || !base || end.figure.indicator.kind === 'year') return { values, development: null }
  return { values, development: { since: first.year, comparison: compare(end.figure.indicator, value, base, null) } }
}
