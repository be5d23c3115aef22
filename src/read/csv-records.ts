/**
 * Cuts the bytes of a CSV file into records and their cells, piece by piece. Delimiters, quotation marks and line ends are
 * ASCII, so bytes are cut as they are and no text is made. The cells of a record that is not plain are left open: those are
 * for csv-parse. The quotation marks of the whole file are known to fit: see csv-fault.ts.
 */

/** In bytes: large enough that a piece's start-up does not count, small enough that few rows are alive at once. */
const PIECE_LENGTH = 1 << 15

/** Enough for most pieces; more room is made where it is needed. */
const ROOM = 1 << 14

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = 34

/** Records in parallel lists: no object for a record that is dropped at once. */
export interface CsvPiece {
  /** Offset of each record in the file, in bytes. */
  readonly starts: readonly number[]
  /** Offset behind the content of each record, where its line end begins. */
  readonly ends: readonly number[]
  /** Physical line of each record, from 1. */
  readonly lines: readonly number[]
  /** Index in `bounds` of each record's first cell, -1 for a record in which a cell in marks holds a mark or a line end. */
  readonly firsts: readonly number[]
  /** Number of cells of each record; 0 for one that is not plain. */
  readonly widths: readonly number[]
  /** Where each cell begins and ends in the file, without the marks around it. */
  readonly bounds: Int32Array
}

/**
 * The pieces in order. A record ends where a line ends outside of quotation marks.
 * @param delimiter as one byte
 * @param from byte offset of the first record
 * @param line its physical line
 */
export function* csvPieces(bytes: Uint8Array, delimiter: number, from: number, line: number): Generator<CsvPiece> {
  const cutter = new RecordCutter(bytes, delimiter)
  let start = from
  let physical = line
  while (start < bytes.length) {
    const starts: number[] = []
    const ends: number[] = []
    const lines: number[] = []
    const firsts: number[] = []
    const widths: number[] = []
    const pieceEnd = start + PIECE_LENGTH
    cutter.used = 0
    while (start < bytes.length && start < pieceEnd) {
      const first = cutter.used
      const lineCount = cutter.cut(start)
      starts.push(start)
      ends.push(cutter.end)
      lines.push(physical)
      firsts.push(cutter.isPlain ? first : -1)
      widths.push((cutter.used - first) / 2)
      start = cutter.next
      physical += lineCount
    }
    yield { starts, ends, lines, firsts, widths, bounds: cutter.room.slice(0, cutter.used) }
  }
}

/** Cuts one record at a time, and says what it found in its fields: a million results are not made. */
class RecordCutter {
  readonly #bytes: Uint8Array
  readonly #delimiter: number
  /** Bounds of the cells of all plain records of a piece. */
  room = new Int32Array(ROOM)
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
