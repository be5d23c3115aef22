/** Where in the file a cell of a CSV record stands, found by walking the record again when a cell is told of. */
import type { RowGlance } from '../model/raw-table.ts'
import { characters, endsLine } from './text-position.ts'

const QUOTE = '"'

export interface CellPosition {
  readonly line: number
  /** The first character of the cell, a quotation mark included; in characters from 1. */
  readonly column: number
}

/**
 * Line and column of a cell.
 * @param record the record's text, which begins on the physical line `line`
 * @param field number of the cell, from 1; beyond the last one the record's end is meant
 */
export function csvPlace(record: string, delimiter: string, line: number, field: number): CellPosition {
  let offset = 0
  for (let passed = 1; passed < field; passed += 1) {
    const end = cellEnd(record, delimiter, offset)
    if (record[end] !== delimiter) {
      offset = end
      break
    }
    offset = end + 1
  }
  let lineStart = 0
  let physical = line
  for (let index = 0; index < offset; index += 1) {
    if (!endsLine(record, index)) continue
    physical += 1
    lineStart = index + 1
  }
  return { line: physical, column: characters(record, lineStart, offset) + 1 }
}

/**
 * Column of a cell of a plain record, in characters from 1: such a record stands on one line.
 * @param start offset of the record in the bytes
 */
export function plainColumn({ bytes, bounds, first }: RowGlance, start: number, field: number): number {
  const content = bounds[first + 2 * (field - 1)] ?? start
  const begin = content > start && bytes[content - 1] === QUOTE.charCodeAt(0) ? content - 1 : content
  let column = 1
  for (let index = start; index < begin; index += 1) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) column += 1
  return column
}

/** Offset of the delimiter or line end behind the cell at `start`. */
function cellEnd(record: string, delimiter: string, start: number): number {
  let index = record[start] === QUOTE ? quotedEnd(record, start) : start
  while (index < record.length && record[index] !== delimiter && record[index] !== '\n' && record[index] !== '\r')
    index += 1
  return index
}

function quotedEnd(record: string, open: number): number {
  let index = record.indexOf(QUOTE, open + 1)
  while (index >= 0 && record[index + 1] === QUOTE) index = record.indexOf(QUOTE, index + 2)
  return index < 0 ? record.length : index + 1
}
