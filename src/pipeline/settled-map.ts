/** The map that holds for a request: the one that the office has settled, else that of the last day of the year. */
import type { Catalog } from '../catalog/catalog.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { mapDate } from '../model/map-date.ts'
import type { Project } from '../model/project.ts'

/** A year and what the office has settled about its map. */
export interface MapRequest {
  readonly year: number
  readonly project: Pick<Project, 'map'>
}

/** ISO date of the map of the request's year. */
export function settledMap({ year, project }: MapRequest): string {
  return mapDate(year, project.map?.value)
}

/** That a date was settled which holds for neither year of the report. */
export function mapFindings({ year, project }: MapRequest): readonly Diagnostic[] {
  const { map } = project
  if (!map || [year, year - 1].some((each) => map.value.startsWith(`${each}-`))) return []
  const params = { date: map.value, year: String(year), previousYear: String(year - 1) }
  return [diagnose('ICT-P030', [map.location], params)]
}

/** The reference data in the words of that map. */
export function settledCatalog(request: MapRequest, catalog: Catalog): Catalog {
  return catalog.asOf(settledMap(request))
}
