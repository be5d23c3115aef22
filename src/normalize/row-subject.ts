/** What a row is about: area, year and level, from its cells or from what the office has settled. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { areasInPlace } from '../catalog/areas-in-place.ts'
import type { Area } from '../model/area.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual, Level } from '../model/indicator.ts'
import { mapDate } from '../model/map-date.ts'
import type { SourceLocation } from '../model/provenance.ts'
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
  if (field === undefined) {
    const [meant, ...others] = provincesMeant(year, context)
    if (meant && others.length === 0) return meant.code
    const place = (): SourceLocation => read.table.place(read.plan.header, 1)
    const lack = meant ? mergedSince(year, [meant, ...others]) : NO_COLUMN
    context.faults.once(`no area ${read.table.file} ${read.table.sheet}`, () => noArea([place()], lack))
  } else {
    context.faults.gather(
      `empty area ${read.table.file} ${read.table.sheet}`,
      () => read.table.place(read.row, field),
      (places) => noArea(places, EMPTY_CELL),
    )
  }
  return null
}

/** What a row that names no area is about: the office's province, or those that stood in its place in the year. */
function provincesMeant(year: number, { catalog, options }: NormalizeContext): readonly Area[] {
  return options.province ? areasInPlace(options.province, mapDate(year, options.map), catalog) : []
}

/** What lacks, and what helps. */
type AreaLack = Readonly<Record<'lack' | 'remedy', Bilingual>>

const NO_COLUMN: AreaLack = {
  lack: { vi: 'bảng không có cột địa bàn', en: 'the table has no column of areas' },
  remedy: {
    vi: 'Thêm cột «Mã tỉnh», ghi province trong ict-report.yaml, hoặc chạy lại với tùy chọn --province.',
    en: 'Add a column «Mã tỉnh», set province in ict-report.yaml, or run again with --province.',
  },
}

/** Figures of one old province, or of all together: the file must say of which. */
function mergedSince(year: number, areas: readonly Area[]): AreaLack {
  const names = areas.map(({ name }) => name).join(', ')
  return {
    lack: {
      vi: `bảng không có cột địa bàn, mà năm ${year} có nhiều tỉnh trên địa bàn hiện nay (${names})`,
      en: `the table has no column of areas, and in ${year} there were several provinces where the province is now (${names})`,
    },
    remedy: {
      vi: `Thêm cột «Địa bàn» và ghi số liệu năm ${year} của từng tỉnh: ${names}.`,
      en: `Add a column «Địa bàn» with the figures of ${year} of each province: ${names}.`,
    },
  }
}

/** Cells merged downwards keep their text in the first row only when a sheet is saved as CSV. */
const EMPTY_CELL: AreaLack = {
  lack: { vi: 'ô địa bàn để trống', en: 'the cell of the area is empty' },
  remedy: {
    vi: 'Ghi tên hoặc mã tỉnh vào từng ô trống (ô gộp trong Excel chỉ giữ nội dung ở dòng đầu khi lưu thành CSV).',
    en: 'Write the name or code of the province into each empty cell (merged cells of Excel keep their text in the first row only when saved as CSV).',
  },
}

function noArea(places: readonly SourceLocation[], { lack, remedy }: AreaLack): Diagnostic {
  return diagnose('ICT-N010', places, { lack, remedy })
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
