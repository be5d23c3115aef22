/** The state of every province of the map: whether it reported, and what the checks found. */
import { decimalOf } from '../../model/decimal.ts'
import type { Provenance } from '../../model/provenance.ts'
import type { CellView, TableView } from '../../model/report-view.ts'
import { quantityText, stated } from '../../narrate/datum.ts'
import { cell, NO_FIGURE, rowHead, textCell } from '../../narrate/tables/cells.ts'
import type { Overview } from '../overview.ts'
import { fullProvenance } from '../plain-provenance.ts'
import type { ProvinceRow } from '../province-row.ts'
import { sourceFiles } from '../source-files.ts'

const STATES = { built: 'đã tổng hợp', failed: 'còn lỗi, chưa tổng hợp' } as const
const NOT_REPORTED = 'chưa có số liệu'
const COUNTS = ['error', 'warning', 'info', 'accepted'] as const

/** @param withPlaces whether the files of each province are named */
export function qualityTable({ areas, rows }: Overview, withPlaces: boolean): TableView {
  const byArea = new Map(rows.map((row) => [row.area, row]))
  const names = new Map([
    ...areas.map(({ code, name }) => [code, name] as const),
    ...rows.map((row) => [row.area, row.name] as const),
  ])
  const ordered = [...names].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    id: 'quality',
    caption: ['Tình hình báo cáo và kết quả kiểm tra số liệu theo tỉnh, thành phố'],
    columns: [
      { align: 'center' },
      { align: 'left' },
      { align: 'left' },
      ...COUNTS.map(() => ({ align: 'center' }) as const),
      ...(withPlaces ? [{ align: 'left' } as const] : []),
    ],
    head: [
      [
        'TT',
        'Tỉnh, thành phố',
        'Tình hình',
        'Lỗi',
        'Cảnh báo',
        'Lưu ý',
        'Đã chấp nhận',
        ...(withPlaces ? ['Nguồn số liệu'] : []),
      ].map(textCell),
    ],
    body: ordered.map(([area, name], index) => {
      const row = byArea.get(area)
      const start = [textCell(String(index + 1)), rowHead(name)]
      const cells = row
        ? [textCell(STATES[row.state]), ...countCells(row)]
        : [textCell(NOT_REPORTED), ...COUNTS.map(() => textCell(NO_FIGURE))]
      return [...start, ...cells, ...(withPlaces ? [filesCell(row)] : [])]
    }),
  }
}

/** A province with errors has no figures whose files could be named; its errors name them. */
function filesCell(row: ProvinceRow | undefined): CellView {
  const files = row ? sourceFiles([row]).join('; ') : ''
  return files === '' || !row ? textCell(NO_FIGURE) : cell(stated(`${row.area}.sources`, files, originOf(row)))
}

const originOf = ({ metrics: [first] }: ProvinceRow): Provenance =>
  first ? fullProvenance(first.provenance) : { kind: 'request' }

function countCells(row: ProvinceRow): readonly CellView[] {
  const origin = originOf(row)
  return COUNTS.map((name) => {
    const value = decimalOf(row.diagnostics[name])
    const text = quantityText({ value, qualifier: 'exact', decimals: 0 }, 'count')
    const counts: Provenance = {
      kind: 'derived',
      formula: 'count',
      inputs: [{ parameter: 'findings', key: `${row.area}/${name}`, period: row.year, value, provenance: origin }],
    }
    return cell(stated(`${row.area}.${name}`, text, counts))
  })
}
