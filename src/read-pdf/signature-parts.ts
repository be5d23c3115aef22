/** What signing adds to a file without changing what it says: fields of signatures, and their place in the structure. */
import { PdfArray, PdfDict, type PdfObject } from '@libpdf/core'

export type Resolve = (object: PdfObject | undefined) => PdfObject | undefined

/** A widget of a signature field; one that acts when it is pressed is not taken for one. */
export function isSignatureWidget(object: PdfObject | undefined, resolve: Resolve): object is PdfDict {
  const widget = resolve(object)
  if (!(widget instanceof PdfDict) || widget.getName('Subtype')?.value !== 'Widget') return false
  if (widget.has('A') || widget.has('AA')) return false
  return isSignatureField(widget, resolve)
}

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
