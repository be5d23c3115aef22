/** Texts of the data files of a request, read as the office has settled for each. */
import { sourcesOf } from '../pipeline/sources-of.ts'
import type { PreparedData } from './data-request.ts'
import { fileTexts } from './file-text.ts'
import type { FileText } from './source-rows.ts'

export function dataTexts({ request, chosen }: Pick<PreparedData, 'request' | 'chosen'>): FileText {
  return fileTexts({ folders: [chosen.folder], project: request.project, sources: sourcesOf(request) })
}
