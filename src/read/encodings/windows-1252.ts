/**
 * Back from Windows-1252 letters to bytes. A sheet in an old Vietnamese font holds letters such as «µ» for «à»; when it
 * is saved as Unicode these wrong letters are written faithfully, and only the bytes behind them can be understood.
 */

const byLetter: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, index): readonly [string, number] => {
    const byte = 0x80 + index
    return [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte]
  }),
)

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
