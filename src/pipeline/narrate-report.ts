/** Brings the checked data and the office's settings to the stage that words them. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { OfficeText, ReportView } from '../model/report-view.ts'
import type { TextFile } from '../model/source-file.ts'
import { narrate } from '../narrate/narrate.ts'
import type { WordingSettings } from '../model/project.ts'
import type { BuildRequest } from './build-request.ts'
import type { CheckedData } from './evaluate.ts'

export const officeText = ({ path, text }: TextFile): OfficeText => ({
  part: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
  file: path,
  markdown: text,
})

/** What the wording depends on beside the data. */
export interface WordingRequest
  extends Pick<BuildRequest, 'year' | 'date' | 'officeTexts' | 'isSample' | 'isFinal' | 'version'> {
  readonly project: WordingSettings
  /** ISO date whose map the office has settled for the year it lies in. */
  readonly map: string | null
}

/** @param diagnostics everything that was found; the stage picks what a draft lists for review */
export function narrateReport(
  request: WordingRequest,
  { area, figures, history }: Pick<CheckedData, 'area' | 'figures' | 'history'>,
  diagnostics: readonly Diagnostic[],
  catalog: Catalog,
): ReportView {
  const { year, date, project, map, officeTexts, isSample, isFinal, version } = request
  // The letterhead follows the date of issue; an undated draft is taken to be of the end of its year.
  const issued = date ?? `${year}-12-31`
  return narrate({ figures, history, diagnostics }, catalog, {
    area,
    year,
    date,
    map,
    project,
    department: catalog.institutionOn(issued),
    ministry: catalog.institutionOn(issued, 'ministry'),
    officeTexts: officeTexts.map(officeText),
    isSample,
    isFinal,
    producer: `ict-report ${version}`,
  })
}
