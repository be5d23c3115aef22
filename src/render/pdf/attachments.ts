/**
 * Files that travel inside the PDF, associated with the whole document (ISO 19005-3, 6.8; ISO 32000-2, 7.11.4 and
 * 14.13): each has both names, a media type, a date that is the document's, and says how it stands to the report.
 */
import type PDFDocument from 'pdfkit'
import type { PdfReference } from 'pdfkit'
import type { AttachedFile } from '../../model/attached-file.ts'

/** @param date of the document, which each file is dated by */
export function addAttachments(files: readonly AttachedFile[], date: Date, doc: PDFDocument): void {
  if (files.length === 0) return
  const specifications = files.map((file) => fileSpecification(file, date, doc))
  const byName = files.map(({ name }, index) => ({ name, specification: specifications[index] }))
  // Names are sorted by their bytes (ISO 32000-1, 7.9.6); pdfkit would load the rules of a language to sort them.
  byName.sort((a, b) => (a.name < b.name ? -1 : 1))
  doc._root.data.Names.data['EmbeddedFiles'] = {
    Names: byName.flatMap(({ name, specification }) => [new String(name), specification]),
  }
  doc._root.data['AF'] = specifications
}

function fileSpecification(file: AttachedFile, date: Date, doc: PDFDocument): PdfReference {
  const { name, description, mimeType, relationship, bytes } = file
  const stream = doc.ref({
    Type: 'EmbeddedFile',
    // A solidus cannot stand in a name.
    Subtype: mimeType.replace('/', '#2F'),
    Params: { Size: bytes.length, CreationDate: date, ModDate: date },
  })
  stream.end(bytes)
  const specification = doc.ref({
    Type: 'Filespec',
    AFRelationship: relationship,
    F: new String(name),
    UF: new String(name),
    Desc: new String(description),
    EF: { F: stream, UF: stream },
  })
  specification.end()
  return specification
}
