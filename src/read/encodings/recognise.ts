/**
 * Recognises the old Vietnamese encodings by what comes out of them: one encoding only may give Vietnamese syllables and
 * words that offices use. Everything else stays unknown, for wrong letters would become wrong names in a report.
 */
import { countKnownWords } from './known-words.ts'
import type { Converted } from './single-byte.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'
import { fromWindows1258 } from './windows-1258.ts'

export type LegacyEncoding = 'TCVN3' | 'VNI' | 'Windows-1258'

const CONVERSIONS: Readonly<Record<LegacyEncoding, (bytes: Uint8Array) => Converted>> = {
  TCVN3: fromTcvn3,
  VNI: fromVni,
  'Windows-1258': fromWindows1258,
}

const ENCODINGS: readonly LegacyEncoding[] = ['TCVN3', 'VNI', 'Windows-1258']

/** Bytes around letters beyond ASCII that are enough to know; a whole file of figures says no more. */
const SAMPLE_BYTES = 1 << 18

/** Different words with Vietnamese letters that must come out … */
const FEWEST_SYLLABLES = 3
/** … of which some must be known, … */
const FEWEST_KNOWN = 2
/** … most must be syllables (foreign names are not), and far fewer in any other encoding. */
const NEEDED_SHARE = 0.85
const TOLERATED_SHARE = 0.5

export interface Evidence {
  /** Different words with a letter beyond ASCII. */
  readonly words: number
  /** Part of them that are Vietnamese syllables. */
  readonly share: number
  readonly known: number
}

/** The encoding, null where it is not certain. */
export function recogniseEncoding(bytes: Uint8Array): LegacyEncoding | null {
  const sample = sampleOf(bytes)
  const found = ENCODINGS.map((encoding) => ({ encoding, evidence: evidenceOf(CONVERSIONS[encoding](sample).text) }))
  const [winner, ...others] = found.filter(({ evidence }) => isVietnamese(evidence))
  if (!winner || others.length > 0) return null
  const rivals = found.filter(({ encoding }) => encoding !== winner.encoding)
  return rivals.every(({ evidence }) => evidence.share <= TOLERATED_SHARE) ? winner.encoding : null
}

/** The whole text in Unicode. */
export function convertFrom(encoding: LegacyEncoding, bytes: Uint8Array): Converted {
  return CONVERSIONS[encoding](bytes)
}

/** True where a text is Vietnamese beyond doubt. */
export function isVietnamese({ words, share, known }: Evidence): boolean {
  return words >= FEWEST_SYLLABLES && share >= NEEDED_SHARE && known >= FEWEST_KNOWN
}

/** What speaks for a text being Vietnamese. */
export function evidenceOf(text: string): Evidence {
  // A mark without its letter, a sign in the middle of a word and a lost letter are all part of a wrong word.
  const written = text.match(/[\p{L}\p{M}\uFFFD\u00A1-\u00BF\u00D7\u00F7]+/gu) ?? []
  const words = new Set(written.filter((word) => /[^A-Za-z]/.test(word)).map((word) => word.toLowerCase()))
  let syllables = 0
  for (const word of words) if (isSyllable(word)) syllables += 1
  return { words: words.size, share: words.size === 0 ? 0 : syllables / words.size, known: countKnownWords(text) }
}

/** The lines that hold letters beyond ASCII, up to a size. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = first < 0 ? 0 : bytes.lastIndexOf(10, first) + 1
  return bytes.subarray(start, start + SAMPLE_BYTES)
}
