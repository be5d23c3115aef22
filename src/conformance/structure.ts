/** The logical structure of a file as a tree of elements (ISO 32000-1, 14.7). */
import { isArray, isDictionary, isReference, isString, type PdfDictionary, type PdfObject } from './pdf-object.ts'
import type { Objects } from './objects.ts'

export interface Element {
  /** Number of its object, by which faults name it. */
  readonly object: number
  /** Type as written; `standardType` of the structure says what it stands for. */
  readonly type: string
  readonly dictionary: PdfDictionary
  readonly parent: Element | null
  readonly children: readonly Element[]
  /** Marked content of the element itself: the object of the page and the number on it. */
  readonly marks: readonly { readonly page: number; readonly number: number }[]
  /** Attributes of all owners together. */
  readonly attributes: PdfDictionary
}

export interface Structure {
  readonly root: PdfDictionary
  /** All elements in reading order. */
  readonly elements: readonly Element[]
  /** Numbers of elements that hang in the tree twice, or in themselves. */
  readonly knots: readonly number[]
  /** The standard type that a type stands for; null where the role map leads to none. */
  standardType(type: string): string | null
}

// Deeper than any document: the tree of a hostile file ends here.
const DEEPEST = 400

/** ISO 32000-1, 14.8.4. */
export const STANDARD_TYPES: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
)

export function structureOf(objects: Objects): Structure {
  const root = objects.dictionary(objects.catalog.get('StructTreeRoot'))
  const roles = objects.dictionary(root.get('RoleMap'))
  const elements: Element[] = []
  const knots: number[] = []
  const seen = new Set<number>()
  const grow = (value: PdfObject, parent: Element | null, depth: number): Element | null => {
    const object = isReference(value) ? value.number : -1
    const dictionary = objects.dictionary(value)
    const type = dictionary.get('S')
    if (typeof type !== 'string') return null
    if (seen.has(object) || depth > DEEPEST) {
      knots.push(object)
      return null
    }
    seen.add(object)
    const children: Element[] = []
    const marks: { readonly page: number; readonly number: number }[] = []
    const attributes = attributesOf(dictionary, objects)
    const element: Element = { object, type, dictionary, parent, children, marks, attributes }
    elements.push(element)
    const own = pageOf(dictionary)
    for (const kid of kidsOf(dictionary, objects)) {
      if (typeof kid === 'number') marks.push({ page: own, number: kid })
      else if (isMark(kid, objects)) marks.push(markOf(objects.dictionary(kid), own))
      else {
        const child = grow(kid, element, depth + 1)
        if (child) children.push(child)
      }
    }
    return element
  }
  for (const kid of kidsOf(root, objects)) grow(kid, null, 0)
  return { root, elements, knots, standardType: (type) => standardType(type, roles) }
}

function standardType(type: string, roles: PdfDictionary): string | null {
  let name: PdfObject | undefined = type
  for (let step = 0; step < 16 && typeof name === 'string'; step += 1) {
    if (STANDARD_TYPES.has(name)) return name
    name = roles.get(name)
  }
  return null
}

function kidsOf(dictionary: PdfDictionary, objects: Objects): readonly PdfObject[] {
  const given = dictionary.get('K')
  if (given === undefined) return []
  const kids = objects.get(given)
  return isArray(kids) ? kids : [given]
}

function isMark(value: PdfObject, objects: Objects): boolean {
  return isDictionary(value) && objects.dictionary(value).get('Type') === 'MCR'
}

function markOf(dictionary: PdfDictionary, own: number): { readonly page: number; readonly number: number } {
  const number = dictionary.get('MCID')
  const page = pageOf(dictionary)
  return { page: page < 0 ? own : page, number: typeof number === 'number' ? number : -1 }
}

function pageOf(dictionary: PdfDictionary): number {
  const page = dictionary.get('Pg')
  return isReference(page) ? page.number : -1
}

function attributesOf(dictionary: PdfDictionary, objects: Objects): PdfDictionary {
  const given = objects.get(dictionary.get('A'))
  const owners = isArray(given) ? given.map((owner) => objects.get(owner)) : [given]
  const [only] = owners
  if (owners.length === 1 && isDictionary(only)) return only
  return new Map(owners.flatMap((owner) => (isDictionary(owner) ? [...owner] : [])))
}

/** The text of an entry of an element; null where it is not there or empty. */
export function textEntry(element: Element, key: string): string | null {
  const value = element.dictionary.get(key)
  return isString(value) && value.bytes.replace(/^\xfe\xff/, '') !== '' ? value.bytes : null
}
