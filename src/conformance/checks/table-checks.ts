/** Tables as grids: ISO 14289-1, 7.2 and 7.5; Matterhorn 15-003 to 15-005. */
import type { Check } from '../check.ts'
import { isArray, isString, type PdfObject, shown } from '../pdf-object.ts'
import { type Element, type Structure, textEntry } from '../structure.ts'

interface Cell {
  readonly element: Element
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

const SCOPES: ReadonlySet<PdfObject> = new Set<PdfObject>(['Row', 'Column', 'Both'])

function ofEachTable(
  rule: string,
  holds: string,
  find: (rows: readonly Element[], structure: Structure) => Iterable<string>,
): Check {
  return {
    rule,
    holds,
    breaches: function* ({ structure }) {
      for (const element of structure.elements) {
        if (structure.standardType(element.type) !== 'Table') continue
        for (const what of find(rowsOf(element, structure), structure)) yield `table ${element.object}: ${what}`
      }
    },
  }
}

/** The checks of tables. */
export const tableChecks: readonly Check[] = [
  ofEachTable(
    'PDF/UA-1 7.2 (15-004)',
    'every row has as many columns, and no cells lie over each other',
    function* (rows) {
      const { cells, collisions } = gridOf(rows)
      for (const cell of collisions) yield `cell ${cell.object} lies over another`
      const taken = rows.map((_, row) =>
        cells
          .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
          .reduce((sum, cell) => sum + cell.colSpan, 0),
      )
      const [first] = taken
      for (const [row, count] of taken.entries()) if (count !== first) yield `row ${row + 1} has ${count} columns`
      for (const cell of cells) if (cell.row + cell.rowSpan > rows.length) yield `cell ${cell.element.object} hangs out`
    },
  ),
  ofEachTable('PDF/UA-1 7.5 (15-003)', 'every head says what it is the head of', function* (rows, structure) {
    for (const cell of rows.flatMap((row) => row.children)) {
      if (structure.standardType(cell.type) !== 'TH') continue
      const scope = cell.attributes.get('Scope') ?? null
      if (!SCOPES.has(scope)) yield `head ${cell.object}: ${shown(scope)}`
    }
  }),
  ofEachTable('PDF/UA-1 7.5', 'every cell finds its heads', function* (rows, structure) {
    const { cells } = gridOf(rows)
    const isHead = (cell: Cell): boolean => structure.standardType(cell.element.type) === 'TH'
    const named = new Set(cells.filter(isHead).map(({ element }) => textEntry(element, 'ID')))
    const heads = cells.filter(isHead)
    for (const cell of cells) {
      const given = cell.element.attributes.get('Headers')
      const names = isArray(given) ? given.map((name) => (isString(name) ? name.bytes : '')) : []
      for (const name of names) if (!named.has(name)) yield `cell ${cell.element.object}: no head ${name}`
      if (isHead(cell) || names.length > 0) continue
      if (!heads.some((head) => isOver(head, cell))) yield `cell ${cell.element.object} has no head`
    }
  }),
]

function rowsOf(table: Element, structure: Structure): readonly Element[] {
  return table.children.flatMap((child) => {
    const type = structure.standardType(child.type)
    if (type === 'TR') return [child]
    return type === 'Caption' ? [] : child.children.filter((row) => structure.standardType(row.type) === 'TR')
  })
}

/** Cells at their places: each in the first column of its row that is free. */
function gridOf(rows: readonly Element[]): {
  readonly cells: readonly Cell[]
  readonly collisions: readonly Element[]
} {
  const taken = rows.map(() => new Set<number>())
  const cells: Cell[] = []
  const collisions: Element[] = []
  for (const [row, { children }] of rows.entries()) {
    let column = 0
    for (const element of children) {
      while (taken[row]?.has(column)) column += 1
      const [rowSpan, colSpan] = [spanOf(element, 'RowSpan'), spanOf(element, 'ColSpan')]
      cells.push({ element, row, column, rowSpan, colSpan })
      for (const below of taken.slice(row, row + rowSpan)) {
        for (let at = column; at < column + colSpan; at += 1) {
          if (below.has(at)) collisions.push(element)
          below.add(at)
        }
      }
      column += colSpan
    }
  }
  return { cells, collisions }
}

function spanOf(element: Element, key: 'RowSpan' | 'ColSpan'): number {
  const span = element.attributes.get(key)
  return typeof span === 'number' ? span : 1
}

/** Whether the head is the head of the column or the row that the cell stands in. */
function isOver(head: Cell, cell: Cell): boolean {
  const scope = head.element.attributes.get('Scope')
  const [isColumn, isRow] = [scope === 'Column' || scope === 'Both', scope === 'Row' || scope === 'Both']
  const sharesColumn = head.column < cell.column + cell.colSpan && cell.column < head.column + head.colSpan
  const sharesRow = head.row < cell.row + cell.rowSpan && cell.row < head.row + head.rowSpan
  return (isColumn && sharesColumn) || (isRow && sharesRow)
}
