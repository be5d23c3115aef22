/**
 * PX-Web servers of statistics offices end a JSON answer with a NUL byte. It is no part of the data, and without it the
 * file is plain UTF-8; zero bytes anywhere else are left for `decode` to refuse.
 */
import type { SourceFile } from '../model/source-file.ts'

const CLOSING_BRACE = 0x7d
const CLOSING_BRACKET = 0x5d
/** Line feed, carriage return, tab and space. */
const BLANKS: readonly number[] = [0x0a, 0x0d, 0x09, 0x20]

/** The file without zero bytes behind the closing bracket of its JSON text; any other file as it is. */
export function withoutEndMark(source: SourceFile): SourceFile {
  const { bytes } = source
  // A file in UTF-16 ends with a zero byte of its own.
  if (bytes.at(-1) !== 0 || (bytes[0] ?? 0) >= 0xfe) return source
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 0 || BLANKS.includes(bytes[end - 1] ?? 0))) end -= 1
  const last = bytes[end - 1]
  return last === CLOSING_BRACE || last === CLOSING_BRACKET ? { ...source, bytes: bytes.subarray(0, end) } : source
}
