/** Every province with its figures and ranks in one field, for an annex. */
import type { CellView, TableView } from '../../model/report-view.ts'
import { requested, stated } from '../../narrate/datum.ts'
import { phrase } from '../../narrate/phrase.ts'
import { cell, NO_FIGURE, rowHead, textCell } from '../../narrate/tables/cells.ts'
import type { Overview } from '../overview.ts'
import type { Ranking, Standing } from '../ranking.ts'

/** Marks a rank that rests on «trên», «khoảng» and the like. */
export const BOUND_MARK = '(*)'

/**
 * Null where no province has a figure of the field.
 * @param prefixes of the keys of the field's metrics, e.g. `postal.`
 */
export function rankingTable(
  id: string,
  caption: string,
  prefixes: readonly string[],
  overview: Overview,
): TableView | null {
  const rankings = overview.rankings.filter(
    ({ metric, standings }) => standings.length > 0 && prefixes.some((prefix) => metric.key.startsWith(prefix)),
  )
  if (rankings.length === 0) return null
  return {
    id,
    caption: phrase`${caption} năm ${requested('year', String(overview.year))}`,
    columns: [
      { align: 'center' },
      { align: 'left' },
      ...rankings.flatMap(() => [{ align: 'decimal' } as const, { align: 'center' } as const]),
    ],
    head: headOf(rankings),
    body: overview.built.map(({ area, name }, index) => [
      textCell(String(index + 1)),
      rowHead(name),
      ...rankings.flatMap((ranking) =>
        standingCells(
          ranking,
          ranking.standings.find((each) => each.area === area),
        ),
      ),
    ]),
  }
}

const headOf = (rankings: readonly Ranking[]): TableView['head'] => [
  [
    { content: ['TT'], rowSpan: 2 },
    { content: ['Tỉnh, thành phố'], rowSpan: 2 },
    ...rankings.map(
      ({ metric }): CellView => ({ content: [`${metric.name} (${metric.unit.printed.vi})`], colSpan: 2 }),
    ),
  ],
  rankings.flatMap(() => [textCell('Số liệu'), textCell('Hạng')]),
]

function standingCells({ metric }: Ranking, standing: Standing | undefined): readonly CellView[] {
  if (!standing) return [textCell(NO_FIGURE), textCell(NO_FIGURE)]
  const { area, text, sourced, rank, rankProvenance, isExact } = standing
  const key = `${area}/${metric.key}`
  const place = stated(`${key}.rank`, String(rank), rankProvenance)
  return [
    cell(stated(key, metric.unit.closedUp ? text.replace(metric.unit.printed.vi, '') : text, sourced.provenance)),
    cell(isExact ? place : phrase`${place} ${BOUND_MARK}`),
  ]
}
