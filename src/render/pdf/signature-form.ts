/** Empty signature fields: places of the page that a signing program fills in, and that draw nothing until then. */
import type PDFDocument from 'pdfkit'
import type { PdfReference } from 'pdfkit'
import type { FieldBox } from '../../layout/flow-item.ts'
import type { Page } from '../../layout/layout.ts'
import type { StructureTree } from './structure-tree.ts'

export interface SignatureForm {
  /** Adds the fields of the page now being painted; a page without fields leaves the file as it is. */
  place(page: Page): void
}

/** ISO 32000-1, 12.5.3: to be printed; PDF/A forbids all that hides a field (ISO 19005-3, 6.3.2). */
const PRINT = 4
/** ISO 32000-1, table 219: the file holds signature fields. */
const SIGNATURES_EXIST = 1

/** Saves and restores the state of the page. The library writes no stream where there is no content at all. */
const NOTHING = new TextEncoder().encode('q Q')

/** The form of a document; its dictionary is made with the first field. A name used twice is told apart by a number. */
export function signatureForm(doc: PDFDocument, tree: StructureTree): SignatureForm {
  const names = new Set<string>()
  const nameOf = (wanted: string): string => {
    let name = wanted
    for (let count = 2; names.has(name); count += 1) name = `${wanted}${count}`
    names.add(name)
    return name
  }
  return {
    place(page) {
      for (const box of page.fields) {
        const field = widget(doc, box, nameOf(box.name), page.height)
        tree.hold(box.tag, field)
        field.end()
        doc.page.annotations.push(field)
        fieldsOf(doc).push(field)
      }
    },
  }
}

/** Field and widget in one dictionary, with an appearance of no content (ISO 19005-3, 6.3.3). */
function widget(doc: PDFDocument, box: FieldBox, name: string, pageHeight: number): PdfReference {
  const { x, y, width, height } = box
  const appearance = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} })
  appearance.end(NOTHING)
  return doc.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: new String(name),
    // Read out in place of the field (ISO 14289-1, 7.18.1).
    TU: new String(box.label),
    Contents: new String(box.label),
    Rect: [x, pageHeight - y - height, x + width, pageHeight - y],
    F: PRINT,
    P: doc.page.dictionary,
    AP: { N: appearance },
  })
}

function fieldsOf(doc: PDFDocument): unknown[] {
  const { AcroForm: known } = doc._root.data
  const form = known ?? doc.initForm()._root.data.AcroForm
  if (!form) throw new Error('the library made no form')
  if (!known) {
    // Viewers would draw the fields anew; an archived page looks the same for ever (ISO 19005-3, 6.4.1).
    delete form.data['NeedAppearances']
    form.data['SigFlags'] = SIGNATURES_EXIST
  }
  const { Fields: fields } = form.data
  if (!Array.isArray(fields)) throw new Error('the library made a form without fields')
  return fields
}
