/** Cells of a table as measured lines: type size, column widths and the axes of the figures are settled here. */
import type { TableNode } from '../document/nodes.ts'
import { notesAmong } from '../document/notes-in.ts'
import { columnWidths, type WidthDemand, wordsFit } from './column-widths.ts'
import type { Context } from './context.ts'
import { type DecimalAxis, decimalAxis, splitAtComma } from './decimal-axis.ts'
import type { FontStyle } from './primitives.ts'
import type { Grid, GridCell } from './table-grid.ts'
import type { Align } from './set-lines.ts'
import { isLongText } from './table-room.ts'
import { noteMark } from './text-block.ts'
import { markOf, plainText, type TextShape, type Word, wordsOf } from './words.ts'

/** How the table's type is set. */
export interface TableShape {
  readonly size: number
  readonly padX: number
  /** Left edge of each column, and the right edge of the last. */
  readonly edges: readonly number[]
  readonly axes: readonly (DecimalAxis | null)[]
}

// Short cells of the body read well on one line: up to this many times the type size.
const SHORT = 8
const SMALLEST = 8

/** Size, widths and axes of a table: the type shrinks by whole points while words would have to be cut. */
export function tableShape(table: TableNode, grid: Grid, context: Context): TableShape {
  const { width, left } = context.frame
  const { size: usual, padX: usualPad } = context.style.table
  const padX = Math.min(usualPad, (width / Math.max(grid.columnCount, 1)) * 0.12)
  let size = usual
  let demands = demandsOf(table, grid, size, padX, context)
  while (size > SMALLEST && !wordsFit(demands, grid.columnCount, width)) {
    size -= 1
    demands = demandsOf(table, grid, size, padX, context)
  }
  const edges = [left]
  for (const column of columnWidths(demands, grid.columnCount, width)) edges.push((edges.at(-1) ?? left) + column)
  return { size, padX, edges, axes: axesOf(table, grid, size, context) }
}

/** Head cells and subheads are bold; the rest is as it was written. */
export function cellStyle(cell: GridCell, grid: Grid): FontStyle {
  return cell.row < grid.headRows || isSubhead(cell.row, grid) ? 'bold' : 'regular'
}

/** A row of the body that is one cell, or a number and one cell, names the rows below it. */
export function isSubhead(row: number, grid: Grid): boolean {
  const cells = grid.rows[row] ?? []
  const widest = Math.max(2, grid.columnCount - 1)
  return (
    row >= grid.headRows && cells.some((cell) => cell.colSpan >= widest) && cells.every((cell) => cell.rowSpan === 1)
  )
}

/** Left edge and width of a cell's text, and how it stands there. */
export function cellRoom(
  cell: GridCell,
  table: TableNode,
  grid: Grid,
  shape: TableShape,
  context: Context,
): { readonly left: number; readonly width: number; readonly align: Align } {
  const from = shape.edges[cell.room.column] ?? context.frame.left
  const to = shape.edges[cell.room.column + cell.room.colSpan] ?? from
  const left = from + shape.padX
  const width = Math.max(to - from - 2 * shape.padX, 1)
  if (cell.row < grid.headRows) return { left, width, align: 'center' }
  const align = table.columns[cell.column]?.align ?? 'left'
  if (align !== 'decimal') return { left, width, align }
  const axis = shape.axes[cell.column]
  const figure = cell.colSpan === 1 ? splitAtComma(plainText(cell.cell.children)) : null
  if (!figure) return { left, width, align: isLongText(cell) ? 'left' : 'center' }
  if (!axis || axis.width > width) return { left, width, align: 'right' }
  const before = context.measure.width(figure.whole, bodyStyle(cell), shape.size)
  const inset = (width - axis.width) / 2 + axis.before - before
  return { left: left + inset, width: width - inset, align: 'left' }
}

function bodyStyle(cell: GridCell): FontStyle {
  return cell.cell.children[0]?.kind === 'strong' ? 'bold' : 'regular'
}

function axesOf(table: TableNode, grid: Grid, size: number, context: Context): readonly (DecimalAxis | null)[] {
  const body = grid.rows.slice(grid.headRows).flat()
  return table.columns.map(({ align }, column) => {
    if (align !== 'decimal') return null
    const cells = body.filter((cell) => cell.column === column && cell.colSpan === 1)
    const texts = cells.map((cell) => plainText(cell.cell.children))
    const isBold = cells.some((cell) => bodyStyle(cell) === 'bold')
    const axis = decimalAxis(texts, (text) => context.measure.width(text, isBold ? 'bold' : 'regular', size))
    // Marks hang to the right of the figures.
    const marks = Math.max(0, ...cells.map((cell) => marksWidth(cell, size, context)))
    return { ...axis, width: axis.width + marks }
  })
}

function marksWidth({ cell }: GridCell, size: number, { style, measure }: Context): number {
  const shape: TextShape = { style: 'regular', size, tag: 'layout', measure, mark: noteMark(style) }
  return notesAmong(cell.children).reduce((sum, note) => sum + markOf(note, shape).width, 0)
}

function demandsOf(table: TableNode, grid: Grid, size: number, padX: number, context: Context): readonly WidthDemand[] {
  // A hair more than measured, so that a text set in exactly its own width never wraps.
  const pad = 2 * padX + 0.01
  const mark = noteMark(context.style)
  const cells = grid.rows.flat().map((cell): WidthDemand => {
    const shape: TextShape = { style: cellStyle(cell, grid), size, tag: 'layout', measure: context.measure, mark }
    const space = context.measure.width(' ', shape.style, size)
    const stretches = wordsOf(cell.cell.children, shape)
    const widths = stretches.map((words) => words.reduce((sum, word) => sum + word.width + space, -space))
    const natural = Math.max(0, ...widths)
    const isHead = cell.row < grid.headRows
    const good =
      isHead && natural > WHOLE_HEAD * size
        ? Math.max(0, ...stretches.map((words) => twoLines(words, space)))
        : Math.min(natural, SHORT * size)
    const least = Math.max(0, ...stretches.flat().map((word) => word.width))
    const { row } = cell
    const { column, colSpan } = cell.room
    // A text in shared room takes what there is.
    const ease = isHead ? Math.max(good, least) : colSpan > cell.colSpan ? good : natural
    const whole = (isHead ? Math.max(ease, natural) : ease) + pad
    return { row, column, colSpan, least: least + pad, good: good + pad, ease: ease + pad, whole }
  })
  const axes = axesOf(table, grid, size, context).flatMap((axis, column): readonly WidthDemand[] => {
    const width = (axis?.width ?? 0) + pad
    return axis
      ? [{ row: grid.headRows, column, colSpan: 1, least: width, good: width, ease: width, whole: width }]
      : []
  })
  return [...cells, ...axes]
}

/** A head no longer than this many times its size, such as «Số liệu», is not broken. */
const WHOLE_HEAD = 3.5

/** The least width in which the words stand on two lines, as the head of a column reads well. */
function twoLines(words: readonly Word[], space: number): number {
  const total = words.reduce((sum, word) => sum + word.width + space, -space)
  let first = -space
  return words.reduce(
    (least, word) => {
      first += word.width + space
      return Math.min(least, Math.max(first, total - first - space))
    },
    Math.max(total, 0),
  )
}
