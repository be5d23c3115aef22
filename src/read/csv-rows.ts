/** The rows of a CSV file, made while they are asked for. */
import type { Buffer } from 'node:buffer'
import type { Delimiter } from '../model/project.ts'
import { csvPieces, FIRST, LINE, NUMBERS, START, WIDTH } from './csv-records.ts'
import { CsvRow } from './csv-row.ts'

/** Where the records begin and what separates their cells. */
export interface CsvLayout {
  readonly delimiter: Delimiter
  readonly from: number
  readonly line: number
}

/** All rows that are not blank. */
export function* csvRows(bytes: Buffer, { delimiter, from, line }: CsvLayout): Generator<CsvRow> {
  for (const { records, count, bounds } of csvPieces(bytes, delimiter.charCodeAt(0), from, line)) {
    for (let index = 0; index < NUMBERS * count; index += NUMBERS) {
      const cells = { bytes, bounds, first: records[index + FIRST] ?? 0, width: records[index + WIDTH] ?? 0 }
      const row = new CsvRow(records[index + LINE] ?? 0, records[index + START] ?? 0, cells)
      if (!row.isBlank()) yield row
    }
  }
}
