/** Recognises a slip of the unit or of the decimal mark: a value 10, 100 or 1 000 times what it should be. */
import { type Decimal, decimal } from '../model/decimal.ts'

/** A million is between km² and m², or between people and millions of them. */
const FACTORS: readonly Decimal[] = [decimal('10'), decimal('100'), decimal('1000'), decimal('1000000')]

/** The factor between two positive values if it is one of them within a tolerance, whichever is the greater; else null. */
export function unitSlip(value: Decimal, expected: Decimal, tolerance: Decimal): Decimal | null {
  if (value.lte('0') || expected.lte('0')) return null
  const ratio = value.gt(expected) ? value.div(expected) : expected.div(value)
  return FACTORS.find((factor) => ratio.minus(factor).abs().lte(factor.times(tolerance))) ?? null
}
