/** A sheet to a raw table whose cells know their names, and what there is to say of it: errors in cells, hidden rows. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { cellName } from './xlsx-audit.ts'
import { type CellText, type StoredCell, cellText } from './xlsx-cell.ts'

/** Cells merged into one, from 1, both ends included. */
export interface MergedCells {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet as the reader of workbooks gives it, without anything that is not read here. */
export interface StoredSheet {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly cell: (row: number, column: number) => StoredCell
  readonly merged: readonly MergedCells[]
  readonly isHiddenRow: (row: number) => boolean
  readonly isHiddenColumn: (column: number) => boolean
}

/**
 * Stands for a value that is not there: no figure, no name and no mark for a missing one reads like this. What is told of
 * such a cell is the fault of the cell itself.
 */
export const CELL_FAULT_TEXT = '#ERROR!'

export interface SheetReading {
  readonly table: RawTable
  /** Cells that hold an error instead of a value. */
  readonly faults: readonly Diagnostic[]
  /** What is used though it cannot be seen. */
  readonly notes: readonly Diagnostic[]
}

/** Reads the cells of a sheet, row by row. */
export function sheetTable(file: string, sheet: StoredSheet): SheetReading {
  const grid = gridOf(sheet)
  const origins = fillDown(grid, sheet.merged)
  const rows = grid.flatMap((cells, index) => rowOf(cells, index + 1))
  const placeAt = (row: number, column: number): SourceLocation => {
    const top = origins.get(keyOf(row, column)) ?? row
    const text = grid[top - 1]?.[column - 1]?.text ?? ''
    const cell = cellName(top, column)
    return { file, line: null, column: null, field: column, sheet: sheet.name, cell, path: null, text }
  }
  const table: RawTable = {
    file,
    sheet: sheet.name,
    named: false,
    rows,
    place: (row, field) => placeAt(row.line, field),
    isNumber: (row, field) => grid[row.line - 1]?.[field - 1]?.isNumber ?? false,
  }
  return { table, faults: cellFaults(grid, origins, placeAt), notes: hiddenNotes(sheet, grid, placeAt) }
}

type Grid = CellText[][]

function gridOf(sheet: StoredSheet): Grid {
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (__, column) => cellText(sheet.cell(row + 1, column + 1))),
  )
}

/** A row without its empty end; none where it is blank. */
function rowOf(cells: readonly CellText[], line: number): readonly RawRow[] {
  const last = cells.findLastIndex(({ text }) => text.trim() !== '')
  if (last < 0) return []
  const texts = cells.slice(0, last + 1).map(({ text, fault }) => (fault === null ? text : CELL_FAULT_TEXT))
  return [{ line, start: line, cells: texts }]
}

/**
 * A cell merged downwards says the same of each of its rows («Hòa Bình» beside five figures). Merged to the side it is a
 * title, and stays where it is.
 * @returns row of the cell that a filled one took its text from
 */
function fillDown(grid: Grid, merged: readonly MergedCells[]): ReadonlyMap<number, number> {
  const origins = new Map<number, number>()
  for (const { top, left, bottom, right } of merged) {
    const first = grid[top - 1]?.[left - 1]
    if (left !== right || first === undefined || first.text === '') continue
    for (let row = top + 1; row <= Math.min(bottom, grid.length); row += 1) {
      const cells = grid[row - 1]
      // Excel never writes merged cells that overlap; a file that has them could keep this loop busy for hours.
      if (cells === undefined || origins.has(keyOf(row, left))) break
      origins.set(keyOf(row, left), top)
      if (cells.some(({ text }) => text !== '')) cells[left - 1] = first
    }
  }
  return origins
}

function cellFaults(
  grid: Grid,
  origins: ReadonlyMap<number, number>,
  placeAt: (row: number, column: number) => SourceLocation,
): readonly Diagnostic[] {
  return grid.flatMap((cells, rowIndex) =>
    cells.flatMap(({ text, fault }, columnIndex): readonly Diagnostic[] => {
      const [row, column] = [rowIndex + 1, columnIndex + 1]
      if (fault === null || origins.has(keyOf(row, column))) return []
      const places = [placeAt(row, column)]
      const cell = cellName(row, column)
      return fault === 'error'
        ? [diagnose('ICT-R056', places, { cell, text })]
        : [diagnose('ICT-R057', places, { cell, formula: text })]
    }),
  )
}

function hiddenNotes(
  sheet: StoredSheet,
  grid: Grid,
  placeAt: (row: number, column: number) => SourceLocation,
): readonly Diagnostic[] {
  const holds = (row: number, column: number): boolean => (grid[row - 1]?.[column - 1]?.text ?? '') !== ''
  const [allRows, allColumns] = [numbers(sheet.rows), numbers(sheet.columns)]
  const rows = allRows.filter(sheet.isHiddenRow).flatMap((row) => {
    const column = allColumns.find((each) => holds(row, each))
    return column === undefined ? [] : [{ row, column, name: String(row) }]
  })
  const columns = allColumns.filter(sheet.isHiddenColumn).flatMap((column) => {
    const row = allRows.find((each) => holds(each, column))
    return row === undefined ? [] : [{ row, column, name: cellName(1, column).slice(0, -1) }]
  })
  return [
    ...rows
      .slice(0, 1)
      .map((first) => diagnose('ICT-R058', [placeAt(first.row, first.column)], { rows: listed(rows) })),
    ...columns
      .slice(0, 1)
      .map((first) => diagnose('ICT-R059', [placeAt(first.row, first.column)], { columns: listed(columns) })),
  ]
}

function listed(hidden: readonly { readonly name: string }[]): string {
  const names = hidden.slice(0, LISTED).map(({ name }) => name)
  return [...names, ...(hidden.length > LISTED ? ['…'] : [])].join(', ')
}

/** How many hidden rows or columns a note names before it breaks off. */
const LISTED = 8

const WIDEST = 16_384

function keyOf(row: number, column: number): number {
  return row * WIDEST + column
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
