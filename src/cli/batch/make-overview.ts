/** The national summary of a batch: made from the rows of its reports, and listed like one of them. */
import type { ManifestFile, ManifestReport } from '../../batch/manifest.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Outcome } from '../../model/outcome.ts'
import type { Project } from '../../model/project.ts'
import type { TextFile } from '../../model/source-file.ts'
import type { ProvinceRow } from '../../overview/province-row.ts'
import type { OverviewFormat } from '../../pipeline/build-overview.ts'
import type { ReportFormat, ReportRequest } from '../../pipeline/build-request.ts'
import { type PackageFiles, shippedFonts } from '../package-files.ts'
import { countsOf } from './counts-of.ts'
import { hashOf } from './hash-of.ts'

/** All that the summary is made from, but for the rows. */
export interface OverviewJob {
  readonly packageFiles: PackageFiles
  readonly year: number
  readonly formats: readonly ReportFormat[]
  readonly date: string | null
  readonly project: Project
  /** What the project was read from; null where there is no such file. */
  readonly projectFile: TextFile | null
  readonly templates: ReportRequest['templates']
}

export interface OverviewFiles {
  /** None where an error stopped it. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Name of the summary's files, without ending. */
export function overviewName(year: number): string {
  return `ca-nuoc-${year}`
}

/** Hash of all that the summary is made from. */
export function overviewInputs(rows: readonly ProvinceRow[], job: OverviewJob): string {
  const { year, formats, date, projectFile, packageFiles, templates } = job
  const texts = [templates.report, ...templates.sections.values()]
  return hashOf([packageFiles.version, year, formats, date, projectFile?.text ?? null, texts, inOrder(rows)])
}

/** All that the summary comes in: as the reports do, and as a table for machines. */
export function overviewFormats({ formats }: OverviewJob): readonly OverviewFormat[] {
  return [...formats, ...TABLES]
}

/** Makes the files of some formats; nothing is written. */
export async function overviewFiles(
  rows: readonly ProvinceRow[],
  { packageFiles, year, date, project, templates }: Omit<OverviewJob, 'formats'>,
  catalog: Catalog,
  formats: readonly OverviewFormat[],
): Promise<OverviewFiles> {
  const { buildOverview } = await import('../../pipeline/build-overview.ts')
  const request = {
    year,
    date,
    isFinal: false,
    version: packageFiles.version,
    fonts: () => shippedFonts(packageFiles),
    project,
    templates,
    officeTexts: [],
    formats,
  }
  const { artifacts, diagnostics } = await buildOverview(inOrder(rows), request, catalog)
  return { files: artifacts.map(({ fileName, bytes }) => ({ path: fileName, bytes })), diagnostics }
}

/** How the manifest lists the summary; null where there is none. */
export function overviewReport(
  rows: readonly ProvinceRow[],
  job: OverviewJob,
  { value: files, diagnostics }: Outcome<readonly ManifestFile[]>,
): ManifestReport | null {
  if (!files || files.length === 0) return null
  return {
    name: overviewName(job.year),
    area: 'VN',
    year: job.year,
    inputs: overviewInputs(rows, job),
    files: files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
    diagnostics: countsOf(diagnostics),
  }
}

const TABLES = ['csv', 'xlsx', 'json'] as const

function inOrder(rows: readonly ProvinceRow[]): readonly ProvinceRow[] {
  return [...rows].sort((a, b) => (a.area < b.area ? -1 : 1))
}
