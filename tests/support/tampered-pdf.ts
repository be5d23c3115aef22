/** Edits a finished PDF as somebody might who wants it to say something else. */
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream, PdfString } from '@libpdf/core'

export type Tampering = (pdf: PDF) => void

/** The file after the edits, written anew, or with the edits appended. */
export async function tampered(bytes: Uint8Array, tampering: Tampering, incremental = false): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes.slice())
  tampering(pdf)
  return new Uint8Array(await pdf.save({ incremental }))
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

export const resolved = (pdf: PDF, object: PdfObject | undefined): PdfObject | undefined =>
  object instanceof PdfRef ? (pdf.getObject(object) ?? undefined) : object

function dictOf(pdf: PDF, object: PdfObject | undefined): PdfDict {
  const dict = resolved(pdf, object)
  if (!(dict instanceof PdfDict)) throw new Error('no dictionary')
  return dict
}

export function streamOf(pdf: PDF, object: PdfObject | undefined): PdfStream {
  const stream = resolved(pdf, object)
  if (!(stream instanceof PdfStream)) throw new Error('no stream')
  return stream
}

export function pageOf(pdf: PDF, page: number): PdfDict {
  const found = pdf.getPage(page)
  if (!found) throw new Error(`no page ${page}`)
  return found.dict
}

/** Changes the operators of a page. */
export function editContent(page: number, change: (operators: string) => string): Tampering {
  return (pdf) => {
    const stream = streamOf(pdf, pageOf(pdf, page).get('Contents'))
    const before = latin1(stream.getDecodedData())
    const after = change(before)
    if (after === before) throw new Error('nothing was changed')
    stream.setData(toBytes(after))
  }
}

/** Fonts of a page by their names in it. */
export function fontsOf(pdf: PDF, page: number): ReadonlyMap<string, PdfDict> {
  const fonts = dictOf(pdf, dictOf(pdf, pageOf(pdf, page).get('Resources')).get('Font'))
  return new Map([...fonts].map(([name, font]) => [name.value, dictOf(pdf, font)]))
}

/** Code of each character in a font, as four hexadecimal digits. */
export function codesOf(pdf: PDF, font: PdfDict): ReadonlyMap<string, string> {
  const map = latin1(streamOf(pdf, font.get('ToUnicode')).getDecodedData())
  const codes = new Map<string, string>()
  for (const [, first = '', list = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    for (const [index, [, unicode = '']] of [...list.matchAll(/<(\w+)>/g)].entries()) {
      const code = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0')
      codes.set(String.fromCodePoint(Number.parseInt(unicode, 16)), code)
    }
  }
  return codes
}

/** Writes one text over another, once, on a page, in any font that has its letters; spaces must not have been widened. */
export function editText(page: number, from: string, to: string): Tampering {
  return (pdf) => {
    for (const [name, font] of fontsOf(pdf, page)) {
      const codes = codesOf(pdf, font)
      const encoded = (text: string): string => Array.from(text, (letter) => codes.get(letter) ?? '!').join('')
      const content = latin1(streamOf(pdf, pageOf(pdf, page).get('Contents')).getDecodedData())
      // Codes have four digits each: what straddles two of them is no text.
      const place = new RegExp(`(/${name} [^\\n]*?<(?:\\w{4})*?)${encoded(from)}`)
      if (encoded(`${from}${to}`).includes('!') || !place.test(content)) continue
      return editContent(page, (operators) => operators.replace(place, `$1${encoded(to)}`))(pdf)
    }
    throw new Error(`page ${page} does not say ${from}`)
  }
}

/** Changes the text of an attached file. */
export function editAttachment(name: string, change: (text: string) => string): Tampering {
  return (pdf) => {
    const list = resolved(pdf, pdf.getCatalog().get('AF'))
    if (!(list instanceof PdfArray)) throw new Error('nothing is attached')
    const specification = list
      .toArray()
      .map((each) => dictOf(pdf, each))
      .find((each) => each.getString('UF')?.asString() === name)
    const stream = streamOf(pdf, dictOf(pdf, specification?.get('EF')).get('F'))
    const before = new TextDecoder().decode(stream.getDecodedData())
    const after = change(before)
    if (after === before) throw new Error('nothing was changed')
    stream.setData(new TextEncoder().encode(after))
  }
}

/** Changes the XMP. */
export function editMetadata(change: (xml: string) => string): Tampering {
  return (pdf) => {
    const stream = streamOf(pdf, pdf.getCatalog().get('Metadata'))
    stream.setData(new TextEncoder().encode(change(new TextDecoder().decode(stream.getDecodedData()))))
  }
}

/** Lays an annotation over a page. */
export function addAnnotation(
  page: number,
  subtype: string,
  more: Readonly<Record<string, PdfObject>> = {},
): Tampering {
  return (pdf) => {
    const rect = PdfArray.of(...[100, 100, 300, 300].map(number))
    const annotation = pdf.createDict({ Type: name('Annot'), Subtype: name(subtype), Rect: rect, ...more })
    pageOf(pdf, page).set('Annots', PdfArray.of(annotation))
  }
}

export interface AddedField {
  /** False for a field that nobody has signed in. */
  readonly isSigned?: boolean
  readonly name?: string
  /** Operators of what it shows. */
  readonly look?: string
}

/** Adds a field with an appearance; what is signed in it is no real signature. */
export function addSignature(
  page: number,
  rect: readonly [number, number, number, number],
  { isSigned = true, name: field = 'Signature1', look = '1 g 0 0 100 50 re f' }: AddedField = {},
): Tampering {
  return (pdf) => {
    const appearance = pdf.createStream({ Type: name('XObject'), Subtype: name('Form') }, toBytes(look))
    const signature = PdfDict.of({
      Type: name('Sig'),
      Contents: PdfString.fromBytes(new Uint8Array(8)),
      ByteRange: PdfArray.of(...[0, 1, 2, 3].map(number)),
    })
    const widget = pdf.createDict({
      Type: name('Annot'),
      Subtype: name('Widget'),
      FT: name('Sig'),
      T: PdfString.fromString(field),
      Rect: PdfArray.of(...rect.map(number)),
      AP: PdfDict.of({ N: appearance }),
      ...(isSigned && { V: pdf.register(signature) }),
    })
    const listed = (list: PdfObject | undefined): readonly PdfObject[] => {
      const array = resolved(pdf, list)
      return array instanceof PdfArray ? array.toArray() : []
    }
    const target = pageOf(pdf, page)
    target.set('Annots', PdfArray.of(...listed(target.get('Annots')), widget))
    const form = resolved(pdf, pdf.getCatalog().get('AcroForm'))
    const fields = form instanceof PdfDict ? listed(form.get('Fields')) : []
    pdf.getCatalog().set('AcroForm', PdfDict.of({ Fields: PdfArray.of(...fields, widget), SigFlags: number(3) }))
  }
}

/** The dictionary of a field, by its name. */
export function fieldOf(pdf: PDF, field: string): PdfDict {
  const form = dictOf(pdf, pdf.getCatalog().get('AcroForm'))
  const fields = resolved(pdf, form.get('Fields'))
  const all = fields instanceof PdfArray ? fields.toArray().map((each) => dictOf(pdf, each)) : []
  const found = all.find((each) => each.getString('T')?.asString() === field)
  if (!found) throw new Error(`no field ${field}`)
  return found
}

export const name = (text: string): PdfName => PdfName.of(text)

const number = (value: number): PdfObject => PdfNumber.of(value)
