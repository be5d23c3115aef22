/**
 * The rows of a CSV file, made while they are asked for. This file is the only door to csv-parse, which reads every record
 * that is not plain.
 */
import { parse } from 'csv-parse/sync'
import type { Delimiter } from '../model/project.ts'
import type { RawRow } from '../model/raw-table.ts'
import { plainCells } from './csv-cells.ts'
import { type CsvPiece, csvPieces, unicodeOf } from './csv-records.ts'

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

/** The cells of each record of a piece; those that are not plain are read together. */
function cellsOf({ records }: CsvPiece, delimiter: Delimiter): readonly (readonly string[])[] {
  const others: string[] = []
  const cells = records.map((record) => {
    const plain = plainCells(record, delimiter)
    if (plain === null) others.push(record)
    return plain
  })
  const parsed = others.length === 0 ? [] : parseRecords(others.join('\n'), delimiter)
  let next = 0
  return cells.map((plain) => plain ?? parsed[next++] ?? [])
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
