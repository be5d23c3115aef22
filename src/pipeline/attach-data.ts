/** What a PDF carries of the data behind it: gathered from a build, and written as the files that travel inside. */
import { OBSERVATIONS, REPORT_DATA } from '../attach/attached-names.ts'
import { carriedJson, type DerivedReport } from '../attach/carried-json.ts'
import type { CarriedReport, InputIdentity, InputRole } from '../attach/carried-report.ts'
import { inputIdentity } from '../attach/input-identity.ts'
import { carriedWithoutPlaces } from '../attach/without-places.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { MOST_YEARS } from '../compute/compute-history.ts'
import { observationTable } from '../export/observation-table.ts'
import type { AttachedFile } from '../model/attached-file.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile, TextFile } from '../model/source-file.ts'
import { renderCsv } from '../render/csv/render-csv.ts'
import type { ReportRequest } from './build-request.ts'
import type { CheckedData } from './evaluate.ts'
import { settleBenchmarks } from './settle-benchmarks.ts'

/** @param diagnostics as they were handed to the stage that words the report */
export function carriedReport(
  request: ReportRequest,
  { area, observations, earlier }: CheckedData,
  diagnostics: readonly Diagnostic[],
  catalog: Catalog,
): CarriedReport {
  const areas = new Set([area.code, ...area.predecessors])
  const { version, year, date, isSample, isFinal, officeTexts, templates, project } = request
  const { agency, number, addressees, signature, recipients, places, strictBenchmarks } = project
  const map = project.map?.value ?? null
  const carried: CarriedReport = {
    version,
    year,
    date,
    isSample,
    isFinal,
    area,
    benchmarks: settleBenchmarks(project, catalog).value ?? [],
    settings: { agency, number, addressees, signature, recipients, places, map, strictBenchmarks },
    officeTexts,
    templates,
    // Rows of other areas and years bear on checks, whose findings are carried, but on no figure.
    observations: [...observations, ...earlier].filter(
      ({ area: code, period }) =>
        (code === area.code && period === year) || (areas.has(code) && period < year && period > year - MOST_YEARS),
    ),
    diagnostics,
    inputs: inputsOf(request),
  }
  return places ? carried : carriedWithoutPlaces(carried)
}

/** The files to attach. The same report gives the same bytes. */
export function attachedFiles(
  carried: CarriedReport,
  derived: DerivedReport,
  catalog: Catalog,
): readonly AttachedFile[] {
  const table = observationTable(carried.observations, catalog)
  return [
    {
      name: REPORT_DATA,
      description: 'Số liệu, chỉ số tính toán, thông báo kiểm tra và nguồn gốc của từng số liệu trong báo cáo (JSON)',
      mimeType: 'application/json',
      relationship: 'Data',
      bytes: new TextEncoder().encode(carriedJson(carried, derived)),
    },
    {
      name: OBSERVATIONS,
      description: 'Số liệu dùng để lập báo cáo, kèm vị trí trong tệp nguồn (CSV)',
      mimeType: 'text/csv',
      relationship: 'Source',
      bytes: renderCsv(table, { delimiter: ',', hasByteOrderMark: false }),
    },
  ]
}

function inputsOf(request: ReportRequest): readonly InputIdentity[] {
  const { sources, previousSources, earlierSources = [], officeTexts, templates, identified } = request
  const previous = [...previousSources, ...earlierSources.flatMap((each) => each.sources)]
  const { project, reference } = identified()
  const identities = (role: InputRole, files: readonly SourceFile[]): readonly InputIdentity[] =>
    files.map((file) => inputIdentity(role, file))
  return [
    ...identities('data', sources),
    ...identities('previousData', previous),
    ...identities('project', project),
    ...identities('officeText', officeTexts.map(asBytes)),
    ...identities('template', [templates.report, ...templates.sections.values()].map(asBytes)),
    ...identities('reference', reference),
  ]
}

/** A text as UTF-8; a byte order mark that its file began with is no part of it. */
function asBytes({ path, text }: TextFile): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) }
}
