/** Tables in Markdown, which knows neither merged cells nor two head rows: heads are flattened to one row. */
import type { AlignType, Table, TableRow } from 'mdast'
import type { Inline, TableCell, TableColumn, TableNode } from '../../document/nodes.ts'
import { onOneLine, phrasing } from './phrasing.ts'

type Grid = readonly (readonly (TableCell | undefined)[])[]

const SEPARATOR: Inline = { kind: 'text', text: ' - ' }

export function tableToMdast(table: TableNode): readonly Table[] {
  const head = gridOf(table.head)
  const body = gridOf(table.body)
  const width = Math.max(table.columns.length, ...[...head, ...body].map((row) => row.length))
  if (width === 0) return []
  const columns = Array.from({ length: width }, (_, index) => index)
  const headRow = columns.map((column) => flattenedHead(head, column))
  const rows = body.map((row, index) => columns.map((column) => contentAt(body, index, column, row[column])))
  return rowsToMdast(
    [headRow, ...rows],
    columns.map((column) => alignOf(table.columns[column])),
  )
}

/** Rows of inline content as a table whose first row is its head. */
export function rowsToMdast(rows: readonly (readonly (readonly Inline[])[])[], align: AlignType[]): Table[] {
  const children = rows.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: phrasing(onOneLine(cell)) })),
    }),
  )
  return [{ type: 'table', align, children }]
}

/** Figures stand at the right: a column of decimals has no better place in Markdown. */
function alignOf(column: TableColumn | undefined): AlignType {
  if (!column) return null
  return column.align === 'decimal' ? 'right' : column.align
}

/** The words of all head cells above a column, from the top down, each once. */
function flattenedHead(head: Grid, column: number): readonly Inline[] {
  const cells = new Set(head.flatMap((row) => row[column] ?? []))
  return [...cells]
    .map((cell) => cell.children)
    .filter((children) => children.length > 0)
    .flatMap((children, index) => (index === 0 ? children : [SEPARATOR, ...children]))
}

/** A merged cell says its content once, at its top left corner. */
function contentAt(grid: Grid, row: number, column: number, cell: TableCell | undefined): readonly Inline[] {
  if (!cell || grid[row - 1]?.[column] === cell || grid[row]?.[column - 1] === cell) return []
  return cell.children
}

/** Each cell in every field that it covers. */
function gridOf(rows: readonly (readonly TableCell[])[]): Grid {
  const grid: (TableCell | undefined)[][] = rows.map(() => [])
  rows.forEach((row, top) => {
    let column = 0
    for (const cell of row) {
      while (grid[top]?.[column]) column += 1
      for (const line of grid.slice(top, top + Math.max(1, cell.rowSpan))) {
        for (let offset = 0; offset < Math.max(1, cell.colSpan); offset += 1) line[column + offset] ??= cell
      }
      column += Math.max(1, cell.colSpan)
    }
  })
  return grid
}
