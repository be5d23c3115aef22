/**
 * Cuts the bytes of a CSV file into records with their places, piece by piece. Delimiters, quotation marks and line ends
 * are ASCII, so bytes are cut as they are: the texts here hold one letter for each byte, which costs next to nothing to
 * make, and only cells that are looked at become Unicode.
 */

import { Buffer } from 'node:buffer'

/** Large enough that a piece's start-up does not count, small enough that few rows are alive at once. */
const PIECE_LENGTH = 1 << 14

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = '"'

/** Records without their line ends, in parallel lists: no object for a record that is dropped at once. */
export interface CsvPiece {
  /** One letter for each byte. */
  readonly records: readonly string[]
  /** Offset of each record in the file, in bytes. */
  readonly starts: readonly number[]
  /** Physical line of each record, from 1. */
  readonly lines: readonly number[]
}

/**
 * The pieces in order. Quoting has been checked before: a record ends where a line ends after an even number of marks.
 * @param from byte offset of the first record
 * @param line its physical line
 * @param hasBareReturns whether a carriage return alone ends a line somewhere
 */
export function* csvPieces(
  bytes: Uint8Array,
  from: number,
  line: number,
  hasBareReturns: boolean,
): Generator<CsvPiece> {
  let start = from
  let physical = line
  let length = PIECE_LENGTH
  while (start < bytes.length) {
    const end = pieceEnd(bytes, start + length, hasBareReturns)
    const piece = cut(lettersOf(bytes, start, end), start, physical, hasBareReturns, end === bytes.length)
    // A quoted cell may be longer than a piece.
    if (piece.end === start) {
      length *= 2
      continue
    }
    yield piece
    start = piece.end
    physical = piece.nextLine
    length = PIECE_LENGTH
  }
}

/** One letter for each byte. */
export function lettersOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
}

/** The text that such letters stand for. */
export function unicodeOf(letters: string): string {
  return ASCII.test(letters) ? letters : Buffer.from(letters, 'latin1').toString('utf8')
}

const ASCII = /^[\0-\x7F]*$/

/** The record that begins at an offset, in Unicode. */
export function csvRecord(bytes: Uint8Array, start: number): string {
  let isInside = false
  let end = start
  while (end < bytes.length) {
    const byte = bytes[end]
    if (byte === QUOTE.charCodeAt(0)) isInside = !isInside
    else if (!isInside && (byte === LINE_FEED || byte === CARRIAGE_RETURN)) break
    end += 1
  }
  return unicodeOf(lettersOf(bytes, start, end))
}

/** Offset behind a line end at or after the given one. */
function pieceEnd(bytes: Uint8Array, offset: number, hasBareReturns: boolean): number {
  if (offset >= bytes.length) return bytes.length
  const feed = bytes.indexOf(LINE_FEED, offset)
  const end = feed < 0 ? bytes.length : feed + 1
  if (!hasBareReturns) return end
  const back = bytes.indexOf(CARRIAGE_RETURN, offset)
  if (back < 0 || back >= end) return end
  return bytes[back + 1] === LINE_FEED ? back + 2 : back + 1
}

interface Cut extends CsvPiece {
  /** Offset behind the last whole record, and the line that begins there. */
  readonly end: number
  readonly nextLine: number
}

/** Cuts whole lines into records; a record that is not at its end at the end of the letters is left for the next time. */
function cut(letters: string, from: number, line: number, hasBareReturns: boolean, isLast: boolean): Cut {
  const records: string[] = []
  const starts: number[] = []
  const lines: number[] = []
  const quotes = quoteCounter(letters)
  let start = 0
  let physical = line
  while (start < letters.length) {
    let end = lineEnd(letters, start, hasBareReturns)
    let lineCount = 1
    let isInside = quotes.isOddBefore(end)
    while (isInside && end < letters.length) {
      end = lineEnd(letters, end, hasBareReturns)
      lineCount += 1
      if (quotes.isOddBefore(end)) isInside = false
    }
    if (isInside && !isLast) break
    records.push(letters.slice(start, contentEnd(letters, start, end)))
    starts.push(from + start)
    lines.push(physical)
    start = end
    physical += lineCount
  }
  return { records, starts, lines, end: from + start, nextLine: physical }
}

/** Tells whether the number of quotation marks from the last question's offset up to the given one is odd. */
function quoteCounter(letters: string): { isOddBefore(offset: number): boolean } {
  const next = (from: number): number => {
    const found = letters.indexOf(QUOTE, from)
    return found < 0 ? letters.length : found
  }
  let quote = next(0)
  return {
    isOddBefore(offset) {
      let isOdd = false
      for (; quote < offset; quote = next(quote + 1)) isOdd = !isOdd
      return isOdd
    },
  }
}

/** Offset behind the end of the line. */
function lineEnd(letters: string, start: number, hasBareReturns: boolean): number {
  const feed = letters.indexOf('\n', start)
  const end = feed < 0 ? letters.length : feed + 1
  if (!hasBareReturns) return end
  for (let index = start; index < end - 1; index += 1) {
    if (letters.charCodeAt(index) === CARRIAGE_RETURN && letters.charCodeAt(index + 1) !== LINE_FEED) return index + 1
  }
  return end
}

/** Where the line's content ends and its line end begins. */
function contentEnd(letters: string, start: number, end: number): number {
  let content = end
  if (content > start && letters.charCodeAt(content - 1) === LINE_FEED) content -= 1
  if (content > start && letters.charCodeAt(content - 1) === CARRIAGE_RETURN) content -= 1
  return content
}
