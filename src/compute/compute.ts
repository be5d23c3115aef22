/** Stage 4: every figure of the report, computed exactly and compared, with the origin of each value. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { Comparison, Figure, Figures } from '../model/figure.ts'
import type { Observation } from '../model/observation.ts'
import { type Compared, compare } from './compare.ts'
import { evaluateYear, type YearFigure } from './evaluate-year.ts'

export interface ComputeRequest {
  readonly area: Area
  readonly year: number
  /** Benchmarks to compare with, already chosen; those of other indicators than the figure's are passed over. */
  readonly benchmarks: readonly Benchmark[]
}

/**
 * Figures of the area and the year, one for each indicator and level of the catalogue, in its order.
 * Area, population and unit counts that the export leaves out come from the reference data. Bad data never throws:
 * what cannot be computed is null.
 */
export function compute(observations: readonly Observation[], catalog: Catalog, request: ComputeRequest): Figures {
  const { area, year } = request
  const current = evaluateYear(observations, catalog, { area, year })
  const previous = existedIn(area, year - 1) ? evaluateYear(observations, catalog, { area, year: year - 1 }) : null
  return new Map(
    [...current.values()].map((figure) => {
      const before = previous?.get(figure.key) ?? null
      return [figure.key, withComparisons(figure, before, request)] as const
    }),
  )
}

/** A province that was merged into this one under the same code is another area, and no base for a change. */
const existedIn = (area: Area, year: number): boolean => area.validFrom === null || area.validFrom <= `${year}-12-31`

function withComparisons(figure: YearFigure, before: YearFigure | null, request: ComputeRequest): Figure {
  const { indicator, level, key, period, observation, metric, printed, computed, numerator, denominator } = figure
  const previous = before?.period === request.year - 1 ? before : null
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
    previous: previous?.printed ?? null,
    change: changeSince(figure, previous, request.year),
    comparisons: request.benchmarks
      .filter((benchmark) => benchmark.indicator === key)
      .flatMap((benchmark) => comparisonWith(figure, benchmark)),
  }
}

/** Null where either year is missing, where the value is itself of an older year, and for years, which do not grow. */
function changeSince(figure: YearFigure, previous: YearFigure | null, year: number): Comparison | null {
  const value = comparedValue(figure)
  const base = previous ? comparedValue(previous) : null
  if (!value || !base || figure.period !== year || figure.indicator.kind === 'year') return null
  return compare(figure.indicator, value, base, null)
}

function comparisonWith(figure: YearFigure, benchmark: Benchmark): readonly Comparison[] {
  const value = comparedValue(figure)
  if (!value) return []
  const { quantity, provenance } = benchmark
  const base = { key: benchmark.code, period: lastYearOf(benchmark, figure.period), sourced: { quantity, provenance } }
  return [compare(figure.indicator, value, base, benchmark)]
}

function comparedValue({ key, period, printed }: YearFigure): Compared | null {
  return printed ? { key, period, sourced: printed } : null
}

/** Last year that a period such as `2015–2019` names. */
function lastYearOf(benchmark: Benchmark, otherwise: number): number {
  const year = benchmark.period.match(/\d{4}/g)?.at(-1)
  return year ? Number(year) : otherwise
}
