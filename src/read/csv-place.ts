/** Where in the file a cell of a CSV record stands, found by walking the record again when a cell is told of. */
import { characters, endsLine } from './text-position.ts'

const QUOTE = '"'

export interface CellPosition {
  readonly line: number
  /** The first character of the cell, a quotation mark included; in characters from 1. */
  readonly column: number
}

/**
 * Line and column of a cell.
 * @param start offset of the record, which begins on the physical line `line`
 * @param field number of the cell, from 1; beyond the last one the record's end is meant
 */
export function csvPlace(text: string, delimiter: string, start: number, line: number, field: number): CellPosition {
  let offset = start
  for (let passed = 1; passed < field; passed += 1) {
    const end = cellEnd(text, delimiter, offset)
    if (text[end] !== delimiter) {
      offset = end
      break
    }
    offset = end + 1
  }
  let lineStart = start
  let physical = line
  for (let index = start; index < offset; index += 1) {
    if (!endsLine(text, index)) continue
    physical += 1
    lineStart = index + 1
  }
  return { line: physical, column: characters(text, lineStart, offset) + 1 }
}

/** Offset of the delimiter or line end behind the cell at `start`. */
function cellEnd(text: string, delimiter: string, start: number): number {
  let index = text[start] === QUOTE ? quotedEnd(text, start) : start
  while (index < text.length && text[index] !== delimiter && text[index] !== '\n' && text[index] !== '\r') index += 1
  return index
}

function quotedEnd(text: string, open: number): number {
  let index = text.indexOf(QUOTE, open + 1)
  while (index >= 0 && text[index + 1] === QUOTE) index = text.indexOf(QUOTE, index + 2)
  return index < 0 ? text.length : index + 1
}
