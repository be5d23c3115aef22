/** Tables: caption kept with the head, the head said again on each page, rows whole unless taller than a page. */
import type { TableNode } from '../document/nodes.ts'
import { captionItems } from './caption.ts'
import type { Context } from './context.ts'
import { type FlowItem, type Footnote, flowItem, previewOf } from './flow-item.ts'
import { footnotes } from './footnotes.ts'
import { hasInk } from './paragraph.ts'
import { move, type Primitive } from './primitives.ts'
import type { StructNode } from './structure.ts'
import { cellRoom, cellStyle, isSubhead, type TableShape, tableShape } from './table-cells.ts'
import { tableFlow } from './table-flow.ts'
import { type Grid, type GridCell, tableGrid } from './table-grid.ts'
import { withSharedRoom } from './table-room.ts'
import { tableRules } from './table-rules.ts'
import { type TextLine, textLines } from './text-block.ts'

/** A table as its caption, its head and one item for each band of rows that spans tie together. */
export function tableItems(table: TableNode, context: Context): readonly FlowItem[] {
  const grid = withSharedRoom(tableGrid(table), table)
  if (grid.rows.length === 0 && !hasInk(table.caption)) return []
  const node = context.struct.add(context.parent, 'Table')
  const caption = captionItems(table.caption, 'above', node, context)
  if (grid.rows.length === 0 || grid.columnCount === 0) return caption
  const setting = { table, grid, shape: tableShape(table, grid, context), context }
  const head = bandsOf(grid, 0, grid.headRows)
  const body = bandsOf(grid, grid.headRows, grid.rows.length)
  const headItems = sectionItems(head, 'THead', node, setting)
  const bodyItems = sectionItems(body, 'TBody', node, setting)
  return tableFlow({ caption, head: headItems, body: bodyItems }, setting.shape.edges, context)
}

interface Setting {
  readonly table: TableNode
  readonly grid: Grid
  readonly shape: TableShape
  readonly context: Context
}

interface Band {
  readonly from: number
  readonly to: number
}

/** Rows that no span ties to the next end a band. */
function bandsOf(grid: Grid, from: number, to: number): readonly Band[] {
  const bands: Band[] = []
  let start = from
  let end = from
  for (let row = from; row < to; row += 1) {
    end = Math.max(end, row + 1, ...(grid.rows[row] ?? []).map((cell) => cell.row + cell.rowSpan))
    if (end === row + 1) {
      bands.push({ from: start, to: end })
      start = end
    }
  }
  return bands
}

function sectionItems(
  bands: readonly Band[],
  role: 'THead' | 'TBody',
  table: StructNode,
  setting: Setting,
): readonly FlowItem[] {
  if (bands.length === 0) return []
  const section = setting.context.struct.add(table, role)
  return bands.map((band) => bandItem(band, kindOf(band, role, setting.grid), section, setting))
}

function kindOf(band: Band, role: 'THead' | 'TBody', grid: Grid): string {
  if (role === 'THead') return 'table-head'
  return isSubhead(band.from, grid) ? 'table-subhead' : 'table-row'
}

interface MeasuredCell {
  readonly cell: GridCell
  readonly lines: readonly TextLine[]
  readonly height: number
}

function bandItem(band: Band, kind: string, section: StructNode, setting: Setting): FlowItem {
  const { grid, shape, context } = setting
  const { padY, rule } = context.style.table
  const rows = grid.rows.slice(band.from, band.to)
  const measured = rows.flatMap((cells) => {
    const row = context.struct.add(section, 'TR')
    return cells.map((cell) => measureCell(cell, row, setting))
  })
  const tops = rowTops(band, measured, 2 * padY)
  // A band that goes on over pages is read from its top: nothing stands in its middle.
  const isTall = (tops.at(-1) ?? 0) > context.frame.height * context.style.table.tall
  const notes: Footnote[] = []
  const text = measured.flatMap(({ cell, lines, height }) => {
    const from = tops[cell.row - band.from] ?? 0
    const to = tops[cell.row - band.from + cell.rowSpan] ?? from
    let y = isTall ? from + padY : from + (to - from - height) / 2
    return lines.flatMap((line) => {
      const placed = line.primitives.map((primitive) => move(primitive, 0, y))
      notes.push(...footnotes(line.notes, y, context))
      y += line.height
      return placed
    })
  })
  const { edges } = shape
  const rules = tableRules({ cells: rows.flat(), firstRow: band.from, tops, edges, weight: rule })
  const primitives: readonly Primitive[] = [...text, ...rules]
  return flowItem({ kind, preview: previewOf(text), height: tops.at(-1) ?? 0, primitives, notes })
}

function measureCell(cell: GridCell, row: StructNode, setting: Setting): MeasuredCell {
  const { table, grid, shape, context } = setting
  const { colSpan, rowSpan } = cell
  const spans = { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
  const isHead = cell.row < grid.headRows
  const header = isHead && cell.cell.header === 'none' ? 'column' : cell.cell.header
  const leaf =
    header === 'none'
      ? context.struct.add(row, 'TD', spans)
      : context.struct.add(row, 'TH', { ...spans, scope: header === 'row' ? 'Row' : 'Column' })
  const room = cellRoom(cell, table, grid, shape, context)
  const { children } = cell.cell
  const type = { style: cellStyle(cell, grid), size: shape.size, pitch: context.style.table.pitch }
  const mode = isHead ? ('balanced' as const) : ('ragged' as const)
  const lines = textLines({ ...room, ...type, children, mode, tag: leaf.id }, context)
  return { cell, lines, height: lines.reduce((sum, line) => sum + line.height, 0) }
}

/** Tops of the rows of a band: each as high as its cells, the last row of a span as high as the span lacks. */
function rowTops(band: Band, measured: readonly MeasuredCell[], padding: number): readonly number[] {
  const tops = [0]
  for (let row = band.from; row < band.to; row += 1) {
    const top = tops.at(-1) ?? 0
    const ending = measured.filter(({ cell }) => cell.row + cell.rowSpan === row + 1)
    const bottoms = ending.map(({ cell, height }) => (tops[cell.row - band.from] ?? 0) + height + padding)
    tops.push(Math.max(top + padding, ...bottoms))
  }
  return tops
}
