/** Simple tables written in the template itself; tables of data with merged heads come from the view. */
import type { AlignType, Table, TableRow } from 'mdast'
import type { TableCell, TableColumn, TableNode } from '../../document/nodes.ts'
import { lowerInlines } from './lower-inlines.ts'
import type { Lowering } from './lowering.ts'

/** A table as wide as its head; a row that has lost all its content falls away. */
export function lowerTable(node: Table, lowering: Lowering): readonly TableNode[] {
  const [head, ...body] = node.children
  const width = head?.children.length ?? 0
  if (!head || width === 0) return []
  const columns: readonly TableColumn[] = head.children.map((_, index) => ({ align: alignment(node.align?.[index]) }))
  const rows = body.map((row) => cells(row, width, 'none', lowering)).filter(hasContent)
  if (body.length > 0 && rows.length === 0) return []
  return [{ kind: 'table', id: '', caption: [], columns, head: [cells(head, width, 'column', lowering)], body: rows }]
}

function alignment(align: AlignType | undefined): TableColumn['align'] {
  return align ?? 'left'
}

function cells(row: TableRow, width: number, header: TableCell['header'], lowering: Lowering): readonly TableCell[] {
  return Array.from({ length: width }, (_, index) => ({
    children: lowerInlines(row.children[index]?.children ?? [], lowering),
    colSpan: 1,
    rowSpan: 1,
    header,
  }))
}

function hasContent(row: readonly TableCell[]): boolean {
  return row.some((cell) => cell.children.length > 0)
}
