/** Says whose the faults of a row are, so that those of one province do not stand in the way of another. */
import { mapDate } from '../model/map-date.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import type { NormalizeContext } from './normalize-context.ts'
import type { TablePlan } from './table-plan.ts'

/** Looks the area of the row up without telling of it: a row that names none, or an unknown one, is nobody's. */
export function tellOwner(
  table: RawTable,
  row: RawRow,
  { roles }: Pick<TablePlan, 'roles'>,
  { catalog, options }: NormalizeContext,
): void {
  if (!options.onFault) return
  for (const role of ['area', 'areaName'] as const) {
    const field = roles.get(role)
    const text = field === undefined ? '' : (row.cells[field - 1] ?? '').trim()
    const match = text === '' ? null : catalog.matchArea(text, mapDate(options.year, options.map))
    if (match?.kind !== 'found') continue
    options.onFault(table.place(row, 1), match.area.code, 'row')
    return
  }
}
