/** A data table as CSV (RFC 4180). A text that a spreadsheet would take for a formula is made harmless. */
import type { DataTable } from '../../model/data-table.ts'

export interface CsvForm {
  readonly delimiter: ',' | ';'
  /** Excel knows UTF-8 by its byte order mark; other programs are better off without. */
  readonly hasByteOrderMark: boolean
}

const FORMULA_START = /^[=+\-@\t\r]/

/** A number, or a lone sign for a missing one, is no formula. */
const HARMLESS = /^[+-]?[\d.,\s]*%?$/

/** UTF-8 bytes with CRLF at the end of each row. */
export function renderCsv({ columns, rows }: DataTable, { delimiter, hasByteOrderMark }: CsvForm): Uint8Array {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`
  const head = line(columns.map(({ title }) => title))
  const body = rows.map((cells) => line(columns.map((_, index) => guarded(cells[index] ?? ''))))
  return new TextEncoder().encode(`${hasByteOrderMark ? '\uFEFF' : ''}${head}${body.join('')}`)
}

/** An apostrophe is what spreadsheets themselves set before a text that must stay one. */
function guarded(cell: string): string {
  return FORMULA_START.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
}
