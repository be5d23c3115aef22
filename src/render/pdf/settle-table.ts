/** Tables as PDF/UA asks for them (ISO 14289-1, 7.2 and 7.5; ISO 32000-1, 14.8.4.3.4). */
import type { StructAttributes, StructNode } from '../../layout/structure.ts'

interface Cell {
  readonly node: StructNode
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly isHeadRow: boolean
}

/**
 * A table that keeps the rules: a caption alone is a paragraph, a head alone is a body, a table without heads has its
 * first row as head; and where heads are merged or stand between rows, every cell names its heads.
 * @param nameHead a name that no head of the file has yet
 */
export function settleTable(table: StructNode, nameHead: () => string): StructNode {
  const sections = table.children.filter(({ role }) => role !== 'Caption')
  if (sections.length === 0) {
    return { ...table, role: 'Div', children: table.children.map((caption) => ({ ...caption, role: 'P' })) }
  }
  const hasBody = sections.some(({ role }) => role === 'TBody')
  const withBody = hasBody ? table : mapRole(table, 'THead', 'TBody')
  const withHeads = isHeaded(cellsOf(withBody)) ? withBody : firstRowAsHead(withBody)
  const cells = cellsOf(withHeads)
  return cells.some((cell) => isHead(cell) && isMerged(cell)) ? named(withHeads, cells, nameHead) : withHeads
}

/** Whether every cell is a head or has one. */
function isHeaded(cells: readonly Cell[]): boolean {
  const heads = cells.filter(isHead)
  return cells.every((cell) => isHead(cell) || headsOf(cell, heads).length > 0)
}

function mapRole(table: StructNode, from: StructNode['role'], to: StructNode['role']): StructNode {
  return { ...table, children: table.children.map((child) => (child.role === from ? { ...child, role: to } : child)) }
}

function firstRowAsHead(table: StructNode): StructNode {
  const first = new Set(cellsOf(table).flatMap((cell) => (cell.row === 0 ? [cell.node.id] : [])))
  return mapCells(table, (node) =>
    first.has(node.id) ? { ...node, role: 'TH', attributes: { ...node.attributes, scope: 'Column' } } : node,
  )
}

/** Every head gets a name, every cell the names of its heads. */
function named(table: StructNode, cells: readonly Cell[], nameHead: () => string): StructNode {
  const heads = cells.filter(isHead)
  const names = new Map(heads.map(({ node }) => [node.id, nameHead()]))
  const attributes = new Map(
    cells.map((cell): readonly [number, StructAttributes] => {
      const name = names.get(cell.node.id)
      const headers = headsOf(cell, heads).flatMap(({ node }) => names.get(node.id) ?? [])
      return [
        cell.node.id,
        { ...cell.node.attributes, ...(name ? { name } : {}), ...(headers.length > 0 ? { headers } : {}) },
      ]
    }),
  )
  return mapCells(table, (node) => ({ ...node, attributes: attributes.get(node.id) ?? node.attributes }))
}

function mapCells(table: StructNode, change: (cell: StructNode) => StructNode): StructNode {
  const inRow = (row: StructNode): StructNode => ({ ...row, children: row.children.map(change) })
  const inSection = (section: StructNode): StructNode =>
    section.role === 'Caption' ? section : { ...section, children: section.children.map(inRow) }
  return { ...table, children: table.children.map(inSection) }
}

/** The heads of a cell: those above it in the head, those of its rows, and the last one that stands between rows. */
function headsOf(cell: Cell, heads: readonly Cell[]): readonly Cell[] {
  const above = heads.filter(
    (head) => head.node.attributes.scope === 'Column' && head.row < cell.row && sharesColumn(head, cell),
  )
  const beside = heads.filter((head) => head.node.attributes.scope === 'Row' && head !== cell && sharesRow(head, cell))
  if (cell.isHeadRow || isMerged(cell)) return [...above, ...(isHead(cell) ? [] : beside)]
  const between = heads.findLast((head) => !head.isHeadRow && isMerged(head) && head.row < cell.row)
  return [...above, ...(between && !above.includes(between) ? [between] : []), ...beside]
}

function sharesColumn(a: Cell, b: Cell): boolean {
  return a.column < b.column + b.colSpan && b.column < a.column + a.colSpan
}

function sharesRow(a: Cell, b: Cell): boolean {
  return a.row < b.row + b.rowSpan && b.row < a.row + a.rowSpan
}

function isHead({ node }: Cell): boolean {
  return node.role === 'TH'
}

function isMerged({ colSpan }: Cell): boolean {
  return colSpan > 1
}

/** Cells at their places: layout has filled all holes, so each stands in the first column of its row that is free. */
function cellsOf(table: StructNode): readonly Cell[] {
  const rows = table.children.flatMap((section) =>
    section.role === 'Caption' ? [] : section.children.map((row) => ({ row, isHeadRow: section.role === 'THead' })),
  )
  const taken = rows.map(() => new Set<number>())
  return rows.flatMap(({ row: { children }, isHeadRow }, row) => {
    let column = 0
    return children.map((node) => {
      while (taken[row]?.has(column)) column += 1
      const { rowSpan = 1, colSpan = 1 } = node.attributes
      const cell = { node, row, column, rowSpan, colSpan, isHeadRow }
      for (const below of taken.slice(row, row + rowSpan)) {
        for (let at = column; at < column + colSpan; at += 1) below.add(at)
      }
      column += colSpan
      return cell
    })
  })
}
