/** Provinces whose data stopped their report, and by which errors. */
import type { Provenance } from '../../model/provenance.ts'
import type { CellView, Datum, TableView } from '../../model/report-view.ts'
import { stated } from '../../narrate/datum.ts'
import { phrase } from '../../narrate/phrase.ts'
import { locationText } from '../../narrate/place.ts'
import { cell, NO_FIGURE, rowHead, textCell } from '../../narrate/tables/cells.ts'
import { summed } from '../counted.ts'
import type { Overview } from '../overview.ts'
import type { ProvinceRow, RowFailure } from '../province-row.ts'

/** Enough to know what is wrong; the province's own check tells the rest. */
const MOST_FAILURES = 3

const HEAD = ['Tỉnh, thành phố', 'Lỗi', 'Vị trí']

/**
 * Null where every province that reported is in the summary.
 * @param withPlaces whether file and line are shown
 */
export function failedTable({ failed, year }: Overview, withPlaces: boolean): TableView | null {
  if (failed.length === 0) return null
  const width = withPlaces ? HEAD.length : HEAD.length - 1
  return {
    id: 'failed',
    caption: ['Tỉnh, thành phố có số liệu còn lỗi, chưa tổng hợp'],
    columns: HEAD.slice(0, width).map(() => ({ align: 'left' })),
    head: [HEAD.slice(0, width).map(textCell)],
    body: failed.flatMap((row) => rowsOf(row, year, width)),
  }
}

function rowsOf(row: ProvinceRow, year: number, width: number): readonly (readonly CellView[])[] {
  const shown = row.failures.slice(0, MOST_FAILURES)
  const others = row.failures.length - shown.length
  const lines = [
    ...shown.map((failure) => failureCells(row, failure)),
    ...(others > 0 ? [[cell(phrase`và ${otherCount(row.area, others, year)} lỗi khác`), textCell(NO_FIGURE)]] : []),
  ]
  const all = lines.length > 0 ? lines : [[textCell('không lập được báo cáo'), textCell(NO_FIGURE)]]
  return all.map((cells, index) => {
    const told = cells.slice(0, width - 1)
    return index === 0 ? [{ ...rowHead(row.name), rowSpan: all.length }, ...told] : told
  })
}

const otherCount = (area: string, count: number, year: number): Datum =>
  summed(`${area}.otherErrors`, [{ area, count }], year)

function failureCells({ area }: ProvinceRow, { code, message, location }: RowFailure): readonly CellView[] {
  const origin: Provenance = location ? { kind: 'observed', locations: [location] } : { kind: 'request' }
  return [
    // The sentence quotes the cell that it is about.
    cell(stated(`${area}/${code}`, `${message} (${code})`, origin)),
    location ? cell(stated(`${area}/${code}.place`, locationText(location), origin)) : textCell(NO_FIGURE),
  ]
}
