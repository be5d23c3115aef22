/** Requests to the pipeline about small files that tests write down. */
import { defaultProject } from '../../../src/project/default-project.ts'
import type { DataRequest } from '../../../src/pipeline/evaluate.ts'

export const sourceOf = (content: string | Uint8Array, path = 'data/2023/a.xlsx') => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})

export const requestOf = (sources: DataRequest['sources'], more: Partial<DataRequest> = {}): DataRequest => ({
  year: 2023,
  province: '17',
  provinceLocation: null,
  sources,
  previousSources: [],
  project: defaultProject,
  ...more,
})
