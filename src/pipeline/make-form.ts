/** A form to fill for a province and a year, as a workbook and as CSV, with last year's figures where there are any. */
import { areasInPlace } from '../catalog/areas-in-place.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { previousYear } from '../compute/previous-year.ts'
import { form } from '../form/form.ts'
import type { MergedYear } from '../form/merged-year.ts'
import type { Area } from '../model/area.ts'
import type { Language } from '../model/indicator.ts'
import { mapDate } from '../model/map-date.ts'
import type { Observation } from '../model/observation.ts'
import type { Outcome } from '../model/outcome.ts'
import { renderCsv } from '../render/csv/render-csv.ts'
import { renderWorkbook } from '../render/xlsx/render-workbook.ts'
import type { DataRequest } from './evaluate.ts'
import { unmatchedFiles } from './file-settings.ts'
import { observe } from './observe.ts'
import type { EarlierSources } from './observe-earlier.ts'
import { areaNow, namedArea } from './settle-area.ts'
import { type MapRequest, settledCatalog, settledMap } from './settled-map.ts'

export interface FormFiles {
  readonly area: Area
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Errors in last year's data: their cells stand empty in the form. */
  readonly previousErrors: number
}

export interface FormRequest extends Omit<DataRequest, 'sources' | 'earlierSources'> {
  /** All data files of the folder, whatever their year: entries of the project file may be about any of them. */
  readonly dataFiles: readonly string[]
  /** Data that may say which province the form is for where there are none of the year before; null where they need not. */
  readonly otherSources: EarlierSources | null
}

/** The files. No value where it is not clear which province the form is for. */
export async function makeForm(
  request: FormRequest,
  language: Language,
  reference: Catalog,
): Promise<Outcome<FormFiles>> {
  const { year, province, provinceLocation, project } = request
  const catalog = settledCatalog(request, reference)
  const asked = province === null ? null : namedArea(province, provinceLocation, request, catalog)
  if (asked && !asked.value) return { diagnostics: asked.diagnostics }
  const last = await observe(request.previousSources, year - 1, { province: asked?.value ?? null }, project, catalog)
  const settled = asked ?? (await areaOf(last.value ?? [], request, catalog))
  const area = settled.value
  if (!area) return { diagnostics: settled.diagnostics }
  const merged = mergedYear(last.value ?? [], area, request, catalog)
  const previous = merged ? [] : (last.value ?? [])
  const table = form({ area, year, map: settledMap(request), previous, merged, language }, catalog)
  const name = `${area.slug}-${year}`
  const files = [
    { name: `${name}.xlsx`, bytes: await renderWorkbook([table], table.name) },
    // Vietnamese Excel opens a file with semicolons in columns, and knows UTF-8 by the mark.
    { name: `${name}.csv`, bytes: renderCsv(table, { delimiter: ';', hasByteOrderMark: true }) },
  ]
  const known = request.dataFiles.map((path) => ({ path }))
  const previousErrors = last.diagnostics.filter(({ severity }) => severity === 'error').length
  return { value: { area, files, previousErrors }, diagnostics: unmatchedFiles(project, known) }
}

/** The year before of a province of several old ones; null where it was there itself, under whatever name. */
function mergedYear(
  observations: readonly Observation[],
  area: Area,
  { year, project }: MapRequest,
  catalog: Catalog,
): MergedYear | null {
  const map = project.map?.value ?? null
  const areas = areasInPlace(area, mapDate(year - 1, map), catalog)
  if (areas.length < 2) return null
  const codes = new Set(areas.map(({ code }) => code))
  const given = observations.filter(({ area: code, period }) => codes.has(code) && period === year - 1)
  const keys = new Set(given.map(({ key }) => key))
  const figures = [...previousYear(given, catalog, { area, year, map })].filter(([key]) => keys.has(key))
  return { areas, figures: new Map(figures) }
}

/** The only province that last year's data, or else those of another year, are about on the map of the form. */
async function areaOf(last: readonly Observation[], request: FormRequest, catalog: Catalog): Promise<Outcome<Area>> {
  const { year, project, otherSources } = request
  if (last.length > 0 || !otherSources) return areaNow(last, year - 1, request, catalog)
  const other = await observe(otherSources.sources, otherSources.year, { province: null }, project, catalog)
  return areaNow(other.value ?? [], otherSources.year, request, catalog)
}
