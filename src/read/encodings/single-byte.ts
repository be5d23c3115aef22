/** An encoding with one letter a byte, as a table of 256 letters. */

/** What a conversion gives: the text, and the offset of the first byte that means nothing in the encoding. */
export interface Converted {
  readonly text: string
  readonly fault: number | null
}

/** Stands in a table where a byte has no meaning. */
export const UNDEFINED_BYTE = '\uFFFD'

const PIECE = 1 << 13

/** Letter by letter through the table. */
export function convertBySingleBytes(bytes: Uint8Array, table: readonly string[]): Converted {
  const pieces: string[] = []
  let fault: number | null = null
  for (let start = 0; start < bytes.length; start += PIECE) {
    const letters: string[] = []
    for (let index = start; index < Math.min(bytes.length, start + PIECE); index += 1) {
      const letter = table[bytes[index] ?? 0] ?? UNDEFINED_BYTE
      if (letter === UNDEFINED_BYTE) fault ??= index
      letters.push(letter)
    }
    pieces.push(letters.join(''))
  }
  return { text: pieces.join(''), fault }
}
