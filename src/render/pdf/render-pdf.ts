/** The PDF of a document: laid out on official pages, painted, tagged, the same bytes from the same input. */
import PDFDocument from 'pdfkit'
import type { Document } from '../../document/nodes.ts'
import { layout } from '../../layout/layout.ts'
import { officialPage } from '../../layout/page-style.ts'
import type { FontStyle } from '../../layout/primitives.ts'
import type { AttachedFile } from '../../model/attached-file.ts'
import { addAttachments } from './attachments.ts'
import { collectObjects } from './collect-objects.ts'
import { type FontFiles, openFonts } from './fonts.ts'
import { measurer } from './measurer.ts'
import { extraXmp, infoOf, languageTag, midnightInVietnam } from './metadata.ts'
import { addOutline } from './outline.ts'
import { paintPage } from './paint-page.ts'
import { signatureForm } from './signature-form.ts'
import { structureTree } from './structure-tree.ts'
import { type FaceEncoder, faceEncoder } from './text-encoder.ts'

export interface PdfOptions {
  readonly fonts: FontFiles
  /** Files that travel inside; none where left out. */
  readonly attachments?: readonly AttachedFile[]
}

/**
 * Bytes of a PDF 1.7 file that is PDF/A-3a and PDF/UA-1. The only date in it is the document's.
 * Total over documents; throws only for font files that are no fonts.
 */
export async function renderPdf(document: Document, options: PdfOptions): Promise<Uint8Array> {
  const faces = openFonts(options.fonts)
  const pages = layout(document, officialPage, measurer(faces))
  const doc = new PDFDocument({
    autoFirstPage: false,
    font: null,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: languageTag(document.meta.language),
    displayTitle: true,
    info: infoOf(document.meta),
  })
  const file = collectObjects(doc)
  const encoderOf = (style: FontStyle): FaceEncoder =>
    faceEncoder(doc.font(faces[style].parsed, style)._font, faces[style])
  const encoders = {
    regular: encoderOf('regular'),
    bold: encoderOf('bold'),
    italic: encoderOf('italic'),
    boldItalic: encoderOf('boldItalic'),
  }
  const tree = structureTree(doc, pages.structure)
  const form = signatureForm(doc, tree)
  for (const page of pages.pages) {
    paintPage(page, { doc, encoders, tree })
    form.place(page)
  }
  addOutline(pages, doc)
  tree.end()
  addAttachments(options.attachments ?? [], midnightInVietnam(document.meta.date), doc)
  doc.appendXML(extraXmp(document.meta))
  doc.end()
  return file()
}
