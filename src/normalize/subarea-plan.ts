/** Whether the rows of a table are of districts or communes, and how to tell them from those of the province. */
import type { RawTable } from '../model/raw-table.ts'
import { missingStatus } from './missing-marks.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { distinctTexts, sampleRows } from './sample-texts.ts'
import { isRegion } from './statistical-regions.ts'
import { isSubarea, matchArea } from './subarea.ts'
import { isWholeArea, isWholeName } from './subarea-names.ts'
import type { TablePlan } from './table-plan.ts'

export interface SubareaPlan {
  /** Columns of the area that hold districts too. */
  readonly areaFields: readonly number[]
  /** Columns that hold nothing but districts or communes. */
  readonly ownFields: readonly number[]
  /** Code of the province where the table is of one only: its row may say «Toàn tỉnh». */
  readonly province: string | null
  /** True where the text in a column of the area, or in one of its own, names a part of the province. */
  readonly isPart: (text: string, isOwn: boolean) => boolean
}

/** Fewer names that are not known may be slips. */
const FEWEST_BARE_NAMES = 2

/** The plan; null for a table in which nothing speaks of districts. */
export function subareaPlan(table: RawTable, plan: TablePlan, context: NormalizeContext): SubareaPlan | null {
  const { roles, header, subareas: ownFields } = plan
  const fields = [roles.get('area'), roles.get('areaName')].filter((field) => field !== undefined)
  if (fields.length + ownFields.length === 0) return null
  const rows = fields.length > 0 ? sampleRows(table, header) : []
  const texts = fields.flatMap((field) => distinctTexts(rows, field - 1))
  const isCertain = (text: string): boolean => isSubarea(text, context)
  const province = onlyProvince(
    texts.filter((text) => !isCertain(text)),
    context,
  )
  const hasNames = province !== null && texts.some(isCertain)
  const bare = province === null ? [] : texts.filter((text) => isBareName(text, context))
  const isBare = !hasNames && bare.length >= FEWEST_BARE_NAMES
  const isAmong = hasNames || isBare || texts.some(isWholeArea)
  if (ownFields.length === 0 && !isAmong) return null
  return {
    ownFields,
    areaFields: isAmong ? fields : [],
    province,
    isPart: remembered((text, isOwn) => {
      if (missingStatus(text) !== undefined || isWholeName(text)) return false
      if (isOwn) return !isProvince(text, context)
      return isCertain(text) || (isBare && !isProvince(text, context)) || isBareName(text, context)
    }),
  }
}

/** The province that all texts are of which name one, else the one that the report is of; null where there are several. */
function onlyProvince(texts: readonly string[], context: NormalizeContext): string | null {
  const named = new Set(context.options.province ? [context.options.province.code] : [])
  for (const text of texts) {
    const match = matchArea(text, context)
    if (match.kind === 'found' && match.area.type !== 'country') named.add(match.area.code)
  }
  const [first = null] = named
  return named.size === 1 ? first : null
}

/** «Đà Bắc», «150»: no province, and no slip in the name of the one that the report is of. */
function isBareName(text: string, context: NormalizeContext): boolean {
  const match = matchArea(text, context)
  if (match.kind !== 'unknown' || isWholeName(text) || isRegion(text)) return false
  if (/\d/.test(text)) return /^(?:\d{3}|\d{5})$/.test(text)
  const { province } = context.options
  return match.nearest === null || (province !== null && match.nearest.code !== province.code)
}

/** «Tỉnh Hòa Bình», «17»; bare «Hòa Bình» among districts may be the city of that name. Central cities have no namesake. */
function isProvince(text: string, context: NormalizeContext): boolean {
  const match = matchArea(text, context)
  if (match.kind !== 'found') return false
  const { type, code } = match.area
  return type !== 'province' || text === code || /^(?:tỉnh|tinh)\s/iu.test(text)
}

/** Districts stand in every row; a bound keeps a hostile file from filling the memory. */
function remembered(ask: SubareaPlan['isPart']): SubareaPlan['isPart'] {
  const answers = new Map<string, boolean>()
  return (text, isOwn) => {
    const key = `${isOwn} ${text}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(text, isOwn)
    if (answers.size < MOST_ANSWERS) answers.set(key, answer)
    return answer
  }
}

const MOST_ANSWERS = 20_000
