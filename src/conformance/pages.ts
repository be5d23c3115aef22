/** The pages of a file, and what their descriptions draw. */
import { type Drawing, readDrawing } from './drawing.ts'
import { isArray, isStream, type PdfDictionary, type PdfObject } from './pdf-object.ts'
import type { Objects } from './objects.ts'

export interface Page {
  /** From 1. */
  readonly number: number
  /** Number of its object. */
  readonly object: number
  readonly dictionary: PdfDictionary
  readonly resources: PdfDictionary
  /** Read when it is first asked for. */
  readonly drawing: Drawing
}

// Deeper than any page tree: one that goes round in a circle ends here.
const DEEPEST = 64

/** All pages; attributes that pages inherit are looked for upwards (ISO 32000-1, 7.7.3.4). */
export function pagesOf(objects: Objects): readonly Page[] {
  const pages: Page[] = []
  const walk = (value: PdfObject | undefined, inherited: PdfObject | undefined, depth: number): void => {
    const node = objects.dictionary(value)
    const resources = node.get('Resources') ?? inherited
    if (node.get('Type') === 'Page') {
      const object = numberOf(value)
      pages.push(pageOf(node, objects.dictionary(resources), { number: pages.length + 1, object }, objects))
    } else if (depth < DEEPEST) {
      for (const kid of objects.array(node.get('Kids'))) walk(kid, resources, depth + 1)
    }
  }
  walk(objects.catalog.get('Pages'), undefined, 0)
  return pages
}

function pageOf(
  dictionary: PdfDictionary,
  resources: PdfDictionary,
  place: Pick<Page, 'number' | 'object'>,
  objects: Objects,
): Page {
  let drawing: Drawing | null = null
  return {
    ...place,
    dictionary,
    resources,
    get drawing() {
      drawing ??= readDrawing(contentOf(dictionary, objects), resources, objects)
      return drawing
    },
  }
}

function numberOf(value: PdfObject | undefined): number {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference'
    ? value.number
    : -1
}

function contentOf(page: PdfDictionary, objects: Objects): Uint8Array {
  const content = objects.get(page.get('Contents'))
  const streams = isArray(content) ? content.map((part) => objects.get(part)) : [content]
  const parts = streams.flatMap((stream) => (isStream(stream) ? [stream.decode()] : []))
  const [only] = parts
  if (only && parts.length === 1) return only
  // A blank between two streams: no word runs over from one into the other.
  return Uint8Array.from(parts.flatMap((part) => [...part, 0x20]))
}
