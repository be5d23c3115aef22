/** What a cell says: an exact number with the qualifier and the fraction it was written with. */
import type { Decimal } from './decimal.ts'

/**
 * How the number is to be read: `over` is «trên», «hơn» (a strict lower bound), `atLeast` is «≥», «từ … trở lên»,
 * `under` is «dưới», `atMost` is «≤», `about` is «khoảng», «~».
 */
export type Qualifier = 'exact' | 'over' | 'atLeast' | 'under' | 'atMost' | 'about'

/** An exact decimal and its qualifier. The unit is that of the indicator. */
export interface Quantity {
  readonly value: Decimal
  readonly qualifier: Qualifier
  /** Decimal places as written in the cell, so that the published precision is known. */
  readonly decimals: number
}

/** Numerator and denominator as written («82/240»). */
export interface Fraction {
  readonly numerator: Quantity
  readonly denominator: Quantity
}
