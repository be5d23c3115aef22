/**
 * Exact decimal arithmetic for figures. The only door to big.js: a figure is exact from the cell
 * to the page, and is rounded once, half away from zero.
 */
import Big from 'big.js'

Big.strict = true

/** An exact decimal number. Never a binary float. */
export type Decimal = Big

const DIVISION_PLACES = 40
Big.DP = DIVISION_PLACES
Big.RM = Big.roundHalfUp
// Written as JSON, a figure is all its digits and never an exponent.
Big.PE = 1e6
Big.NE = -1e6

/** π to 50 decimal places (OEIS A000796). */
export const PI: Decimal = new Big('3.14159265358979323846264338327950288419716939937511')

/** Makes a decimal from plain digits such as `-12.50`; throws on anything else (a bug, not bad data). */
export function decimal(digits: string): Decimal {
  return new Big(digits)
}

/** Whether a value is an exact decimal, for what writes values of any shape. */
export function isDecimal(value: unknown): value is Decimal {
  return value instanceof Big
}

/** Makes a decimal from a whole number. Throws for a number that is not a safe integer. */
export function decimalOf(whole: number): Decimal {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`not a whole number: ${whole}`)
  return new Big(String(whole))
}

/**
 * Rounds half away from zero (2,5 → 3; -2,5 → -3), the rounding of Vietnamese statistics yearbooks.
 * @param value the exact value
 * @param places decimal places to keep; negative rounds to tens, hundreds …
 */
export function roundHalfAwayFromZero(value: Decimal, places: number): Decimal {
  if (places >= 0) return value.round(places, Big.roundHalfUp)
  const scale = new Big('10').pow(-places)
  return value.div(scale).round(0, Big.roundHalfUp).times(scale)
}

/** Plain digits with a point and exactly `places` decimals, e.g. `2.50`. */
export function toDigits(value: Decimal, places: number): string {
  return roundHalfAwayFromZero(value, places).toFixed(places)
}

/** Plain digits with a point and as many decimals as the value has. */
export function toExactDigits(value: Decimal): string {
  return value.toFixed()
}
