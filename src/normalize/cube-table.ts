/**
 * A statistical cube (SDMX-CSV, SDMX-JSON, JSON-stat) as a plain long table: codes with labels become names that the
 * rest of the stage knows, sums of regions and further breakdowns are left out, every cell keeps its place.
 */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { type CubeReader, cubeReader, type PlainCell } from './cube-reader.ts'
import { cubeSlots, isCubeHeader } from './cube-slots.ts'
import type { NormalizeContext } from './normalize-context.ts'

/** The table as it is, or read as a cube where its first column says that it is one; null, with the fault told, for a cube of no indicator. */
export function plainTable(table: RawTable, context: NormalizeContext): RawTable | null {
  const header = firstRow(table)
  if (!header || !isCubeHeader(header)) return table
  const slots = cubeSlots(table, header, context)
  // Several measures side by side are columns of indicators, which the rest of the stage reads as they are.
  if (!slots.some(({ kind }) => kind === 'value')) return table
  const reader = cubeReader(table, slots, context)
  if (reader.columns.some(({ name }) => name === 'INDICATOR')) return withReader(table, header, reader)
  const place = titlePlace(table, header)
  context.faults.add(diagnose('ICT-N052', [place], { text: place.text ?? '' }))
  return null
}

function withReader(table: RawTable, header: RawRow, reader: CubeReader): RawTable {
  const { columns, isMachineNumber } = reader
  /** Rows as they stand in the file, for the places of their cells. */
  const written = new WeakMap<RawRow, { readonly row: RawRow; readonly cells: readonly PlainCell[] }>()
  const plainHeader: RawRow = { ...header, cells: columns.map(({ name }) => name) }
  return {
    ...table,
    named: true,
    rows: {
      *[Symbol.iterator]() {
        yield plainHeader
        for (const row of table.rows) {
          if (row.start <= header.start) continue
          const cells = reader.read(row)
          if (!cells) continue
          const plain: RawRow = { ...row, cells: cells.map(({ text }) => text) }
          written.set(plain, { row, cells })
          yield plain
        }
      },
    },
    place(row, field) {
      const source = written.get(row)
      const at = source?.cells[field - 1]?.field ?? columns[field - 1]?.field ?? 1
      return table.place(source?.row ?? header, at)
    },
    isNumber(row, field) {
      const source = written.get(row)
      if (!source) return false
      const isValue = columns[field - 1]?.name === 'OBS_VALUE' && isMachineNumber(row.cells[field - 1] ?? '')
      return isValue || table.isNumber(source.row, source.cells[field - 1]?.field ?? 0)
    },
  }
}

function firstRow(table: RawTable): RawRow | undefined {
  for (const row of table.rows) return row
  return undefined
}

/** The cell that should have named the indicator. */
function titlePlace(table: RawTable, header: RawRow) {
  for (const row of table.rows) {
    if (row.start > header.start) return table.place(row, 1)
  }
  return table.place(header, 1)
}
