/** Words that hold from a day on, such as «xã, phường, đặc khu» from 1 July 2025. */
import type { Bilingual } from '../model/indicator.ts'

export interface DatedWords {
  /** ISO date of the first day. */
  readonly from: string
  readonly words: Bilingual
}

/** The words that hold on the ISO date, null where the first ones still do. */
export function wordsOn(dated: DatedWords | null | undefined, date: string): Bilingual | null {
  return dated && dated.from <= date ? dated.words : null
}
