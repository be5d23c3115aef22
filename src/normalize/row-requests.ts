/** Which cells of a row are values, and of what: the row's own indicator, or an indicator of each column. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Level } from '../model/indicator.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { RawTable } from '../model/raw-table.ts'
import type { Unit } from '../model/unit.ts'
import { mapDate } from '../model/map-date.ts'
import type { NormalizeContext } from './normalize-context.ts'
import type { CellSubject } from './read-value.ts'
import { resolveArea } from './resolve-area.ts'
import { levelFor } from './resolve-indicator.ts'
import { rowIndicator } from './row-indicator.ts'
import { type ReadRow, roleText, rowArea, rowLevel, rowYear } from './row-subject.ts'
import { headerName } from './table-plan.ts'
import { unitName } from './unit-name.ts'
import { readUnit } from './unit-words.ts'

/** A cell to read: its column and what it is a value of, as far as header and row say it. */
export interface Request {
  readonly field: number
  readonly subject: Omit<CellSubject, 'level'> & { readonly level: Level | null }
  readonly isLong: boolean
}

/** All requests of a row. @param isTold whether it holds any value, so that what is wrong with it must be told */
export function rowRequests(read: ReadRow, isTold: boolean, context: NormalizeContext): readonly Request[] {
  const hasIndicator = roleText(read, 'indicator') !== '' || roleText(read, 'indicatorName') !== ''
  return [...longRequests(read, isTold, context), ...wideRequests(read, isTold, hasIndicator, context)]
}

/** Cells of the row's own indicator: the value column, or the columns across. */
function longRequests(read: ReadRow, isTold: boolean, context: NormalizeContext): readonly Request[] {
  const { plan } = read
  const value = plan.roles.get('value') ?? plan.roles.get('numerator')
  if (value === undefined && plan.across.length === 0) return []
  // «Người lập biểu … Giám đốc» below a table is no unknown indicator: it has no figure.
  const found = rowIndicator(read, isTold && holdsDigit(read), context)
  if (!found) return []
  const powerOfTen = rowPowerOfTen(read, found, context)
  const level = rowLevel(read, context)
  if (powerOfTen === null || level.kind === 'unknown') return []
  const { indicator } = found
  const named = found.level ?? level.level
  if (found.level && level.level && found.level !== level.level) {
    tellLevel(read, plan.roles.get('level') ?? 1, indicator.name.vi, context)
    return []
  }
  if (value !== undefined) {
    const subject = subjectOf(read, null, null, context)
    return subject ? [{ field: value, subject: { ...subject, indicator, level: named, powerOfTen }, isLong: true }] : []
  }
  return plan.across.flatMap((column): Request[] => {
    const subject = subjectOf(
      read,
      column.year,
      column.area === null ? null : { text: column.area, field: column.field },
      context,
    )
    const at = column.level ?? named
    // An indicator has no cell at the levels it is not reported at, a record none for the keys of other records.
    const isNoCell = (): boolean =>
      isAbsent(read, column.field) || (column.level !== null && levelFor(indicator, at) === null)
    if (!subject || (read.texts.get(column.field) === '' && isNoCell())) return []
    return [{ field: column.field, subject: { ...subject, indicator, level: at, powerOfTen }, isLong: false }]
  })
}

function holdsDigit({ plan, texts }: ReadRow): boolean {
  const fields = [plan.roles.get('value'), plan.roles.get('numerator'), ...plan.across.map(({ field }) => field)]
  return fields.some((field) => field !== undefined && /\d/.test(texts.get(field) ?? ''))
}

/** Cells of the columns that are an indicator each. */
function wideRequests(
  read: ReadRow,
  isTold: boolean,
  hasIndicator: boolean,
  context: NormalizeContext,
): readonly Request[] {
  const { plan, texts } = read
  if (plan.figures.length === 0 || (hasIndicator && !plan.figures.some(({ field }) => texts.get(field) !== '')))
    return []
  const level = rowLevel(read, context)
  const subject = isTold || isKnownSubject(read, context) ? subjectOf(read, null, null, context) : null
  if (!subject || level.kind === 'unknown') return []
  const requests: Request[] = []
  for (const column of plan.figures) {
    const at = column.level ?? level.level
    const isBlank = texts.get(column.field) === ''
    if (isBlank && (hasIndicator || isAbsent(read, column.field) || levelFor(column.indicator, at) === null)) continue
    const { field, indicator, powerOfTen } = column
    const own = column.year === null ? subject : subjectOf(read, column.year, null, context)
    if (!own) continue
    const { area, period } = own
    requests.push({ field, subject: { area, period, indicator, level: at, powerOfTen }, isLong: false })
  }
  return requests
}

/** A record of JSON says nothing of the keys that only other records have. */
function isAbsent({ table, row }: ReadRow, field: number): boolean {
  return table.named && table.place(row, field).path === null
}

/** A note in the column of areas is no unknown area as long as no value stands beside it. */
function isKnownSubject(read: ReadRow, { catalog, options }: NormalizeContext): boolean {
  return [roleText(read, 'area'), roleText(read, 'areaName')].every(
    (text) => text === '' || catalog.matchArea(text, mapDate(options.year, options.map)).kind === 'found',
  )
}

function subjectOf(
  read: ReadRow,
  year: number | null,
  area: { readonly text: string; readonly field: number } | null,
  context: NormalizeContext,
): Pick<CellSubject, 'area' | 'period'> | null {
  const period = year ?? rowYear(read, context)
  if (period === null) return null
  const { table, plan } = read
  const code = area
    ? resolveArea({ text: area.text, place: () => table.place(plan.header, area.field) }, period, context)
    : rowArea(read, period, context)
  return code === null ? null : { area: code, period }
}

/** Power of ten from the unit column; null, with the fault told, for the unit of something else. */
function rowPowerOfTen(
  read: ReadRow,
  found: { readonly indicator: CellSubject['indicator']; readonly powerOfTen: number },
  context: NormalizeContext,
): number | null {
  const text = roleText(read, 'unit')
  const field = read.plan.roles.get('unit')
  if (field === undefined || text === '') return found.powerOfTen
  const expected = context.catalog.unitOf(found.indicator)
  const unit = readUnit(text, expected, context.catalog.matchUnit)
  const place = (): ReturnType<RawTable['place']> => read.table.place(read.row, field)
  const indicator = found.indicator.name
  const key = `unit ${read.table.file} ${found.indicator.code} ${text}`
  switch (unit.kind) {
    case 'own':
      return found.powerOfTen || unit.powerOfTen
    case 'other':
      context.faults.gather(key, place, (places) =>
        diagnose('ICT-N019', places, { text, indicator, expected: unitName(expected) }, found.indicator.code),
      )
      return null
    case 'unknown':
      context.faults.gather(key, place, (places) => unknownUnit(places, text, found.indicator, expected))
      return found.powerOfTen
    default:
      return unit satisfies never
  }
}

function unknownUnit(
  places: readonly SourceLocation[],
  text: string,
  { name, code }: CellSubject['indicator'],
  expected: Unit,
): Diagnostic {
  const { vi, en } = expected.printed
  const remedy =
    vi === ''
      ? { vi: 'Để trống ô đơn vị tính.', en: 'Leave the cell of the unit empty.' }
      : { vi: `Ghi đơn vị tính «${vi}».`, en: `Write the unit «${en}».` }
  return diagnose('ICT-N020', places, { text, indicator: name, expected: unitName(expected), remedy }, code)
}

/** Tells of a level that the indicator is not reported at, as the head of the column or the row names it. */
export function tellLevel(read: ReadRow, field: number, indicator: string, context: NormalizeContext): void {
  const { across, figures, header } = read.plan
  const isOfColumn = [...across, ...figures].some((column) => column.field === field && column.level !== null)
  const text = isOfColumn ? headerName(header, field) : roleText(read, 'level')
  context.faults.gather(
    `level of ${read.table.file} ${indicator} ${text}`,
    () => read.table.place(read.row, field),
    (places) => diagnose('ICT-N013', places, { text, indicator }),
  )
}
