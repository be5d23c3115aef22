/** A figure and the chain behind it for machines; numbers are text with a decimal point, so that none loses a digit. */
import { toExactDigits } from '../../model/decimal.ts'
import type { Comparison, Figure, SourcedQuantity } from '../../model/figure.ts'
import type { Provenance } from '../../model/provenance.ts'
import type { Unit } from '../../model/unit.ts'

export function figureJson(figure: Figure, unit: Unit): object {
  const { key, indicator, level, period, metric, names } = figure
  return {
    key,
    name: indicator.name,
    unit: unit.printed,
    level,
    period,
    printed: quantityJson(figure.printed),
    computed: quantityJson(figure.computed),
    unrounded: metric ? toExactDigits(metric.value) : null,
    formula: metric?.formula ?? null,
    numerator: quantityJson(figure.numerator),
    denominator: quantityJson(figure.denominator),
    names,
    locations: figure.observation?.locations ?? [],
    previous: quantityJson(figure.previous),
    comparisons: figure.comparisons.map(comparisonJson),
  }
}

function comparisonJson(comparison: Comparison): object {
  const { benchmark, base, difference, direction, verdict } = comparison
  return {
    benchmark: benchmark
      ? { code: benchmark.code, period: benchmark.period, scope: benchmark.scopeName, source: benchmark.source }
      : null,
    base: quantityJson(base),
    difference: difference === null ? null : toExactDigits(difference),
    direction,
    verdict,
  }
}

function quantityJson(sourced: SourcedQuantity | null): object | null {
  if (sourced === null) return null
  const { quantity, provenance } = sourced
  return {
    value: toExactDigits(quantity.value),
    qualifier: quantity.qualifier,
    decimals: quantity.decimals,
    provenance: provenanceJson(provenance),
  }
}

function provenanceJson(provenance: Provenance): object {
  switch (provenance.kind) {
    case 'derived':
      return {
        kind: provenance.kind,
        formula: provenance.formula,
        inputs: provenance.inputs.map((input) => ({
          parameter: input.parameter,
          key: input.key,
          period: input.period,
          value: toExactDigits(input.value),
          provenance: provenanceJson(input.provenance),
        })),
      }
    case 'observed':
    case 'seed':
    case 'setting':
    case 'request':
      return provenance
    default:
      return provenance satisfies never
  }
}
