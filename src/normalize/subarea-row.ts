/** Takes the figures of districts and communes out of the way of those of the province. */
import { figureKey } from '../model/indicator.ts'
import { faultLog } from './fault-log.ts'
import { missingStatus } from './missing-marks.ts'
import { isAsked, type NormalizeContext } from './normalize-context.ts'
import { levelFor } from './resolve-indicator.ts'
import { type Request, rowRequests } from './row-requests.ts'
import type { ReadRow } from './row-subject.ts'
import type { PartFigure, PartRow } from './subarea-log.ts'
import { isWholeName } from './subarea-names.ts'
import type { SubareaPlan } from './subarea-plan.ts'
import { headerName } from './table-plan.ts'

/** The column whose cell says that the row is of a part of the province; null for a row of the province. */
export function partField({ texts }: ReadRow, { areaFields, ownFields, isPart }: SubareaPlan): number | null {
  const holdsPart = (isOwn: boolean) => (field: number) => {
    const text = texts.get(field) ?? ''
    return text !== '' && isPart(text, isOwn)
  }
  return ownFields.find(holdsPart(true)) ?? areaFields.find(holdsPart(false)) ?? null
}

/** The row with the province in place of a word for all of it: «Toàn tỉnh», «Tổng số». */
export function ofWholeProvince(read: ReadRow, { ownFields, areaFields, province }: SubareaPlan): ReadRow {
  const { roles } = read.plan
  const named = [roles.get('area'), roles.get('areaName')].filter((field) => field !== undefined)
  const first = read.row.cells.find((cell) => cell.trim() !== '') ?? ''
  const cells = [...named, ...ownFields, ...areaFields].map((field) => read.texts.get(field) ?? '')
  const isWhole = [first, ...cells].some(isWholeName)
  return isWhole && province !== null ? withArea(read, province) : read
}

/**
 * Takes note of all figures of a row of a district or commune. Returns what the row was found to be about, without a fault;
 * nothing where there was one; null where the row cannot be used, as any other: then that is to be told.
 */
export function notePartRow(
  read: ReadRow,
  field: number,
  { province }: SubareaPlan,
  context: NormalizeContext,
): readonly Request[] | null {
  const { table, row, plan } = read
  const named = [plan.roles.get('area'), plan.roles.get('areaName')].filter((each) => each !== undefined)
  const isOfArea = named.includes(field) || named.every((each) => read.texts.get(each) === '')
  const of = isOfArea && province !== null ? withArea(read, province) : read
  const names = [oneLine(read.texts.get(field) ?? '')]
  const part: PartRow = { column: headerName(plan.header, field), names, place: () => table.place(row, field) }
  return noteFigures(of, part, context)
}

/** Takes note of the figures of a row that stand in columns of districts. */
export function notePartColumns(read: ReadRow, context: NormalizeContext): void {
  const { plan, table } = read
  const across = plan.parts.filter(({ field }) => /\d/.test(read.texts.get(field) ?? ''))
  const [first] = across
  if (!first) return
  const names = across.map(({ field }) => headerName(plan.header, field))
  const part: PartRow = { column: null, names, place: () => table.place(plan.header, first.field) }
  noteFigures({ ...read, plan: { ...plan, across, figures: [] } }, part, context)
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function noteFigures(read: ReadRow, part: PartRow, context: NormalizeContext): readonly Request[] | null {
  const { file, sheet } = read.table
  const silent = { ...context, faults: faultLog() }
  const requests = rowRequests(read, true, silent)
  const figures: PartFigure[] = []
  for (const { field, subject } of requests) {
    const { indicator, area, period } = subject
    const level = levelFor(indicator, subject.level)
    if (level === null || !isAsked(context.options, area, period)) continue
    if (missingStatus(read.texts.get(field) ?? '') !== undefined) continue
    context.options.onFault?.(part.place(), area, 'cell')
    figures.push({ key: figureKey(indicator, level), area, period, name: indicator.name })
  }
  if (figures.length > 0) context.subareas.note(`${file}\n${sheet}`, file, part, figures)
  const isSound = silent.faults.calls() === 0
  if (requests.length === 0 && !isSound) return null
  // Figures at a level that is not theirs are told of where they are the province's.
  const hasLevels = requests.every(({ subject }) => levelFor(subject.indicator, subject.level) !== null)
  return isSound && hasLevels ? requests : []
}

function withArea(read: ReadRow, province: string): ReadRow {
  const { roles } = read.plan
  const texts = new Map(read.texts)
  const [code, name] = [roles.get('area'), roles.get('areaName')]
  if (code !== undefined) texts.set(code, province)
  if (name !== undefined) texts.set(name, code === undefined ? province : '')
  return { ...read, texts }
}
