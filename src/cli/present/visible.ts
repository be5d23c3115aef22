/**
 * Makes text of unknown origin safe to show: what could move the cursor, colour the terminal, turn the direction of
 * writing or stand unseen is written out by its code point.
 */

/** Control, format, private and unassigned characters, lone surrogates, and the separators of lines and paragraphs. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]/gu

/** Signs for the two that stand in honest cells. */
const SIGNS: Readonly<Record<string, string>> = { '\n': '↵', '\r': '↵', '\t': '→' }

/** The text on one line, e.g. `Hòa<U+202E> Bình`; ordinary letters, marks and spaces stay as they are. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(HIDDEN, (character) => SIGNS[character] ?? codePoint(character))
}

function codePoint(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}
