/** An unrounded value, cut where more places tell nothing. */
import { formatDecimal } from '../../locale/number-format.ts'
import { type Decimal, toExactDigits } from '../../model/decimal.ts'
import type { Language } from '../../model/indicator.ts'

const MOST_PLACES = 10

/** `2,4674338218…` */
export function exactText(value: Decimal, language: Language): string {
  const places = toExactDigits(value).split('.')[1]?.length ?? 0
  return `${formatDecimal(value, Math.min(places, MOST_PLACES), language)}${places > MOST_PLACES ? '…' : ''}`
}
