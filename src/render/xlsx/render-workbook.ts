/** Data tables as an Excel workbook, a sheet each. The door to hucre for writing. Same tables, same bytes. */
import type { Cell, CellStyle, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import type { DataColumn, DataTable } from '../../model/data-table.ts'
import { sheetNames } from './sheet-names.ts'

/** The day that a file says it was made; the day of the run would make every file another one. */
const MADE = new Date(Date.UTC(2000, 0, 1))

/** Text format: what is typed stays as typed, `10/10` is no date, and no text becomes a formula. */
const TEXT = '@'

const BORDER = { style: 'thin', color: { rgb: 'BFBFBF' } } as const
const FRAME = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER } as const

const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2F3' } },
  border: FRAME,
  alignment: { wrapText: true, vertical: 'center' },
  numFmt: TEXT,
}

const STYLES: Readonly<Record<DataColumn['kind'], CellStyle>> = {
  text: { border: FRAME, alignment: { wrapText: true, vertical: 'top' }, numFmt: TEXT },
  number: { border: FRAME, alignment: { vertical: 'top' } },
  input: {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } },
    border: FRAME,
    alignment: { wrapText: true, vertical: 'top' },
    numFmt: TEXT,
  },
}

/** Digits that a number of a workbook keeps. */
const MOST_DIGITS = 15

/** @param title of the document, as its properties say it */
export function renderWorkbook(tables: readonly DataTable[], title: string): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ name }) => name))
  return writeXlsx({
    sheets: tables.map((table, index) => sheetOf(table, names[index] ?? '')),
    properties: { title, created: MADE, modified: MADE },
  })
}

function sheetOf({ columns, rows }: DataTable, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const [column, { title }] of columns.entries()) cells.set(`0,${column}`, textCell(title, HEADER))
  for (const [row, texts] of rows.entries()) {
    for (const [column, { kind }] of columns.entries()) {
      cells.set(`${row + 1},${column}`, cellOf(texts[column] ?? '', kind))
    }
  }
  const blank = columns.map(() => null)
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [blank, ...rows.map(() => blank)],
    cells,
    freezePane: { rows: 1 },
  }
}

function cellOf(text: string, kind: DataColumn['kind']): Partial<Cell> {
  const style = STYLES[kind]
  if (text === '') return { value: null, type: 'empty', style }
  // A number that a workbook would round stays a text.
  const isNumber = kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS
  return isNumber ? { value: Number(text), type: 'number', style } : textCell(text, style)
}

function textCell(text: string, style: CellStyle): Partial<Cell> {
  return { value: printable(text), type: 'string', style: { ...style, numFmt: TEXT } }
}

/** XML has no place for control characters. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
