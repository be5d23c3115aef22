/**
 * The order of the stages, top to bottom: read → normalize → validate → compute → narrate → compose → render → sign.
 * Stages know nothing of one another; this file alone does.
 */
import type { Catalog } from '../catalog/catalog.ts'
import { inOrder } from '../diagnostics/order.ts'
import type { Document } from '../document/nodes.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Figures } from '../model/figure.ts'
import type { Outcome } from '../model/outcome.ts'
import { isReportedOn } from '../model/reported-on.ts'
import type { BuildRequest, ReportRequest } from './build-request.ts'
import { assess, type CheckedData, type DataRequest, evaluate, type ObservedProvince } from './evaluate.ts'
import { obstacles } from './final-copy.ts'
import { type Artifact, type Attachments, renderReport } from './render-report.ts'
import { type MapRequest, settledCatalog, settledMap } from './settled-map.ts'

export interface Summary {
  readonly province: string
  readonly year: number
  readonly observations: number
  /** Figures that the report prints. */
  readonly figures: number
  /** Required figures that the data lack. */
  readonly missing: number
}

export interface BuildResult {
  /** Empty where an error stopped the build. */
  readonly artifacts: readonly Artifact[]
  readonly diagnostics: readonly Diagnostic[]
  readonly summary: Summary | null
  /** Owner of the certificate that the report is signed with; left out where it is not signed. */
  readonly signedBy?: string
}

/** Builds one report in the formats asked for. Never throws for bad data or templates: they come back as diagnostics. */
export async function buildReport(request: BuildRequest, catalog: Catalog): Promise<BuildResult> {
  return finish(await evaluate(request, catalog), request, catalog)
}

/** Builds the report of a province whose data were read before, as one of many. */
export async function buildObserved(
  observed: ObservedProvince,
  request: ReportRequest,
  catalog: Catalog,
): Promise<BuildResult & { readonly figures: Figures }> {
  const data = assess(observed, catalog)
  return { ...(await finish(data, request, catalog)), figures: data.value.figures }
}

const finish = async (data: Outcome<CheckedData>, request: ReportRequest, catalog: Catalog): Promise<BuildResult> => {
  const { written, diagnostics, summary } = await writeReport(data, request, catalog)
  const artifacts = written ? await renderAll(written, request, catalog) : []
  if (!written || !request.signing) return { artifacts, diagnostics, summary }
  const { signReport } = await import('./sign-report.ts')
  const signed = await signReport(written.document, artifacts, request.signing)
  return { artifacts: [], ...signed.value, diagnostics: inOrder([...diagnostics, ...signed.diagnostics]), summary }
}

/** The report as a document, before any format draws it. */
export async function buildDocument(request: BuildRequest, catalog: Catalog): Promise<Outcome<Document>> {
  const { written, diagnostics } = await writeReport(await evaluate(request, catalog), request, catalog)
  return written ? { value: written.document, diagnostics } : { diagnostics }
}

/** The checks alone, without a report. */
export async function checkData(
  request: DataRequest,
  catalog: Catalog,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly summary: Summary | null }> {
  const data = await evaluate(request, catalog)
  return {
    diagnostics: inOrder(data.diagnostics),
    summary: data.value ? summarize(data.value, request) : null,
  }
}

/** All figures with their provenance, for `trace`; the value is absent where the data cannot be used. */
export async function evaluateFigures(request: DataRequest, catalog: Catalog): Promise<Outcome<Figures>> {
  const data = await evaluate(request, catalog)
  const diagnostics = inOrder(data.diagnostics)
  return data.value ? { value: data.value.figures, diagnostics } : { diagnostics }
}

const writeReport = async (
  data: Outcome<CheckedData>,
  request: ReportRequest,
  catalog: Catalog,
): Promise<{
  /** Null where an error stopped the build. */
  readonly written: WrittenReport | null
  readonly diagnostics: readonly Diagnostic[]
  readonly summary: Summary | null
}> => {
  const summary = data.value ? summarize(data.value, request) : null
  if (!data.value || hasError(data.diagnostics)) {
    return { written: null, diagnostics: inOrder(data.diagnostics), summary }
  }
  const document = await writeDocument(request, data.value, data.diagnostics, catalog)
  const told = [...data.diagnostics, ...document.diagnostics]
  const diagnostics = inOrder([...told, ...(request.isFinal ? obstacles(told, request.isSample) : [])])
  const isWhole = document.value && !hasError(diagnostics)
  const written = isWhole ? { document: document.value, data: data.value, findings: data.diagnostics } : null
  return { written, diagnostics, summary }
}

interface WrittenReport {
  readonly document: Document
  readonly data: CheckedData
  /** What was found before the report was worded. */
  readonly findings: readonly Diagnostic[]
}

const writeDocument = async (
  request: ReportRequest,
  data: CheckedData,
  diagnostics: readonly Diagnostic[],
  reference: Catalog,
): Promise<Outcome<Document>> => {
  const catalog = settledCatalog(request, reference)
  const [{ narrateReport }, { compose }] = await Promise.all([
    import('./narrate-report.ts'),
    import('../compose/compose.ts'),
  ])
  return compose(
    request.templates,
    narrateReport({ ...request, map: request.project.map?.value ?? null }, data, diagnostics, catalog),
  )
}

const renderAll = (written: WrittenReport, request: ReportRequest, catalog: Catalog): Promise<readonly Artifact[]> => {
  const { document, data, findings } = written
  const { formats, fonts } = request
  const attachments = async (): Promise<Attachments> => {
    const { attachedFiles, carriedReport } = await import('./attach-data.ts')
    const own = settledCatalog(request, catalog)
    return attachedFiles(carriedReport(request, data, findings, catalog), { ...data, document }, own)
  }
  return renderReport(document, `${data.area.slug}-${request.year}`, { formats, fonts, attachments })
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')

const summarize = ({ area, observations, figures }: CheckedData, { year, project }: MapRequest): Summary => {
  const all = [...figures.values()]
  const map = settledMap({ year, project })
  const isAsked = ({ indicator, level }: (typeof all)[number]): boolean =>
    indicator.required && isReportedOn(indicator, level, map)
  const isKnown = (figure: (typeof all)[number]): boolean => figure.printed !== null || figure.names.length > 0
  return {
    province: area.officialName,
    year,
    observations: observations.filter(({ period, area: code }) => period === year && code === area.code).length,
    figures: all.filter(isKnown).length,
    missing: all.filter((figure) => isAsked(figure) && !isKnown(figure)).length,
  }
}
