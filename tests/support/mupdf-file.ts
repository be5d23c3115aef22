/** A file as objects, read by a reader that is not ours: the same checks over what another program saw. */
import { type PDFDocument as MupdfDocument, type PDFObject, PDFDocument } from 'mupdf'
import type { PdfFile, PdfObject } from '../../src/conformance/pdf-object.ts'

/** All objects of a file; its form is left to our own reader. */
export function mupdfFile(bytes: Uint8Array): PdfFile {
  const document = PDFDocument.openDocument(bytes, 'application/pdf')
  if (!(document instanceof PDFDocument)) throw new Error('no PDF')
  const objects = new Map<number, PdfObject>()
  for (let number = 1; number < document.countObjects(); number += 1) {
    const object = document.newIndirect(number).resolve()
    if (object.isNull()) continue
    objects.set(number, valueOf(object, document, number))
  }
  const trailer = valueOf(document.getTrailer(), document, null)
  if (!(trailer instanceof Map)) throw new Error('no trailer')
  return { trailer, objects, formFaults: [] }
}

/** @param number of the object that the value is the whole of; null for a part of one */
function valueOf(value: PDFObject, document: MupdfDocument, number: number | null): PdfObject {
  if (number === null && value.isIndirect()) return { kind: 'reference', number: value.asIndirect() }
  if (number !== null && document.newIndirect(number).isStream()) {
    const dictionary = valueOf(value, document, null)
    if (!(dictionary instanceof Map)) throw new Error('a stream without a dictionary')
    return {
      kind: 'stream',
      dictionary,
      decode: () => document.newIndirect(number).readStream().asUint8Array().slice(),
    }
  }
  if (value.isName()) return value.asName()
  if (value.isBoolean()) return value.asBoolean()
  if (value.isNumber()) return value.asNumber()
  if (value.isString()) return { kind: 'string', bytes: String.fromCharCode(...value.asByteString()) }
  if (value.isArray()) {
    const items: PdfObject[] = []
    for (let index = 0; index < value.length; index += 1) items.push(valueOf(value.get(index), document, null))
    return items
  }
  if (!value.isDictionary()) return null
  const entries = new Map<string, PdfObject>()
  value.forEach((item, key) => entries.set(String(key), valueOf(item, document, null)))
  return entries
}
