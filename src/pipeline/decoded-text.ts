/** The text of a file as the reader decodes it, for showing its rows to a person: in UTF-8, for it may be a national file. */
import type { Project } from '../model/project.ts'
import type { SourceFile } from '../model/source-file.ts'
import { decodeAs } from '../read/decode-as.ts'
import { decode } from '../read/decode.ts'
import { settingsFor } from './file-settings.ts'

/** A file of text has no zero bytes; one of a workbook has them near its start. */
const ZERO_BYTES_WITHIN = 1024

/**
 * Text of a file whatever it was saved in. Where it cannot be decoded for certain, bytes that are no letters are shown
 * as «�», so that the place of the fault can be seen; null where the file is no text.
 * @param project what the office has settled for its files; null where no project file is about them
 */
export function decodedText(source: SourceFile, project: Pick<Project, 'files'> | null): Uint8Array | null {
  const encoding = project && settingsFor(source.path, project)?.encoding
  const { value } = encoding ? decodeAs(source, encoding) : decode(source)
  if (value) return value.bytes
  const { bytes } = source
  const isBinary = bytes.subarray(0, ZERO_BYTES_WITHIN).includes(0) || (bytes[0] === 0x25 && bytes[1] === 0x50)
  return isBinary ? null : new TextEncoder().encode(new TextDecoder('utf-8').decode(bytes))
}
