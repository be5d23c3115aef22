/** Removes what cannot be seen from a cell's text and finds what must not be in it. */

/**
 * Control, private-use and half characters, and U+FFFD, the trace of a lossy conversion. Private-use characters would
 * also be mistaken for the marks that carry values through the templates.
 */
const FORBIDDEN = /[\p{Cs}\p{Co}\uFFFD]|(?![\t\n\r])\p{Cc}/u

/** Zero-width and directional characters that come along with copied text. */
const INVISIBLE = /\p{Cf}/u
const ALL_INVISIBLE = /\p{Cf}/gu

/** Letters of other alphabets that a person cannot tell from Latin ones, in the order of the Latin ones below. */
const ALIEN = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧον'
const ALIKE = 'ABEKMHOPCTYXIJSaeopcyxijshdqwABEZHIKMNOPTYXov'

const LATIN: ReadonlyMap<string, string> = new Map([...ALIEN].map((letter, index) => [letter, ALIKE.charAt(index)]))

const LOOK_ALIKE = new RegExp(`[${ALIEN}]`)
const ALL_LOOK_ALIKES = new RegExp(`[${ALIEN}]`, 'g')

/** A text that is plain letters, digits and common marks needs no further look. */
const PLAIN = /^[ -~]*$/

export type CleanText =
  | { readonly kind: 'clean'; readonly text: string; readonly invisible: string | null }
  | { readonly kind: 'forbidden'; readonly codePoint: string }
  /** A Cyrillic or Greek letter that looks like a Latin one; `text` has the Latin one in its place. */
  | { readonly kind: 'lookAlike'; readonly codePoint: string; readonly letter: string; readonly text: string }

/** The text in NFC, white space trimmed; or the first character that is not allowed, as `U+E000`. */
export function cleanText(text: string): CleanText {
  if (PLAIN.test(text)) return { kind: 'clean', text: text.trim(), invisible: null }
  const [forbidden] = FORBIDDEN.exec(text) ?? []
  if (forbidden !== undefined) return { kind: 'forbidden', codePoint: codePointOf(forbidden) }
  const [invisible] = INVISIBLE.exec(text) ?? []
  const [alien] = LOOK_ALIKE.exec(text) ?? []
  if (alien !== undefined) {
    const latin = text.replace(ALL_LOOK_ALIKES, (letter) => LATIN.get(letter) ?? letter)
    const letter = LATIN.get(alien) ?? ''
    return { kind: 'lookAlike', codePoint: codePointOf(alien), letter, text: latin.normalize('NFC').trim() }
  }
  const visible = invisible === undefined ? text : text.replace(ALL_INVISIBLE, '')
  return {
    kind: 'clean',
    text: visible.normalize('NFC').trim(),
    invisible: invisible === undefined ? null : codePointOf(invisible),
  }
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
