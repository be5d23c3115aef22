/** Where in a CSV file a cell stands, found by walking its record again when the cell is told of. */
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

/** Finds the place of a cell by its number from 1; beyond the last one the record's end is meant. */
export type PlaceFinder = (record: CutRecord, field: number) => CellPosition

/** A finder that goes on from where it last stopped, for the cells of a wide row are told of one after another. */
export function placeFinder(): PlaceFinder {
  let start = -1
  let at = 0
  let line = 0
  let column = 0
  return (record, field) => {
    const { bytes } = record
    const end = field > record.width ? endOf(record) : beginOf(record, field)
    if (record.start !== start || end < at) {
      start = record.start
      at = start
      line = record.line
      column = 1
    }
    for (; at < end; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) {
        line += 1
        column = 1
      } else if ((byte & 0xc0) !== 0x80) column += 1
    }
    return { line, column }
  }
}

function beginOf({ bytes, bounds, first, start }: CutRecord, field: number): number {
  const content = bounds[first + 2 * (field - 1)] ?? start
  return content > start && bytes[content - 1] === QUOTE ? content - 1 : content
}

function endOf({ bytes, bounds, first, width, start }: CutRecord): number {
  const end = bounds[first + 2 * width - 1] ?? start
  return bytes[end] === QUOTE ? end + 1 : end
}
