/** Which character separates the cells of a CSV file, by all its records. */
import { DELIMITERS, type Delimiter } from '../model/project.ts'
import type { CsvSurvey } from './csv-survey.ts'

export type SettledDelimiter =
  | { readonly kind: 'settled'; readonly delimiter: Delimiter }
  /** Two characters divide the file equally well. */
  | { readonly kind: 'unclear'; readonly candidates: readonly Delimiter[] }

/**
 * The delimiter that most records hold, and hold equally often; a comma for a file of one column. A comma yields to any
 * other at a tie, for it stands in decimal numbers and in names; between others a tie is not for us to break.
 */
export function settleDelimiter({ counts }: CsvSurvey): SettledDelimiter {
  const scores = counts.map(scoreOf)
  const best = Math.max(...scores)
  if (best === 0) return { kind: 'settled', delimiter: ',' }
  const tied = DELIMITERS.filter((delimiter, index) => scores[index] === best && delimiter !== ',')
  const [delimiter = ',', ...others] = tied
  return others.length === 0 ? { kind: 'settled', delimiter } : { kind: 'unclear', candidates: tied }
}

/** True where a record holds the delimiter outside of quoted cells. */
export function separates({ counts }: CsvSurvey, delimiter: Delimiter): boolean {
  return counts[DELIMITERS.indexOf(delimiter)]?.some((records, count) => count > 0 && records > 0) ?? false
}

/** Records that hold the delimiter at all, plus those that agree on how often. */
function scoreOf(histogram: Uint32Array): number {
  let covered = 0
  let agreed = 0
  for (let count = 1; count < histogram.length; count += 1) {
    const records = histogram[count] ?? 0
    covered += records
    agreed = Math.max(agreed, records)
  }
  return covered + agreed
}
