/** What the screens of long and of wide tables have in common. */
import type { RawRow, RowGlance } from '../model/raw-table.ts'
import type { Role } from './column-names.ts'
import { numberForm } from './number-form.ts'
import type { Request } from './row-requests.ts'
import { isEmptyAt } from './row-glance.ts'
import type { TablePlan } from './table-plan.ts'

/** A row of which nothing needs to be read or told; or one that is asked for, by the cell that is to be read. */
export type KnownRow = 'passed' | Request

export interface RowScreen {
  /** What is known of a row; null where it must be read in full. */
  knownRow(row: RawRow): KnownRow | null
  /** Takes note of a row that was read in full without a fault. @param isPart whether it is of a district or commune */
  learn(row: RawRow, requests: readonly Request[], isPart: boolean): void
}

/** Columns that say what area and year a row is about, and columns of figures; all others say what the figures are of. */
export const SUBJECT_ROLES: ReadonlySet<Role> = new Set(['area', 'areaName', 'period'])
export const VALUE_ROLES: ReadonlySet<Role> = new Set(['value', 'numerator', 'denominator'])

export const OPEN: RowScreen = { knownRow: () => null, learn: () => {} }

/** Rows with text in a column that is not used are read until all has been told of it. */
const ROWS_TO_TELL = 40

/** Tells whether something stands in a column that is not used, as long as that is still news. */
export function unusedWatch(plan: TablePlan): (row: RowGlance) => boolean {
  const unused = [...plan.unknown.map(({ field }) => field), ...plan.unsettled]
  let rowsToTell = ROWS_TO_TELL
  return (row) => {
    if (rowsToTell === 0 || unused.every((field) => isEmptyAt(row, field))) return false
    rowsToTell -= 1
    return true
  }
}

/** Columns that say what area, year and part of a province a row is about. */
export function subjectFields(plan: TablePlan): readonly number[] {
  return [...fieldsOf(plan, [...SUBJECT_ROLES]), ...plan.subareas]
}

/**
 * Tells whether a row begins with words in a column that is not read, which may make it a total or a note: «Toàn tỉnh» in
 * place of a number.
 */
export function beginningWatch({ used }: TablePlan): (row: RowGlance) => boolean {
  const read = new Set(used)
  return (row) => {
    let first = 1
    while (first < row.width && isEmptyAt(row, first)) first += 1
    return !read.has(first) && numberForm(row, first) === 'other'
  }
}

/** Numbers of the columns that have these roles. */
export function fieldsOf({ roles }: TablePlan, names: readonly Role[]): readonly number[] {
  return names.flatMap((name) => roles.get(name) ?? [])
}
