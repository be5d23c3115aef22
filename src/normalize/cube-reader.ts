/** Reads the rows of a cube slot by slot into the columns of a long table. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { totalsOnly } from './cube-breakdown.ts'
import { cubeColumns } from './cube-columns.ts'
import { type Slot, slotText } from './cube-slots.ts'
import type { NormalizeContext } from './normalize-context.ts'

/** A cell of the long table and the column of the cube that says it. */
export interface PlainCell {
  readonly text: string
  readonly field: number
}

export interface CubeReader {
  /** Names of the columns of the long table, each with the cube's column that stands for it. */
  readonly columns: readonly { readonly name: string; readonly field: number }[]
  /** The row's cells in the order of the columns; null for a row that is no figure of its own. */
  readonly read: (row: RawRow) => readonly PlainCell[] | null
  /** True for a value written as the standard says, with a point for decimals. */
  readonly isMachineNumber: (text: string) => boolean
}

const MACHINE_NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** The reader of a table's rows. */
export function cubeReader(table: RawTable, slots: readonly Slot[], context: NormalizeContext): CubeReader {
  const isUsed = rowFilter(table, slots, context)
  const columns = cubeColumns(table, slots, context)
  const values = slots.find(({ kind }) => kind === 'value')?.texts.keys() ?? []
  // A comma says that the file went through a spreadsheet since: then points may stand for thousands.
  const isAsExported = context.options.notation !== 'vi' && ![...values].some((text) => text.includes(','))
  return {
    isMachineNumber: (text) => isAsExported && MACHINE_NUMBER.test(text),
    columns: columns.map(({ name, slot }) => ({ name, field: slot.fields[0] ?? 1 })),
    read(row) {
      if (!isUsed(row)) return null
      const cells: PlainCell[] = []
      for (const { slot, translate } of columns) {
        const text = translate(slotText(row, slot.fields), row)
        if (text === null) return null
        cells.push({ text, field: fieldOf(row, slot.fields) })
      }
      return cells
    },
  }
}

/** The first column of a slot that holds something in the row. */
function fieldOf(row: RawRow, fields: readonly number[]): number {
  return fields.find((field) => (row.cells[field - 1] ?? '').trim() !== '') ?? fields[0] ?? 1
}

/** Rows of further breakdowns and rows that delete are no figures. */
function rowFilter(table: RawTable, slots: readonly Slot[], context: NormalizeContext): (row: RawRow) => boolean {
  const totals = slots.filter(({ kind }) => kind === 'breakdown').map((slot) => totalsOnly(table, slot, context))
  const action = slots.find(({ kind }) => kind === 'action')
  return (row) => {
    if (!totals.every((isTotal) => isTotal(row))) return false
    if (!action || !/^(?:D|Delete)(?::|$)/i.test(slotText(row, action.fields).trim())) return true
    context.faults.gather(
      `deletion ${table.file}`,
      () => table.place(row, action.fields[0] ?? 1),
      (places) => diagnose('ICT-N054', places, {}),
    )
    return false
  }
}
