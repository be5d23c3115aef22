/** Flat JSON records as a raw table: one column for each key, in the order in which the keys first stand. */
import type { RawRow, RawTable } from '../model/raw-table.ts'
import type { JsonRecord, RecordCell } from './json-record.ts'
import { type LineIndex, placeInText } from './text-position.ts'

/**
 * The table of the records.
 * @param named whether the keys name the columns; else the first record may be a header, like in a CSV file
 */
export function recordTable(file: string, lines: LineIndex, records: readonly JsonRecord[], named: boolean): RawTable {
  const indexOf = new Map<string, number>()
  /** A key has its first cell for a place: that is where a person finds it. */
  const firsts: RecordCell[] = []
  for (const cell of records.flat()) {
    if (indexOf.has(cell.column)) continue
    indexOf.set(cell.column, indexOf.size)
    firsts.push(cell)
  }
  const header: RawRow = { line: 1, start: -1, cells: firsts.map(({ column }) => headerOf(column)) }
  const cellAt = (start: number, field: number): RecordCell | undefined =>
    start < 0 ? firsts[field - 1] : records[start]?.find(({ column }) => indexOf.get(column) === field - 1)
  return {
    file,
    sheet: null,
    named,
    rows: {
      *[Symbol.iterator]() {
        if (named) yield header
        for (const [start, record] of records.entries()) {
          const cells = aligned(record, indexOf)
          if (cells.some((text) => text.trim() !== ''))
            yield { line: lines.positionOf(record[0]?.offset ?? 0).line, start, cells }
        }
      },
    },
    place(row, field) {
      const cell = cellAt(row.start, field)
      // A record that lacks the key is placed where it ends, without a path: nothing stands there.
      const offset = (cell ?? records[row.start]?.at(-1))?.offset
      const position = offset === undefined ? { line: row.line, column: 1 } : lines.positionOf(offset)
      return { ...placeInText(file, position, row.cells[field - 1] ?? ''), path: cell?.path ?? null }
    },
    isNumber: (row, field) => row.start >= 0 && cellAt(row.start, field)?.isNumber === true,
  }
}

function aligned(record: JsonRecord, indexOf: ReadonlyMap<string, number>): readonly string[] {
  const texts = Array.from<string>({ length: indexOf.size }).fill('')
  for (const { column, text } of record) texts[indexOf.get(column) ?? 0] = text
  return texts
}

/** The key of a member; empty for a column that has no name of its own. */
function headerOf(column: string): string {
  return column.startsWith('.') ? column.slice(1) : ''
}
