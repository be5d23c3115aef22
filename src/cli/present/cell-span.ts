/** Where a cell ends in its row as written, so that all of it can be underlined: quotation marks are part of it. */
import type { SourceLocation } from '../../model/provenance.ts'

/** A cell of the row: from its first character to that behind its last, counted in characters from 0. */
export interface CellSpan {
  readonly from: number
  readonly to: number
}

export interface CellToFind {
  /** First character of the cell, from 0. */
  readonly from: number
  /** What was read in it; null where the place is no cell. */
  readonly text: string | null
  /** Whether a backslash escapes what follows, as in JSON; otherwise a quotation mark is doubled, as in CSV. */
  readonly isJson: boolean
}

/** Whether a place is in a JSON file, where quotation marks are escaped in its way. */
export function isJsonPlace({ file, path }: Pick<SourceLocation, 'file' | 'path'>): boolean {
  return path !== null || /\.(?:json|ndjson|jsonl)$/i.test(file)
}

/** @param row characters of the row */
export function cellSpan(row: readonly string[], { from, text, isJson }: CellToFind): CellSpan {
  if (row[from] === '"' && text !== '"') return { from, to: quotedEnd(row, from, isJson) }
  const read = [...(text ?? '').split(/[\r\n]/, 1).join('')]
  const isThere = read.every((character, index) => row[from + index] === character)
  return { from, to: isThere ? from + read.length : from }
}

/** Behind the closing mark; the end of the row where the cell goes on in the next line. */
function quotedEnd(row: readonly string[], open: number, isJson: boolean): number {
  let index = open + 1
  while (index < row.length) {
    const isEscape = isJson ? row[index] === '\\' : row[index] === '"' && row[index + 1] === '"'
    if (!isEscape && row[index] === '"') return index + 1
    index += isEscape ? 2 : 1
  }
  return row.length
}
