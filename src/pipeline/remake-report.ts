/** Makes a report again from what its PDF carries, by the same stages that made it. */
import type { CarriedReport } from '../attach/carried-report.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { compose } from '../compose/compose.ts'
import { compute } from '../compute/compute.ts'
import { computeHistory } from '../compute/compute-history.ts'
import type { Document } from '../document/nodes.ts'
import type { AttachedFile } from '../model/attached-file.ts'
import type { Figures } from '../model/figure.ts'
import { mapDate } from '../model/map-date.ts'
import type { Outcome } from '../model/outcome.ts'
import { type FontFiles } from '../render/pdf/fonts.ts'
import { renderPdf } from '../render/pdf/render-pdf.ts'
import { attachedFiles } from './attach-data.ts'
import { narrateReport } from './narrate-report.ts'

export interface RemadeReport {
  readonly figures: Figures
  readonly document: Document
  readonly attachments: readonly AttachedFile[]
  readonly bytes: Uint8Array
}

/** From the observations on. Without a value where the templates that are carried have an error. */
export async function remakeReport(
  carried: CarriedReport,
  fonts: FontFiles,
  reference: Catalog,
): Promise<Outcome<RemadeReport>> {
  const { observations, area, year, benchmarks, diagnostics, templates, settings } = carried
  const { map, strictBenchmarks: isStrict, ...project } = settings
  const catalog = reference.asOf(mapDate(year, map))
  const figures = compute(observations, catalog, { area, year, map, benchmarks, isStrict })
  const history = computeHistory(observations, catalog, { area, year, map })
  const view = narrateReport({ ...carried, project, map }, { area, figures, history }, diagnostics, catalog)
  const composed = compose(templates, view)
  if (!composed.value) return { diagnostics: composed.diagnostics }
  const document = composed.value
  const attachments = attachedFiles(carried, { figures, document }, catalog)
  return {
    value: { figures, document, attachments, bytes: await renderPdf(document, { fonts, attachments }) },
    diagnostics: [],
  }
}
