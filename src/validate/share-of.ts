/** The share that a part is of a total, for the checks that ask whether a published share bears out a fraction. */
import { type Decimal, decimal } from '../model/decimal.ts'
import { mirrored } from '../model/quantity-bounds.ts'
import type { Quantity } from '../model/quantity.ts'
import { agreement, type Expected } from './agreement.ts'

const HUNDRED = decimal('100')

/**
 * Numerator over denominator in per cent, unrounded; null over zero and below. A bound on the numerator bounds the
 * share on the same side, one on the denominator on the other; with bounds on both it is approximate.
 */
export function shareOf(numerator: Quantity, denominator: Quantity): Expected | null {
  if (denominator.value.lte('0')) return null
  const value: Decimal = numerator.value.times(HUNDRED).div(denominator.value)
  if (denominator.qualifier === 'exact') return { value, qualifier: numerator.qualifier }
  return { value, qualifier: numerator.qualifier === 'exact' ? mirrored(denominator.qualifier) : 'about' }
}

/** True where the published share is that of the two numbers, within its rounding. */
export function isShareOf(published: Quantity | null, numerator: Quantity, denominator: Quantity): boolean {
  const expected = shareOf(numerator, denominator)
  return published !== null && expected !== null && agreement(published, expected) !== 'differs'
}
