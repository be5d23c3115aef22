/** Where in the file a cell of a CSV record stands, found by walking the record again when a cell is told of. */
import type { RowGlance } from '../model/raw-table.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = 34

export interface CellPosition {
  readonly line: number
  /** The first character of the cell, a quotation mark included; in characters from 1. */
  readonly column: number
}

/** A record with the offset and the physical line where it begins. */
export interface CutRecord extends RowGlance {
  readonly start: number
  readonly line: number
}

/** Line and column of a cell. @param field number of the cell, from 1; beyond the last one the record's end is meant */
export function csvPlace(record: CutRecord, field: number): CellPosition {
  const { bytes } = record
  const end = field > record.width ? endOf(record) : beginOf(record, field)
  let { line } = record
  let column = 1
  for (let index = record.start; index < end; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[index + 1] !== LINE_FEED)) {
      line += 1
      column = 1
    } else if ((byte & 0xc0) !== 0x80) column += 1
  }
  return { line, column }
}

function beginOf({ bytes, bounds, first, start }: CutRecord, field: number): number {
  const content = bounds[first + 2 * (field - 1)] ?? start
  return content > start && bytes[content - 1] === QUOTE ? content - 1 : content
}

function endOf({ bytes, bounds, first, width, start }: CutRecord): number {
  const end = bounds[first + 2 * width - 1] ?? start
  return bytes[end] === QUOTE ? end + 1 : end
}
