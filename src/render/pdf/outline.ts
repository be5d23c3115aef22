/** Bookmarks: the headings of the report and its annexes, nested by level. */
import type PDFDocument from 'pdfkit'
import type { PdfOutline } from 'pdfkit'
import type { Layout } from '../../layout/layout.ts'
import { shortText } from './short-text.ts'

/** Adds the bookmarks; a level that skips one hangs under the nearest above it. */
export function addOutline(layout: Layout, doc: PDFDocument): void {
  const open: { readonly level: number; readonly item: PdfOutline }[] = []
  for (const { title, level, page, y } of layout.bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1)?.item ?? doc.outline
    // The library counts the left edge from the right side of the page.
    const left = layout.pages[page]?.width ?? 0
    open.push({ level, item: parent.addItem(shortText(title), { pageNumber: page, top: y, left }) })
  }
}
