/**
 * Cuts the bytes of a CSV file into records and their cells, piece by piece. Delimiters, quotation marks and line ends are
 * ASCII, so bytes are cut as they are and no text is made. The cells of a record that is not plain are left open: those are
 * for csv-parse. The quotation marks of the whole file are known to fit: see csv-fault.ts.
 */

/** In bytes: large enough that a piece's start-up does not count, small enough that few rows are alive at once. */
const PIECE_LENGTH = 1 << 15

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = 34

/** Records as numbers: no object for a record that is dropped at once. */
export interface CsvPiece {
  /** `NUMBERS` numbers for each record. They hold until the next piece is asked for. */
  readonly records: Int32Array
  readonly count: number
  /** Where each cell begins and ends in the file, without the marks around it. */
  readonly bounds: Int32Array
}

/** Offset of the record in the file, in bytes. */
export const START = 0
/** Offset behind its content, where its line end begins. */
export const END = 1
/** Physical line on which it begins, from 1. */
export const LINE = 2
/** Index in `bounds` of its first cell. */
export const FIRST = 3
/** Number of its cells; `NOT_PLAIN` where a cell in marks holds a mark or a line end. */
export const WIDTH = 4
export const NUMBERS = 5

export const NOT_PLAIN = -1

/**
 * The pieces in order. A record ends where a line ends outside of quotation marks.
 * @param delimiter as one byte
 * @param from byte offset of the first record
 * @param line its physical line
 */
export function* csvPieces(bytes: Uint8Array, delimiter: number, from: number, line: number): Generator<CsvPiece> {
  // A record has a byte at least, its line end; a piece begins its last one within its length.
  const records = new Int32Array(NUMBERS * PIECE_LENGTH)
  const cutter = new RecordCutter(bytes, delimiter)
  let start = from
  let physical = line
  while (start < bytes.length) {
    const pieceEnd = Math.min(bytes.length, start + PIECE_LENGTH)
    cutter.used = 0
    let index = 0
    while (start < pieceEnd) {
      const first = cutter.used
      const lineCount = cutter.cut(start)
      records[index + START] = start
      records[index + END] = cutter.end
      records[index + LINE] = physical
      records[index + FIRST] = first
      records[index + WIDTH] = cutter.isPlain ? (cutter.used - first) / 2 : NOT_PLAIN
      index += NUMBERS
      start = cutter.next
      physical += lineCount
    }
    yield { records, count: index / NUMBERS, bounds: cutter.room.slice(0, cutter.used) }
  }
}

/** Cuts one record at a time, and says what it found in its fields: a million results are not made. */
class RecordCutter {
  readonly #bytes: Uint8Array
  readonly #delimiter: number
  /** Bounds of the cells of all plain records of a piece. */
  room = new Int32Array(PIECE_LENGTH)
  /** How much of the room is used. */
  used = 0
  isPlain = true
  /** Offset behind the content of the record, and of the next record. */
  end = 0
  next = 0

  constructor(bytes: Uint8Array, delimiter: number) {
    this.#bytes = bytes
    this.#delimiter = delimiter
  }

  /** Cuts the record at `start`; returns over how many physical lines it runs. */
  cut(start: number): number {
    const bytes = this.#bytes
    const delimiter = this.#delimiter
    const { length } = bytes
    const first = this.used
    let index = start
    for (;;) {
      if (this.used + 2 > this.room.length) this.#makeRoom()
      const isInMarks = bytes[index] === QUOTE
      if (isInMarks) index += 1
      const begin = index
      if (isInMarks) {
        let byte = bytes[index]
        while (byte !== QUOTE && byte !== LINE_FEED && byte !== CARRIAGE_RETURN && index < length) byte = bytes[++index]
        if (byte !== QUOTE || bytes[index + 1] === QUOTE) return this.#passOver(start, first)
      } else {
        let byte = bytes[index]
        while (byte !== delimiter && byte !== LINE_FEED && byte !== CARRIAGE_RETURN && index < length)
          byte = bytes[++index]
      }
      this.room[this.used] = begin
      this.room[this.used + 1] = index
      this.used += 2
      if (isInMarks) index += 1
      if (bytes[index] !== delimiter || index >= length) break
      index += 1
    }
    this.isPlain = true
    this.#endAt(index)
    return 1
  }

  /** Leaves the cells of a record open. */
  #passOver(start: number, first: number): number {
    const end = recordEnd(this.#bytes, start)
    this.used = first
    this.isPlain = false
    this.#endAt(end)
    return 1 + lineEndsWithin(this.#bytes, start, end)
  }

  #endAt(end: number): void {
    const isPair = this.#bytes[end] === CARRIAGE_RETURN && this.#bytes[end + 1] === LINE_FEED
    this.end = end
    this.next = end + (isPair ? 2 : 1)
  }

  #makeRoom(): void {
    const room = new Int32Array(this.room.length * 2)
    room.set(this.room)
    this.room = room
  }
}

/** The record that begins at an offset, without its line end. */
export function csvRecord(bytes: Uint8Array, start: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, recordEnd(bytes, start)))
}

/** Offset behind the content of the record that begins at an offset. */
function recordEnd(bytes: Uint8Array, start: number): number {
  let isInside = false
  let index = start
  for (; index < bytes.length; index += 1) {
    const byte = bytes[index]
    if (byte === QUOTE) isInside = !isInside
    else if (!isInside && (byte === LINE_FEED || byte === CARRIAGE_RETURN)) break
  }
  return index
}

function lineEndsWithin(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index]
    if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[index + 1] !== LINE_FEED)) count += 1
  }
  return count
}
