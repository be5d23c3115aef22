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

/** What a reader may draw of a widget; each is a member of its dictionary. */
export const LOOK = ['AP', 'AS', 'Rect', 'F', 'MK', 'BS', 'Border', 'OC'] as const

/** Whether the widget of a field draws anything. An empty field has an appearance of no content. */
export function showsSomething(object: PdfObject | undefined, resolve: Resolve): boolean {
  const widget = resolve(object)
  if (!(widget instanceof PdfDict)) return false
  if (!widget.has('AP')) return isPainted(resolve(widget.get('MK')))
  const appearances = resolve(widget.get('AP'))
  // One that is shown only under the pointer is shown.
  if (!(appearances instanceof PdfDict) || [...appearances.keys()].some(({ value }) => value !== 'N')) return true
  const normal = resolve(appearances.get('N'))
  return (
    !(normal instanceof PdfStream) || !DRAWS_NOTHING.test(new TextDecoder('latin1').decode(normal.getDecodedData()))
  )
}

/** Blanks, and the state saved and restored around nothing, as the program's own fields have it. */
const DRAWS_NOTHING = /^[\0\sqQ]*$/

/** A reader paints ground, border and caption by itself where there is no appearance. */
function isPainted(characteristics: PdfObject | undefined): boolean {
  return characteristics instanceof PdfDict && ['BG', 'BC', 'CA', 'I'].some((name) => characteristics.has(name))
}

/** The signature in a field, by itself or through what it belongs to; null where nobody has signed. */
export function valueOf(object: PdfObject | undefined, resolve: Resolve): PdfDict | null {
  const widget = resolve(object)
  if (!(widget instanceof PdfDict)) return null
  const parent = resolve(widget.get('Parent'))
  const owner = widget.has('V') || !(parent instanceof PdfDict) ? widget : parent
  const value = resolve(owner.get('V'))
  return value instanceof PdfDict ? value : null
}

/** As they stand in the list: mostly references. */
export function annotationsOf(page: PdfDict, resolve: Resolve): readonly PdfObject[] {
  const list = resolve(page.get('Annots'))
  return list instanceof PdfArray ? list.toArray() : []
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
  // What holds nothing could still be read out.
  return (
    all.length > 0 &&
    all.every((kid) => {
      const reference = resolve(kid)
      return (
        reference instanceof PdfDict &&
        reference.getName('Type')?.value === 'OBJR' &&
        isSignatureWidget(reference.get('Obj'), resolve)
      )
    })
  )
}
