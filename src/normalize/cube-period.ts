/** The year that a category of a cube names, with what statistics offices say of figures that are not final. */
import { type CodedText, readings } from './coded-text.ts'
import { yearOf } from './resolve-period.ts'

export interface CubePeriod {
  readonly year: number
  /** SDMX code of the status that stands before the year, empty where none does. */
  readonly status: 'P' | 'E' | ''
}

/** «Sơ bộ 2023», «Prel. 2023». */
const PROVISIONAL = /^(?:sơ bộ|so bo|prel\.?|preliminary)\s+(?=\S)/iu
/** «Ước 2023», «Ước tính năm 2023». */
const ESTIMATED = /^(?:ước(?: tính| thực hiện)?|estimated?)\s+(?=\S)/iu

/** The year; null where neither code nor label is one. */
export function periodOf(text: CodedText): CubePeriod | null {
  for (const reading of readings(text)) {
    const year = yearOf(reading.replace(PROVISIONAL, '').replace(ESTIMATED, ''))
    if (year === null) continue
    if (PROVISIONAL.test(reading)) return { year, status: 'P' }
    return { year, status: ESTIMATED.test(reading) ? 'E' : '' }
  }
  return null
}
