/** A value on its way into a formula: exact, unrounded, with everything that has to be said about it later. */
import type { Decimal } from '../model/decimal.ts'
import type { SourcedQuantity } from '../model/figure.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { Provenance } from '../model/provenance.ts'
import type { Qualifier } from '../model/quantity.ts'

export interface Operand {
  readonly key: FigureKey
  /** Year the value is about. */
  readonly period: number
  readonly value: Decimal
  readonly qualifier: Qualifier
  /** Places the value is printed with. */
  readonly decimals: number
  readonly provenance: Provenance
}

/** The operand as a quantity that can be printed. */
export function toSourced(operand: Operand): SourcedQuantity {
  const { value, qualifier, decimals, provenance } = operand
  return { quantity: { value, qualifier, decimals }, provenance }
}
