/** What the provinces that reported make together. */
import type { Catalog } from '../../catalog/catalog.ts'
import type { TableView } from '../../model/report-view.ts'
import { requested, stated } from '../../narrate/datum.ts'
import { phrase } from '../../narrate/phrase.ts'
import { cell, rowHead, textCell } from '../../narrate/tables/cells.ts'
import type { Overview } from '../overview.ts'
import { printedText } from '../printed-text.ts'
import type { Total } from '../totals.ts'

const WAYS: Readonly<Record<string, string>> = {
  sum: 'cộng số liệu các tỉnh, thành phố',
  averageServiceRadius: 'tính từ tổng diện tích và tổng số điểm phục vụ',
  populationPerPoint: 'tính từ tổng dân số và tổng số điểm phục vụ',
  share: 'tính từ tổng các tử số và tổng các mẫu số',
}

/** Null where no total can be made. */
export function totalsTable({ totals, year }: Overview, catalog: Catalog): TableView | null {
  const body = totals.flatMap((total) => rowOf(total, catalog) ?? [])
  if (body.length === 0) return null
  return {
    id: 'totals',
    caption: phrase`Số liệu chung của các tỉnh, thành phố đã báo cáo năm ${requested('year', String(year))}`,
    columns: [{ align: 'left' }, { align: 'center' }, { align: 'decimal' }, { align: 'center' }, { align: 'left' }],
    head: [['Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Số địa phương có số liệu', 'Cách tính'].map(textCell)],
    body,
  }
}

function rowOf({ key, sourced, provinces }: Total, catalog: Catalog) {
  const indicator = catalog.figureOf(key)?.indicator
  if (!indicator) return null
  const way = sourced.provenance.kind === 'derived' ? WAYS[sourced.provenance.formula] : undefined
  return [
    [
      rowHead(indicator.name.vi),
      textCell(catalog.unitOf(indicator).printed.vi),
      cell(stated(key, printedText(sourced.quantity, indicator.kind, false), sourced.provenance)),
      cell(stated(`${key}.provinces`, String(provinces), sourced.provenance)),
      textCell(way ?? ''),
    ],
  ]
}
