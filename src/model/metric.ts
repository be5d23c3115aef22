/** A number computed from observations by a formula, unrounded, with its inputs («chỉ số tính toán»). */
import type { Decimal } from './decimal.ts'
import type { FigureKey, Level } from './indicator.ts'
import type { FormulaInput } from './provenance.ts'
import type { Qualifier } from './quantity.ts'

export interface Metric {
  readonly indicator: string
  readonly level: Level
  readonly key: FigureKey
  readonly area: string
  readonly period: number
  readonly value: Decimal
  /** Not `exact` where an input is a bound: √(A/(π·n)) over «trên 240» points is `under`. */
  readonly qualifier: Qualifier
  readonly formula: string
  readonly inputs: readonly FormulaInput[]
}
