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

/** The status that a word or code means, undefined for an unknown one. */
export function statusOf(text: string): ObservationStatus | undefined {
  return byWord.get(foldBare(text))
}
