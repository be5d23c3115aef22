/** Data files to observations, without the checks of a report. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Observation } from '../model/observation.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Project } from '../model/project.ts'
import type { SourceFile } from '../model/source-file.ts'
import type { NormalizeOptions } from '../normalize/normalize-context.ts'
import { normalize } from '../normalize/normalize.ts'
import { settledTables } from './file-settings.ts'
import { settleSheets } from './settle-sheets.ts'

/** Which rows are kept, and what a file is about that does not say so. */
export type Scope = Pick<NormalizeOptions, 'province' | 'areas' | 'years' | 'onFault'>

/** Reads and normalizes files; a file that names no year is about `year`. */
export const observe = async (
  sources: readonly SourceFile[],
  year: number,
  scope: Scope,
  project: Project,
  catalog: Catalog,
): Promise<Outcome<readonly Observation[]>> => {
  const readings = await Promise.all(sources.map((source) => settledTables(source, project)))
  const tables = readings.flatMap(({ value }) => value ?? [])
  const normalized = normalize(tables, catalog, {
    ...scope,
    year,
    map: project.map?.value ?? null,
    notation: project.notation,
    columns: project.columns,
  })
  const settled = settleSheets(
    tables,
    readings.flatMap(({ diagnostics }) => diagnostics),
    { observations: normalized.value ?? [], diagnostics: normalized.diagnostics },
  )
  return { value: settled.observations, diagnostics: settled.diagnostics }
}
