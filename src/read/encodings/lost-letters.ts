/**
 * Question marks where letters were: Excel's plain «CSV» keeps only the letters of the computer's own code page. What is
 * lost cannot be brought back, and «T?nh» must not become a name.
 */

const QUESTION_MARK = 63

/** Fewer words may be a question or an address on the web. */
const FEWEST_WORDS = 3

/** Large enough to hold titles, header and many rows. */
const SAMPLE_BYTES = 1 << 18

export interface LostLetters {
  readonly word: string
  /** Byte offset of the word. */
  readonly offset: number
}

/** A question mark before a letter inside a word: at the end of a word it may end a sentence. */
const WORD = /(?<![\p{L}\d/=&.])[\p{L}?]*\?\p{Ll}[\p{L}?]*/gu

/** The first word that lost a letter, null where fewer than a few words did. */
export function lostLetters(bytes: Uint8Array): LostLetters | null {
  if (!bytes.includes(QUESTION_MARK)) return null
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, SAMPLE_BYTES))
  const words = [...text.matchAll(WORD)]
  const [first] = words
  if (!first || new Set(words.map(([word]) => word)).size < FEWEST_WORDS) return null
  return { word: first[0], offset: new TextEncoder().encode(text.slice(0, first.index)).length }
}
