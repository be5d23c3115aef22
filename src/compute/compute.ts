/** Stage 4: every figure of the report, computed exactly and compared, with the origin of each value. */
import { lastYearOf } from '../catalog/benchmark-age.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { ChangeObstacle, Comparison, Figure, Figures, SourcedQuantity } from '../model/figure.ts'
import { hasDistrictsOn, mapDate } from '../model/map-date.ts'
import type { Observation } from '../model/observation.ts'
import { cautionsAbout } from './benchmark-cautions.ts'
import type { PreviousFigure } from './combine-years.ts'
import { type Compared, compare } from './compare.ts'
import { evaluateYear, type YearFigure } from './evaluate-year.ts'
import { previousYear } from './previous-year.ts'

export interface ComputeRequest {
  readonly area: Area
  readonly year: number
  /** ISO date whose map the office has settled for the year it lies in; the last day of a year where absent. */
  readonly map?: string | null
  /** Benchmarks to compare with, already chosen; those of other indicators than the figure's are passed over. */
  readonly benchmarks: readonly Benchmark[]
  /** Whether a benchmark of an old period or another scope yields no verdict. */
  readonly isStrict?: boolean
}

/**
 * Figures of the area and the year, one for each indicator and level of the catalogue, in its order.
 * Area, population and unit counts that the export leaves out come from the reference data. Bad data never throws:
 * what cannot be computed is null.
 */
export function compute(observations: readonly Observation[], catalog: Catalog, request: ComputeRequest): Figures {
  const { area, year, map } = request
  const current = evaluateYear(observations, catalog, { area, year, map: mapDate(year, map) })
  const previous = previousYear(observations, catalog, request)
  const enterprises = current.get(ENTERPRISES)?.printed ?? null
  return new Map(
    [...current.values()].map((figure) => {
      const before = previous.get(figure.key) ?? null
      return [figure.key, withComparisons(figure, before, { ...request, enterprises })] as const
    }),
  )
}

/** How many enterprises a province counts says of which network its figures are. */
const ENTERPRISES = 'postal.enterprises'

interface ComparisonRequest extends ComputeRequest {
  readonly enterprises: SourcedQuantity | null
}

function withComparisons(figure: YearFigure, before: PreviousFigure | null, request: ComparisonRequest): Figure {
  const { indicator, level, key, period, observation, metric, printed, computed, numerator, denominator } = figure
  const previous = before?.figure.period === request.year - 1 ? before : null
  const obstacle = previous ? obstacleTo(figure, previous, request) : null
  return {
    key,
    indicator,
    level,
    period,
    observation,
    metric,
    printed,
    computed,
    numerator,
    denominator,
    names: observation?.names ?? [],
    previous: previous?.figure.printed ?? null,
    previousDenominator: previous?.figure.denominator ?? null,
    change: obstacle ? null : changeSince(figure, previous?.figure ?? null, request.year),
    changeObstacle: obstacle,
    comparisons: request.benchmarks
      .filter((benchmark) => benchmark.indicator === key)
      .flatMap((benchmark) => comparisonWith(figure, benchmark, request)),
  }
}

/** Null where the two years can be compared, and where there is nothing to compare. */
function obstacleTo(figure: YearFigure, before: PreviousFigure, { year, map }: ComputeRequest): ChangeObstacle | null {
  const isStated = figure.printed !== null || (figure.observation?.names.length ?? 0) > 0
  if (!isStated || figure.period !== year) return null
  const isRearranged = hasDistrictsOn(mapDate(year - 1, map)) !== hasDistrictsOn(mapDate(year, map))
  const isKnown = before.obstacle !== null || before.figure.printed !== null
  // However well the old provinces can be put together: their units are no longer there.
  if (isRearranged && isKnown && figure.indicator.followsUnits) return { kind: 'unitsChanged' }
  return before.obstacle
}

/** Null where either year is missing, where the value is itself of an older year, and for years, which do not grow. */
function changeSince(figure: YearFigure, previous: YearFigure | null, year: number): Comparison | null {
  const value = comparedValue(figure)
  const base = previous ? comparedValue(previous) : null
  if (!value || !base || figure.period !== year || figure.indicator.kind === 'year') return null
  return compare(figure.indicator, value, base, null)
}

function comparisonWith(
  figure: YearFigure,
  benchmark: Benchmark,
  { year, enterprises, isStrict }: ComparisonRequest,
): readonly Comparison[] {
  const value = comparedValue(figure)
  if (!value) return []
  const { quantity, provenance } = benchmark
  const base = {
    key: benchmark.code,
    period: lastYearOf(benchmark) ?? figure.period,
    sourced: { quantity, provenance },
  }
  const comparison = compare(figure.indicator, value, base, benchmark)
  const cautions = cautionsAbout(benchmark, year, enterprises)
  const verdict = isStrict === true && cautions.length > 0 ? 'notComparable' : comparison.verdict
  return [{ ...comparison, cautions, verdict }]
}

function comparedValue({ key, period, printed }: YearFigure): Compared | null {
  return printed ? { key, period, sourced: printed } : null
}
