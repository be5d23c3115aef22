/** A row of a file as written, the cell that is meant underlined: what a person looks for in the file. */
import type { Painter } from '../painter.ts'
import type { SourceRow } from '../source-rows.ts'
import { cellSpan } from './cell-span.ts'
import { columnsOf, graphemesOf } from './display-width.ts'
import { visible } from './visible.ts'
import { padStart, wrap } from './wrap.ts'

export interface FramedCell {
  /** Number of the line, or name of the cell in a sheet: stands in the margin. */
  readonly mark: string
  readonly row: SourceRow
  /** Column of the cell in the file, from 1. */
  readonly column: number
  readonly text: string | null
  readonly isJson: boolean
}

/** One character of the row as it is shown. */
interface Glyph {
  readonly shown: string
  readonly columns: number
  readonly isCell: boolean
}

const CUT = '…'
const MARGIN = 2

/**
 * The lines of a frame.
 * @param label stands behind the carets; nothing where it is empty
 * @param width columns of the terminal; a longer row is cut around the cell
 */
export function codeFrame(cell: FramedCell, label: string, painter: Painter, width: number): string {
  const bar = painter.quiet('│')
  const mark = `${' '.repeat(MARGIN)}${cell.mark} `
  const gutter = `${padStart('', columnsOf(mark))}${bar} `
  const { line, before, under } = cutAround(glyphsOf(cell), Math.max(1, width - columnsOf(gutter)))
  const carets = `${gutter}${' '.repeat(before)}${painter.error('^'.repeat(under))}`
  const isRoom = columnsOf(carets) + 1 + columnsOf(label) <= width
  const below = label === '' ? [carets] : isRoom ? [`${carets} ${label}`] : [carets, wrap(label, width, gutter)]
  return [`${painter.quiet(mark)}${bar} ${line}`.trimEnd(), ...below].join('\n')
}

function glyphsOf({ row, column, text, isJson }: FramedCell): readonly Glyph[] {
  const span = cellSpan([...row.text], { from: column - 1 - row.skipped, text, isJson })
  const end: Glyph = { shown: '', columns: 0, isCell: true }
  let position = 0
  const glyphs = graphemesOf(row.text).map((grapheme): Glyph => {
    const from = position
    position += [...grapheme].length
    const shown = shownAlone(grapheme)
    // An empty cell has no character of its own: the one that stands there bears the caret.
    const isCell = from < Math.max(span.to, span.from + 1) && position > span.from
    return { shown, columns: columnsOf(shown), isCell }
  })
  const cut: readonly Glyph[] = row.isCut ? [{ shown: CUT, columns: 1, isCell: false }] : []
  const whole = row.skipped > 0 ? [{ shown: CUT, columns: 1, isCell: false }, ...glyphs, ...cut] : [...glyphs, ...cut]
  return whole.some(({ isCell }) => isCell) ? whole : [...whole, end]
}

/** A mark without its letter would sit on what stands before it. */
function shownAlone(grapheme: string): string {
  return visible(/^\p{M}/u.test(grapheme) ? `\u25cc${grapheme}` : grapheme)
}

interface CutRow {
  readonly line: string
  /** Columns before the carets, and their number. */
  readonly before: number
  readonly under: number
}

/** As much of the row as there is room for: the cell first, then what stands around it. */
function cutAround(glyphs: readonly Glyph[], room: number): CutRow {
  const first = glyphs.findIndex(({ isCell }) => isCell)
  const last = glyphs.findLastIndex(({ isCell }) => isCell)
  const window = columnsIn(glyphs) <= room ? { from: 0, to: glyphs.length } : windowAround(glyphs, first, last, room)
  const head = window.from > 0 ? CUT : ''
  const tail = window.to < glyphs.length ? CUT : ''
  const shown = glyphs.slice(window.from, window.to)
  const before = columnsIn(glyphs.slice(window.from, first)) + columnsOf(head)
  return {
    line: `${head}${shown.map((glyph) => glyph.shown).join('')}${tail}`,
    before,
    under: Math.max(1, columnsIn(shown.filter(({ isCell }) => isCell))),
  }
}

/** Room for the signs of a cut on both sides is kept. The cell may take all of it; what remains is shared. */
function windowAround(glyphs: readonly Glyph[], first: number, last: number, room: number) {
  const fits = (from: number, to: number): boolean => columnsIn(glyphs.slice(from, to)) <= room - 2
  let from = first
  let to = first + 1
  while (to <= last && fits(from, to + 1)) to += 1
  const side = (room - 2 - columnsIn(glyphs.slice(from, to))) / 2
  while (from > 0 && columnsIn(glyphs.slice(from - 1, first)) <= side) from -= 1
  while (to < glyphs.length && fits(from, to + 1)) to += 1
  while (from > 0 && fits(from - 1, to)) from -= 1
  return { from, to }
}

function columnsIn(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { columns }) => sum + columns, 0)
}
