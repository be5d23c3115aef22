/** The first rows of a table, to learn from them what a column holds. */
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { cleanText } from './clean-text.ts'

/** What stands in the first rows stands in all: a later exception is told as the fault of its own row. */
const SAMPLE_ROWS = 500

/** The first rows below the header. */
export function sampleRows(table: RawTable, header: RawRow): readonly RawRow[] {
  const sample: RawRow[] = []
  for (const row of table.rows) {
    if (row.start <= header.start) continue
    sample.push(row)
    if (sample.length >= SAMPLE_ROWS) break
  }
  return sample
}

/** The texts of a column, each once and cleaned. @param index number of the column, from 0 */
export function distinctTexts(rows: readonly RawRow[], index: number): readonly string[] {
  const texts = new Set<string>()
  for (const { cells } of rows) {
    const clean = cleanText(cells[index] ?? '')
    if (clean.kind === 'clean' && clean.text !== '') texts.add(clean.text)
  }
  return [...texts]
}
