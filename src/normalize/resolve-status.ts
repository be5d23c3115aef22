/** Observation status in SDMX codes (CL_OBS_STATUS) and in Vietnamese words. */
import { foldBare } from '../locale/fold.ts'
import type { ObservationStatus } from '../model/observation.ts'

const WORDS: Readonly<Record<ObservationStatus, readonly string[]>> = {
  normal: ['', 'A', 'normal', 'final', 'chính thức', 'bình thường', 'đã duyệt', 'đã chốt', 'số liệu chính thức'],
  estimated: ['E', 'I', 'estimated', 'estimate', 'imputed', 'ước', 'ước tính', 'ước thực hiện', 'số liệu ước tính'],
  provisional: ['P', 'provisional', 'preliminary', 'sơ bộ', 'tạm tính', 'số liệu sơ bộ', 'chưa chính thức'],
  missing: ['L', 'M', 'O', 'Q', 'missing', 'thiếu', 'không có', 'không có số liệu', 'chưa có số liệu', 'KTK', 'n/a'],
  notApplicable: ['Z', 'notApplicable', 'not applicable', 'không áp dụng', 'không thuộc diện'],
}

const byWord: ReadonlyMap<string, ObservationStatus> = new Map([
  ...entries('normal'),
  ...entries('estimated'),
  ...entries('provisional'),
  ...entries('missing'),
  ...entries('notApplicable'),
])

function entries(status: ObservationStatus): readonly (readonly [string, ObservationStatus])[] {
  return WORDS[status].map((word): readonly [string, ObservationStatus] => [foldBare(word), status])
}

/** «Sơ bộ 2023» as the yearbooks write it, «Ước thực hiện năm 2023»; below or above another head too. */
const YEAR_WITH_STATUS = /(?:^|– )(?:(sơ bộ)|ước(?:\s+(?:tính|đạt|thực hiện|th))?)\s*(?:năm\s*)?\d{4}(?:$| –)/iu

/** The status that the head of a column gives its values; null where it gives none. */
export function statusOfHeader(header: string): 'estimated' | 'provisional' | null {
  const match = YEAR_WITH_STATUS.exec(header)
  if (!match) return null
  return match[1] === undefined ? 'estimated' : 'provisional'
}

/** The status that a word or code means, undefined for an unknown one. */
export function statusOf(text: string): ObservationStatus | undefined {
  return byWord.get(foldBare(text))
}
