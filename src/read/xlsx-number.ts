/**
 * A number of a workbook as a person sees it: the format of a cell decides whether 0.322 is 32.2 %, and how many of the
 * fifteen digits behind a formula were meant to be published.
 */
import { decimal, roundHalfAwayFromZero, toDigits, toExactDigits } from '../model/decimal.ts'

/** What a number format (ECMA-376 part 1, 18.8.31) does to the value. */
interface NumberFormat {
  readonly isPercent: boolean
  /** Powers of a thousand that the format leaves away: `#,##0,` shows 861216 as 861. */
  readonly thousands: number
  /** Decimal places shown; null where the format does not fix them. */
  readonly decimals: number | null
  /** Least number of digits of a code such as `00`; 0 for any other format. */
  readonly padding: number
}

const PLAIN: NumberFormat = { isPercent: false, thousands: 0, decimals: null, padding: 0 }

/** Excel keeps fifteen digits; what binary arithmetic leaves behind them is noise. */
const SIGNIFICANT_DIGITS = 15

/** Excel allows no longer one. */
const LONGEST_FORMAT = 255

/** Nobody types more decimals; a longer tail comes from a calculation. */
const MOST_TYPED_DECIMALS = 4

/**
 * Plain digits with a point, `32.2%` where the format shows per cent. A typed number stays as stored; a calculated one is
 * rounded as it is shown.
 */
export function numberText(value: number, format: string | undefined, isCalculated: boolean): string {
  const { isPercent, thousands, decimals, padding } = numberFormat(format ?? '')
  const stored = decimal(String(Number(value.toPrecision(SIGNIFICANT_DIGITS))))
  const scaled = stored.times(decimal(`1e${(isPercent ? 2 : 0) - 3 * thousands}`))
  const places = (toExactDigits(scaled).split('.')[1] ?? '').length
  const isShown = decimals !== null && places > decimals && (isCalculated || places > MOST_TYPED_DECIMALS)
  const digits = isShown ? toDigits(roundHalfAwayFromZero(scaled, decimals), decimals) : toExactDigits(scaled)
  const padded = /^\d+$/.test(digits) ? digits.padStart(padding, '0') : digits
  return isPercent ? `${padded}%` : padded
}

function numberFormat(format: string): NumberFormat {
  if (format.length > LONGEST_FORMAT) return PLAIN
  // Texts, colours, conditions and the sections for negative numbers say nothing of the size.
  const section = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? ''
  if (section === '' || /general|@|[eE][+-]|\//i.test(section)) return PLAIN
  const [, whole = '', fraction] = /^[^0#?]*([0#?,\s]*)(?:\.([0#?]*))?/.exec(section) ?? []
  return {
    isPercent: section.includes('%'),
    thousands: (/[0#?](,+)[^0#?,.]*$/.exec(section)?.[1] ?? '').length,
    decimals: /[0#?]/.test(section) ? (fraction ?? '').length : null,
    padding: /^0{2,}$/.test(whole.trim()) && fraction === undefined ? whole.trim().length : 0,
  }
}
