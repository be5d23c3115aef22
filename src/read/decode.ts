/**
 * Bytes to Unicode. UTF-8, and UTF-16 with a byte order mark, are read; an old Vietnamese encoding is converted where it
 * is certain. Anything else is refused with its place, because a wrongly guessed encoding puts wrong names and figures
 * into an official document.
 */
import { isUtf8 } from 'node:buffer'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFile } from '../model/source-file.ts'
import { positionInBytes } from './byte-position.ts'
import { convertFrom, type LegacyEncoding, recogniseEncoding } from './encodings/recognise.ts'
import { lostLetters } from './encodings/lost-letters.ts'
import { bytesBehind, holdsOnlyWesternLetters } from './encodings/misread.ts'
import { lineIndex, placeInText } from './text-position.ts'
import { type Utf16, utf16ToUtf8 } from './utf16.ts'
import { utf8Fault } from './utf8-fault.ts'

/** First bytes of files that are no text: ZIP (xlsx, ods, docx), OLE2 (xls, doc), PDF. */
const BINARY_STARTS: readonly (readonly [string, readonly number[]])[] = [
  ['XLSX/ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['XLS/DOC', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
]

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** A file's content in UTF-8 without a byte order mark, whatever the file was saved in. */
export interface DecodedFile {
  readonly bytes: Uint8Array
  /** Name of the encoding that the file was found to have, as a message says it. */
  readonly encoding: string
}

/** The content of a file. Faults: empty, binary, broken, an encoding that is not certain, letters lost in saving. */
export function decode(source: SourceFile): Outcome<DecodedFile> {
  const { bytes, path } = source
  if (bytes.length === 0) return empty(path)
  const binary = BINARY_STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (binary) return refused(diagnose('ICT-R003', [placeInText(path, null, null)], { format: binary[0] }))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(path, bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(path, bytes.subarray(2), 'utf-16be')
  const hasMark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)
  const body = withoutTrailingZeros(hasMark ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes)
  const zero = body.indexOf(0)
  if (zero >= 0) return zeroByte(path, zero)
  return isUtf8(body) ? utf8(path, body, hasMark) : decodeLegacy(path, body)
}

/** The text of a decoded file, for formats that are not read piece by piece. */
export function textOf({ bytes }: DecodedFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** UTF-8 from the encoding that an office has declared, with the checks that every text must pass. */
export function checkedText(path: string, utf8Bytes: Uint8Array, encoding: string): Outcome<DecodedFile> {
  const body = withoutTrailingZeros(utf8Bytes)
  const zero = body.indexOf(0)
  return zero >= 0 ? zeroByte(path, zero) : withoutLosses(path, decoded(path, body, encoding))
}

/** UTF-8 may hold the wrong letters of an old font: the sheet was typed in it and saved as Unicode. */
function utf8(path: string, body: Uint8Array, hasMark: boolean): Outcome<DecodedFile> {
  const plain = decoded(path, body, hasMark ? 'UTF-8 (BOM)' : 'UTF-8')
  if (plain.value && holdsOnlyWesternLetters(body)) {
    const misread = bytesBehind(textOf({ bytes: body, encoding: 'UTF-8' }))
    if (misread?.kind === 'utf8') return converted(path, misread.text, 'UTF-8 × 2')
    if (misread?.kind === 'legacy') return convertLegacy(path, misread.bytes, misread.encoding)
  }
  return withoutLosses(path, plain)
}

/** Refused where letters were lost in saving. */
function withoutLosses(path: string, file: Outcome<DecodedFile>): Outcome<DecodedFile> {
  const lost = file.value ? lostLetters(file.value.bytes) : null
  if (!file.value || lost === null) return file
  const place = placeInText(path, positionInBytes(file.value.bytes, lost.offset), lost.word)
  return refused(diagnose('ICT-R022', [place], { example: lost.word }))
}

/** Bytes that are not UTF-8: one of the old encodings, or refused at the first byte that is no letter. */
function decodeLegacy(path: string, body: Uint8Array): Outcome<DecodedFile> {
  const encoding = recogniseEncoding(body)
  if (encoding !== null) return convertLegacy(path, body, encoding)
  const fault = utf8Fault(body) ?? 0
  const place = placeInText(path, positionInBytes(body, fault), null)
  return refused(diagnose('ICT-R002', [place], { byte: hexadecimal(body[fault] ?? 0) }))
}

function convertLegacy(path: string, body: Uint8Array, encoding: LegacyEncoding): Outcome<DecodedFile> {
  const { text, fault } = convertFrom(encoding, body)
  if (fault === null) return converted(path, text, encoding)
  const { text: before } = convertFrom(encoding, body.subarray(0, fault))
  const place = placeInText(path, lineIndex(before).positionOf(before.length), null)
  return refused(diagnose('ICT-R021', [place], { encoding, byte: hexadecimal(body[fault] ?? 0) }))
}

function converted(path: string, text: string, encoding: string): Outcome<DecodedFile> {
  const { value, diagnostics } = decoded(path, new TextEncoder().encode(text), encoding)
  if (!value) return { diagnostics }
  return { value, diagnostics: [diagnose('ICT-R020', [placeInText(path, null, null)], { encoding })] }
}

function decodeUtf16(path: string, bytes: Uint8Array, encoding: Utf16): Outcome<DecodedFile> {
  const name = encoding === 'utf-16le' ? 'UTF-16LE' : 'UTF-16BE'
  const whole = utf16ToUtf8(bytes, encoding)
  if (whole) return decoded(path, whole, name)
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes).replace(/\0+$/, '')
  const fault = bytes.length % 2 === 1 ? Math.max(0, text.length - 1) : text.indexOf('\uFFFD')
  if (fault >= 0) return refused(diagnose('ICT-R005', [placeInText(path, lineIndex(text).positionOf(fault), null)], {}))
  const zero = text.indexOf('\0')
  if (zero >= 0) return zeroByte(path, zero * 2)
  return decoded(path, new TextEncoder().encode(text), name)
}

/** Servers of statistics offices end a download with zero bytes; they stand behind the content and mean nothing. */
function withoutTrailingZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return bytes.subarray(0, end)
}

const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20])

function decoded(path: string, bytes: Uint8Array, encoding: string): Outcome<DecodedFile> {
  return bytes.every((byte) => BLANKS.has(byte)) ? empty(path) : { value: { bytes, encoding }, diagnostics: [] }
}

function zeroByte(path: string, offset: number): Outcome<DecodedFile> {
  return refused(diagnose('ICT-R004', [placeInText(path, null, null)], { offset: String(offset + 1) }))
}

function empty(path: string): Outcome<DecodedFile> {
  return refused(diagnose('ICT-R001', [placeInText(path, null, null)], {}))
}

function refused(diagnostic: Diagnostic): Outcome<DecodedFile> {
  return { diagnostics: [diagnostic] }
}

function hexadecimal(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0')
}
