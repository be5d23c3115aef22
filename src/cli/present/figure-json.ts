/**
 * A figure and the chain behind it for machines, as docs/schemas/trace.schema.json describes it; numbers are text with a
 * decimal point, so that none loses a digit.
 */
import { toExactDigits } from '../../model/decimal.ts'
import type { Comparison, Figure, SourcedQuantity } from '../../model/figure.ts'
import type { Provenance, SourceLocation } from '../../model/provenance.ts'
import type { Unit } from '../../model/unit.ts'
import { writtenFormula } from '../../pipeline/written-formula.ts'
import type { FileHash } from '../file-hash.ts'

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
    comparisons: figure.comparisons.map((comparison) => comparisonJson(comparison, hashOf)),
  }
}

function comparisonJson(comparison: Comparison, hashOf: FileHash): object {
  const { benchmark, base, difference, direction, verdict } = comparison
  return {
    benchmark: benchmark
      ? { code: benchmark.code, period: benchmark.period, scope: benchmark.scopeName, source: benchmark.source }
      : null,
    base: quantityJson(base, hashOf),
    difference: difference === null ? null : toExactDigits(difference),
    direction,
    verdict,
  }
}

function quantityJson(sourced: SourcedQuantity | null, hashOf: FileHash): object | null {
  if (sourced === null) return null
  const { quantity, provenance } = sourced
  return {
    value: toExactDigits(quantity.value),
    qualifier: quantity.qualifier,
    decimals: quantity.decimals,
    provenance: provenanceJson(provenance, hashOf),
  }
}

/** A place with the fingerprint of its file. */
function placeJson(place: SourceLocation, hashOf: FileHash): object {
  return { ...place, sha256: hashOf(place.file) }
}

function provenanceJson(provenance: Provenance, hashOf: FileHash): object {
  switch (provenance.kind) {
    case 'derived':
      return {
        kind: provenance.kind,
        formula: provenance.formula,
        written: writtenFormula(provenance.formula)?.words ?? null,
        inputs: provenance.inputs.map((input) => ({
          parameter: input.parameter,
          key: input.key,
          period: input.period,
          value: toExactDigits(input.value),
          provenance: provenanceJson(input.provenance, hashOf),
        })),
      }
    case 'observed':
      return { kind: provenance.kind, locations: provenance.locations.map((place) => placeJson(place, hashOf)) }
    case 'setting':
      return { kind: provenance.kind, location: placeJson(provenance.location, hashOf) }
    case 'seed':
    case 'request':
      return provenance
    default:
      return provenance satisfies never
  }
}
