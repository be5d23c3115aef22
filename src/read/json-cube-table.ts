/** Cubes as one raw table; columns of the same name are one column. */
import type { RawRow, RawTable } from '../model/raw-table.ts'
import type { JsonCell } from './json-cell.ts'
import { type Cube, OBS_VALUE } from './json-cube.ts'
import { type LineIndex, placeInText } from './text-position.ts'

/** A cube with the number of its first row and its columns in the table. */
interface Stacked {
  readonly cube: Cube
  readonly from: number
  readonly columns: readonly number[]
}

/** The table of the cubes, one after another. */
export function cubeTable(file: string, lines: LineIndex, cubes: readonly Cube[]): RawTable {
  const { headers, stacked } = stack(cubes)
  const header: RawRow = { line: 1, start: -1, cells: headers.map(({ text }) => text) }
  const value = header.cells.indexOf(OBS_VALUE)
  const cellsAt = (start: number): readonly (JsonCell | null)[] => {
    if (start < 0) return headers
    const part = stacked.findLast(({ from }) => from <= start)
    const row = part?.cube.row(start - part.from) ?? []
    const cells = headers.map((): JsonCell | null => null)
    for (const [index, column] of (part?.columns ?? []).entries()) cells[column] = row[index] ?? null
    return cells
  }
  return {
    file,
    sheet: null,
    named: true,
    rows: {
      *[Symbol.iterator]() {
        yield header
        for (const { cube, from } of stacked) {
          for (let index = 0; index < cube.size; index += 1)
            yield rowOf(lines, from + index, cellsAt(from + index), value)
        }
      },
    },
    place(row, field) {
      const cell = cellsAt(row.start)[field - 1] ?? null
      const position = cell ? lines.positionOf(cell.offset) : { line: row.line, column: 1 }
      return { ...placeInText(file, position, row.cells[field - 1] ?? ''), path: cell?.path() ?? null }
    },
    isNumber: (row, field) => row.start >= 0 && cellsAt(row.start)[field - 1]?.isNumber === true,
  }
}

/** A row stands where its value stands: the rest it shares with other rows. */
function rowOf(lines: LineIndex, start: number, cells: readonly (JsonCell | null)[], value: number): RawRow {
  return { line: lines.positionOf(cells[value]?.offset ?? 0).line, start, cells: cells.map((cell) => cell?.text ?? '') }
}

function stack(cubes: readonly Cube[]): {
  readonly headers: readonly JsonCell[]
  readonly stacked: readonly Stacked[]
} {
  const headers: JsonCell[] = []
  const indexOf = new Map<string, number>()
  let from = 0
  const stacked = cubes.map((cube): Stacked => {
    const columns = cube.headers.map((cell) => {
      const known = indexOf.get(cell.text)
      if (known !== undefined) return known
      indexOf.set(cell.text, headers.length)
      return headers.push(cell) - 1
    })
    const part = { cube, from, columns }
    from += cube.size
    return part
  })
  return { headers, stacked }
}
