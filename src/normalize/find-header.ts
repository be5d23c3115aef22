/** Finds the row that names the columns, below titles and above the data. */
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { cleanText } from './clean-text.ts'
import { type ColumnUse, columnUse, isShape } from './columns.ts'
import { headerPair, isFigure } from './header-pair.ts'
import type { NormalizeContext } from './normalize-context.ts'

/** Official tables have a few lines of titles; further down stands data. */
const MOST_ROWS_ABOVE = 40

export interface Header {
  /** The last row of the header, with the names of its columns. */
  readonly row: RawRow
  /** The row above that names the groups, where there is one. */
  readonly top: RawRow | null
  readonly uses: readonly ColumnUse[]
}

/** The header and the uses of its columns, on the line that is declared for the file; null where no row near the top names columns that make a table. */
export function findHeader(table: RawTable, context: NormalizeContext): Header | null {
  const declared = table.settings?.header
  if (declared && !table.named) return headerAt(table, declared.value, context)
  let above: RawRow | null = null
  let seen = 0
  for (const row of table.rows) {
    // Keys of JSON are a header whatever they say; nested keys are settled by what they hold.
    if (table.named) return { row, top: null, uses: usesOf(row, context) }
    const pair = above && pairOf(above, row, context)
    if (pair) return pair
    const uses = above && usesOf(above, context)
    if (above && uses && isShape(uses)) return { row: above, top: null, uses }
    above = row
    seen += 1
    if (seen > MOST_ROWS_ABOVE) break
  }
  const uses = above && usesOf(above, context)
  return above && uses && isShape(uses) ? { row: above, top: null, uses } : null
}

/** The header on the line that the office has declared: the row there, or either row of a header of two. */
function headerAt(table: RawTable, line: number, context: NormalizeContext): Header | null {
  let above: RawRow | null = null
  let found: RawRow | null = null
  let below: RawRow | null = null
  for (const row of table.rows) {
    if (found || row.line > line) {
      below = row
      break
    }
    if (row.line === line) found = row
    else above = row
  }
  if (!found) return null
  return groupedBy(above, found, context) ?? groupedBy(found, below, context) ?? alone(found, context)
}

/** A header of two rows, unless the upper one is data. */
function groupedBy(top: RawRow | null, bottom: RawRow | null, context: NormalizeContext): Header | null {
  if (!top || !bottom || top.cells.map(headerText).some(isFigure)) return null
  return pairOf(top, bottom, context)
}

function alone(row: RawRow, context: NormalizeContext): Header | null {
  const uses = usesOf(row, context)
  return isShape(uses) ? { row, top: null, uses } : null
}

function pairOf(top: RawRow, bottom: RawRow, context: NormalizeContext): Header | null {
  const pair = headerPair(top.cells.map(headerText), bottom.cells.map(headerText), context)
  if (!pair || !isShape(pair.uses)) return null
  return { row: { line: bottom.line, start: bottom.start, cells: pair.names }, top, uses: pair.uses }
}

/** Uses of the cells of a row, taken for a header. */
export function usesOf(row: RawRow, context: NormalizeContext): readonly ColumnUse[] {
  return row.cells.map((cell) => columnUse(headerText(cell), context))
}

/** A header's text on one line; one that holds forbidden characters names nothing. */
function headerText(cell: string): string {
  const clean = cleanText(cell)
  return clean.kind !== 'forbidden' ? clean.text.replace(/\s+/gu, ' ') : ''
}

/** `(1) (2) (3)` or `A B 1 2`: the row that numbers the columns of an official form. */
export function isColumnNumbers(row: RawRow): boolean {
  const marks = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const numbers = marks
    .filter((mark) => !/^\(?[A-ZĐ]\)?$/u.test(mark))
    .map((mark) => /^\(?(\d{1,3})\)?(?:\s*=.*)?$/.exec(mark)?.[1])
  if (marks.length < 3 || numbers.length === 0) return false
  const first = Number(numbers[0])
  return numbers.every((number, index) => number !== undefined && Number(number) === first + index)
}
