/** The rules between cells, each as long as it can be, so that a page holds few of them. */
import type { Rule } from './primitives.ts'
import type { GridCell } from './table-grid.ts'

export interface RuleGrid {
  readonly cells: readonly GridCell[]
  readonly firstRow: number
  /** y of the top of each row, and of the bottom of the last. */
  readonly tops: readonly number[]
  readonly edges: readonly number[]
  readonly weight: number
}

/** Rules below and beside the cells of a band of rows; the rule above belongs to what stands there. */
export function tableRules(grid: RuleGrid): readonly Rule[] {
  const rowCount = grid.tops.length - 1
  const columnCount = grid.edges.length - 1
  const owners = ownersOf(grid, rowCount, columnCount)
  const differs = (rowA: number, columnA: number, rowB: number, columnB: number): boolean =>
    owners[rowA]?.[columnA] !== owners[rowB]?.[columnB]
  const rules: Rule[] = []
  for (let row = 0; row < rowCount; row += 1) {
    const y = grid.tops[row + 1] ?? 0
    for (const [from, to] of stretches(columnCount, (column) => differs(row, column, row + 1, column))) {
      rules.push(rule(grid, grid.edges[from] ?? 0, y, grid.edges[to] ?? 0, y))
    }
  }
  for (let edge = 0; edge <= columnCount; edge += 1) {
    const x = grid.edges[edge] ?? 0
    for (const [from, to] of stretches(rowCount, (row) => differs(row, edge - 1, row, edge))) {
      rules.push(rule(grid, x, grid.tops[from] ?? 0, x, grid.tops[to] ?? 0))
    }
  }
  return rules
}

function rule(grid: RuleGrid, x1: number, y1: number, x2: number, y2: number): Rule {
  return { kind: 'rule', tag: 'layout', x1, y1, x2, y2, weight: grid.weight }
}

/** Which cell covers each square, by its number; outside there is none. */
function ownersOf(grid: RuleGrid, rowCount: number, columnCount: number): readonly (readonly number[])[] {
  const owners = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => -1))
  grid.cells.forEach((cell, number) => {
    const top = cell.row - grid.firstRow
    const { column, colSpan } = cell.room
    for (const row of owners.slice(top, top + cell.rowSpan)) row.fill(number, column, column + colSpan)
  })
  return owners
}

/** Longest stretches of numbers from 0 on for which the test holds, as `[from, to)`. */
function stretches(count: number, test: (at: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (let at = 0; at < count; at += 1) {
    if (!test(at)) continue
    const last = found.at(-1)
    if (last && last[1] === at) last[1] = at + 1
    else found.push([at, at + 1])
  }
  return found
}
