/** Rows beside the data: notes and signatures below a table, totals, and headers repeated on each printed page. */
import { foldBare } from '../locale/fold.ts'
import type { RawRow } from '../model/raw-table.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { ownReading } from './resolve-indicator.ts'
import { cleanText } from './clean-text.ts'
import type { TablePlan } from './table-plan.ts'
import { isTotalWord } from './total-words.ts'

/** «Ghi chú: …», «Nguồn: …», «(*) …»: text, whatever columns its commas spread it over. */
const NOTE =
  /^(?:(?:ghi chu|chu thich|chu giai|nguon|nguon so lieu|luu y|nguoi lap|nguoi lap bieu|note|notes|source|remark)s? ?:|\(\*+\)|\*+ ?\p{L})/u

/** The column whose cell says that the row is a sum over rows, which is not the figure of an area. */
export type Aside = { readonly kind: 'note' } | { readonly kind: 'total'; readonly field: number }

/** What the row is where it holds no observations; null for a row that may hold some. */
export function asideRow(row: RawRow, plan: TablePlan, context: NormalizeContext): Aside | null {
  const first = row.cells.findIndex((cell) => cell.trim() !== '')
  if (NOTE.test(foldBare(beginning(row, first + 1)))) return { kind: 'note' }
  const named = [plan.roles.get('indicator'), plan.roles.get('indicatorName'), plan.roles.get('area')]
  const fields = [...named, plan.roles.get('areaName'), first + 1]
  const field = fields.find((each) => {
    if (each === undefined || each === plan.roles.get('level') || each === plan.roles.get('value')) return false
    return isTotalWord(beginning(row, each)) && ownReading(row.cells[each - 1] ?? '', context) === null
  })
  return field === undefined ? null : { kind: 'total', field }
}

/** True for a header that stands again further down. */
export function isRepeatedHeader(row: RawRow, header: RawRow): boolean {
  const width = Math.max(row.cells.length, header.cells.length)
  for (let index = 0; index < width; index += 1) {
    if (!isSameText((row.cells[index] ?? '').trim(), (header.cells[index] ?? '').trim())) return false
  }
  return true
}

/** In capitals or not. */
function isSameText(one: string, other: string): boolean {
  return one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase())
}

/** Longer cells are sentences; only their beginning is looked at. */
const LOOKED_AT = 60

function beginning(row: RawRow, field: number): string {
  const clean = cleanText((row.cells[field - 1] ?? '').slice(0, LOOKED_AT))
  return clean.kind === 'forbidden' ? '' : clean.text
}
