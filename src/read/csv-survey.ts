/**
 * One walk over all bytes of a CSV file before it is read: how often each candidate separates cells, how lines end, and
 * whether quotation marks are used. The first lines of an office's export are often titles, so no part would do.
 */
import { DELIMITERS } from '../model/project.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = 34

/** A record with more cells is no table of an office, and looking at each would take long. */
export const MOST_COLUMNS = 2000

export interface CsvSurvey {
  /** For each candidate: how many records hold it how often; index is the number, the last index any higher number. */
  readonly counts: readonly Uint32Array[]
  readonly hasQuote: boolean
  readonly lineEnds: { readonly crlf: number; readonly lf: number; readonly cr: number }
}

const OTHER = 0
const IS_QUOTE = 5
const ENDS_LINE = 6

/** Kind of each byte: 1 … 4 are the candidates. */
const kinds = new Uint8Array(256)
DELIMITERS.forEach((delimiter, index) => {
  kinds[delimiter.charCodeAt(0)] = index + 1
})
kinds[QUOTE] = IS_QUOTE
kinds[LINE_FEED] = ENDS_LINE
kinds[CARRIAGE_RETURN] = ENDS_LINE

/** Counts outside of quoted cells. @param from offset of the first record */
export function surveyCsv(bytes: Uint8Array, from: number): CsvSurvey {
  const counts = DELIMITERS.map(() => new Uint32Array(MOST_COLUMNS + 1))
  const current = new Uint32Array(DELIMITERS.length + 1)
  const lineEnds = { crlf: 0, lf: 0, cr: 0 }
  const hasQuote = bytes.indexOf(QUOTE, from) >= 0
  let fieldStart = from
  const endRecord = (): void => {
    for (let index = 0; index < counts.length; index += 1) {
      const count = Math.min(current[index + 1] ?? 0, MOST_COLUMNS)
      const histogram = counts[index]
      if (histogram) histogram[count] = (histogram[count] ?? 0) + 1
      current[index + 1] = 0
    }
  }
  for (let index = from; index < bytes.length; index += 1) {
    const kind = kinds[bytes[index] ?? 0] ?? OTHER
    if (kind === OTHER) continue
    if (kind === IS_QUOTE) {
      if (index === fieldStart) index = closingQuote(bytes, index)
      continue
    }
    if (kind === ENDS_LINE) {
      const isPair = bytes[index] === CARRIAGE_RETURN && bytes[index + 1] === LINE_FEED
      lineEnds[isPair ? 'crlf' : bytes[index] === LINE_FEED ? 'lf' : 'cr'] += 1
      if (isPair) index += 1
      endRecord()
    } else current[kind] = (current[kind] ?? 0) + 1
    fieldStart = index + 1
  }
  endRecord()
  return { counts, hasQuote, lineEnds }
}

/** Offset of the quote that closes the one at `open`; the end of the bytes where none does. */
export function closingQuote(bytes: Uint8Array, open: number): number {
  for (let index = open + 1; index < bytes.length; index += 1) {
    if (bytes[index] !== QUOTE) continue
    if (bytes[index + 1] !== QUOTE) return index
    index += 1
  }
  return bytes.length
}
