/** Unpacks one entry of a ZIP file as text, never beyond its declared size. */
import { inflateRawSync } from 'node:zlib'
import type { ZipEntry } from './zip-directory.ts'

const HEADER_SIGNATURE = 0x04034b50
const HEADER_LENGTH = 30

/** The entry as UTF-8 text without byte order mark; null where its bytes are damaged or more than declared. */
export function zipPart(bytes: Uint8Array, entry: ZipEntry): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + HEADER_LENGTH > bytes.length || view.getUint32(entry.offset, true) !== HEADER_SIGNATURE)
    return null
  const start =
    entry.offset + HEADER_LENGTH + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (start + entry.packedSize > bytes.length) return null
  const body = bytes.subarray(start, start + entry.packedSize)
  const unpacked = entry.isCompressed ? inflated(body, entry.size) : body
  if (unpacked === null || unpacked.length !== entry.size) return null
  return decoded(unpacked)
}

/** Whatever the unpacker refuses (a broken stream, more bytes than declared) makes the part unreadable. */
function inflated(body: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(1, size) })
  } catch {
    return null
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
