/** The clean observations of a year and what is computed from them, for whoever needs the data and not the prose. */
import type { Catalog } from '../catalog/catalog.ts'
import { compute } from '../compute/compute.ts'
import { exportJson } from '../export/export-json.ts'
import { metricTable } from '../export/metric-table.ts'
import { observationTable } from '../export/observation-table.ts'
import type { Area } from '../model/area.ts'
import type { Metric } from '../model/metric.ts'
import type { Observation } from '../model/observation.ts'
import type { Outcome } from '../model/outcome.ts'
import { decide } from './decide.ts'
import { type DataRequest, nothingFor } from './evaluate.ts'
import { unmatchedFiles } from './file-settings.ts'
import { observe } from './observe.ts'
import { namedArea } from './settle-area.ts'
import { type MapRequest, settledCatalog, settledMap } from './settled-map.ts'
import { sourcesOf } from './sources-of.ts'

export type ExportFormat = 'csv' | 'json' | 'xlsx'

const COUNTRY = 'VN'

/** Bytes of the export. No value where the data have errors: what is left out then would be missing in silence. */
export async function exportData(
  request: DataRequest,
  format: ExportFormat,
  reference: Catalog,
): Promise<Outcome<Uint8Array>> {
  const { year, province, provinceLocation, project } = request
  const catalog = settledCatalog(request, reference)
  const asked = province === null ? null : namedArea(province, provinceLocation, request, catalog)
  if (asked && !asked.value) return { diagnostics: asked.diagnostics }
  const area = asked?.value ?? null
  const observed = await observe(request.sources, year, { province: area }, project, catalog)
  // Acceptances are about findings of the checks, which an export does not run.
  const found = [...unmatchedFiles(project, sourcesOf(request)), ...observed.diagnostics]
  const diagnostics = decide(found, { severities: project.severities, accepted: [] })
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const all = observed.value ?? []
  const observations = all.filter((each) => each.period === year && (area === null || each.area === area.code))
  if (observations.length === 0 && area) return { diagnostics: [...diagnostics, nothingFor(area, request, all)] }
  const metrics = areasOf(observations, area, request, catalog).flatMap((each) =>
    metricsOf(all, each, request, catalog),
  )
  return { value: await bytesOf(format, { year, observations, metrics }, catalog), diagnostics }
}

interface Exported {
  readonly year: number
  readonly observations: readonly Observation[]
  readonly metrics: readonly Metric[]
}

/** The area asked for, else every province of the file. */
function areasOf(observations: readonly Observation[], asked: Area | null, request: MapRequest, catalog: Catalog) {
  if (asked) return [asked]
  const codes = new Set(observations.map(({ area }) => area).filter((code) => code !== COUNTRY))
  return [...codes].flatMap((code) => catalog.areaOn(code, settledMap(request)) ?? [])
}

function metricsOf(
  observations: readonly Observation[],
  area: Area,
  { year, project }: MapRequest,
  catalog: Catalog,
): readonly Metric[] {
  const figures = compute(observations, catalog, { area, year, map: project.map?.value ?? null, benchmarks: [] })
  return [...figures.values()].flatMap(({ metric }) => metric ?? [])
}

async function bytesOf(format: ExportFormat, exported: Exported, catalog: Catalog): Promise<Uint8Array> {
  const { year, observations, metrics } = exported
  switch (format) {
    case 'csv': {
      const { renderCsv } = await import('../render/csv/render-csv.ts')
      return renderCsv(observationTable(observations, catalog), { delimiter: ',', hasByteOrderMark: false })
    }
    case 'json':
      return new TextEncoder().encode(`${exportJson(year, observations, metrics, catalog)}\n`)
    case 'xlsx': {
      const { renderWorkbook } = await import('../render/xlsx/render-workbook.ts')
      return renderWorkbook(
        [observationTable(observations, catalog), metricTable(metrics, catalog)],
        `ict-report export ${year}`,
      )
    }
    default:
      return format satisfies never
  }
}
