/** Physical lines and columns in the bytes of a UTF-8 text, so that a large file need not be decoded as a whole. */
import { characters } from './text-position.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Line and column (in characters) of a byte's offset, both from 1; broken bytes count as a character each. */
export function positionInBytes(bytes: Uint8Array, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let index = 0; index < offset; index += 1) {
    const byte = bytes[index]
    if (byte !== LINE_FEED && (byte !== CARRIAGE_RETURN || bytes[index + 1] === LINE_FEED)) continue
    line += 1
    start = index + 1
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, offset))
  return { line, column: characters(before, 0, before.length) + 1 }
}
