/** What holds where an office has settled nothing. */
import type { Project } from '../model/project.ts'

export const defaultProject: Project = {
  province: null,
  agency: { superior: null, name: null, symbol: null, place: null },
  number: null,
  date: null,
  addressees: [],
  signature: { authority: null, name: null },
  recipients: null,
  benchmarks: [],
  notation: null,
  columns: new Map(),
  files: [],
  severities: [],
  accepted: [],
  places: true,
  sample: false,
}
