/** What a row is about: area, year and level, from its cells or from what the office has settled. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Level } from '../model/indicator.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import type { RowTexts } from './clean-row.ts'
import { levelNamed, type Role } from './column-names.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { type AreaText, resolveArea, resolveBoth } from './resolve-area.ts'
import { yearOf } from './resolve-period.ts'
import type { TablePlan } from './table-plan.ts'

/** A row with its table and cleaned texts. */
export interface ReadRow {
  readonly table: RawTable
  readonly row: RawRow
  readonly plan: TablePlan
  readonly texts: RowTexts
}

/** Text of a role's cell; empty where there is no such column. */
export function roleText(read: ReadRow, role: Role): string {
  const field = read.plan.roles.get(role)
  return field === undefined ? '' : (read.texts.get(field) ?? '')
}

/** Year of the row; null, with the fault told, where its cell names none. */
export function rowYear(read: ReadRow, context: NormalizeContext): number | null {
  const field = read.plan.roles.get('period')
  if (field === undefined) return context.options.year
  const text = roleText(read, 'period')
  const year = yearOf(text)
  if (year !== null) return year
  context.faults.gather(
    `period ${read.table.file} ${text}`,
    () => read.table.place(read.row, field),
    (places) => diagnose('ICT-N011', places, { text }),
  )
  return null
}

/** Code of the row's area; null, with the fault told, where its cells name none or contradict each other. */
export function rowArea(read: ReadRow, year: number, context: NormalizeContext): string | null {
  const code = areaText(read, 'area')
  const name = areaText(read, 'areaName')
  if (code && name) return resolveBoth(code, name, year, context)
  const only = code ?? name
  if (only) return resolveArea(only, year, context)
  const field = read.plan.roles.get('area') ?? read.plan.roles.get('areaName')
  if (field === undefined && context.options.province) return context.options.province.code
  context.faults.gather(
    `no area ${read.table.file}`,
    () => (field === undefined ? read.table.place(read.plan.header, 1) : read.table.place(read.row, field)),
    (places) => diagnose('ICT-N010', places, {}),
  )
  return null
}

export type RowLevel = { readonly kind: 'level'; readonly level: Level | null } | { readonly kind: 'unknown' }

/** Level that the row names, null where it names none; unknown words are told. */
export function rowLevel(read: ReadRow, context: NormalizeContext): RowLevel {
  const text = roleText(read, 'level')
  const field = read.plan.roles.get('level')
  if (field === undefined || text === '') return { kind: 'level', level: null }
  const level = levelNamed(text)
  if (level) return { kind: 'level', level }
  context.faults.gather(
    `level ${read.table.file} ${text}`,
    () => read.table.place(read.row, field),
    (places) => diagnose('ICT-N012', places, { text }),
  )
  return { kind: 'unknown' }
}

function areaText(read: ReadRow, role: 'area' | 'areaName'): AreaText | null {
  const text = roleText(read, role)
  const field = read.plan.roles.get(role)
  return field === undefined || text === '' ? null : { text, place: () => read.table.place(read.row, field) }
}
