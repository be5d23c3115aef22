/** The first half of the pipeline: files to checked figures. Shared by build, check and trace. */
import type { Catalog } from '../catalog/catalog.ts'
import { compute } from '../compute/compute.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Area } from '../model/area.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Figures } from '../model/figure.ts'
import type { Observation } from '../model/observation.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Project } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { SourceFile } from '../model/source-file.ts'
import { mergeSources } from '../normalize/merge-sources.ts'
import { normalize } from '../normalize/normalize.ts'
import { readTables } from '../read/read-tables.ts'
import { validate, validateFigures } from '../validate/validate.ts'
import { decide } from './decide.ts'
import { namedArea, onlyArea } from './settle-area.ts'
import { settleBenchmarks } from './settle-benchmarks.ts'
import { settleSheets } from './settle-sheets.ts'

export interface DataRequest {
  readonly year: number
  /** Code or name of the province as asked for; null leaves it to the data. */
  readonly province: string | null
  /** Place of that name in the project file; null for a command line option. */
  readonly provinceLocation: SourceLocation | null
  readonly sources: readonly SourceFile[]
  /** Exports of the year before; their rows that name no year are about that year. */
  readonly previousSources: readonly SourceFile[]
  readonly project: Project
}

export interface CheckedData {
  readonly area: Area
  readonly observations: readonly Observation[]
  readonly figures: Figures
}

/** Reads, normalizes, computes and checks. The value is absent where it is not clear what the report is about. */
export async function evaluate(request: DataRequest, catalog: Catalog): Promise<Outcome<CheckedData>> {
  const { year, province, provinceLocation, project } = request
  const asked = province === null ? null : namedArea(province, provinceLocation, year, catalog)
  if (asked && !asked.value) return { diagnostics: asked.diagnostics }

  const current = await observe(request.sources, year, asked?.value ?? null, project, catalog)
  const previous = await observe(request.previousSources, year - 1, asked?.value ?? null, project, catalog)
  // The year's export may hold figures of the year before too, and contradict that year's own.
  const merged = mergeSources([...(current.value ?? []), ...(previous.value ?? [])])
  const { observations } = merged
  const faults = [...current.diagnostics, ...previous.diagnostics, ...merged.diagnostics]

  const area = asked ?? onlyArea(observations, year, catalog)
  // One fault, one message: that no province is named is no news where the files could not be read.
  if (!area.value) return { diagnostics: hasError(faults) ? faults : [...faults, ...area.diagnostics] }
  if (!observations.some(({ period, area: code }) => period === year && code === area.value?.code)) {
    return { diagnostics: hasError(faults) ? faults : [...faults, nothingFor(area.value, request, observations)] }
  }

  const benchmarks = settleBenchmarks(project, catalog)
  const context = { area: area.value, year }
  const figures = compute(observations, catalog, { ...context, benchmarks: benchmarks.value ?? [] })
  const findings = [...validate(observations, catalog, context), ...validateFigures(figures, catalog, context)]
  const told = [...faults, ...benchmarks.diagnostics, ...withoutFaulted(findings, faults)]
  return { value: { area: area.value, observations, figures }, diagnostics: decide(told, project) }
}

/** A figure whose cell could not be read is not missing too: one fault, one message. */
const withoutFaulted = (findings: readonly Diagnostic[], faults: readonly Diagnostic[]): readonly Diagnostic[] => {
  const faulted = new Set(faults.flatMap(({ severity, figure }) => (severity === 'error' && figure ? [figure] : [])))
  return findings.filter(({ figure }) => figure === null || !faulted.has(figure))
}

const observe = async (
  sources: readonly SourceFile[],
  year: number,
  province: Area | null,
  project: Project,
  catalog: Catalog,
): Promise<Outcome<readonly Observation[]>> => {
  const readings = await Promise.all(sources.map(readTables))
  const tables = readings.flatMap(({ value }) => value ?? [])
  const normalized = normalize(tables, catalog, {
    year,
    province,
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

const nothingFor = (area: Area, { year, sources }: DataRequest, observations: readonly Observation[]): Diagnostic => {
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
