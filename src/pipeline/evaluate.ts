/** The first half of the pipeline: files to checked figures. Shared by build, check and trace. */
import type { Catalog } from '../catalog/catalog.ts'
import { compute } from '../compute/compute.ts'
import { computeHistory } from '../compute/compute-history.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Area } from '../model/area.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Figures } from '../model/figure.ts'
import type { History } from '../model/history.ts'
import type { Observation } from '../model/observation.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Project } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { SourceFile } from '../model/source-file.ts'
import { mergeSources } from '../normalize/merge-sources.ts'
import { validate, validateFigures } from '../validate/validate.ts'
import { decide } from './decide.ts'
import { observe, type Scope } from './observe.ts'
import { type EarlierSources, observeEarlier } from './observe-earlier.ts'
import { namedArea, onlyArea } from './settle-area.ts'
import { unmatchedFiles } from './file-settings.ts'
import { settleBenchmarks } from './settle-benchmarks.ts'
import { mapFindings, settledCatalog } from './settled-map.ts'
import { sourcesOf } from './sources-of.ts'
import { withoutFaulted } from './without-faulted.ts'

export interface DataRequest {
  readonly year: number
  /** Code or name of the province as asked for; null leaves it to the data. */
  readonly province: string | null
  /** Place of that name in the project file; null for a command line option. */
  readonly provinceLocation: SourceLocation | null
  readonly sources: readonly SourceFile[]
  /** Exports of the year before; their rows that name no year are about that year. */
  readonly previousSources: readonly SourceFile[]
  /** Exports of years before that, the latest first, for the development over the years. */
  readonly earlierSources?: readonly EarlierSources[]
  readonly project: Project
}

export interface CheckedData {
  readonly area: Area
  readonly observations: readonly Observation[]
  readonly figures: Figures
  readonly history: History
  /** Observations of years before the last, which only the history knows. */
  readonly earlier: readonly Observation[]
}

/** Reads, normalizes, computes and checks. The value is absent where it is not clear what the report is about. */
export async function evaluate(request: DataRequest, reference: Catalog): Promise<Outcome<CheckedData>> {
  const { year, province, provinceLocation, project } = request
  const catalog = settledCatalog(request, reference)
  const asked = province === null ? null : namedArea(province, provinceLocation, request, catalog)
  if (asked && !asked.value) return { diagnostics: asked.diagnostics }

  const scope = scopeOf(request, asked?.value ?? null)
  const current = await observe(request.sources, year, scope, project, catalog)
  const previous = await observe(request.previousSources, year - 1, scope, project, catalog)
  // The year's export may hold figures of the year before too, and contradict that year's own.
  const merged = mergeSources([...(current.value ?? []), ...(previous.value ?? [])])
  const { observations } = merged
  const unmatched = [...mapFindings(request), ...unmatchedFiles(project, sourcesOf(request))]
  const faults = [...unmatched, ...current.diagnostics, ...previous.diagnostics, ...merged.diagnostics]

  const area = asked ?? onlyArea(observations, request, catalog)
  // One fault, one message: that no province is named is no news where the files could not be read.
  if (!area.value) return { diagnostics: hasError(faults) ? faults : [...faults, ...area.diagnostics] }
  if (!observations.some(({ period, area: code }) => period === year && code === area.value?.code)) {
    return { diagnostics: hasError(faults) ? faults : [...faults, nothingFor(area.value, request, observations)] }
  }

  const earlier = await observeEarlier(request.earlierSources ?? [], area.value, project, catalog)
  const found = { faults: [...faults, ...earlier.diagnostics], earlier: earlier.observations }
  return assess({ area: area.value, year, observations, project, ...found }, catalog)
}

/** What is known of one province before it is computed and checked. */
export interface ObservedProvince {
  readonly area: Area
  readonly year: number
  readonly observations: readonly Observation[]
  /** What was found on the way from the files to the observations. */
  readonly faults: readonly Diagnostic[]
  readonly project: Project
  /** Observations of years before the last, for the development over the years. */
  readonly earlier?: readonly Observation[]
}

/** Computes and checks what was observed of a province; nobody's files are read here. */
export function assess(
  { area, year, observations, faults, project, earlier = [] }: ObservedProvince,
  reference: Catalog,
): { readonly value: CheckedData; readonly diagnostics: readonly Diagnostic[] } {
  const catalog = settledCatalog({ year, project }, reference)
  const benchmarks = settleBenchmarks(project, catalog)
  const context = { area, year, map: project.map?.value ?? null }
  const isStrict = project.strictBenchmarks
  const figures = compute(observations, catalog, { ...context, benchmarks: benchmarks.value ?? [], isStrict })
  // What the latest exports say of older years goes before what was exported then.
  const history = computeHistory([...observations, ...earlier], catalog, context)
  const findings = [
    ...validate(observations, catalog, context),
    ...validateFigures(figures, catalog, context, observations),
  ]
  const told = [...faults, ...benchmarks.diagnostics, ...withoutFaulted(findings, faults)]
  return { value: { area, observations, figures, history, earlier }, diagnostics: decide(told, project) }
}

/**
 * What of a national file is kept: all years of the province that is asked for, for a message tells which there are; or
 * the report's years where the province is still to be found.
 */
const scopeOf = (request: DataRequest, province: Area | null): Scope => {
  const { year } = request
  if (isSmall(request)) return { province }
  // Figures of the year before may stand under the provinces that it was merged from.
  return province
    ? { province, areas: new Set([province.code, ...province.predecessors]) }
    : { province, years: new Set([year, year - 1]) }
}

/** An office's own export, of which every row is kept: one under a wrong year or area can then be told of. */
const SMALL_BYTES = 2_000_000

const isSmall = ({ sources, previousSources }: DataRequest): boolean =>
  [...sources, ...previousSources].reduce((total, { bytes }) => total + bytes.length, 0) <= SMALL_BYTES

/** That the files hold nothing of the area and the year, with the years that they do hold. */
export const nothingFor = (
  area: Area,
  { year, sources }: DataRequest,
  observations: readonly Observation[],
): Diagnostic => {
  const years = [...new Set(observations.filter(({ area: code }) => code === area.code).map(({ period }) => period))]
  const list = years.sort((a, b) => a - b).join(', ')
  return diagnose('ICT-Q005', [], {
    year: String(year),
    area: area.officialName,
    files: sources.map(({ path }) => path).join(', '),
    found: list === '' ? '' : { vi: `Các tệp có số liệu năm: ${list}. `, en: `The files hold figures for: ${list}. ` },
  })
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')
