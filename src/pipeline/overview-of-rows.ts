/** The provinces together as data, from the rows of their reports: what the summary words, and what `trace` looks up. */
import type { Catalog } from '../catalog/catalog.ts'
import { hasDistrictsOn, mapDate } from '../model/map-date.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Project } from '../model/project.ts'
import { type Overview, overviewOf } from '../overview/overview.ts'
import type { ProvinceRow } from '../overview/province-row.ts'
import { settleBenchmarks } from './settle-benchmarks.ts'

export interface SummaryScope {
  readonly year: number
  readonly project: Project
}

/** @param catalog in the words of the year */
export function overviewOfRows(
  rows: readonly ProvinceRow[],
  { year, project }: SummaryScope,
  catalog: Catalog,
): Outcome<Overview> & { readonly value: Overview } {
  const map = mapDate(year)
  const { value: benchmarks = [], diagnostics } = settleBenchmarks(project, catalog)
  const areas = catalog.areasOn(map).filter(({ type }) => type !== 'country')
  const scope = { year, areas, benchmarks, hasDistricts: hasDistrictsOn(map), tiles: catalog.tilesOn(map) }
  return { value: overviewOf(rows, scope, catalog), diagnostics }
}
