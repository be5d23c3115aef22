/** Widths of table columns from what stands in them, within the width of the text block. */

/** What a cell asks of the columns it covers, padding included. */
export interface WidthDemand {
  readonly row: number
  readonly column: number
  readonly colSpan: number
  /** Width of its longest word. */
  readonly least: number
  /** Width at which it reads well: short texts unbroken, heads on two lines. */
  readonly good: number
  /** Width at which it needs no second line, of a head no third. */
  readonly ease: number
  /** Width of the whole of it on one line: more than `ease` for a head of more than a word or two. */
  readonly whole: number
}

/**
 * Widths that add up to `total`: no word is broken while there is room, short texts stand on one line,
 * and what is left goes where it saves most lines.
 */
export function columnWidths(demands: readonly WidthDemand[], columnCount: number, total: number): readonly number[] {
  const least = demanded(demands, columnCount, (demand) => demand.least)
  const good = atLeast(
    least,
    demanded(demands, columnCount, (demand) => demand.good),
  )
  const ease = atLeast(
    good,
    demanded(demands, columnCount, (demand) => demand.ease),
  )
  if (sum(ease) <= 0) return least.map(() => total / columnCount)
  if (sum(ease) <= total) return ease.map((width) => (width * total) / sum(ease))
  if (sum(good) <= total) return saveLines(between(good, ease, total), least, demands)
  if (sum(least) <= total) return saveLines(between(least, good, total), least, demands)
  return capped(least, total)
}

/** Narrow columns keep their width; the wide ones are cut down to one width, so that the sum is `total`. */
function capped(widths: readonly number[], total: number): readonly number[] {
  let room = total
  let left = widths.length
  for (const width of widths.toSorted((a, b) => a - b)) {
    if (width * left > room) break
    room -= width
    left -= 1
  }
  const cap = left > 0 ? room / left : total
  return widths.map((width) => Math.min(width, cap))
}

/** Whether every word of every cell fits unbroken. */
export function wordsFit(demands: readonly WidthDemand[], columnCount: number, total: number): boolean {
  return sum(demanded(demands, columnCount, (demand) => demand.least)) <= total
}

/** Single cells first; a spanning cell then widens its columns alike by what they lack. */
function demanded(
  demands: readonly WidthDemand[],
  columnCount: number,
  of: (demand: WidthDemand) => number,
): readonly number[] {
  const widths = Array.from({ length: columnCount }, () => 0)
  const narrowFirst = [...demands].sort((a, b) => a.colSpan - b.colSpan)
  for (const demand of narrowFirst) {
    const { column, colSpan } = demand
    const lack = of(demand) - sum(widths.slice(column, column + colSpan))
    if (lack <= 0) continue
    for (let at = column; at < column + colSpan; at += 1) widths[at] = (widths[at] ?? 0) + lack / colSpan
  }
  return widths
}

function atLeast(floor: readonly number[], widths: readonly number[]): readonly number[] {
  return widths.map((width, at) => Math.max(width, floor[at] ?? 0))
}

/** Widths between two bounds that add up to `total`. */
function between(low: readonly number[], high: readonly number[], total: number): readonly number[] {
  const share = (total - sum(low)) / Math.max(sum(high) - sum(low), 1e-6)
  return low.map((width, at) => width + ((high[at] ?? width) - width) * share)
}

// Moves that are tried, in points, and how large a table is looked at: the search is for good looks, not for its own sake.
const MOVES: readonly number[] = [64, 32, 16, 8]
const MOST_MOVES = 24
const MOST_ROWS = 200
const MOST_COLUMNS = 12

/** Moves width from one column to another as long as that takes lines out of the table. */
function saveLines(
  start: readonly number[],
  floor: readonly number[],
  demands: readonly WidthDemand[],
): readonly number[] {
  if (start.length > MOST_COLUMNS) return start
  const rows = rowsOf(demands)
  let widths = start
  let lines = lineCount(rows, widths)
  for (const move of MOVES) {
    for (let moved = 0; moved < MOST_MOVES; moved += 1) {
      const best = bestMove(widths, floor, move, rows)
      if (!best || best.lines >= lines) break
      widths = best.widths
      lines = best.lines
    }
  }
  return widths
}

type Rows = readonly (readonly WidthDemand[])[]

function rowsOf(demands: readonly WidthDemand[]): Rows {
  const byRow = new Map<number, WidthDemand[]>()
  for (const demand of demands) {
    if (demand.colSpan > 1 || demand.row >= MOST_ROWS) continue
    const row = byRow.get(demand.row)
    if (row) row.push(demand)
    else byRow.set(demand.row, [demand])
  }
  return [...byRow.values()]
}

function bestMove(
  widths: readonly number[],
  floor: readonly number[],
  move: number,
  rows: Rows,
): { readonly widths: readonly number[]; readonly lines: number } | null {
  let best: { readonly widths: readonly number[]; readonly lines: number } | null = null
  for (const [from, width] of widths.entries()) {
    if (width - move < (floor[from] ?? 0)) continue
    for (const to of widths.keys()) {
      if (to === from) continue
      const moved = widths.map((old, at) => (at === from ? old - move : at === to ? old + move : old))
      const lines = lineCount(rows, moved)
      if (!best || lines < best.lines) best = { widths: moved, lines }
    }
  }
  return best
}

/** What breaking a short text costs, in lines: it is done where it saves more than that. */
const BROKEN_SHORT_TEXT = 0.3
/** What a tall cell costs beside the lines of its row: a row grows lower only once all its long cells do. */
const TALL_CELL = 0.25
/** A head is read first, and on every page of its table again. */
const TALL_HEAD = 0.3

/**
 * Lines of the table, by estimate: a broken line is filled to nine tenths. Short texts are better left whole. Counted by index,
 * since it is done for every move that is tried.
 */
function lineCount(rows: Rows, widths: readonly number[]): number {
  let lines = 0
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? []
    let most = 1
    for (let place = 0; place < row.length; place += 1) {
      const demand = row[place]
      if (!demand) continue
      const { good, ease, whole } = demand
      const width = widths[demand.column] ?? 1
      const own = ease > width ? Math.ceil(whole / (0.9 * width)) : 1
      if (own > most) most = own
      lines += ((own * (own - 1)) / 2) * (whole > ease ? TALL_HEAD : TALL_CELL)
      if (good > width && good >= ease) lines += BROKEN_SHORT_TEXT
    }
    lines += most
  }
  return lines
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
