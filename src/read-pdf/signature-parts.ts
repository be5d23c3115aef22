/** What signing adds to a file without changing what it says: fields of signatures, and their place in the structure. */
import { PdfArray, PdfDict, type PdfObject, PdfStream } from '@libpdf/core'

export type Resolve = (object: PdfObject | undefined) => PdfObject | undefined

/** A widget of a signature field; one that acts when it is pressed is not taken for one. */
export function isSignatureWidget(object: PdfObject | undefined, resolve: Resolve): object is PdfDict {
  const widget = resolve(object)
  if (!(widget instanceof PdfDict) || widget.getName('Subtype')?.value !== 'Widget') return false
  if (widget.has('A') || widget.has('AA')) return false
  return isSignatureField(widget, resolve)
}

/**
 * Whether the widget of a field shows something though nobody has signed in it: then it is a picture that was laid over the
 * page. An empty field has an appearance of no content.
 */
export function showsWithoutSignature(object: PdfObject | undefined, resolve: Resolve): boolean {
  const widget = resolve(object)
  if (!(widget instanceof PdfDict) || !widget.has('AP')) return false
  const parent = resolve(widget.get('Parent'))
  const owner = widget.has('V') || !(parent instanceof PdfDict) ? widget : parent
  const value = resolve(owner.get('V'))
  if (value instanceof PdfDict && value.has('Contents') && value.has('ByteRange')) return false
  const appearances = resolve(widget.get('AP'))
  const normal = appearances instanceof PdfDict ? resolve(appearances.get('N')) : undefined
  return !(normal instanceof PdfStream) || normal.getDecodedData().some((byte) => byte > SPACE)
}

const SPACE = 0x20

/** A field of the kind `Sig`, by itself or through what it belongs to. */
export function isSignatureField(object: PdfObject | undefined, resolve: Resolve): boolean {
  const field = resolve(object)
  if (!(field instanceof PdfDict)) return false
  const own = field.getName('FT')
  if (own) return own.value === 'Sig'
  const parent = resolve(field.get('Parent'))
  return parent instanceof PdfDict && parent.getName('FT')?.value === 'Sig'
}

/** An element of the structure that holds nothing but the widget of a signature. */
export function isSignatureElement(object: PdfObject | undefined, resolve: Resolve): boolean {
  const element = resolve(object)
  if (!(element instanceof PdfDict) || element.getName('S')?.value !== 'Form') return false
  const kids = resolve(element.get('K'))
  const all = kids instanceof PdfArray ? kids.toArray() : [kids]
  return all.every((kid) => {
    const reference = resolve(kid)
    return (
      reference instanceof PdfDict &&
      reference.getName('Type')?.value === 'OBJR' &&
      isSignatureWidget(reference.get('Obj'), resolve)
    )
  })
}
