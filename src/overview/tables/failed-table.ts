/** Provinces whose data stopped their report, and by which errors. */
import type { CellView, Datum, TableView } from '../../model/report-view.ts'
import { stated } from '../../narrate/datum.ts'
import { cell, NO_FIGURE, rowHead, textCell } from '../../narrate/tables/cells.ts'
import { summed } from '../counted.ts'
import { phrase } from '../../narrate/phrase.ts'
import type { Overview } from '../overview.ts'
import type { ProvinceRow, RowFailure } from '../province-row.ts'

/** Enough to know what is wrong; the province's own check tells the rest. */
const MOST_FAILURES = 3

/** Null where every province that reported is in the summary. */
export function failedTable({ failed, year }: Overview): TableView | null {
  if (failed.length === 0) return null
  return {
    id: 'failed',
    caption: ['Tỉnh, thành phố có số liệu còn lỗi, chưa tổng hợp'],
    columns: [{ align: 'left' }, { align: 'left' }, { align: 'left' }],
    head: [['Tỉnh, thành phố', 'Lỗi', 'Vị trí'].map(textCell)],
    body: failed.flatMap((row) => rowsOf(row, year)),
  }
}

function rowsOf(row: ProvinceRow, year: number): readonly (readonly CellView[])[] {
  const shown = row.failures.slice(0, MOST_FAILURES)
  const others = row.failures.length - shown.length
  const lines = [
    ...shown.map((failure) => failureCells(row, failure)),
    ...(others > 0 ? [[cell(phrase`và ${otherCount(row.area, others, year)} lỗi khác`), textCell(NO_FIGURE)]] : []),
  ]
  const all = lines.length > 0 ? lines : [[textCell('không lập được báo cáo'), textCell(NO_FIGURE)]]
  return all.map((cells, index) => (index === 0 ? [{ ...rowHead(row.name), rowSpan: all.length }, ...cells] : cells))
}

const otherCount = (area: string, count: number, year: number): Datum =>
  summed(`${area}.otherErrors`, [{ area, count }], year)

function failureCells({ area }: ProvinceRow, { code, message, place }: RowFailure): readonly CellView[] {
  // The sentence quotes the cell that it is about.
  const told = stated(`${area}/${code}`, `${message} (${code})`, { kind: 'request' })
  return [
    cell(told),
    place === '' ? textCell(NO_FIGURE) : cell(stated(`${area}/${code}.place`, place, { kind: 'request' })),
  ]
}
