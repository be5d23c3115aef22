/**
 * Back from Windows-1252 letters to bytes. A sheet in an old Vietnamese font holds letters such as «µ» for «à»; when it
 * is saved as Unicode these wrong letters are written faithfully, and only the bytes behind them can be understood.
 */

/**
 * Letters of the bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252); from 0xA0 on they are those of Latin-1.
 * Not asked of the platform: Node 20 takes the label for Latin-1.
 */
const HIGH_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** A program that takes the bytes for Latin-1 leaves the control characters of the same numbers: both are understood. */
const byLetter: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 128 }, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const),
  ...Array.from(HIGH_LETTERS, (letter, index) => [letter, 0x80 + index] as const),
])

/** One byte for each letter, null where the text holds a letter that Windows-1252 does not have. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    const byte = unit < 0x80 ? unit : byLetter.get(text.charAt(index))
    if (byte === undefined) return null
    bytes[index] = byte
  }
  return bytes
}
