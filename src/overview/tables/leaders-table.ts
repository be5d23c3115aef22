/** The two ends of each ranking. */
import type { CellView, TableView } from '../../model/report-view.ts'
import { stated } from '../../narrate/datum.ts'
import { phrase } from '../../narrate/phrase.ts'
import { cell, NO_FIGURE, rowHead, textCell } from '../../narrate/tables/cells.ts'
import { counted } from '../counted.ts'
import { nameList } from '../name-list.ts'
import type { Overview } from '../overview.ts'
import type { Ranking, Standing } from '../ranking.ts'

/** More provinces than these at one end are told by their number. */
const MOST_NAMES = 3

/** Null where nothing can be ranked: of one province there is no order. */
export function leadersTable({ rankings, year }: Overview): TableView | null {
  const shown = rankings.filter(({ standings }) => standings.length > 1)
  if (shown.length === 0) return null
  return {
    id: 'leaders',
    caption: ['Tỉnh, thành phố xếp đầu và xếp cuối theo từng chỉ tiêu'],
    columns: [{ align: 'left' }, { align: 'center' }, { align: 'center' }, { align: 'left' }, { align: 'left' }],
    head: [['Chỉ tiêu', 'Đơn vị tính', 'Số địa phương có số liệu', 'Xếp đầu', 'Xếp cuối'].map(textCell)],
    body: shown.map((ranking) => rowOf(ranking, year)),
  }
}

function rowOf({ metric, standings }: Ranking, year: number): readonly CellView[] {
  const first = standings.filter(({ rank }) => rank === 1)
  const lastRank = standings.at(-1)?.rank
  const last = standings.filter(({ rank }) => rank === lastRank)
  const areas = standings.map(({ area }) => area)
  return [
    rowHead(metric.name),
    textCell(metric.unit.printed.vi),
    cell(counted(`${metric.key}.count`, areas, year)),
    endCell(`${metric.key}.first`, first, year),
    lastRank === 1 ? textCell('bằng nhau') : endCell(`${metric.key}.last`, last, year),
  ]
}

function endCell(key: string, standings: readonly Standing[], year: number): CellView {
  const [one] = standings
  if (!one) return textCell(NO_FIGURE)
  const value = stated(key, one.text, one.sourced.provenance)
  if (standings.length <= MOST_NAMES) return cell(phrase`${nameList(standings.map(({ name }) => name))} (${value})`)
  const areas = standings.map(({ area }) => area)
  return cell(phrase`${counted(`${key}.count`, areas, year)} tỉnh, thành phố (${value})`)
}
