/**
 * Compares objects of two files by what they say, not by their numbers or their compression, so that a file that was
 * linearized, packed into object streams or signed is still the same. Follows the expected one; each pair once.
 */
import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core'
import { brokenBy, type OpenPdf } from './open-pdf.ts'
import { isSignatureElement, isSignatureWidget, type Resolve } from './signature-parts.ts'

/** Two objects at the same place. */
interface Pair {
  readonly expected: PdfObject | undefined
  readonly found: PdfObject | undefined
}

export interface ObjectWalk {
  /** Path of the first thing that differs; null where nothing does. */
  firstDifference(pair: Pair, path: string): string | null
  readonly resolveExpected: Resolve
  readonly resolveFound: Resolve
}

/** How a stream is packed, not what it holds; a number that counts what signing adds. */
const NO_MEANING: ReadonlySet<string> = new Set(['Length', 'Filter', 'DecodeParms', 'DL', 'ParentTreeNextKey'])

/** Programs that write a file anew round its numbers; nobody sees a thousandth of a point. */
const ROUNDED = 0.001

/** @param judged attached files whose content is compared elsewhere, and told better there */
export function objectWalk(expected: OpenPdf, found: OpenPdf, judged: readonly Uint8Array[]): ObjectWalk {
  const [resolveExpected, resolveFound] = [resolveIn(expected), resolveIn(found)]
  const pages = { expected: pageNumbers(expected), found: pageNumbers(found) }
  const seen = new Set<string>()

  const firstDifference = (pair: Pair, path: string): string | null => {
    if (pair.expected instanceof PdfRef && pair.found instanceof PdfRef) {
      const [own, other] = [pages.expected.get(String(pair.expected)), pages.found.get(String(pair.found))]
      if (own !== undefined || other !== undefined) return own === other ? null : path
      const key = `${String(pair.expected)}=${String(pair.found)}`
      if (seen.has(key)) return null
      seen.add(key)
    }
    const [own, other] = [resolveExpected(pair.expected), resolveFound(pair.found)]
    if (own instanceof PdfStream) return other instanceof PdfStream ? inStreams(own, other, path) : path
    if (own instanceof PdfDict) return isPlainDict(other) ? inDicts(own, other, path) : path
    if (own instanceof PdfArray || (path.endsWith('/K') && other instanceof PdfArray)) {
      return inArrays(listOf(own), listOf(other), path)
    }
    return isSameAtom(own, other) ? null : path
  }

  const inDicts = (own: PdfDict, other: PdfDict, path: string): string | null => {
    for (const [{ value: name }, member] of own) {
      if (NO_MEANING.has(name)) continue
      const difference = firstDifference({ expected: member, found: other.get(name) }, `${path}/${name}`)
      if (difference !== null) return difference
    }
    const extra = [...other].find(([{ value }, member]) => !own.has(value) && !NO_MEANING.has(value) && !isNull(member))
    return extra ? `${path}/${extra[0].value}` : null
  }

  const inArrays = (own: readonly PdfObject[], other: readonly PdfObject[], path: string): string | null => {
    const [left, right] = path.endsWith('/Nums')
      ? [withoutSignedPairs(own, resolveExpected), withoutSignedPairs(other, resolveFound)]
      : [withoutSigned(own, resolveExpected), withoutSigned(other, resolveFound)]
    for (const [index, member] of left.entries()) {
      const difference = firstDifference({ expected: member, found: right[index] }, `${path}[${index}]`)
      if (difference !== null) return difference
    }
    return right.length > left.length ? `${path}[${left.length}]` : null
  }

  const inStreams = (own: PdfStream, other: PdfStream, path: string): string | null => {
    if (own.getName('Type')?.value === 'EmbeddedFile') {
      return judged.some((bytes) => isSame(bytes, contentOf(other))) ? null : path
    }
    return inDicts(own, other, path) ?? (isSame(contentOf(own), contentOf(other)) ? null : path)
  }

  return { firstDifference, resolveExpected, resolveFound }
}

/** Follows references within a file. */
export const resolveIn =
  (pdf: OpenPdf): Resolve =>
  (object) =>
    object instanceof PdfRef ? (pdf.getObject(object) ?? undefined) : object

/** Content without its compression; empty where it cannot be read or is in another file, which is then what differs. */
export function contentOf(stream: PdfStream): Uint8Array {
  if (stream.has('F')) return new Uint8Array()
  try {
    return stream.getDecodedData()
  } catch (fault) {
    return brokenBy(fault) ?? new Uint8Array()
  }
}

export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

function pageNumbers(pdf: OpenPdf): ReadonlyMap<string, number> {
  return new Map(pdf.getPages().map(({ ref }, index) => [String(ref), index]))
}

function isPlainDict(object: PdfObject | undefined): object is PdfDict {
  return object instanceof PdfDict && !(object instanceof PdfStream)
}

/** One kid of an element may stand without the array around it. */
function listOf(object: PdfObject | undefined): readonly PdfObject[] {
  if (object instanceof PdfArray) return object.toArray()
  return object === undefined ? [] : [object]
}

function withoutSigned(list: readonly PdfObject[], resolve: Resolve): readonly PdfObject[] {
  return list.filter((each) => !isSignatureWidget(each, resolve) && !isSignatureElement(each, resolve))
}

/** A number tree lists a key and its value in turn. */
function withoutSignedPairs(list: readonly PdfObject[], resolve: Resolve): readonly PdfObject[] {
  return list.flatMap((key, index) => {
    const value = list[index + 1]
    if (index % 2 === 1 || value === undefined || isSignatureElement(value, resolve)) return []
    return [key, value]
  })
}

function isNull(object: PdfObject | undefined): boolean {
  return object === undefined || object.type === 'null'
}

function isSameAtom(own: PdfObject | undefined, other: PdfObject | undefined): boolean {
  if (isNull(own) || isNull(other) || own === undefined || other === undefined) return isNull(own) && isNull(other)
  if (own instanceof PdfString) return other instanceof PdfString && isSame(own.bytes, other.bytes)
  if (own instanceof PdfName) return other instanceof PdfName && own.value === other.value
  if (own instanceof PdfNumber) return other instanceof PdfNumber && Math.abs(own.value - other.value) < ROUNDED
  return own instanceof PdfBool && other instanceof PdfBool && own.value === other.value
}
