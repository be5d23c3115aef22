/** The exports of years gone by, for the development over the years alone: the report does not stand or fall with them. */
import { areasInPlace } from '../catalog/areas-in-place.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Area } from '../model/area.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { mapDate } from '../model/map-date.ts'
import type { Observation } from '../model/observation.ts'
import type { Project } from '../model/project.ts'
import type { SourceFile } from '../model/source-file.ts'
import { mergeSources } from '../normalize/merge-sources.ts'
import { observe } from './observe.ts'

/** The data files of one year before the last. */
export interface EarlierSources {
  readonly year: number
  readonly sources: readonly SourceFile[]
}

interface Earlier {
  readonly observations: readonly Observation[]
  /** One for each year that is left out. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Observations of the area, or of those that stood in its place. A year with an error in its files is left out whole, and said to be: half of its figures
 * could be wrong. What was found in the other files was told when the reports of their years were made.
 */
export async function observeEarlier(
  earlier: readonly EarlierSources[],
  area: Area,
  project: Project,
  catalog: Catalog,
): Promise<Earlier> {
  const years = await Promise.all(earlier.map((each) => observeYear(each, area, project, catalog)))
  return {
    observations: years.flatMap(({ observations }) => observations),
    diagnostics: years.flatMap(({ diagnostics }) => diagnostics),
  }
}

async function observeYear(
  { year, sources }: EarlierSources,
  area: Area,
  project: Project,
  catalog: Catalog,
): Promise<Earlier> {
  const areas = areasInPlace(area, mapDate(year, project.map?.value), catalog)
  if (areas.length === 0) return { observations: [], diagnostics: [] }
  const scope = { province: area, areas: new Set(areas.map(({ code }) => code)), years: new Set([year]) }
  const read = await observe(sources, year, scope, project, catalog)
  const merged = mergeSources(read.value ?? [])
  const fault = [...read.diagnostics, ...merged.diagnostics].find(({ severity }) => severity === 'error')
  if (!fault) return { observations: merged.observations, diagnostics: [] }
  return { observations: [], diagnostics: [leftOut(year, fault, sources)] }
}

/** Says that a year is left out, and for which error. */
export function leftOut(year: number, fault: Diagnostic, sources: readonly SourceFile[]): Diagnostic {
  const file = fault.locations[0]?.file ?? sources[0]?.path ?? ''
  return diagnose('ICT-P109', fault.locations.slice(0, 1), { year: String(year), file, code: fault.code })
}
