/** The words in which two texts differ, with a few of those around them, so that a reader finds the place. */

export interface ChangedWords {
  readonly printed: string
  readonly expected: string
  /** Offset in the expected text of the first character that differs. */
  readonly offset: number
}

const WORDS_AROUND = 3

export function changedWords(expected: string, printed: string): ChangedWords {
  const own = expected.split(/(?=\s)/)
  const other = printed.split(/(?=\s)/)
  let first = 0
  while (first < Math.min(own.length, other.length) && own[first] === other[first]) first += 1
  let last = 0
  const most = Math.min(own.length, other.length) - first
  while (last < most && own[own.length - 1 - last] === other[other.length - 1 - last]) last += 1
  const from = Math.max(0, first - WORDS_AROUND)
  const shown = (words: readonly string[]): string =>
    words
      .slice(from, Math.min(words.length, words.length - last + WORDS_AROUND))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  return {
    printed: shown(other),
    expected: shown(own),
    offset: own.slice(0, first).join('').length + (first > 0 ? 1 : 0),
  }
}
