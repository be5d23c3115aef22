/** The text of a file as the reader decodes it, for showing its rows to a person. */
import type { SourceFile } from '../model/source-file.ts'
import { decode, textOf } from '../read/decode.ts'

/** A file of text has no zero bytes; one of a workbook has them near its start. */
const ZERO_BYTES_WITHIN = 1024

/**
 * Text of a file whatever it was saved in. Where it cannot be decoded for certain, bytes that are no letters are shown
 * as «�», so that the place of the fault can be seen; null where the file is no text.
 */
export function decodedText(source: SourceFile): string | null {
  const { value } = decode(source)
  if (value) return textOf(value)
  const { bytes } = source
  const isBinary = bytes.subarray(0, ZERO_BYTES_WITHIN).includes(0) || (bytes[0] === 0x25 && bytes[1] === 0x50)
  return isBinary ? null : new TextDecoder('utf-8').decode(bytes)
}
