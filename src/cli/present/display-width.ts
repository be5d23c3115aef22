/**
 * How many columns of a terminal a text takes, so that carets stand under their cell and tables align: Vietnamese
 * letters may be composed or not, and characters of East Asia are two columns wide.
 */

/** Letters of one column and nothing else: nearly all text, and quickly told. */
const NARROW = /^[\u0020-\u007e\u00a0-\u02af\u1e00-\u1eff\u2010-\u2027\u2190-\u2193\u2500-\u257f]*$/

/** Wide by Unicode's East Asian Width: ideographs, kana, hangul, full-width forms, and emoji shown as pictures. */
const WIDE =
  /^(?![\uff61-\uffdc])(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u

/** Made when a text needs it: its rules take as long to load as half of what else a command loads. */
let segmenter: Intl.Segmenter | null = null

// Built from its code, since a control character in a pattern is easily overlooked.
const COLOR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

/** What a reader sees as one character each: a letter with its marks, an emoji with what modifies it. */
export function graphemesOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Columns that a text takes; none for the colour codes of this program. */
export function columnsOf(text: string): number {
  const bare = text.replace(COLOR, '')
  if (NARROW.test(bare)) return bare.length
  return graphemesOf(bare).reduce((sum, each) => sum + columnsOfGrapheme(each), 0)
}

function columnsOfGrapheme(grapheme: string): number {
  if (/^[\p{M}\p{C}]+$/u.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}
