/** The national summary: rows of provinces → overview → view → document, and its table for machines. */
import type { Catalog } from '../catalog/catalog.ts'
import type { TemplateSet } from '../compose/template-set.ts'
import { exportOverview } from '../export/overview-json.ts'
import { overviewTable, totalTable } from '../export/overview-table.ts'
import { inOrder } from '../diagnostics/order.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { mapDate } from '../model/map-date.ts'
import type { Project } from '../model/project.ts'
import type { TextFile } from '../model/source-file.ts'
import type { Overview } from '../overview/overview.ts'
import { overviewView } from '../overview/overview-view.ts'
import type { ProvinceRow } from '../overview/province-row.ts'
import type { BuildRequest, ReportFormat } from './build-request.ts'
import { obstacles } from './final-copy.ts'
import { officeText } from './narrate-report.ts'
import { overviewOfRows } from './overview-of-rows.ts'
import { type Artifact, renderReport } from './render-report.ts'

type TableFormat = 'csv' | 'xlsx' | 'json'

/** A document, with the pictures of its Markdown, or the table behind it. */
export type OverviewFormat = ReportFormat | TableFormat

export interface OverviewRequest extends Pick<BuildRequest, 'year' | 'date' | 'isFinal' | 'version' | 'fonts'> {
  readonly project: Project
  /** The set of the summary, not that of a province's report. */
  readonly templates: TemplateSet
  /** The office's own words for the summary; by default none. */
  readonly officeTexts: readonly TextFile[]
  readonly formats: readonly OverviewFormat[]
}

export interface OverviewArtifact {
  readonly format: Artifact['format'] | TableFormat
  readonly fileName: string
  readonly bytes: Uint8Array
}

export interface OverviewResult {
  /** Empty where an error stopped the build. */
  readonly artifacts: readonly OverviewArtifact[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Builds the summary of a year from the rows of its provinces. Never throws for bad templates: they come back as diagnostics. */
export async function buildOverview(
  rows: readonly ProvinceRow[],
  request: OverviewRequest,
  reference: Catalog,
): Promise<OverviewResult> {
  const { year, project, isFinal } = request
  const catalog = reference.asOf(mapDate(year))
  const { value: overview, diagnostics: found } = overviewOfRows(rows, { year, project }, catalog)
  const { compose } = await import('../compose/compose.ts')
  const composed = compose(request.templates, viewOf(overview, request, catalog))
  const isSample = overview.rows.some((row) => row.isSample)
  const told = [...found, ...composed.diagnostics]
  const diagnostics = inOrder([...told, ...(isFinal ? obstacles(told, isSample) : [])])
  const document = composed.value
  if (!document || diagnostics.some(({ severity }) => severity === 'error')) return { artifacts: [], diagnostics }
  const artifacts = await Promise.all([
    renderReport(document, stemOf(year), {
      formats: request.formats.filter(isReportFormat),
      fonts: request.fonts,
      // What it is made from travels as its own JSON beside it.
      attachments: async () => [],
    }),
    ...request.formats
      .filter((format): format is TableFormat => !isReportFormat(format))
      .map(async (format) => [
        { format, fileName: `${stemOf(year)}.${format}`, bytes: await tabulate(format, overview, catalog) },
      ]),
  ])
  return { artifacts: artifacts.flat(), diagnostics }
}

const viewOf = (overview: Overview, request: OverviewRequest, catalog: Catalog) => {
  const { year, date, project, officeTexts, isFinal, version } = request
  // The letterhead follows the date of issue; an undated draft is taken to be of the end of its year.
  const ministry = catalog.institutionOn(date ?? mapDate(year), 'ministry')
  const wording = { date, project, ministry, isFinal, producer: `ict-report ${version}` }
  return overviewView(overview, { ...wording, officeTexts: officeTexts.map(officeText) }, catalog)
}

const isReportFormat = (format: OverviewFormat): format is ReportFormat => format === 'md' || format === 'pdf'

/** `ca-nuoc-2023`, the name of the files without their ending. */
const stemOf = (year: number): string => `ca-nuoc-${year}`

async function tabulate(format: TableFormat, overview: Overview, catalog: Catalog): Promise<Uint8Array> {
  switch (format) {
    case 'csv': {
      const { renderCsv } = await import('../render/csv/render-csv.ts')
      return renderCsv(overviewTable(overview), { delimiter: ',', hasByteOrderMark: false })
    }
    case 'xlsx': {
      const { renderWorkbook } = await import('../render/xlsx/render-workbook.ts')
      return renderWorkbook([overviewTable(overview), totalTable(overview)], `ict-report batch ${overview.year}`)
    }
    case 'json':
      return new TextEncoder().encode(`${exportOverview(overview, catalog)}\n`)
    default:
      return format satisfies never
  }
}
