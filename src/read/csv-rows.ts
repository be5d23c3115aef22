/**
 * The rows of a CSV file, made while they are asked for. This file is the only door to csv-parse, which reads every record
 * that is not plain.
 */
import { Buffer } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import type { Delimiter } from '../model/project.ts'
import { type CsvPiece, csvPieces, END, FIRST, LINE, NOT_PLAIN, NUMBERS, START, WIDTH } from './csv-records.ts'
import { type CsvCells, CsvRow } from './csv-row.ts'

/** Where the records begin and what separates their cells. */
export interface CsvLayout {
  readonly delimiter: Delimiter
  readonly from: number
  readonly line: number
}

/** All rows that are not blank. */
export function* csvRows(bytes: Buffer, { delimiter, from, line }: CsvLayout): Generator<CsvRow> {
  for (const piece of csvPieces(bytes, delimiter.charCodeAt(0), from, line)) {
    const { records, count, bounds } = piece
    const parsed = parsedRecords(bytes, piece, delimiter)
    let next = 0
    for (let index = 0; index < NUMBERS * count; index += NUMBERS) {
      const width = records[index + WIDTH] ?? 0
      const plain = { bytes, bounds, first: records[index + FIRST] ?? 0, width }
      const cells = width === NOT_PLAIN ? parsed[next++] : plain
      if (cells === undefined) continue
      const row = new CsvRow(records[index + LINE] ?? 0, records[index + START] ?? 0, cells)
      if (!row.isBlank()) yield row
    }
  }
}

/** The cells of the records of a piece that are not plain, read together. */
function parsedRecords(file: Buffer, piece: CsvPiece, delimiter: Delimiter): readonly CsvCells[] {
  const letters = otherRecords(file, piece)
  if (letters.length === 0) return []
  const parsed: string[][] = parse(letters.join('\n'), {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
  })
  const cells = parsed.flat()
  const bytes = Buffer.from(cells.join(''), 'latin1')
  const bounds = boundsOf(cells)
  let first = 0
  return parsed.map(({ length: width }) => {
    const record = { bytes, bounds, first, width }
    first += 2 * width
    return record
  })
}

/** One letter for each byte, which costs next to nothing to make. */
function otherRecords(file: Buffer, { records, count }: CsvPiece): readonly string[] {
  const others: string[] = []
  for (let index = 0; index < NUMBERS * count; index += NUMBERS) {
    if (records[index + WIDTH] !== NOT_PLAIN) continue
    others.push(file.toString('latin1', records[index + START], records[index + END]))
  }
  return others
}

function boundsOf(texts: readonly string[]): Int32Array {
  const bounds = new Int32Array(2 * texts.length)
  let end = 0
  for (const [index, { length }] of texts.entries()) {
    bounds[2 * index] = end
    end += length
    bounds[2 * index + 1] = end
  }
  return bounds
}
