/** The boxes of a document's pages as text. */
import type { Document } from '../../src/document/nodes.ts'
import { layout } from '../../src/layout/layout.ts'
import { layoutListing } from '../../src/layout/listing.ts'
import { officialPage } from '../../src/layout/page-style.ts'
import { type FontFiles, openFonts } from '../../src/render/pdf/fonts.ts'
import { measurer } from '../../src/render/pdf/measurer.ts'

export function layoutOf(document: Document, fonts: FontFiles): string {
  return layoutListing(layout(document, officialPage, measurer(openFonts(fonts))))
}
