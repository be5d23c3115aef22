/** Origins as plain data: a row of the summary travels between processes and files, and an exact decimal is no plain data. */
import { decimal, toExactDigits } from '../model/decimal.ts'
import type { FormulaInput, Provenance } from '../model/provenance.ts'

export interface PlainInput extends Omit<FormulaInput, 'value' | 'provenance'> {
  /** Exact digits with a point. */
  readonly value: string
  readonly provenance: PlainProvenance
}

export type PlainProvenance =
  | Exclude<Provenance, { readonly kind: 'derived' }>
  | { readonly kind: 'derived'; readonly formula: string; readonly inputs: readonly PlainInput[] }

export function plainProvenance(provenance: Provenance): PlainProvenance {
  if (provenance.kind !== 'derived') return provenance
  return { ...provenance, inputs: provenance.inputs.map(plainInput) }
}

/** The origin again as every other stage has it. */
export function fullProvenance(plain: PlainProvenance): Provenance {
  if (plain.kind !== 'derived') return plain
  return { ...plain, inputs: plain.inputs.map(fullInput) }
}

const plainInput = (input: FormulaInput): PlainInput => ({
  ...input,
  value: toExactDigits(input.value),
  provenance: plainProvenance(input.provenance),
})

const fullInput = (input: PlainInput): FormulaInput => ({
  ...input,
  value: decimal(input.value),
  provenance: fullProvenance(input.provenance),
})
