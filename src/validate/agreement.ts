/** Whether a published value and an expected one can both be right, given rounding and bounds. */
import { type Decimal, decimal } from '../model/decimal.ts'
import { isSurelyAbove } from '../model/quantity-bounds.ts'
import type { Qualifier, Quantity } from '../model/quantity.ts'

/**
 * `agrees`: equal within half a unit of the last published place. `allowed`: a bound leaves room for the difference.
 * `cut`: under one unit apart, so the published value was cut off or rounded up. `differs`: they contradict.
 */
export type Agreement = 'agrees' | 'allowed' | 'cut' | 'differs'

/** An expected value is exact and unrounded, or a bound that follows from a bounded input. */
export interface Expected {
  readonly value: Decimal
  readonly qualifier: Qualifier
}

const HALF = decimal('0.5')
const TENTH = decimal('0.1')

/** Note: «khoảng» is taken to mean within a tenth of the value; no rule says how near «khoảng» is. */
export function agreement(published: Quantity, expected: Expected): Agreement {
  const gap = published.value.minus(expected.value).abs()
  const lastPlace = decimal('10').pow(-published.decimals)
  const half = lastPlace.times(HALF)
  if (gap.lte(half)) return 'agrees'
  if (published.qualifier === 'about' || expected.qualifier === 'about') {
    return gap.lte(published.value.abs().times(TENTH)) ? 'allowed' : 'differs'
  }
  if (published.qualifier === 'exact' && expected.qualifier === 'exact') {
    return gap.lt(lastPlace) ? 'cut' : 'differs'
  }
  return excludes(published, expected, half) ? 'differs' : 'allowed'
}

/** True where no value satisfies both, the published one taken with the room that its rounding leaves. */
function excludes(published: Quantity, expected: Expected, half: Decimal): boolean {
  const other = { ...expected, decimals: published.decimals }
  const raised = { ...published, value: published.value.plus(half) }
  const lowered = { ...published, value: published.value.minus(half) }
  return isSurelyAbove(lowered, other) || isSurelyAbove(other, raised)
}
