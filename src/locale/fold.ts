/**
 * Keys under which differently typed spellings of one name meet. Offices write «Hoà Bình» and «Hòa Bình», paste
 * no-break spaces and decomposed letters; people see the same name, and so must the program.
 */

// Classes are written out, for Unicode property classes take milliseconds to compile and Vietnamese needs few of them.

/** Grave, acute, tilde, hook above, dot below: the five tone marks. Other marks (ă â ê ô ơ ư) make other letters. */
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g

const MARKS = /[\u0300-\u036F]+/g

/** Zero-width and soft characters that come along with copied text, and quotation marks of every kind. */
const IGNORED =
  /\u034F|["'`´«»\u00AD\u02B9-\u02BF\u02C8\u061C\u180E\u200B-\u200F\u2018-\u201F\u202A-\u202E\u2032-\u2037\u2039\u203A\u2060-\u2064\uFEFF]/g

/** Hyphens, dashes and the minus sign, with the spaces around them: «Bà Rịa - Vũng Tàu» is «Bà Rịa–Vũng Tàu». */
const DASHES = / ?[-\u2010-\u2015\u2212\u2E3A\u2E3B](?: ?[-\u2010-\u2015\u2212\u2E3A\u2E3B])* ?/g

/** Lower-case letters with their marks; what is neither ASCII nor white space is taken for a letter. */
const WORDS = /[a-z\u0080-\u2FFF\u3001-\uFFFF]+/g

const NOT_ASCII = /[\u0080-\uFFFF]/

/**
 * The key of a name. Ignores case, composition (NFC or NFD), where in a syllable the tone mark stands, runs and kinds
 * of white space, kinds of dashes, quotation marks, zero-width characters and width variants (`km²` is `km2`); keeps
 * the diacritics. A key is only to be compared with keys: it is not always readable text.
 */
export function foldName(text: string): string {
  // Most cells are digits and codes: for them there is nothing to compose.
  if (!NOT_ASCII.test(text)) return foldSigns(text.toLowerCase())
  return foldSigns(text.normalize('NFKD').toLowerCase().replaceAll('ð', 'đ')).replace(WORDS, toneLast).normalize('NFC')
}

/** The key of a name without any diacritics, `đ` as `d`: what is left when a name was typed on a plain keyboard. */
export function foldBare(text: string): string {
  if (!NOT_ASCII.test(text)) return foldName(text)
  return foldName(text.normalize('NFKD').replace(MARKS, '')).replaceAll('đ', 'd')
}

/** White space, dashes, quotation marks and what cannot be seen. */
function foldSigns(lowerCase: string): string {
  return lowerCase.replace(IGNORED, '').replace(/\s+/g, ' ').replace(DASHES, '-').trim()
}

/** Moves the tone mark behind the last letter: a syllable has one, so its place says nothing. */
function toneLast(word: string): string {
  const tones = word.match(TONE_MARKS)
  return tones === null ? word : word.replace(TONE_MARKS, '') + tones.sort().join('')
}
