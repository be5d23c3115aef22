/** Text as it may reach paper: NFC, one kind of space, nothing invisible. */

const PLAIN = /^[\x20-\x7e]*$/
// Spaces that may break a line become U+0020; the no-break ones (U+00A0, U+2007, U+202F) stay.
const BREAKING_SPACE = /[\t\n\v\f\r\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/g
// What has no width and no glyph: zero-width and direction marks, soft hyphen, byte-order mark, controls.
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
// What means nothing to others: halves of surrogate pairs, private use (ISO 19005-3, 6.2.11.7.3), and the code points
// that are no characters, some of which XML forbids.
const MEANINGLESS = /[\p{Surrogate}\p{Private_Use}\p{Noncharacter_Code_Point}]/gu

/**
 * The text as it is set: NFC, breaking white space as U+0020, invisible characters gone,
 * what means nothing as U+FFFD.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  return text.normalize('NFC').replace(BREAKING_SPACE, ' ').replace(INVISIBLE, '').replace(MEANINGLESS, '\ufffd')
}
