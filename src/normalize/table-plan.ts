/** The columns of a table sorted by what they are for; each column by its number from 1. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Indicator, Level } from '../model/indicator.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import type { Role } from './column-names.ts'
import type { ColumnUse } from './columns.ts'
import type { NormalizeContext } from './normalize-context.ts'

export interface FigureColumn {
  readonly field: number
  readonly indicator: Indicator
  readonly level: Level | null
  readonly powerOfTen: number
  readonly year: number | null
}

/** A column of values of the row's indicator; what the header says goes before what the row says. */
export interface AcrossColumn {
  readonly field: number
  readonly year: number | null
  readonly area: string | null
  readonly level: Level | null
}

export interface TablePlan {
  readonly header: RawRow
  readonly roles: ReadonlyMap<Role, number>
  readonly figures: readonly FigureColumn[]
  readonly across: readonly AcrossColumn[]
  /** Columns of values of districts or communes, and columns that name some: no figures of the province. */
  readonly parts: readonly AcrossColumn[]
  readonly subareas: readonly number[]
  /** Columns whose cells are not used: to be told of as soon as one holds something. */
  readonly unknown: readonly { readonly field: number; readonly use: Extract<ColumnUse, { readonly use: 'unknown' }> }[]
  readonly unsettled: readonly number[]
  /** Columns that are read at all, in order. */
  readonly used: readonly number[]
}

/** Sorts the columns. Faults: two columns for one role. */
export function tablePlan(
  table: RawTable,
  header: RawRow,
  uses: readonly ColumnUse[],
  { faults }: NormalizeContext,
): TablePlan | null {
  const roles = new Map<Role, number>()
  const hasValue = uses.some((use) => use.use === 'role' && use.role === 'value')
  const parts = hasValue ? [] : uses.flatMap((use, index) => partColumn(use, index + 1))
  const across = hasValue ? [] : uses.flatMap((use, index) => acrossColumn(use, index + 1))
  const plan = {
    header,
    roles,
    figures: uses.flatMap((use, index): FigureColumn[] =>
      use.use === 'figure'
        ? [
            {
              field: index + 1,
              indicator: use.indicator,
              level: use.level,
              powerOfTen: use.powerOfTen,
              year: use.year ?? null,
            },
          ]
        : [],
    ),
    // A column of values of its own says that years and areas above others are sums, plans or comparisons.
    across: parts.length === 0 ? across : across.map(ofProvince),
    parts,
    subareas: uses.flatMap((use, index) => (use.use === 'subarea' ? [index + 1] : [])),
    unknown: uses.flatMap((use, index) => (use.use === 'unknown' ? [{ field: index + 1, use }] : [])),
    unsettled: uses.flatMap((use, index) => (use.use === 'unsettled' ? [index + 1] : [])),
  }
  for (const [index, use] of uses.entries()) {
    if (use.use !== 'role') continue
    const first = roles.get(use.role)
    if (first === undefined) roles.set(use.role, index + 1)
    else {
      const places = [table.place(header, index + 1), table.place(header, first)]
      faults.add(
        diagnose('ICT-N002', places, { text: headerName(header, index + 1), first: headerName(header, first) }),
      )
      return null
    }
  }
  const values = [...plan.figures, ...plan.across, ...plan.parts].map(({ field }) => field)
  return { ...plan, used: [...roles.values(), ...plan.subareas, ...values].sort((a, b) => a - b) }
}

/** Numbers of the columns that hold values. */
export function valueFields({ roles, figures, across }: TablePlan): readonly number[] {
  const long = [roles.get('value'), roles.get('numerator')].filter((field) => field !== undefined)
  return [...long, ...figures.map(({ field }) => field), ...across.map(({ field }) => field)]
}

/** A header as a message repeats it: its text, else the number of its column. */
export function headerName(header: RawRow, field: number): string {
  const text = (header.cells[field - 1] ?? '').replace(/\s+/gu, ' ').trim()
  return text === '' ? `#${field}` : text
}

function partColumn(use: ColumnUse, field: number): readonly AcrossColumn[] {
  return use.use === 'part' ? [{ field, year: use.year, area: null, level: null }] : []
}

/** Beside districts «Toàn tỉnh» and «Tổng số» are the province, and not all levels of its authorities. */
function ofProvince(column: AcrossColumn): AcrossColumn {
  return column.level === 'all' ? { ...column, level: null } : column
}

function acrossColumn(use: ColumnUse, field: number): readonly AcrossColumn[] {
  if (use.use === 'year') return [{ field, year: use.year, area: null, level: null }]
  if (use.use === 'place') return [{ field, year: null, area: use.text, level: null }]
  if (use.use === 'across') return [{ field, year: use.year, area: use.area, level: use.level }]
  return use.use === 'rank' ? [{ field, year: null, area: null, level: use.level }] : []
}
