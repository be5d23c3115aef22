/**
 * Bytes to Unicode in the encoding that an office has declared. Nothing is guessed: bytes that are no text in that encoding
 * refuse the file, and so does a text that is Unicode beyond doubt where an old encoding is declared.
 */
import { isUtf8 } from 'node:buffer'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Outcome } from '../model/outcome.ts'
import type { FileEncoding, Setting } from '../model/project.ts'
import type { SourceFile } from '../model/source-file.ts'
import { positionInBytes } from './byte-position.ts'
import { type DecodedFile, checkedText, decode } from './decode.ts'
import { type LegacyEncoding, convertFrom, evidenceOf } from './encodings/recognise.ts'
import { toWindows1252 } from './encodings/windows-1252.ts'
import { lineIndex, placeInText } from './text-position.ts'
import { utf8Fault } from './utf8-fault.ts'

interface Position {
  readonly line: number
  readonly column: number
}

/** Text that came out, in UTF-8, or where it breaks. */
type Reading =
  | { readonly kind: 'text'; readonly bytes: Uint8Array; readonly encoding: string }
  | { readonly kind: 'fault'; readonly position: Position }

const LEGACY: Readonly<Record<Exclude<FileEncoding, 'utf-8' | 'utf-16'>, LegacyEncoding>> = {
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3',
  vni: 'VNI',
}

/** First bytes of files that are no text in any encoding: ZIP, OLE2, PDF. */
const BINARY = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
]

const UTF8_MARK = [0xef, 0xbb, 0xbf]
const LITTLE_MARK = [0xff, 0xfe]
const BIG_MARK = [0xfe, 0xff]

/** The content of a file in the declared encoding. Faults: empty, binary, bytes that are no text in that encoding. */
export function decodeAs(source: SourceFile, { value: wanted, location }: Setting<FileEncoding>): Outcome<DecodedFile> {
  const { path, bytes } = source
  if (bytes.length === 0 || BINARY.some((start) => begins(bytes, start))) return decode(source)
  const reading = readAs(wanted, bytes)
  if (reading.kind === 'text') return checkedText(path, reading.bytes, reading.encoding)
  const place = placeInText(path, reading.position, null)
  return { diagnostics: [diagnose('ICT-R063', [place, location], { encoding: wanted, file: path })] }
}

function readAs(wanted: FileEncoding, bytes: Uint8Array): Reading {
  if (wanted === 'utf-16') return readUtf16(bytes)
  if (begins(bytes, LITTLE_MARK) || begins(bytes, BIG_MARK)) return fault(1, 1)
  const body = begins(bytes, UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes
  if (wanted !== 'utf-8') return readLegacy(LEGACY[wanted], body)
  if (!isUtf8(body)) return { kind: 'fault', position: positionInBytes(body, utf8Fault(body) ?? 0) }
  return { kind: 'text', bytes: body, encoding: body === bytes ? 'UTF-8' : 'UTF-8 (BOM)' }
}

/** A sheet in an old font that was saved as Unicode holds the wrong letters of its bytes; those are read. */
function readLegacy(encoding: LegacyEncoding, body: Uint8Array): Reading {
  const behind = isUtf8(body) ? bytesBehind(body) : body
  if (behind === null) return fault(1, 1)
  const { text, fault: offset } = convertFrom(encoding, behind)
  if (offset === null) return textReading(text, encoding)
  const before = convertFrom(encoding, behind.subarray(0, offset)).text
  return { kind: 'fault', position: lineIndex(before).positionOf(before.length) }
}

/** The bytes of a text that is UTF-8 too; null where it is Vietnamese in Unicode as it stands. */
function bytesBehind(body: Uint8Array): Uint8Array | null {
  const text = utf8Text(body)
  const { words, share } = evidenceOf(text)
  if (words > 0 && share === 1) return null
  return toWindows1252(text) ?? body
}

/** Without a mark, the zero bytes of plain letters tell which byte comes first; a text without any is no UTF-16. */
function readUtf16(bytes: Uint8Array): Reading {
  const marked = begins(bytes, LITTLE_MARK) || begins(bytes, BIG_MARK)
  const isLittle = marked ? begins(bytes, LITTLE_MARK) : zerosAt(bytes, 1) >= zerosAt(bytes, 0)
  const body = marked ? bytes.subarray(LITTLE_MARK.length) : bytes
  if (zerosAt(body, 0) + zerosAt(body, 1) === 0) return fault(1, 1)
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(body)
  const broken = body.length % 2 === 1 ? Math.max(0, text.length - 1) : text.indexOf('\uFFFD')
  if (broken >= 0) return { kind: 'fault', position: lineIndex(text).positionOf(broken) }
  return textReading(text, isLittle ? 'UTF-16LE' : 'UTF-16BE')
}

function zerosAt(bytes: Uint8Array, parity: 0 | 1): number {
  let count = 0
  for (let index = parity; index < bytes.length; index += 2) if (bytes[index] === 0) count += 1
  return count
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function textReading(text: string, encoding: string): Reading {
  return { kind: 'text', bytes: new TextEncoder().encode(text), encoding }
}

function fault(line: number, column: number): Reading {
  return { kind: 'fault', position: { line, column } }
}
