/** Writes numbers as an official Vietnamese text (or its English twin) does; the only place where digits get their marks. */
import { type Decimal, roundHalfAwayFromZero } from '../model/decimal.ts'
import type { Language } from '../model/indicator.ts'
import type { Qualifier, Quantity } from '../model/quantity.ts'

/** U+00A0: a qualifier and its number are never torn apart by the end of a line. */
const NO_BREAK_SPACE = '\u00A0'

/** Thousands and decimal mark by language (Luật Kế toán 2003, Điều 12: `3.588`, `2,5`). */
const MARKS = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const satisfies Record<Language, { thousands: string; decimal: string }>

/** `#` stands for the number. */
const QUALIFIED = {
  vi: {
    exact: '#',
    over: 'trên #',
    atLeast: 'từ # trở lên',
    under: 'dưới #',
    atMost: 'không quá #',
    about: 'khoảng #',
  },
  en: { exact: '#', over: 'over #', atLeast: '# or more', under: 'under #', atMost: 'at most #', about: 'about #' },
} as const satisfies Record<Language, Record<Qualifier, string>>

export interface QuantityFormat {
  /** Decimal places to print. */
  readonly places: number
  readonly language: Language
  /** Whether a whole number from 1 to 9 is written `05`: the custom for counts of things, in Vietnamese only. */
  readonly leadingZero?: boolean
  /** False for years: `2010`, not `2.010`. */
  readonly grouping?: boolean
}

/**
 * A number with its marks, rounded half away from zero: `3.588` and `2,5` in Vietnamese, `3,588` and `2.5` in English.
 * The minus sign is a hyphen-minus, so that the printed text can be searched; a value that rounds to zero has none.
 * @param places decimal places; a negative number rounds to tens, hundreds …
 */
export function formatDecimal(value: Decimal, places: number, language: Language): string {
  return withMarks(value, places, language, true)
}

/** A quantity with the words of its qualifier: `trên 240`, `từ 10 trở lên`; every space in it is a no-break space. */
export function formatQuantity(quantity: Quantity, format: QuantityFormat): string {
  const { places, language, leadingZero = false, grouping = true } = format
  const plain = withMarks(quantity.value, places, language, grouping)
  const number = leadingZero && language === 'vi' && /^[1-9]$/.test(plain) ? `0${plain}` : plain
  return QUALIFIED[language][quantity.qualifier].replace('#', number).replaceAll(' ', NO_BREAK_SPACE)
}

function withMarks(value: Decimal, places: number, language: Language, grouping: boolean): string {
  const digits = roundHalfAwayFromZero(value, places).toFixed(Math.max(0, places))
  const [whole = '0', fraction] = digits.replace(/^-/, '').split('.')
  const marks = MARKS[language]
  const grouped = grouping ? whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands) : whole
  const sign = digits.startsWith('-') && /[1-9]/.test(digits) ? '-' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : marks.decimal + fraction}`
}
