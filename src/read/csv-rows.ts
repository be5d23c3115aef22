/**
 * The rows of a CSV file, made while they are asked for. Records with quotation marks go to csv-parse, which this file
 * is the only door to; a record without any is cut at its delimiters here, for there is nothing else to know about it.
 */
import { parse } from 'csv-parse/sync'
import type { Delimiter } from '../model/project.ts'
import type { RawRow } from '../model/raw-table.ts'
import { type CsvPiece, csvPieces, unicodeOf } from './csv-records.ts'

const QUOTE = 34

/** Where the records begin and what separates their cells. */
export interface CsvLayout {
  readonly delimiter: Delimiter
  readonly from: number
  readonly line: number
  readonly hasBareReturns: boolean
}

/** All rows that are not blank. */
export function* csvRows(bytes: Uint8Array, { delimiter, from, line, hasBareReturns }: CsvLayout): Generator<RawRow> {
  for (const piece of csvPieces(bytes, from, line, hasBareReturns)) {
    const cells = cellsOf(piece, delimiter)
    for (let index = 0; index < cells.length; index += 1) {
      const keys = cells[index] ?? []
      if (!isBlank(keys)) yield new CsvRow(piece.lines[index] ?? 0, piece.starts[index] ?? 0, keys)
    }
  }
}

/** A class, for a million rows are made of which the cells of few are asked for. */
class CsvRow implements RawRow {
  readonly line: number
  readonly start: number
  readonly keys: readonly string[]
  #cells: readonly string[] | null = null

  constructor(line: number, start: number, keys: readonly string[]) {
    this.line = line
    this.start = start
    this.keys = keys
  }

  get cells(): readonly string[] {
    this.#cells ??= this.keys.map(unicodeOf)
    return this.#cells
  }
}

/** Cells of a record that are all in quotation marks and hold none, as programs write them; null for any other. */
function cellsInQuotes(record: string, delimiter: Delimiter): readonly string[] | null {
  if (record.charCodeAt(0) !== QUOTE || record.length < 2 || record.charCodeAt(record.length - 1) !== QUOTE) return null
  const cells = record.slice(1, -1).split(`"${delimiter}"`)
  return cells.every((cell) => !cell.includes('"')) ? cells : null
}

/** The cells of each record of a piece. */
function cellsOf({ records }: CsvPiece, delimiter: Delimiter): readonly (readonly string[])[] {
  const quoted: string[] = []
  const cells = records.map((record) => {
    if (!record.includes('"')) return record.split(delimiter)
    const simple = cellsInQuotes(record, delimiter)
    if (simple === null) quoted.push(record)
    return simple
  })
  const parsed = quoted.length === 0 ? [] : parseRecords(quoted.join('\n'), delimiter)
  let next = 0
  return cells.map((known) => known ?? parsed[next++] ?? [])
}

function parseRecords(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  return parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true })
}

function isBlank(keys: readonly string[]): boolean {
  for (const key of keys) {
    if (key === '') continue
    if (key.charCodeAt(0) > 32 && key.charCodeAt(0) < 127) return false
    if (unicodeOf(key).trim() !== '') return false
  }
  return true
}
