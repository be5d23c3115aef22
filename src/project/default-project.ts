/** What holds where an office has settled nothing. */
import type { Project } from '../model/project.ts'

export const defaultProject: Project = {
  map: null,
  province: null,
  agency: { superior: null, name: null, symbol: null, place: null },
  number: null,
  date: null,
  addressees: null,
  signature: { authority: null, name: null },
  recipients: null,
  benchmarks: [],
  strictBenchmarks: false,
  notation: null,
  columns: new Map(),
  files: [],
  severities: [],
  accepted: [],
  places: true,
  sample: false,
}
