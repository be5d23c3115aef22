/** What the screens of long and of wide tables have in common. */
import type { RawRow } from '../model/raw-table.ts'
import type { Role } from './column-names.ts'
import type { Request } from './row-requests.ts'
import type { TablePlan } from './table-plan.ts'

export interface RowScreen {
  /** True where nothing needs to be read or told. */
  isKnown(row: RawRow): boolean
  /** Takes note of a row that was read in full without a fault. */
  learn(row: RawRow, requests: readonly Request[]): void
}

/** Names of things that are not asked for, and those that are; `undefined` is what has not been met. */
export type Standing = 'asked' | 'notAsked'

/** Columns that say what area and year a row is about, and columns of figures; all others say what the figures are of. */
export const SUBJECT_ROLES: ReadonlySet<Role> = new Set(['area', 'areaName', 'period'])
export const VALUE_ROLES: ReadonlySet<Role> = new Set(['value', 'numerator', 'denominator'])

export const OPEN: RowScreen = { isKnown: () => false, learn: () => {} }

/** Rows with text in a column that is not used are read until all has been told of it. */
const ROWS_TO_TELL = 40

/** Tells whether something stands in a column that is not used, as long as that is still news. */
export function unusedWatch(plan: TablePlan): (cells: readonly string[]) => boolean {
  const unused = [...plan.unknown.map(({ field }) => field), ...plan.unsettled]
  let rowsToTell = ROWS_TO_TELL
  return (cells) => {
    if (rowsToTell === 0 || !unused.some((field) => (cells[field - 1] ?? '') !== '')) return false
    rowsToTell -= 1
    return true
  }
}

/** The screen compares texts and reads digits: keys will do. */
export function textsOf(row: RawRow): readonly string[] {
  return row.keys ?? row.cells
}

/** Numbers of the columns that have these roles. */
export function fieldsOf({ roles }: TablePlan, names: readonly Role[]): readonly number[] {
  return names.flatMap((name) => roles.get(name) ?? [])
}
