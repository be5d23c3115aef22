/**
 * A cell as officials write it to an exact quantity. Where Vietnamese and English notation give different numbers,
 * both are handed back: the notation of the file decides, never a guess.
 */
import { foldBare } from '../locale/fold.ts'
import { decimal, decimalOf, roundHalfAwayFromZero } from '../model/decimal.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Notation } from '../model/project.ts'
import type { Fraction, Qualifier, Quantity } from '../model/quantity.ts'
import type { Unit } from '../model/unit.ts'
import { missingStatus } from './missing-marks.ts'
import {
  MOST_DIGITS,
  machineReading,
  type NumberReading,
  type NumberReadings,
  numberReadings,
} from './number-readings.ts'
import { qualification } from './qualifiers.ts'
import { type CellParts, plainCell, splitCell } from './split-cell.ts'
import { areUnitWords } from './unit-words.ts'

/** What is known of a cell before it is read. */
export interface CellHints {
  readonly indicator: Indicator
  readonly unit: Unit
  /** The unit column says «nghìn người» (3) or a ratio for a share (2); 0 otherwise. */
  readonly powerOfTen: number
  /** True where the source itself says that the cell is a number. */
  readonly isNumber: boolean
  /** True where the figure may be written as a fraction: a share, or a count that is known as a part of a whole. */
  readonly hasParts: boolean
  /** The figure itself, or a numerator or denominator in a column of its own. */
  readonly role: 'value' | 'part'
  /** Lookup of any unit of the catalogue. */
  readonly matchUnit: (text: string) => Unit | undefined
}

export interface CellValue {
  readonly quantity: Quantity | null
  readonly fraction: Fraction | null
  readonly isEstimate: boolean
}

export type CellFault =
  | 'unreadable'
  | 'tooLong'
  | 'otherNotation'
  | 'notWhole'
  | 'otherUnit'
  | 'fraction'
  | 'monthOfYear'
  | 'zeroDenominator'

export type CellReading =
  | { readonly kind: 'missing'; readonly status: 'missing' | 'notApplicable' }
  /** `evidence` is the notation that alone allows the cell, null where both say the same. */
  | { readonly kind: 'value'; readonly value: CellValue; readonly evidence: Notation | null }
  | { readonly kind: 'twoReadings'; readonly vi: CellValue; readonly en: CellValue }
  | { readonly kind: 'fault'; readonly fault: CellFault }

/** A count or a year holds no decimals, a share stays under ten times the whole: both rule out a reading. */
const HIGHEST_SHARE = decimalOf(1000)

/**
 * Reads a cell. Total: any text gives a reading, a missing mark or a fault.
 * @param text cleaned of control and invisible characters
 * @param notation declared notation, null where the cell may say it
 */
export function parseQuantity(text: string, hints: CellHints, notation: Notation | null): CellReading {
  if (isBareDigits(text) && !hints.isNumber) return parseDigits(text, hints)
  const plain = plainCell(text)
  const status = missingStatus(plain)
  if (status) return { kind: 'missing', status }
  if (hints.isNumber) return parseMachineNumber(plain, hints)
  const parts = withoutOwnShare(splitCell(plain), hints)
  const said = parts && qualification(parts.before, parts.ending, hints.indicator.kind === 'year')
  if (!parts || !said) return fault('unreadable')
  const isPercentUnit = hints.unit.code === 'percent'
  if (parts.isPercent && !isPercentUnit) return fault('otherUnit')
  const words = wordsFault(parts, hints)
  if (words) return fault(words)
  const fraction = fractionFault(parts, said.qualifier, hints)
  if (fraction) return fault(fraction)
  // «99%» in a column of ratios is per cent all the same: the sign stands nearer to the number.
  const powerOfTen = parts.isPercent ? 0 : hints.powerOfTen
  const reading = settle(candidates(parts, { ...hints, powerOfTen }, said.qualifier, said.isEstimate), notation)
  return reading.kind === 'fault' && isTooLong(parts) ? fault('tooLong') : reading
}

/** Most cells: digits that no notation reads differently, short enough for any figure. */
function isBareDigits(text: string): boolean {
  if (text === '' || text.length > MOST_DIGITS) return false
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < ZERO || unit > NINE) return false
  }
  return true
}

const ZERO = 48
const NINE = 57

function parseDigits(digits: string, hints: CellHints): CellReading {
  const quantity = quantityOf({ digits, decimals: 0 }, hints, 'exact')
  if (quantity === null) return fault('notWhole')
  return { kind: 'value', value: { quantity, fraction: null, isEstimate: false }, evidence: null }
}

/** `10/10 (100%)` for a count that is a part of a known whole: the share says nothing new, as long as it is that of the fraction. */
function withoutOwnShare(parts: CellParts | null, { unit, hasParts }: CellHints): CellParts | null {
  if (!parts?.fraction || !parts.isPercent || parts.main === null || !hasParts || unit.code === 'percent') return parts
  const [main, numerator, denominator] = [parts.main, ...parts.fraction].map(numberReadings)
  const isOwn = NOTATIONS.some((notation) => {
    const [share, part, whole] = [main?.[notation], numerator?.[notation], denominator?.[notation]]
    if (!share || !part || !whole || decimal(whole.digits).eq(decimalOf(0))) return false
    const computed = decimal(part.digits).times(decimalOf(100)).div(decimal(whole.digits))
    return roundHalfAwayFromZero(computed, share.decimals).eq(decimal(share.digits))
  })
  return isOwn ? { ...parts, main: null, isPercent: false } : parts
}

const NOTATIONS = ['vi', 'en'] as const

/** One number of a cell: a bare numerator or denominator from a column of its own. */
export function parseWhole(text: string, isNumber: boolean, notation: Notation | null, hints: CellHints): CellReading {
  const counted: Indicator = { ...hints.indicator, kind: 'count' }
  return parseQuantity(text, { ...hints, indicator: counted, powerOfTen: 0, isNumber, role: 'part' }, notation)
}

/** `1/2024` on its own is January 2024 as likely as a fraction; with a thousands mark it is no date. */
const MONTH_OF_YEAR = /^(?:0?[1-9]|1[0-2]) ?\/ ?(?:19|20)\d\d$/

/** Why a fraction cannot be used as one; null where it can, or where there is none. */
function fractionFault({ main, fraction }: CellParts, qualifier: Qualifier, hints: CellHints): CellFault | null {
  if (!fraction) return null
  if (hints.role === 'part') return 'unreadable'
  if (!hints.hasParts) return 'fraction'
  if (main !== null) return null
  if (MONTH_OF_YEAR.test(fraction.join('/'))) return 'monthOfYear'
  // «trên 82/240»: whether the part or the share is more than that is not said.
  return qualifier === 'exact' ? null : 'unreadable'
}

/** Why the words behind a number cannot be passed over; null where they are the unit or the thing counted. */
function wordsFault({ words, after, isPercent, fraction }: CellParts, hints: CellHints): CellFault | null {
  if (after === '') return null
  const isUnitKnown = isPercent || fraction !== null || hints.role === 'part'
  const isBoundOnly = words === '' && foldBare(after) !== ''
  if (isBoundOnly || areUnitWords(words, hints.unit, hints.indicator, isUnitKnown)) return null
  return hints.matchUnit(words) ? 'otherUnit' : 'unreadable'
}

/** A workbook shows a ratio as per cent by the format of its cell: then the sign stands behind the number. */
function parseMachineNumber(written: string, given: CellHints): CellReading {
  const isPercent = written.endsWith('%')
  if (isPercent && given.unit.code !== 'percent') return fault('otherUnit')
  const text = isPercent ? written.slice(0, -1) : written
  const hints = isPercent ? { ...given, powerOfTen: 0 } : given
  const reading = machineReading(text)
  if (!reading) return fault(/^[-+.\deE]*$/.test(text) ? 'tooLong' : 'unreadable')
  const quantity = quantityOf(reading, hints, 'exact')
  if (quantity === null) return fault('notWhole')
  return { kind: 'value', value: { quantity, fraction: null, isEstimate: false }, evidence: null }
}

function isTooLong({ main, fraction }: CellParts): boolean {
  return [main ?? '', ...(fraction ?? [])].some((number) => number.replace(/\D/g, '').length > MOST_DIGITS)
}

interface Candidates {
  readonly vi: CellValue | CellFault
  readonly en: CellValue | CellFault
}

function candidates(parts: CellParts, hints: CellHints, qualifier: Qualifier, isEstimate: boolean): Candidates {
  const main = parts.main === null ? null : numberReadings(parts.main)
  const fraction = parts.fraction?.map(numberReadings)
  const inNotation = (notation: Notation): CellValue | CellFault => {
    const part = fraction ? fractionOf(fraction, notation) : null
    if (typeof part === 'string') return part
    const reading = main?.[notation]
    if (main && !reading) return 'unreadable'
    const quantity = reading ? quantityOf(reading, hints, qualifier) : numeratorAsValue(part, hints, qualifier)
    return quantity === null && reading ? 'notWhole' : { quantity, fraction: part, isEstimate }
  }
  const vi = inNotation('vi')
  // Digits alone read the same in both.
  const isOne = main !== null && main.vi === main.en && !fraction
  return withoutImplausible({ vi, en: isOne ? vi : inNotation('en') }, hints)
}

/** `10/10` for a count says how many there are; for a share it leaves the value to be computed. */
function numeratorAsValue(part: Fraction | null, hints: CellHints, qualifier: Qualifier): Quantity | null {
  return part && hints.indicator.kind === 'count' ? { ...part.numerator, qualifier } : null
}

function fractionOf(parts: readonly NumberReadings[], notation: Notation): Fraction | CellFault {
  const [numerator, denominator] = parts.map((readings) => readings[notation])
  if (!numerator || !denominator) return 'unreadable'
  if (!isWhole(numerator, 0) || !isWhole(denominator, 0)) return 'notWhole'
  const part: Fraction = { numerator: exactly(numerator), denominator: exactly(denominator) }
  return part.denominator.value.eq(decimalOf(0)) ? 'zeroDenominator' : part
}

function exactly(reading: NumberReading): Quantity {
  return { value: decimal(reading.digits), qualifier: 'exact', decimals: 0 }
}

/** The quantity of a reading, null where a count or a year would have decimals. */
function quantityOf(reading: NumberReading, hints: CellHints, qualifier: Qualifier): Quantity | null {
  const counted = hints.indicator.kind === 'count' || hints.indicator.kind === 'year'
  if (counted && !isWhole(reading, hints.powerOfTen)) return null
  const value = decimal(hints.powerOfTen === 0 ? reading.digits : `${reading.digits}e${hints.powerOfTen}`)
  return { value, qualifier, decimals: counted ? 0 : Math.max(0, reading.decimals - hints.powerOfTen) }
}

/** Spreadsheet libraries write whole numbers as `240.0`; `13.00` is rather a mistyped `13.000`. */
function isWhole(reading: NumberReading, powerOfTen: number): boolean {
  return reading.decimals <= powerOfTen || (reading.decimals === 1 && reading.digits.endsWith('.0'))
}

/** Of two readings of a share, one beyond all sense is none. */
function withoutImplausible(found: Candidates, hints: CellHints): Candidates {
  if (hints.indicator.kind !== 'share' || typeof found.vi === 'string' || typeof found.en === 'string') return found
  const tooHigh = (value: CellValue): boolean => value.quantity?.value.gte(HIGHEST_SHARE) ?? false
  if (tooHigh(found.vi) && !tooHigh(found.en)) return { ...found, vi: 'unreadable' }
  if (tooHigh(found.en) && !tooHigh(found.vi)) return { ...found, en: 'unreadable' }
  return found
}

function settle({ vi, en }: Candidates, notation: Notation | null): CellReading {
  if (typeof vi !== 'string' && typeof en !== 'string') {
    if (isSame(vi, en)) return { kind: 'value', value: vi, evidence: null }
    if (notation === null) return { kind: 'twoReadings', vi, en }
    return { kind: 'value', value: notation === 'vi' ? vi : en, evidence: notation }
  }
  if (typeof vi !== 'string')
    return notation === 'en' ? fault('otherNotation') : { kind: 'value', value: vi, evidence: 'vi' }
  if (typeof en !== 'string')
    return notation === 'vi' ? fault('otherNotation') : { kind: 'value', value: en, evidence: 'en' }
  return fault(vi === 'unreadable' ? en : vi)
}

function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || (isSameQuantity(a.quantity, b.quantity) && isSameFraction(a.fraction, b.fraction))
}

/** Same number with the same qualifier; decimals as written do not count. */
export function isSameQuantity(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return a === b
  return a.qualifier === b.qualifier && a.value.eq(b.value)
}

/** Same numerator and same denominator. */
export function isSameFraction(a: Fraction | null, b: Fraction | null): boolean {
  if (a === null || b === null) return a === b
  return isSameQuantity(a.numerator, b.numerator) && isSameQuantity(a.denominator, b.denominator)
}

function fault(kind: CellFault): CellReading {
  return { kind: 'fault', fault: kind }
}
