/** The national summary for machines; its `provinces` are the rows it was made from, and can be read back as such. */
import type { Catalog } from '../catalog/catalog.ts'
import { toDigits, toExactDigits } from '../model/decimal.ts'
import type { Overview } from '../overview/overview.ts'
import type { OverviewMetric } from '../overview/overview-metrics.ts'
import type { Ranking, Standing } from '../overview/ranking.ts'
import type { Total } from '../overview/totals.ts'

/** Version of the form of the object. */
const FORM = 1

export function exportOverview(overview: Overview, catalog: Catalog): string {
  const { year, rows, notReported, rankings, totals } = overview
  const whole = {
    version: FORM,
    year,
    notReported: notReported.map(({ code, name }) => ({ area: code, name })),
    rankings: rankings.map(rankingJson),
    totals: totals.map((total) => totalJson(total, catalog)),
    provinces: rows,
  }
  return JSON.stringify(whole, null, 2)
}

const rankingJson = ({ metric, standings, missing }: Ranking): object => ({
  ...metricJson(metric),
  standings: standings.map(standingJson),
  missing,
})

const metricJson = ({ key, name, unit, polarity }: OverviewMetric): object => ({
  indicator: key,
  name,
  unit: unit.code,
  polarity,
})

const standingJson = ({ area, rank, sourced: { quantity }, isExact, verdict }: Standing): object => ({
  area,
  rank,
  value: toDigits(quantity.value, quantity.decimals),
  qualifier: quantity.qualifier,
  isExact,
  verdict,
})

const totalJson = ({ key, sourced, fraction, provinces }: Total, catalog: Catalog): object => ({
  indicator: key,
  unit: catalog.figureOf(key)?.indicator.unit ?? null,
  value: toExactDigits(sourced.quantity.value),
  decimals: sourced.quantity.decimals,
  qualifier: sourced.quantity.qualifier,
  numerator: fraction && toExactDigits(fraction.numerator.quantity.value),
  denominator: fraction && toExactDigits(fraction.denominator.quantity.value),
  provinces,
  formula: sourced.provenance.kind === 'derived' ? sourced.provenance.formula : null,
})
