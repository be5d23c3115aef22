/** The national summary as data: who reported, how the provinces stand, and what they make together. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { Tile } from '../model/tile.ts'
import { overviewMetrics } from './overview-metrics.ts'
import type { ProvinceRow } from './province-row.ts'
import { type Ranking, rankingOf } from './ranking.ts'
import { type Total, totalsOf } from './totals.ts'

export interface OverviewScope {
  readonly year: number
  /** The provinces that the year's map has. */
  readonly areas: readonly Area[]
  readonly benchmarks: readonly Benchmark[]
  /** Whether the year's reports speak of districts. */
  readonly hasDistricts: boolean
  /** Where each province lies among the tiles of the map; empty where that is not known. */
  readonly tiles: readonly Tile[]
}

export interface Overview extends OverviewScope {
  /** One row a province, by code. */
  readonly rows: readonly ProvinceRow[]
  readonly built: readonly ProvinceRow[]
  readonly failed: readonly ProvinceRow[]
  /** Provinces of the map without a row. */
  readonly notReported: readonly Area[]
  readonly rankings: readonly Ranking[]
  readonly totals: readonly Total[]
}

/** @param rows in any order; of two rows of a province the later stands, and those of other years are passed over */
export function overviewOf(rows: readonly ProvinceRow[], scope: OverviewScope, catalog: Catalog): Overview {
  const byArea = new Map(rows.filter(({ year }) => year === scope.year).map((row) => [row.area, row]))
  const ordered = [...byArea.values()].toSorted((a, b) => (a.area < b.area ? -1 : 1))
  const built = ordered.filter(({ state }) => state === 'built')
  return {
    ...scope,
    rows: ordered,
    built,
    failed: ordered.filter(({ state }) => state === 'failed'),
    notReported: scope.areas.filter(({ code }) => !byArea.has(code)),
    rankings: overviewMetrics(catalog, scope.hasDistricts).map((metric) => rankingOf(metric, built)),
    totals: totalsOf(built, catalog),
  }
}
