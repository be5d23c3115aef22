/** The national summary: rows of provinces → overview → view → document, and its table for machines. */
import type { Catalog } from '../catalog/catalog.ts'
import type { TemplateSet } from '../compose/template-set.ts'
import { exportOverview } from '../export/overview-json.ts'
import { overviewTable, totalTable } from '../export/overview-table.ts'
import { inOrder } from '../diagnostics/order.ts'
import type { Document } from '../document/nodes.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Project } from '../model/project.ts'
import type { TextFile } from '../model/source-file.ts'
import { type Overview, overviewOf } from '../overview/overview.ts'
import { overviewView } from '../overview/overview-view.ts'
import type { ProvinceRow } from '../overview/province-row.ts'
import type { BuildRequest } from './build-request.ts'
import { obstacles } from './final-copy.ts'
import { mapDate } from './map-date.ts'
import { officeText } from './narrate-report.ts'
import { settleBenchmarks } from './settle-benchmarks.ts'

export type OverviewFormat = 'md' | 'pdf' | 'csv' | 'xlsx' | 'json'

export interface OverviewRequest extends Pick<BuildRequest, 'year' | 'date' | 'isFinal' | 'version' | 'fonts'> {
  readonly project: Project
  /** The set of the summary, not that of a province's report. */
  readonly templates: TemplateSet
  /** The office's own words for the summary; by default none. */
  readonly officeTexts: readonly TextFile[]
  readonly formats: readonly OverviewFormat[]
}

export interface OverviewArtifact {
  readonly format: OverviewFormat
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
  catalog: Catalog,
): Promise<OverviewResult> {
  const { year, project, isFinal } = request
  const benchmarks = settleBenchmarks(project, catalog)
  const areas = catalog.areasOn(mapDate(year)).filter(({ type }) => type !== 'country')
  const overview = overviewOf(rows, { year, areas, benchmarks: benchmarks.value ?? [] }, catalog)
  const { compose } = await import('../compose/compose.ts')
  const composed = compose(request.templates, viewOf(overview, request, catalog))
  const isSample = overview.rows.some((row) => row.isSample)
  const told = [...benchmarks.diagnostics, ...composed.diagnostics]
  const diagnostics = inOrder([...told, ...(isFinal ? obstacles(told, isSample) : [])])
  const document = composed.value
  if (!document || diagnostics.some(({ severity }) => severity === 'error')) return { artifacts: [], diagnostics }
  const artifacts = await Promise.all(
    request.formats.map(async (format) => ({
      format,
      fileName: `ca-nuoc-${year}.${format}`,
      bytes: await render(format, { document, overview }, request, catalog),
    })),
  )
  return { artifacts, diagnostics }
}

const viewOf = (overview: Overview, request: OverviewRequest, catalog: Catalog) => {
  const { year, date, project, officeTexts, isFinal, version } = request
  // The letterhead follows the date of issue; an undated draft is taken to be of the end of its year.
  const ministry = catalog.institutionOn(date ?? mapDate(year), 'ministry')
  const wording = { date, project, ministry, isFinal, producer: `ict-report ${version}` }
  return overviewView(overview, { ...wording, officeTexts: officeTexts.map(officeText) }, catalog)
}

async function render(
  format: OverviewFormat,
  { document, overview }: { readonly document: Document; readonly overview: Overview },
  request: OverviewRequest,
  catalog: Catalog,
): Promise<Uint8Array> {
  switch (format) {
    case 'md': {
      const { renderMarkdown } = await import('../render/markdown/render-markdown.ts')
      return new TextEncoder().encode(renderMarkdown(document))
    }
    case 'pdf': {
      const [{ renderPdf }, fonts] = await Promise.all([import('../render/pdf/render-pdf.ts'), request.fonts()])
      return renderPdf(document, { fonts })
    }
    case 'csv': {
      const { renderCsv } = await import('../render/csv/render-csv.ts')
      return renderCsv(overviewTable(overview), { delimiter: ',', hasByteOrderMark: false })
    }
    case 'xlsx': {
      const { renderWorkbook } = await import('../render/xlsx/render-workbook.ts')
      return renderWorkbook([overviewTable(overview), totalTable(overview)], `ict-report batch ${request.year}`)
    }
    case 'json':
      return new TextEncoder().encode(`${exportOverview(overview, catalog)}\n`)
    default:
      return format satisfies never
  }
}
