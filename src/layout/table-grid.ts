/** A table as a full grid: spans clamped to what there is, holes filled, whatever the cells claimed. */
import type { TableCell, TableNode } from '../document/nodes.ts'

export interface GridCell {
  readonly row: number
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly cell: TableCell
  /** The columns that its text may fill: its own, and those of an empty cell before it. */
  readonly room: { readonly column: number; readonly colSpan: number }
}

export interface Grid {
  readonly columnCount: number
  readonly headRows: number
  /** Cells by the row they begin in, from left to right. */
  readonly rows: readonly (readonly GridCell[])[]
}

const EMPTY: TableCell = { children: [], colSpan: 1, rowSpan: 1, header: 'none' }

/** The grid of a table; head and body are clamped apart, so that no span crosses from one into the other. */
export function tableGrid(table: TableNode): Grid {
  const sections = [table.head, table.body]
  const widest = largest(
    sections.flat().map((row) => row.length),
    Math.max(table.columns.length, 1),
  )
  const placed = sections.map((rows) => placeSection(rows, widest))
  const ends = placed.flat(2).map((cell) => cell.column + cell.colSpan)
  const columnCount = largest(ends, table.columns.length)
  const rows = placed.flatMap((section) => fillHoles(section, columnCount))
  const numbered = rows.map((row, index) => row.map((cell) => ({ ...cell, row: index })))
  return { columnCount, headRows: table.head.length, rows: numbered }
}

/** The largest of any number of values: a table may have more cells than a call can have arguments. */
function largest(values: readonly number[], least: number): number {
  return values.reduce((most, value) => Math.max(most, value), least)
}

function placeSection(rows: readonly (readonly TableCell[])[], widest: number): readonly (readonly GridCell[])[] {
  const taken = rows.map(() => new Set<number>())
  return rows.map((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      const free = (at: number): boolean => !taken[row]?.has(at)
      while (!free(column)) column += 1
      let colSpan = 1
      while (colSpan < spanOf(cell.colSpan, widest) && free(column + colSpan)) colSpan += 1
      const rowSpan = spanOf(cell.rowSpan, rows.length - row)
      for (const below of taken.slice(row, row + rowSpan)) {
        for (let at = column; at < column + colSpan; at += 1) below.add(at)
      }
      const placed = { row, column, colSpan, rowSpan, cell, room: { column, colSpan } }
      column += colSpan
      return placed
    })
  })
}

function spanOf(claimed: number, most: number): number {
  return Number.isFinite(claimed) ? Math.max(1, Math.min(Math.trunc(claimed), most)) : 1
}

function fillHoles(rows: readonly (readonly GridCell[])[], columnCount: number): readonly (readonly GridCell[])[] {
  const covered = rows.map(() => new Set<number>())
  for (const cell of rows.flat()) {
    for (const row of covered.slice(cell.row, cell.row + cell.rowSpan)) {
      for (let at = cell.column; at < cell.column + cell.colSpan; at += 1) row.add(at)
    }
  }
  return rows.map((cells, row) => {
    const holes: GridCell[] = []
    for (let column = 0; column < columnCount; column += 1) {
      if (!covered[row]?.has(column)) {
        holes.push({ row, column, colSpan: 1, rowSpan: 1, cell: EMPTY, room: { column, colSpan: 1 } })
      }
    }
    return [...cells, ...holes].sort((a, b) => a.column - b.column)
  })
}
