/** The part of pdfkit 0.20 that is called here; the package ships no types. */
declare module 'pdfkit' {
  /** A font that can be handed to any number of documents: what pdfkit calls of its own font reader to embed one. */
  export interface ParsedFont {
    readonly unitsPerEm: number
    readonly postscriptName: string
    readonly ascent: number
    readonly descent: number
    readonly lineGap: number
    readonly xHeight: number
    readonly capHeight: number
    readonly italicAngle: number
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
    readonly head: { readonly macStyle: { readonly italic: boolean } }
    readonly post: { readonly isFixedPitch: boolean }
    readonly 'OS/2': { readonly sFamilyClass: number }
    getGlyph(glyph: number): { readonly advanceWidth: number }
    createSubset(): { includeGlyph(glyph: number): number; encode(): Uint8Array }
    /** By having it, an object is known as a font; called only for text that pdfkit lays out. */
    layout(): never
  }

  /** A font of one document: what it collects here is what is embedded. */
  export interface EmbeddedFont {
    readonly id: string
    readonly font: ParsedFont
    readonly subset: { includeGlyph(glyph: number): number }
    /** Advance widths in thousandths by number in the subset. */
    readonly widths: number[]
    /** Code points by number in the subset. */
    readonly unicode: (readonly number[])[]
    ref(): PdfReference
  }

  export interface PdfReference {
    readonly id: number
    readonly data: Record<string, unknown>
    /** @param content of a stream */
    end(content?: Uint8Array): void
  }

  export interface PdfPage {
    readonly fonts: Record<string, PdfReference>
    readonly dictionary: PdfReference
    /** Annotations of the page, written with it. */
    readonly annotations: PdfReference[]
    /** Number of the page in the parent tree, given out on first reading. */
    readonly structParentTreeKey: number
  }

  export interface PdfOutline {
    addItem(title: string, options: { pageNumber: number; top: number; left: number }): PdfOutline
  }

  export interface PdfOptions {
    readonly autoFirstPage: false
    readonly font: null
    readonly pdfVersion?: '1.7'
    readonly subset?: 'PDF/A-3a'
    readonly tagged?: boolean
    readonly lang?: string
    readonly displayTitle?: boolean
    readonly compress?: boolean
    readonly info?: Readonly<Record<string, String | string | Date>>
  }

  export default class PDFDocument {
    constructor(options: PdfOptions)
    readonly page: PdfPage
    readonly outline: PdfOutline
    /** The font last chosen. */
    readonly _font: EmbeddedFont
    addPage(options: { size: readonly [number, number]; margin: number }): this
    addContent(operators: string): this
    font(source: ParsedFont, family: string): this
    ref(data: Record<string, unknown>): PdfReference
    appendXML(xml: string): void
    /** Catalog and information dictionary; the latter is there once the document ends. */
    readonly _root: PdfReference & { readonly data: { readonly AcroForm?: PdfReference; readonly Names: PdfReference } }
    readonly _info: PdfReference
    getStructTreeRoot(): PdfReference
    getStructParentTree(): { get(key: number): PdfReference[]; add(key: number, element: PdfReference): void }
    createStructParentTreeNextKey(): number
    /** Makes the dictionary of the form, with the font last chosen as its own. */
    initForm(): this
    /** Name of the file, which depends on its information alone. */
    readonly _id: Uint8Array
    /** One an object. */
    readonly _offsets: readonly unknown[]
    /** Writes a line of text, whose characters are bytes, or bytes. */
    _write: (part: string | Uint8Array) => void
    /** Called by each object once it is written. */
    _refEnd: (reference: PdfReference) => void
    /** Called when all objects are written. */
    _finalize: () => void
    end(): void
  }
}
