/**
 * UTF-16 to UTF-8 piece by piece: a national file is a hundred megabytes, and its text as one string would be as many
 * again, beside the bytes that come and the bytes that go.
 */
import { Buffer } from 'node:buffer'

export type Utf16 = 'utf-16le' | 'utf-16be'

/** In bytes; even, for a code unit has two. */
const PIECE_LENGTH = 1 << 15

const REPLACEMENT = '\uFFFD'

/**
 * The same text in UTF-8; null where there is something to tell of: half a code unit or half a letter, a letter that was
 * lost before, or a zero. @param bytes without a byte order mark; zeros at the end are left out
 */
export function utf16ToUtf8(bytes: Uint8Array, encoding: Utf16): Uint8Array | null {
  if (bytes.length % 2 === 1) return null
  const body = withoutTrailingZeros(bytes)
  let length = 0
  for (const text of pieces(body, encoding)) {
    if (text.includes(REPLACEMENT) || text.includes('\0')) return null
    length += Buffer.byteLength(text)
  }
  const utf8 = Buffer.allocUnsafeSlow(length)
  let end = 0
  for (const text of pieces(body, encoding)) end += utf8.write(text, end)
  return utf8
}

function* pieces(bytes: Uint8Array, encoding: Utf16): Generator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  for (let start = 0; start < bytes.length; start += PIECE_LENGTH) {
    yield decoder.decode(bytes.subarray(start, start + PIECE_LENGTH), { stream: true })
  }
  yield decoder.decode()
}

function withoutTrailingZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0 && bytes[end - 2] === 0) end -= 2
  return bytes.subarray(0, end)
}
