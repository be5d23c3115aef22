/** What digits can mean: `7.105` is 7105 in Vietnamese notation and 7.105 in English. Nothing is decided here. */
import type { Notation } from '../model/project.ts'

export interface NumberReading {
  /** Plain digits with a point, fit for `decimal`. */
  readonly digits: string
  /** Decimal places as written. */
  readonly decimals: number
}

/** The reading in each notation, null where the notation does not allow the text. */
export type NumberReadings = Readonly<Record<Notation, NumberReading | null>>

/** More digits than any official figure has; a longer run of digits is refused as a slip of the hand. */
export const MOST_DIGITS = 30

/** Groups of three digits behind thousands marks; a group never begins with zero. */
const FORMS: Readonly<Record<Notation, RegExp>> = {
  vi: /^([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/,
  en: /^([+-]?)(\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(\d+))?$/,
}

const DIGITS = /^\d+$/

const MACHINE_FORM = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/

/** Readings of a number as a person writes it; spaces of any kind and U+2212 must have been made plain before. */
export function numberReadings(token: string): NumberReadings {
  if (DIGITS.test(token)) {
    const reading = readingOf('', token, '')
    return { vi: reading, en: reading }
  }
  return { vi: readingIn('vi', token), en: readingIn('en', token) }
}

/** The reading of a number that a program wrote (JSON): a point for decimals, perhaps an exponent. */
export function machineReading(token: string): NumberReading | null {
  const match = MACHINE_FORM.exec(token)
  if (!match) return null
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  return shifted(sign, whole, fraction, Number(exponent))
}

function readingIn(notation: Notation, token: string): NumberReading | null {
  const match = FORMS[notation].exec(token)
  if (!match) return null
  const [, sign = '', grouped = '', fraction = ''] = match
  return readingOf(sign, grouped.replace(/[., ]/g, ''), fraction)
}

/** Moves the decimal point by `places` to the right. */
function shifted(sign: string, whole: string, fraction: string, places: number): NumberReading | null {
  if (Math.abs(places) > MOST_DIGITS) return null
  if (places >= 0) {
    const filled = fraction.padEnd(places, '0')
    return readingOf(sign, whole + filled.slice(0, places), filled.slice(places))
  }
  const filled = whole.padStart(1 - places, '0')
  return readingOf(sign, filled.slice(0, places), filled.slice(places) + fraction)
}

function readingOf(sign: string, whole: string, fraction: string): NumberReading | null {
  if (whole.length + fraction.length > MOST_DIGITS) return null
  const minus = sign === '-' ? '-' : ''
  return { digits: minus + whole + (fraction === '' ? '' : `.${fraction}`), decimals: fraction.length }
}
