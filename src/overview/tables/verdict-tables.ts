/** How many provinces lie on which side of the national average, and which they are. */
import type { CellView, TableView } from '../../model/report-view.ts'
import { quantityText, stated } from '../../narrate/datum.ts'
import { phrase } from '../../narrate/phrase.ts'
import { verdictText } from '../../narrate/phrases/comparison.ts'
import { periodText } from '../../narrate/phrases/period-text.ts'
import { cell, rowHead, textCell } from '../../narrate/tables/cells.ts'
import { counted } from '../counted.ts'
import type { Overview } from '../overview.ts'
import type { Standing } from '../ranking.ts'
import { type VerdictGroups, verdictGroups } from '../verdicts.ts'

const GROUPS = ['better', 'equal', 'worse', 'notComparable'] as const

/** Counts, with the benchmark's value, period and scope; null where nothing has a benchmark. */
export function verdictTable(overview: Overview): TableView | null {
  const groups = verdictGroups(overview)
  if (groups.length === 0) return null
  const head = ['Chỉ tiêu', 'Đơn vị tính', 'Bình quân cả nước', 'Thời kỳ, phạm vi của mức bình quân']
  return {
    id: 'benchmark',
    caption: ['Số tỉnh, thành phố so với mức bình quân cả nước'],
    columns: [
      { align: 'left' },
      { align: 'center' },
      { align: 'decimal' },
      { align: 'left' },
      ...GROUPS.map(() => ({ align: 'center' }) as const),
    ],
    head: [[...head, ...GROUPS.map((each) => inHead(verdictText(each)))].map(textCell)],
    body: groups.map((group) => countRow(group, overview.year)),
  }
}

const inHead = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

const countRow = (group: VerdictGroups, year: number): readonly CellView[] => {
  const { ranking, benchmark } = group
  const { metric } = ranking
  const { quantity, provenance, scopeName } = benchmark
  return [
    rowHead(metric.name),
    textCell(metric.unit.printed.vi),
    cell(stated(`${metric.key}.benchmark`, quantityText(quantity, metric.kind), provenance)),
    cell(phrase`${stated(`${metric.key}.benchmark.period`, periodText(benchmark), provenance)}, ${scopeName.vi}`),
    ...GROUPS.map((verdict) => cell(countOf(group, verdict, year))),
  ]
}

/** The number of provinces with a verdict. */
export function countOf(group: VerdictGroups, verdict: (typeof GROUPS)[number], year: number) {
  const areas = group[verdict].map(({ area }) => area)
  return counted(`${group.ranking.metric.key}.${verdict}`, areas, year)
}

/** The names behind the counts, the best first; null where nothing has a benchmark. */
export function verdictNamesTable(overview: Overview): TableView | null {
  const groups = verdictGroups(overview)
  const body = groups.flatMap((group) =>
    GROUPS.filter((verdict) => group[verdict].length > 0).map((verdict) => [
      rowHead(group.ranking.metric.name),
      textCell(verdictText(verdict)),
      cell(countOf(group, verdict, overview.year)),
      textCell(namesOf(group[verdict])),
    ]),
  )
  if (body.length === 0) return null
  return {
    id: 'benchmark-names',
    caption: ['Tỉnh, thành phố so với mức bình quân cả nước'],
    columns: [{ align: 'left' }, { align: 'left' }, { align: 'center' }, { align: 'left' }],
    head: [['Chỉ tiêu', 'So với bình quân cả nước', 'Số lượng', 'Tỉnh, thành phố'].map(textCell)],
    body,
  }
}

const namesOf = (standings: readonly Standing[]): string => standings.map(({ name }) => name).join(', ')
