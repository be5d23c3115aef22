/** Takes the objects of a document as pdfkit ends them, in place of its own way of writing a file. */
import { Buffer } from 'node:buffer'
import type PDFDocument from 'pdfkit'
import { type FileObject, compactFile } from './compact-file.ts'

/**
 * Collects from here on all that the document writes; no object may have been ended before.
 * @returns what gives the whole file once the document has ended, and throws where an object was left open
 */
export function collectObjects(doc: PDFDocument): () => Uint8Array {
  const objects: FileObject[] = []
  let parts: (string | Uint8Array)[] = []
  let file: Uint8Array | null = null
  const countDown = doc._refEnd.bind(doc)
  doc._write = (part) => {
    parts.push(part)
  }
  doc._refEnd = (reference) => {
    objects.push({ id: reference.id, parts })
    parts = []
    countDown(reference)
  }
  doc._finalize = () => {
    const id = Buffer.from(doc._id).toString('hex')
    const entries = `/Root ${doc._root.id} 0 R/Info ${doc._info.id} 0 R/ID[<${id}><${id}>]`
    file = compactFile(objects, { last: doc._offsets.length, entries })
  }
  return () => {
    if (!file) throw new Error('an object of the file was left open')
    return file
  }
}
