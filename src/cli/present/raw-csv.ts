/**
 * A table as it was read, in plain CSV (RFC 4180, UTF-8): every row and cell as it stands in the file, also what could
 * start a formula in a spreadsheet program, since this is what somebody looks at to see what was read.
 */
import type { RawTable } from '../../model/raw-table.ts'

const ROWS_AT_ONCE = 5000

/** Parts of the file, each of whole rows that end in a carriage return and a line feed. */
export function* rawCsv(table: RawTable): Generator<string> {
  let part: string[] = []
  for (const { cells } of table.rows) {
    part.push(`${cells.map(quoted).join(',')}\r\n`)
    if (part.length < ROWS_AT_ONCE) continue
    yield part.join('')
    part = []
  }
  if (part.length > 0) yield part.join('')
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
