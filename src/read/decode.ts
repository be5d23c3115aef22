/**
 * Bytes to text. UTF-8 and UTF-16 with a byte order mark are read; anything else is refused with its place, because a
 * wrongly guessed encoding puts wrong names and figures into an official document.
 */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFile } from '../model/source-file.ts'
import { lineIndex, placeInText } from './text-position.ts'
import { utf8Fault } from './utf8-fault.ts'

/** First bytes of files that are no text: ZIP (xlsx, ods, docx), OLE2 (xls, doc), PDF. */
const BINARY_STARTS: readonly (readonly [string, readonly number[]])[] = [
  ['XLSX/ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['XLS/DOC', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
]

/** The text of a file without its byte order mark. Faults: empty, binary, not UTF-8, broken UTF-16. */
export function decode(source: SourceFile): Outcome<string> {
  const { bytes, path } = source
  if (bytes.length === 0) return empty(path)
  const binary = BINARY_STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (binary) return { diagnostics: [diagnose('ICT-R003', [placeInText(path, null, null)], { format: binary[0] })] }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(path, bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(path, bytes.subarray(2), 'utf-16be')
  return decodeUtf8(path, bytes)
}

function decodeUtf8(path: string, bytes: Uint8Array): Outcome<string> {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = hasMark ? bytes.subarray(3) : bytes
  const zero = body.indexOf(0)
  if (zero >= 0)
    return { diagnostics: [diagnose('ICT-R004', [placeInText(path, null, null)], { offset: String(zero + 1) })] }
  const fault = utf8Fault(body)
  if (fault === null) return text(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(body))
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body.subarray(0, fault))
  const position = lineIndex(before).positionOf(before.length)
  const byte = (body[fault] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return { diagnostics: [diagnose('ICT-R002', [placeInText(path, position, null)], { byte })] }
}

function decodeUtf16(path: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Outcome<string> {
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const fault = bytes.length % 2 === 1 ? Math.max(0, decoded.length - 1) : decoded.indexOf('\uFFFD')
  if (fault < 0) return text(path, decoded)
  const position = lineIndex(decoded).positionOf(fault)
  return { diagnostics: [diagnose('ICT-R005', [placeInText(path, position, null)], {})] }
}

function text(path: string, decoded: string): Outcome<string> {
  return decoded.trim() === '' ? empty(path) : { value: decoded, diagnostics: [] }
}

function empty(path: string): Outcome<string> {
  return { diagnostics: [diagnose('ICT-R001', [placeInText(path, null, null)], {})] }
}
