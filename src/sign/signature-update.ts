/**
 * The incremental update that puts an unfilled signature into a field of a PDF (ISO 32000-1, 7.5.6): the bytes before it
 * stay as they are, so that whatever is signed later leaves this signature valid, and this one what was signed before.
 */
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'
import { vietNamTime } from '../model/viet-nam-time.ts'

export interface Unfilled {
  /** The file with the update; the signature is all zeros, and so are the ends of its ranges. */
  readonly bytes: Uint8Array
  /** Where the hexadecimal digits of the signature stand, without their brackets. */
  readonly contents: { readonly start: number; readonly end: number }
  /** Where the four numbers of the signed ranges stand, without their brackets. */
  readonly ranges: { readonly start: number; readonly end: number }
}

/** ISO 32000-1, table 219: there are signature fields, and only updates may be added. */
const SIG_FLAGS = 3
/** As wide as an offset in any file that can be signed here. */
const WIDE = 9_999_999_999

/**
 * @param fieldName name of a signature field that is still empty
 * @param room octets for the signature
 * @throws where the file has no such field: that is told before anything is signed
 */
export async function withUnfilledSignature(
  pdf: Uint8Array,
  fieldName: string,
  { time, room }: { readonly time: Date; readonly room: number },
): Promise<Unfilled> {
  const file = await PDF.load(pdf)
  const { registry, catalog } = file.context
  const resolver = registry.resolve.bind(registry)
  const form = catalog.getDict().getDict('AcroForm', resolver)
  const fields = form?.getArray('Fields', resolver)?.toArray() ?? []
  const field = fields
    .map((_, index) => form?.getArray('Fields', resolver)?.at(index, resolver))
    .find((each): each is PdfDict => each instanceof PdfDict && each.getString('T', resolver)?.asString() === fieldName)
  if (!form || !field || field.has('V')) throw new Error(`no empty signature field ${fieldName}`)
  field.set('V', registry.register(signatureDictionary(time, room)))
  form.set('SigFlags', PdfNumber.of(SIG_FLAGS))
  const bytes = await file.save({ incremental: true })
  return { bytes, ...placesIn(bytes, pdf.length) }
}

/** ISO 32000-2, 12.8.1. */
function signatureDictionary(time: Date, room: number): PdfDict {
  return PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: PdfArray.of(PdfNumber.of(0), ...[WIDE, WIDE, WIDE].map((number) => PdfNumber.of(number))),
    Contents: PdfString.fromBytes(new Uint8Array(room)),
    M: PdfString.fromString(pdfTime(time)),
  })
}

function placesIn(bytes: Uint8Array, from: number): Pick<Unfilled, 'contents' | 'ranges'> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const between = (key: string, open: string, close: string): { readonly start: number; readonly end: number } => {
    const start = text.indexOf(open, text.indexOf(key, from)) + 1
    return { start, end: text.indexOf(close, start) }
  }
  return { contents: between('/Contents <0000', '<', '>'), ranges: between('/ByteRange', '[', ']') }
}

/** Time in Viet Nam, as PDF has it: `D:20240108093000+07'00'`. */
function pdfTime(time: Date): string {
  return `D:${vietNamTime(time).replace(/\D/g, '')}+07'00'`
}
