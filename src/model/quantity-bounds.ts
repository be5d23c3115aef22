/** What a qualified figure says about the true value: an interval, open or closed at its ends. */
import { type Decimal, roundHalfAwayFromZero } from './decimal.ts'
import type { Qualifier, Quantity } from './quantity.ts'

/** An end of an interval; null in its place means that there is none on that side. */
interface End {
  readonly at: Decimal
  readonly isIncluded: boolean
}

interface Interval {
  readonly from: End | null
  readonly to: End | null
}

const mirror = {
  exact: 'exact',
  over: 'under',
  atLeast: 'atMost',
  under: 'over',
  atMost: 'atLeast',
  about: 'about',
} as const satisfies Record<Qualifier, Qualifier>

/** Qualifier of a value that falls where the qualified one rises: over «trên 240» points, «dưới» so many people. */
export function mirrored(qualifier: Qualifier): Qualifier {
  return mirror[qualifier]
}

/** The value as it stands on paper: rounded to the places it is printed with. */
export function printedValue(quantity: Quantity): Decimal {
  return roundHalfAwayFromZero(quantity.value, quantity.decimals)
}

/** Null where the figure is approximate and says nothing for certain. */
function intervalOf({ value: at, qualifier }: Quantity): Interval | null {
  switch (qualifier) {
    case 'exact':
      return { from: { at, isIncluded: true }, to: { at, isIncluded: true } }
    case 'over':
      return { from: { at, isIncluded: false }, to: null }
    case 'atLeast':
      return { from: { at, isIncluded: true }, to: null }
    case 'under':
      return { from: null, to: { at, isIncluded: false } }
    case 'atMost':
      return { from: null, to: { at, isIncluded: true } }
    case 'about':
      return null
    default:
      return qualifier satisfies never
  }
}

/**
 * True where every value that `a` allows is greater than every value that `b` allows: «trên 240» against 235 or 240.
 * Never for an approximate figure.
 */
export function isSurelyAbove(a: Quantity, b: Quantity): boolean {
  const low = intervalOf(a)?.from
  const high = intervalOf(b)?.to
  if (!low || !high) return false
  return low.at.gt(high.at) || (low.at.eq(high.at) && !(low.isIncluded && high.isIncluded))
}
