/** The national summary of a batch: made from the rows of its reports, and listed like one of them. */
import type { ManifestReport } from '../../batch/manifest.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Project } from '../../model/project.ts'
import type { ProvinceRow } from '../../overview/province-row.ts'
import type { ReportFormat } from '../../pipeline/build-request.ts'
import { type PackageFiles, shippedFonts } from '../package-files.ts'
import { readTemplates } from '../report-request.ts'
import type { WorkFolder } from '../work-folder.ts'
import { countsOf } from './counts-of.ts'
import { hashOf, sha256 } from './gather.ts'

export interface OverviewJob {
  readonly current: WorkFolder
  readonly packageFiles: PackageFiles
  readonly catalog: Catalog
  readonly year: number
  readonly formats: readonly ReportFormat[]
  readonly date: string | null
  readonly project: Project
  readonly projectText: string | null
}

export interface MadeOverview {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Null where an error stopped it. */
  readonly report: ManifestReport | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Name of the summary's files, without ending. */
export function overviewName(year: number): string {
  return `ca-nuoc-${year}`
}

/** Hash of all that the summary is made from. */
export function overviewInputs(rows: readonly ProvinceRow[], job: OverviewJob): string {
  const { year, formats, date, projectText, packageFiles } = job
  const templates = readTemplates(job.current, packageFiles, 'overview').value
  const texts = templates ? [templates.report, ...templates.sections.values()] : []
  return hashOf([packageFiles.version, year, formats, date, projectText, texts, inOrder(rows)])
}

/** Makes the files; nothing is written. */
export async function makeOverview(rows: readonly ProvinceRow[], job: OverviewJob): Promise<MadeOverview> {
  const { current, packageFiles, catalog, year, formats, date, project } = job
  const templates = readTemplates(current, packageFiles, 'overview')
  if (!templates.value) return { files: [], report: null, diagnostics: templates.diagnostics }
  const request = {
    year,
    date,
    isFinal: false,
    version: packageFiles.version,
    fonts: () => shippedFonts(packageFiles),
    project,
    templates: templates.value,
    officeTexts: [],
    formats: [...formats, ...TABLES],
  }
  const { buildOverview } = await import('../../pipeline/build-overview.ts')
  const { artifacts, diagnostics } = await buildOverview(inOrder(rows), request, catalog)
  const files = artifacts.map(({ fileName, bytes }) => ({ path: fileName, bytes }))
  if (files.length === 0) return { files, report: null, diagnostics }
  const report: ManifestReport = {
    name: overviewName(year),
    area: 'VN',
    year,
    inputs: overviewInputs(rows, job),
    files: files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes), bytes: bytes.length })),
    diagnostics: countsOf(diagnostics),
  }
  return { files, report, diagnostics }
}

const TABLES = ['csv', 'xlsx', 'json'] as const

function inOrder(rows: readonly ProvinceRow[]): readonly ProvinceRow[] {
  return [...rows].sort((a, b) => (a.area < b.area ? -1 : 1))
}
