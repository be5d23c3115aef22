/**
 * Cuts the bytes of a CSV file into records and their cells, piece by piece. Delimiters, quotation marks and line ends are
 * ASCII, so bytes are cut as they are and no text is made. The quotation marks of the whole file are known to fit: see
 * csv-fault.ts.
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
  /** Where each cell begins and ends in the file, without the marks around it; marks inside are doubled as they stand. */
  readonly bounds: Int32Array
}

/** Offset of the record in the file, in bytes. */
export const START = 0
/** Physical line on which it begins, from 1. */
export const LINE = 1
/** Index in `bounds` of its first cell. */
export const FIRST = 2
/** Number of its cells. */
export const WIDTH = 3
export const NUMBERS = 4

/**
 * The pieces in order. A record ends where a line ends outside of quotation marks.
 * @param delimiter as one byte
 * @param from byte offset of the first record
 * @param line its physical line
 */
export function* csvPieces(bytes: Uint8Array, delimiter: number, from: number, line: number): Generator<CsvPiece> {
  // A record has a byte at least, its line end; a piece begins its last one within its length.
  const records = new Int32Array(NUMBERS * PIECE_LENGTH)
  const cutter = new RecordCutter(bytes, delimiter, PIECE_LENGTH)
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
      records[index + LINE] = physical
      records[index + FIRST] = first
      records[index + WIDTH] = (cutter.used - first) / 2
      index += NUMBERS
      start = cutter.next
      physical += lineCount
    }
    yield { records, count: index / NUMBERS, bounds: cutter.room.slice(0, cutter.used) }
  }
}

/** Where the cells of the record that begins at an offset begin and end. */
export function csvBounds(bytes: Uint8Array, delimiter: number, start: number): Int32Array {
  const cutter = new RecordCutter(bytes, delimiter, FEW_CELLS)
  cutter.cut(start)
  return cutter.room.subarray(0, cutter.used)
}

const FEW_CELLS = 64

/** Cuts one record at a time, and says what it found in its fields: a million results are not made. */
class RecordCutter {
  readonly #bytes: Uint8Array
  readonly #delimiter: number
  /** Bounds of the cells of all records that were cut. */
  room: Int32Array
  /** How much of the room is used. */
  used = 0
  /** Offset of the next record. */
  next = 0

  constructor(bytes: Uint8Array, delimiter: number, room: number) {
    this.#bytes = bytes
    this.#delimiter = delimiter
    this.room = new Int32Array(room)
  }

  /** Cuts the record at `start`; returns over how many physical lines it runs. */
  cut(start: number): number {
    const bytes = this.#bytes
    const delimiter = this.#delimiter
    const { length } = bytes
    let lines = 1
    let index = start
    for (;;) {
      if (this.used + 2 > this.room.length) this.#makeRoom()
      const isInMarks = bytes[index] === QUOTE
      if (isInMarks) index += 1
      this.room[this.used] = index
      if (isInMarks) {
        for (; index < length; index += 1) {
          const byte = bytes[index]
          if (byte === QUOTE) {
            if (bytes[index + 1] !== QUOTE) break
            index += 1
          } else if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[index + 1] !== LINE_FEED)) lines += 1
        }
      } else {
        let byte = bytes[index]
        while (byte !== delimiter && byte !== LINE_FEED && byte !== CARRIAGE_RETURN && index < length)
          byte = bytes[++index]
      }
      this.room[this.used + 1] = index
      this.used += 2
      if (isInMarks) index += 1
      if (bytes[index] !== delimiter || index >= length) break
      index += 1
    }
    this.next = index + (bytes[index] === CARRIAGE_RETURN && bytes[index + 1] === LINE_FEED ? 2 : 1)
    return lines
  }

  #makeRoom(): void {
    const room = new Int32Array(this.room.length * 2)
    room.set(this.room)
    this.room = room
  }
}
