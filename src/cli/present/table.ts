/** A table for the terminal: plain columns, wrapped where that is needed so that the lines fit. */
import { columnsOf } from './display-width.ts'
import { padEnd, padStart, wrap } from './wrap.ts'

export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
  /** Whether the column may give way where the table is too wide. */
  readonly wraps?: boolean
}

const GAP = 2
const NARROWEST = 10

/**
 * Lines of a table with its head.
 * @param strong how the head is shown
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  strong: (text: string) => string,
): string {
  const widths = fit(columns, rows, width)
  const head = lineOf(
    columns,
    columns.map((column) => column.title),
    widths,
    strong,
  )
  return [head, ...rows.map((row) => lineOf(columns, row, widths, (text) => text))].join('\n')
}

/** Natural widths; where they are too wide, the widest of the columns that may wrap give way, a column at a time. */
function fit(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = columns.map((column, index) =>
    Math.max(columnsOf(column.title), ...rows.map((row) => columnsOf(row[index] ?? ''))),
  )
  const gaps = GAP * (columns.length - 1)
  while (widths.reduce((sum, each) => sum + each, gaps) > width) {
    const wrapped = widths.map((each, index) => (columns[index]?.wraps === true ? each : 0))
    const widest = Math.max(...wrapped)
    if (widest <= NARROWEST) break
    widths[wrapped.indexOf(widest)] = widest - 1
  }
  return widths
}

function lineOf(
  columns: readonly Column[],
  cells: readonly string[],
  widths: readonly number[],
  show: (text: string) => string,
): string {
  const parts = cells.map((cell, index) => wrap(cell, widths[index] ?? 0).split('\n'))
  const height = Math.max(...parts.map((part) => part.length))
  const lines = Array.from({ length: height }, (_, row) =>
    columns
      .map((column, index) => {
        const pad = column.align === 'right' ? padStart : padEnd
        return pad(parts[index]?.[row] ?? '', widths[index] ?? 0)
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
  return lines.map(show).join('\n')
}
