/** Takes a cell apart: the number, the fraction, the per cent sign and the words around them. Reads no number yet. */
import { splitEnding } from './qualifiers.ts'

export interface CellParts {
  /** Words and signs before the first number. */
  readonly before: string
  readonly main: string | null
  readonly fraction: readonly [numerator: string, denominator: string] | null
  readonly isPercent: boolean
  /** What stands behind the numbers, as written. */
  readonly after: string
  /** The same folded without diacritics and without an ending such as «trở lên». */
  readonly words: string
  readonly ending: 'atLeast' | 'atMost' | null
}

/** A longer cell holds a text and no figure. */
const LONGEST = 200

const NUMBER = String.raw`[+-]?\d(?:[\d., ]*\d)?`
const WORDS = String.raw`([^\d%(][^()]*)?`

/** `32,2% (82/240 điểm)` */
const VALUE_AND_FRACTION = new RegExp(`^(${NUMBER}) ?(%?) ?${WORDS}\\( ?(${NUMBER}) ?/ ?(${NUMBER}) ?${WORDS}\\)$`)
/** `82/240 (34,2%)` */
const FRACTION_AND_VALUE = new RegExp(`^(${NUMBER}) ?/ ?(${NUMBER}) ?${WORDS}\\( ?(${NUMBER}) ?(%) ?\\)$`)
/** `149/151 xã, đạt 98,7%` */
const FRACTION_THEN_VALUE = new RegExp(
  `^(${NUMBER}) ?/ ?(${NUMBER})(?: ([^\\d%(),;]+))?[,;] (?:đạt|đạt tỷ lệ|bằng|chiếm|tương ứng|tương đương) (${NUMBER}) ?(%)$`,
  'iu',
)
/** `82/240 điểm` */
const FRACTION = new RegExp(`^(${NUMBER}) ?/ ?(${NUMBER}) ?${WORDS}$`)
/** `240 điểm`, `2,5 km/1 điểm`, `100%` */
const VALUE = new RegExp(`^(${NUMBER}) ?(%?) ?([^\\d%(].*)?$`)

/** Words before the first digit; a sign that touches the digits belongs to the number. */
const BEFORE = /^([^\d]*?)([+-]?\d.*)$/

/** Nearly all cells; whatever else this may be, it is a number without words. */
const BARE = /^\d+(?:[.,]\d+)?$/

/** A cell's text with plain spaces and the plain minus sign, as `splitCell` takes it. */
export function plainCell(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('\u2212', '-').trim()
}

/** The parts of a cell's text, null where it is no figure. Spaces and signs must have been made plain. */
export function splitCell(text: string): CellParts | null {
  if (text.length > LONGEST) return null
  if (BARE.test(text)) return parts('', text, null, false, undefined)
  const [, before = '', body = ''] = BEFORE.exec(text) ?? []
  if (body === '') return null
  const withBoth = VALUE_AND_FRACTION.exec(body)
  if (withBoth) {
    const [, main = '', percent, words, numerator = '', denominator = '', inner] = withBoth
    return parts(before, main, [numerator, denominator], percent === '%', words ?? inner)
  }
  const reversed = FRACTION_AND_VALUE.exec(body) ?? FRACTION_THEN_VALUE.exec(body)
  if (reversed) {
    const [, numerator = '', denominator = '', words, main = ''] = reversed
    return parts(before, main, [numerator, denominator], true, words)
  }
  const fraction = FRACTION.exec(body)
  if (fraction) {
    const [, numerator = '', denominator = '', words] = fraction
    return parts(before, null, [numerator, denominator], false, words)
  }
  const value = VALUE.exec(body)
  if (!value) return null
  const [, main = '', percent, words] = value
  return parts(before, main, null, percent === '%', words)
}

function parts(
  before: string,
  main: string | null,
  fraction: CellParts['fraction'],
  isPercent: boolean,
  after: string | undefined,
): CellParts {
  const behind = (after ?? '').trim()
  return { before: before.trim(), main, fraction, isPercent, after: behind, ...splitEnding(behind) }
}
