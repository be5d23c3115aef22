/**
 * The rows of a CSV file, made while they are asked for. This file is the only door to csv-parse, which reads every record
 * that is not plain.
 */
import { Buffer } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import type { Delimiter } from '../model/project.ts'
import type { RawRow, RowGlance } from '../model/raw-table.ts'
import { type CsvPiece, csvPieces } from './csv-records.ts'

/** Where the records begin and what separates their cells. */
export interface CsvLayout {
  readonly delimiter: Delimiter
  readonly from: number
  readonly line: number
}

/** All rows that are not blank. */
export function* csvRows(file: Uint8Array, { delimiter, from, line }: CsvLayout): Generator<CsvRow> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  for (const piece of csvPieces(bytes, delimiter.charCodeAt(0), from, line)) {
    const { starts, lines, firsts, widths, bounds } = piece
    const others = firsts.includes(-1) ? parsedRecords(bytes, piece, delimiter) : []
    let next = 0
    for (let index = 0; index < starts.length; index += 1) {
      const first = firsts[index] ?? 0
      const cells = first < 0 ? others[next++] : { bytes, bounds, first, width: widths[index] ?? 0 }
      if (cells && !isBlank(cells)) yield new CsvRow(lines[index] ?? 0, starts[index] ?? 0, cells)
    }
  }
}

/** The same cells in bytes that can be made into text. */
interface CsvCells extends RowGlance {
  readonly bytes: Buffer
}

/** A class, for a million rows are made of which the cells of few are asked for. */
class CsvRow implements RawRow {
  readonly line: number
  readonly start: number
  readonly glance: CsvCells
  #cells: readonly string[] | null = null

  constructor(line: number, start: number, glance: CsvCells) {
    this.line = line
    this.start = start
    this.glance = glance
  }

  get cells(): readonly string[] {
    this.#cells ??= textsOf(this.glance)
    return this.#cells
  }
}

function textsOf({ bytes, bounds, first, width }: CsvCells): readonly string[] {
  return Array.from({ length: width }, (_, index) =>
    bytes.toString('utf8', bounds[first + 2 * index], bounds[first + 2 * index + 1]),
  )
}

/** The cells of the records of a piece that are not plain, read together. */
function parsedRecords(file: Buffer, { starts, ends, firsts }: CsvPiece, delimiter: Delimiter): readonly CsvCells[] {
  const records = starts.flatMap((start, index) =>
    firsts[index] === -1 ? file.toString('latin1', start, ends[index]) : [],
  )
  // One letter for each byte, which costs next to nothing to make.
  const parsed: string[][] = parse(records.join('\n'), {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
  })
  const letters = parsed.flat()
  const bytes = Buffer.from(letters.join(''), 'latin1')
  const bounds = boundsOf(letters)
  let first = 0
  return parsed.map(({ length: width }) => {
    const cells = { bytes, bounds, first, width }
    first += 2 * width
    return cells
  })
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

const SPACE = 32
const DELETE = 127

function isBlank(cells: CsvCells): boolean {
  const { bytes, bounds, first, width } = cells
  for (let index = first; index < first + 2 * width; index += 2) {
    const begin = bounds[index] ?? 0
    const byte = bytes[begin] ?? 0
    if (begin < (bounds[index + 1] ?? 0) && byte > SPACE && byte < DELETE) return false
  }
  return textsOf(cells).every((text) => text.trim() === '')
}
