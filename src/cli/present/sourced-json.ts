/** A value with the chain behind it for machines, as docs/schemas/trace.schema.json describes it. */
import { toExactDigits } from '../../model/decimal.ts'
import type { SourcedQuantity } from '../../model/figure.ts'
import type { Provenance, SourceLocation } from '../../model/provenance.ts'
import { writtenFormula } from '../../pipeline/written-formula.ts'
import type { FileHash } from '../file-hash.ts'

/** Null stays null. */
export function quantityJson(sourced: SourcedQuantity | null, hashOf: FileHash): object | null {
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
export function placeJson(place: SourceLocation, hashOf: FileHash): object {
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
