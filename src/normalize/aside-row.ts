/** Rows beside the data: notes and signatures below a table, totals, and headers repeated on each printed page. */
import { foldBare } from '../locale/fold.ts'
import type { RawRow } from '../model/raw-table.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { ownReading } from './resolve-indicator.ts'
import { cleanText } from './clean-text.ts'
import type { TablePlan } from './table-plan.ts'

/** «Ghi chú: …», «Nguồn: …», «(*) …»: text, whatever columns its commas spread it over. */
const NOTE =
  /^(?:(?:ghi chu|chu thich|chu giai|nguon|nguon so lieu|luu y|nguoi lap|nguoi lap bieu|note|notes|source|remark)s? ?:|\(\*+\)|\*+ ?\p{L})/u

const TOTALS: ReadonlySet<string> = new Set(
  ['tổng', 'tổng cộng', 'cộng', 'tổng số', 'cộng chung', 'tổng chung', 'total', 'grand total', 'sum'].map(foldBare),
)

/** True where the row holds no observations: a sum over rows is not the figure of an area. */
export function isAsideRow(row: RawRow, plan: TablePlan, context: NormalizeContext): boolean {
  const first = row.cells.findIndex((cell) => cell.trim() !== '')
  const text = folded(row, first + 1)
  if (NOTE.test(text)) return true
  const named = [plan.roles.get('area'), plan.roles.get('areaName'), plan.roles.get('indicator')]
  const fields = [first + 1, ...named, plan.roles.get('indicatorName')]
  return fields.some((field) => {
    if (field === undefined || field === plan.roles.get('level') || field === plan.roles.get('value')) return false
    return (
      TOTALS.has(folded(row, field).replace(/ ?:$/, '')) && ownReading(row.cells[field - 1] ?? '', context) === null
    )
  })
}

/** True for a header that stands again further down. */
export function isRepeatedHeader(row: RawRow, header: RawRow): boolean {
  const width = Math.max(row.cells.length, header.cells.length)
  for (let index = 0; index < width; index += 1) {
    if ((row.cells[index] ?? '').trim() !== (header.cells[index] ?? '').trim()) return false
  }
  return true
}

/** Longer cells are sentences; only their beginning is looked at. */
const LOOKED_AT = 60

function folded(row: RawRow, field: number): string {
  const clean = cleanText((row.cells[field - 1] ?? '').slice(0, LOOKED_AT))
  return clean.kind === 'forbidden' ? '' : foldBare(clean.text)
}
