/**
 * A whole file read into its objects, by its cross-reference table or stream. What breaks the form that PDF/A asks of
 * the bytes themselves (ISO 19005-3, 6.1) is noted on the way. It reads new files, not those that were changed since.
 */
import { Buffer } from 'node:buffer'
import {
  isArray,
  isReference,
  isStream,
  type PdfDictionary,
  type PdfFile,
  type PdfObject,
  type PdfStream,
  isDictionary,
} from './pdf-object.ts'
import { Keyword, PdfSyntaxFault, type Tokens, tokens } from './tokens.ts'
import { undoFilters } from './undo-filters.ts'

interface Reading {
  readonly bytes: Uint8Array
  /** One for all objects of the file. */
  readonly reader: Tokens
  readonly objects: Map<number, PdfObject>
  readonly formFaults: { readonly rule: string; readonly where: string }[]
}

type Place = { readonly offset: number } | { readonly container: number; readonly index: number }

interface Directory {
  readonly trailer: PdfDictionary
  readonly places: ReadonlyMap<number, Place>
}

/** Throws a `PdfSyntaxFault` where the bytes cannot be read as a PDF at all. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const reading: Reading = { bytes, reader: tokens(bytes, 0, true), objects: new Map(), formFaults: [] }
  checkEnds(reading)
  const { trailer, places } = readDirectory(reading)
  const inFile = [...places].flatMap(([number, place]) => ('offset' in place ? [{ number, at: place.offset }] : []))
  for (const { number, at } of inFile) {
    reading.objects.set(number, readObject(number, at, places, reading))
  }
  const containers = new Set([...places.values()].flatMap((place) => ('container' in place ? [place.container] : [])))
  for (const container of containers) unpack(container, reading)
  return { trailer, objects: reading.objects, formFaults: reading.formFaults }
}

/** ISO 19005-3, 6.1.2 and 6.1.3: the first two lines, and nothing after the last. */
function checkEnds({ bytes, reader, formFaults }: Reading): void {
  if (!/^%PDF-1\.[0-7][\r\n]/.test(reader.slice(0, 10))) {
    formFaults.push({ rule: 'PDF/A-3 6.1.2', where: 'the first line is not %PDF-1.n' })
  }
  const second = bytes.indexOf(0x25, 1)
  const comment = [...bytes.subarray(second + 1, second + 5)]
  if (second > 10 || second < 9 || comment.length < 4 || comment.some((byte) => byte < 128)) {
    formFaults.push({ rule: 'PDF/A-3 6.1.2', where: 'the second line is no comment of four bytes above 127' })
  }
  if (!/%%EOF(\r\n|\r|\n)?$/.test(reader.slice(bytes.length - 16, bytes.length))) {
    formFaults.push({ rule: 'PDF/A-3 6.1.3', where: 'the file does not end in %%EOF' })
  }
}

function readDirectory(reading: Reading): Directory {
  const { bytes, reader } = reading
  const start = /startxref\s+(\d+)\s+%%EOF/.exec(reader.slice(bytes.length - 64, bytes.length))?.[1]
  if (start === undefined) throw new PdfSyntaxFault('no startxref at the end of the file')
  const at = Number(start)
  return reader.slice(at, at + 4) === 'xref' ? readTable(at, reading) : readDirectoryStream(at, reading)
}

function readTable(start: number, { bytes, reader: whole, formFaults }: Reading): Directory {
  if (!/^xref(\r\n|\r|\n)\d+ \d+\s/.test(whole.slice(start, start + 40))) {
    formFaults.push({ rule: 'PDF/A-3 6.1.4', where: 'the head of the cross-reference table' })
  }
  const places = new Map<number, Place>()
  const reader = tokens(bytes, start + 4, false)
  for (let first = reader.next(); typeof first === 'number'; first = reader.next()) {
    const count = Number(reader.next())
    reader.isAtEnd()
    // Entries have twenty bytes each (ISO 32000-1, 7.5.4).
    for (let index = 0; index < count; index += 1) {
      const entry = reader.slice(reader.at + index * 20, reader.at + index * 20 + 20)
      const [, offset, use] = /^(\d{10}) \d{5} ([nf])[ \r\n]{2}$/.exec(entry) ?? []
      if (offset === undefined) throw new PdfSyntaxFault(`entry ${first + index} of the cross-reference table`)
      if (use === 'n') places.set(first + index, { offset: Number(offset) })
    }
    reader.at += count * 20
  }
  // The trailer has references, which the reader of bare numbers does not know.
  whole.at = reader.at
  const trailer = whole.next()
  if (whole.oddStrings.length > 0) formFaults.push({ rule: 'PDF/A-3 6.1.6', where: 'the trailer' })
  if (trailer instanceof Keyword || !isDictionary(trailer)) throw new PdfSyntaxFault('the trailer is no dictionary')
  return { trailer, places }
}

function readDirectoryStream(start: number, reading: Reading): Directory {
  const number = Number(/^\d+/.exec(reading.reader.slice(start, start + 12))?.[0] ?? Number.NaN)
  const stream = readObject(number, start, new Map(), reading)
  if (!isStream(stream)) throw new PdfSyntaxFault('startxref leads to no cross-reference table')
  const { dictionary } = stream
  const data = stream.decode()
  const widths = numbersOf(dictionary.get('W'))
  const [typeWidth = 0, firstWidth = 0, secondWidth = 0] = widths
  const index = numbersOf(dictionary.get('Index') ?? [0, dictionary.get('Size') ?? 0])
  const places = new Map<number, Place>()
  let at = 0
  const field = (width: number): number => {
    let value = 0
    for (const byte of data.subarray(at, at + width)) value = value * 256 + byte
    at += width
    return value
  }
  for (let section = 0; section + 1 < index.length; section += 2) {
    const first = index[section] ?? 0
    for (let entry = first; entry < first + (index[section + 1] ?? 0); entry += 1) {
      const type = typeWidth === 0 ? 1 : field(typeWidth)
      const [one, two] = [field(firstWidth), field(secondWidth)]
      if (type === 1) places.set(entry, { offset: one })
      if (type === 2) places.set(entry, { container: one, index: two })
    }
  }
  return { trailer: dictionary, places }
}

/** The object at its place, and whether its keywords stand as ISO 19005-3, 6.1.7 and 6.1.9 want them. */
function readObject(number: number, at: number, places: ReadonlyMap<number, Place>, reading: Reading): PdfObject {
  const { bytes, reader, formFaults } = reading
  const head = `${number} 0 obj`
  const written = reader.slice(at, at + head.length + 1)
  if (!written.startsWith(head)) throw new PdfSyntaxFault(`object ${number} is not at byte ${at}`)
  if (!/[\r\n]$/.test(written) || !isLineEnd(bytes[at - 1])) {
    formFaults.push({ rule: 'PDF/A-3 6.1.9', where: `the head of object ${number}` })
  }
  reader.at = at + head.length
  const oddBefore = reader.oddStrings.length
  const value = reader.next()
  if (value instanceof Keyword) throw new PdfSyntaxFault(`object ${number} is empty`)
  if (reader.oddStrings.length > oddBefore) formFaults.push({ rule: 'PDF/A-3 6.1.6', where: `object ${number}` })
  let end = reader.next()
  let object = value
  if (end instanceof Keyword && end.word === 'stream' && isDictionary(value)) {
    object = readStream(number, value, places, reading)
    end = reader.next()
  }
  if (!(end instanceof Keyword) || end.word !== 'endobj') throw new PdfSyntaxFault(`object ${number} does not end`)
  if (!isLineEnd(bytes[reader.at - 7]) || !isLineEnd(bytes[reader.at])) {
    formFaults.push({ rule: 'PDF/A-3 6.1.9', where: `the end of object ${number}` })
  }
  return object
}

/** The stream after its opening word; the reader is left behind its closing word. */
function readStream(
  number: number,
  dictionary: PdfDictionary,
  places: ReadonlyMap<number, Place>,
  reading: Reading,
): PdfStream {
  const { bytes, reader, formFaults } = reading
  const opening = /^(\r\n|\n)/.exec(reader.slice(reader.at, reader.at + 2))?.[0]
  if (opening === undefined) formFaults.push({ rule: 'PDF/A-3 6.1.7', where: `the word stream of object ${number}` })
  const from = reader.at + (opening?.length ?? 0)
  const length = lengthOf(number, dictionary, places, reading)
  reader.at = from + length
  if (!/^(\r\n|\r|\n)endstream/.test(reader.slice(from + length, from + length + 12))) {
    formFaults.push({ rule: 'PDF/A-3 6.1.7', where: `the length of stream ${number}` })
  }
  reader.at = indexOf(bytes, 'endstream', from + length) + 'endstream'.length
  const data = bytes.subarray(from, from + length)
  let decoded: Uint8Array | null = null
  return {
    kind: 'stream',
    dictionary,
    decode: () => {
      decoded ??= undoFilters(data, dictionary)
      return decoded
    },
  }
}

function lengthOf(
  number: number,
  dictionary: PdfDictionary,
  places: ReadonlyMap<number, Place>,
  reading: Reading,
): number {
  const given = dictionary.get('Length')
  const place = isReference(given) ? places.get(given.number) : undefined
  const length =
    isReference(given) && place && 'offset' in place ? readObject(given.number, place.offset, places, reading) : given
  if (typeof length !== 'number') throw new PdfSyntaxFault(`stream ${number} has no length`)
  return length
}

/** The objects that stand in an object stream (ISO 32000-1, 7.5.7). */
function unpack(container: number, { objects }: Reading): void {
  const stream = objects.get(container)
  if (!isStream(stream)) throw new PdfSyntaxFault(`object ${container} holds no objects`)
  const data = stream.decode()
  const head = tokens(data, 0, false)
  const count = Number(stream.dictionary.get('N'))
  const first = Number(stream.dictionary.get('First'))
  for (let index = 0; index < count; index += 1) {
    const number = Number(head.next())
    const object = tokens(data, first + Number(head.next()), true).next()
    if (object instanceof Keyword) throw new PdfSyntaxFault(`object ${number} is empty`)
    objects.set(number, object)
  }
}

function numbersOf(value: PdfObject | undefined): readonly number[] {
  return isArray(value) ? value.filter((item) => typeof item === 'number') : []
}

function isLineEnd(code: number | undefined): boolean {
  return code === 10 || code === 13
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(word, from, 'latin1')
  if (found < 0) throw new PdfSyntaxFault(`no ${word} after byte ${from}`)
  return found
}
