/** What stands in a row and is not used: unknown columns, keys that are not understood, cells beyond the header. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { columnNames } from './column-list.ts'
import type { FaultLog } from './fault-log.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { suggestion } from './resolve-area.ts'
import { indicatorProblem } from './row-indicator.ts'
import type { ReadRow } from './row-subject.ts'
import { headerName } from './table-plan.ts'

/**
 * Tells of what stands beside a row's values and is not used. True where the row has a cell too many: then its cells may
 * all be out of place, and none is to be read.
 */
export function tellUnused(read: ReadRow, context: NormalizeContext): boolean {
  tellUnknownColumns(read, context)
  if (!read.table.named) tellUnnamedCells(read, context)
  return tellSurplusCell(read, context)
}

/** True, with the fault told, where a record of JSON stands under a key that says nothing: its values could be anyone's. */
export function isUnderUnknownKey({ table, plan, row }: ReadRow, { faults }: NormalizeContext): boolean {
  if (!table.named) return false
  const field = plan.unsettled.find((unsettled) => (row.cells[unsettled - 1] ?? '') !== '')
  if (field === undefined) return false
  const text = row.cells[field - 1] ?? ''
  faults.gather(
    `key ${table.file} ${text}`,
    () => table.place(row, field),
    (places) => diagnose('ICT-N034', places, { text }),
  )
  return true
}

/** The header is where such a column is mended; it is told the first time that a cell below holds something. */
function tellUnknownColumns({ table, plan, row }: ReadRow, { faults }: NormalizeContext): void {
  for (const { field, use } of plan.unknown) {
    if ((row.cells[field - 1] ?? '').trim() === '') continue
    if (use.reading.kind === 'unknown' && (plan.roles.has('indicator') || plan.roles.has('indicatorName'))) {
      tellBesideIndicators({ table, plan }, field, faults)
      continue
    }
    faults.once(`column ${table.file} ${field}`, () =>
      indicatorProblem(headerName(plan.header, field), use.reading, [table.place(plan.header, field)], 'column'),
    )
  }
}

/** Beside a column of indicators none is missed by its head: quarters, plans and comparisons are told together. */
function tellBesideIndicators({ table, plan }: Pick<ReadRow, 'table' | 'plan'>, field: number, faults: FaultLog): void {
  const make = (places: readonly SourceLocation[]): Diagnostic => {
    const names = places.map(({ field: at, text }) => (at === null ? (text ?? '') : headerName(plan.header, at)))
    return diagnose('ICT-N003', places, { columns: columnNames(names), suggestion: NO_SUGGESTION })
  }
  const place = (): SourceLocation => table.place(plan.header, field)
  faults.gatherOnce(`columns ${table.file} ${table.sheet}`, String(field), place, make)
}

const NO_SUGGESTION = suggestion(null)

function tellUnnamedCells({ table, plan, row }: ReadRow, { faults }: NormalizeContext): void {
  for (const field of plan.unsettled) {
    const text = (row.cells[field - 1] ?? '').trim()
    if (text === '') continue
    faults.gather(
      `unsettled ${table.file} ${field}`,
      () => table.place(row, field),
      (places) => diagnose('ICT-N033', places, { text }),
    )
  }
}

/** A cell beyond the header is mostly the second half of a number with a decimal comma. */
function tellSurplusCell({ table, plan, row }: ReadRow, { faults }: NormalizeContext): boolean {
  const beyond = row.cells.findIndex((cell, index) => index >= plan.header.cells.length && cell.trim() !== '')
  if (beyond < 0) return false
  const params = {
    text: (row.cells[beyond] ?? '').trim(),
    count: String(row.cells.length),
    expected: String(plan.header.cells.length),
  }
  faults.gather(
    `surplus ${table.file} ${row.cells.length}`,
    () => table.place(row, beyond + 1),
    (places) => diagnose('ICT-N025', places, params),
  )
  return true
}
