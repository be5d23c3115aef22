/** A form to fill for a province and a year, as a workbook and as CSV, with last year's figures where there are any. */
import type { Catalog } from '../catalog/catalog.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import { form } from '../form/form.ts'
import type { Area } from '../model/area.ts'
import type { Language } from '../model/indicator.ts'
import type { Observation } from '../model/observation.ts'
import type { Outcome } from '../model/outcome.ts'
import { renderCsv } from '../render/csv/render-csv.ts'
import { renderWorkbook } from '../render/xlsx/render-workbook.ts'
import type { DataRequest } from './evaluate.ts'
import { unmatchedFiles } from './file-settings.ts'
import { observe } from './observe.ts'
import { hadDistricts, mapDate } from './map-date.ts'
import { namedArea, onlyArea } from './settle-area.ts'

export interface FormFiles {
  readonly area: Area
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Errors in last year's data: their cells stand empty in the form. */
  readonly previousErrors: number
}

/** The files. No value where it is not clear which province the form is for. */
export async function makeForm(
  request: Omit<DataRequest, 'sources'>,
  language: Language,
  catalog: Catalog,
): Promise<Outcome<FormFiles>> {
  const { year, province, provinceLocation, project } = request
  const asked = province === null ? null : namedArea(province, provinceLocation, year, catalog)
  if (asked && !asked.value) return { diagnostics: asked.diagnostics }
  const last = await observe(request.previousSources, year - 1, { province: asked?.value ?? null }, project, catalog)
  const settled = asked ?? areaOf(last.value ?? [], year, catalog)
  const area = settled.value
  if (!area) return { diagnostics: settled.diagnostics }
  const isSameArea = area.validFrom === null || area.validFrom <= mapDate(year - 1)
  const table = form(
    { area, year, hasDistricts: hadDistricts(year), previous: isSameArea ? (last.value ?? []) : [], language },
    catalog,
  )
  const name = `${area.slug}-${year}`
  const files = [
    { name: `${name}.xlsx`, bytes: await renderWorkbook([table], table.name) },
    // Vietnamese Excel opens a file with semicolons in columns, and knows UTF-8 by the mark.
    { name: `${name}.csv`, bytes: renderCsv(table, { delimiter: ';', hasByteOrderMark: true }) },
  ]
  const previousErrors = last.diagnostics.filter(({ severity }) => severity === 'error').length
  return { value: { area, files, previousErrors }, diagnostics: unmatchedFiles(project, request.previousSources) }
}

/** The only province of last year's data, on the map of the year of the form. */
function areaOf(observations: readonly Observation[], year: number, catalog: Catalog): Outcome<Area> {
  const last = onlyArea(observations, year - 1, catalog)
  if (last.value) return namedArea(last.value.name, null, year, catalog)
  return observations.length > 0 ? last : { diagnostics: [diagnose('ICT-P120', [], { year: String(year) })] }
}
