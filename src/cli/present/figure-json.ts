/**
 * A figure and the chain behind it for machines, as docs/schemas/trace.schema.json describes it; numbers are text with a
 * decimal point, so that none loses a digit.
 */
import { toExactDigits } from '../../model/decimal.ts'
import type { Comparison, Figure, SourcedQuantity } from '../../model/figure.ts'
import type { Unit } from '../../model/unit.ts'
import type { FileHash } from '../file-hash.ts'
import { placeJson, quantityJson } from './sourced-json.ts'

export function figureJson(figure: Figure, unit: Unit, hashOf: FileHash): object {
  const sourced = (value: SourcedQuantity | null): object | null => quantityJson(value, hashOf)
  const { key, indicator, level, period, metric, names } = figure
  return {
    key,
    name: indicator.name,
    unit: unit.printed,
    level,
    period,
    printed: sourced(figure.printed),
    computed: sourced(figure.computed),
    unrounded: metric ? toExactDigits(metric.value) : null,
    formula: metric?.formula ?? null,
    numerator: sourced(figure.numerator),
    denominator: sourced(figure.denominator),
    names,
    locations: (figure.observation?.locations ?? []).map((place) => placeJson(place, hashOf)),
    previous: sourced(figure.previous),
    change: figure.change && comparisonJson(figure.change, hashOf),
    changeObstacle: figure.changeObstacle,
    comparisons: figure.comparisons.map((comparison) => comparisonJson(comparison, hashOf)),
  }
}

function comparisonJson(comparison: Comparison, hashOf: FileHash): object {
  const { benchmark, base, difference, relativePercent, direction, verdict, cautions } = comparison
  return {
    benchmark: benchmark
      ? { code: benchmark.code, period: benchmark.period, scope: benchmark.scopeName, source: benchmark.source }
      : null,
    base: quantityJson(base, hashOf),
    difference: difference === null ? null : toExactDigits(difference),
    relativePercent: relativePercent === null ? null : toExactDigits(relativePercent),
    direction,
    verdict,
    cautions,
  }
}
