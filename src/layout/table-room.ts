/** Long texts in a column of figures: they take the room of an empty cell before them, as a clerk would merge the two. */
import type { TableNode } from '../document/nodes.ts'
import { splitAtComma } from './decimal-axis.ts'
import { hasInk } from './paragraph.ts'
import type { Grid, GridCell } from './table-grid.ts'
import { plainText } from './words.ts'

/** Characters from which a text is too long for a column as wide as its figures. */
const LONG = 24

/** The grid with the room of empty cells given to the long texts beside them; what each cell means stays as it was. */
export function withSharedRoom(grid: Grid, table: TableNode): Grid {
  const isFigures = (column: number): boolean => table.columns[column]?.align === 'decimal'
  const rows = grid.rows.map((cells, row) => {
    if (row < grid.headRows) return cells
    return cells.map((cell, at) => {
      const before = cells[at - 1]
      const takes = before && isFigures(cell.column) && isEmpty(before, cell) && isLongText(cell)
      return takes ? { ...cell, room: { column: before.column, colSpan: cell.colSpan + before.colSpan } } : cell
    })
  })
  return { ...grid, rows }
}

/** Whether a cell of a column of figures holds words that want lines of their own. */
export function isLongText({ cell, colSpan, rowSpan }: GridCell): boolean {
  const text = plainText(cell.children)
  return colSpan === 1 && rowSpan === 1 && text.length >= LONG && splitAtComma(text) === null
}

function isEmpty(before: GridCell, cell: GridCell): boolean {
  const isBeside = before.column + before.colSpan === cell.column && before.rowSpan === 1
  return isBeside && !hasInk(before.cell.children)
}
