/** Where a PDF is not what the program writes from the same data. */
import { PdfArray, PdfDict, type PdfObject, PdfStream } from '@libpdf/core'
import { contentOf, isSame, type ObjectWalk, objectWalk } from './object-walk.ts'
import { brokenBy, type OpenPdf } from './open-pdf.ts'
import { isSignatureField, isSignatureWidget, type Resolve, showsWithoutSignature } from './signature-parts.ts'

export type PagePart = 'content' | 'resources' | 'annotation' | 'properties'

export interface PageDifference {
  readonly page: number
  readonly part: PagePart
  /** Path in the page, e.g. `Resources/Font/F1/ToUnicode`. */
  readonly path: string
}

/** Where the appearance of a signature lies: left, top, right, bottom in points from the top left. */
export interface SignatureArea {
  readonly page: number
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

export interface PdfComparison {
  readonly pageCount: { readonly expected: number; readonly found: number }
  /** Pages count from 0. At most one a part of a page. */
  readonly pages: readonly PageDifference[]
  /** Paths from the catalog, e.g. `StructTreeRoot/K[0]`, and `Info/Title`; at most one a member. */
  readonly file: readonly string[]
  readonly signatures: readonly SignatureArea[]
}

/**
 * @param judged attached files whose content is compared elsewhere
 * @returns null where an object of the file that was found cannot be read
 */
export function comparePdfs(expected: OpenPdf, found: OpenPdf, judged: readonly Uint8Array[]): PdfComparison | null {
  try {
    return compare(expected, found, judged)
  } catch (fault) {
    return brokenBy(fault)
  }
}

function compare(expected: OpenPdf, found: OpenPdf, judged: readonly Uint8Array[]): PdfComparison {
  const walk = objectWalk(expected, found, judged)
  const [own, other] = [expected.getPages(), found.getPages()]
  return {
    pageCount: { expected: own.length, found: other.length },
    pages: own.flatMap(({ dict }, page) => {
      const theirs = other[page]?.dict
      return theirs ? comparePages({ own: dict, theirs, page }, walk) : []
    }),
    file: [...compareCatalogs(expected.getCatalog(), found.getCatalog(), walk), ...compareInfo(expected, found)],
    signatures: other.flatMap(({ dict, height }, page) => signaturesOn(dict, height, page, walk.resolveFound)),
  }
}

interface PagePair {
  readonly own: PdfDict
  readonly theirs: PdfDict
  readonly page: number
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const
/** Compared on their own, or leading back up the tree. `Tabs` is the order of fields, which signing may set. */
const APART: ReadonlySet<string> = new Set(['Parent', 'Contents', 'Annots', 'Tabs'])

function comparePages({ own, theirs, page }: PagePair, walk: ObjectWalk): readonly PageDifference[] {
  const differences: PageDifference[] = []
  const { resolveExpected, resolveFound } = walk
  if (!isSame(pageContent(own, resolveExpected), pageContent(theirs, resolveFound))) {
    differences.push({ page, part: 'content', path: 'Contents' })
  }
  const extra = annotationsOf(theirs, resolveFound).find(
    (each) => !isSignatureWidget(each, resolveFound) || showsWithoutSignature(each, resolveFound),
  )
  if (extra) differences.push({ page, part: 'annotation', path: `Annots/${kindOf(extra, resolveFound)}` })
  const names = new Set([...namesOf(own), ...namesOf(theirs), ...INHERITED])
  for (const name of [...names].filter((each) => !APART.has(each))) {
    const pair = { expected: member(own, name, resolveExpected), found: member(theirs, name, resolveFound) }
    const path = walk.firstDifference(pair, name)
    if (path !== null) differences.push({ page, part: name === 'Resources' ? 'resources' : 'properties', path })
  }
  return differences
}

/** Bytes as characters, so that parts can be joined. */
const latin1 = new TextDecoder('latin1')

function pageContent(page: PdfDict, resolve: Resolve): Uint8Array {
  const contents = resolve(page.get('Contents'))
  const parts = contents instanceof PdfArray ? contents.toArray().map(resolve) : [contents]
  const texts = parts.flatMap((part) => (part instanceof PdfStream ? [latin1.decode(contentOf(part))] : []))
  return new TextEncoder().encode(texts.join('\n'))
}

/** A member of the page, or what it inherits. A tree that leads back into itself ends somewhere. */
function member(page: PdfDict, name: string, resolve: Resolve): PdfObject | undefined {
  const isInherited = INHERITED.some((each) => each === name)
  let at: PdfObject | undefined = page
  for (let depth = 0; depth < 32 && at instanceof PdfDict; depth += 1) {
    const value = at.get(name)
    if (value !== undefined || !isInherited) return value
    at = resolve(at.get('Parent'))
  }
  return undefined
}

const namesOf = (dict: PdfDict): readonly string[] => [...dict.keys()].map(({ value }) => value)

function annotationsOf(page: PdfDict, resolve: Resolve): readonly PdfObject[] {
  const list = resolve(page.get('Annots'))
  return list instanceof PdfArray ? list.toArray() : []
}

function kindOf(annotation: PdfObject, resolve: Resolve): string {
  const dict = resolve(annotation)
  return dict instanceof PdfDict ? (dict.getName('Subtype')?.value ?? '') : ''
}

/** What signing adds to the catalog: validation data, the version of its extensions, the permissions of a certification. */
const SIGNED: ReadonlySet<string> = new Set(['AcroForm', 'DSS', 'Extensions', 'Perms'])

function compareCatalogs(own: PdfDict, theirs: PdfDict, walk: ObjectWalk): readonly string[] {
  const names = new Set([...namesOf(own), ...namesOf(theirs)])
  const compared = [...names].filter((name) => name !== 'Pages' && !SIGNED.has(name))
  const differences = compared.flatMap(
    (name) => walk.firstDifference({ expected: own.get(name), found: theirs.get(name) }, name) ?? [],
  )
  return [...differences, ...formFaults(theirs, walk.resolveFound)]
}

/** A form may hold signatures and nothing else. */
function formFaults(catalog: PdfDict, resolve: Resolve): readonly string[] {
  const form = resolve(catalog.get('AcroForm'))
  if (form === undefined) return []
  if (!(form instanceof PdfDict) || form.has('XFA')) return ['AcroForm/XFA']
  const fields = resolve(form.get('Fields'))
  const all = fields instanceof PdfArray ? fields.toArray() : []
  return all.every((field) => isSignatureField(field, resolve)) ? [] : ['AcroForm/Fields']
}

/** Who signs may write the producer and the date of the change anew. */
function compareInfo(expected: OpenPdf, found: OpenPdf): readonly string[] {
  const [own, other] = [expected.getMetadata(), found.getMetadata()]
  const pairs = [
    ['Title', own.title, other.title],
    ['Author', own.author, other.author],
    ['Subject', own.subject, other.subject],
    ['Creator', own.creator, other.creator],
    ['Keywords', own.keywords?.join(' '), other.keywords?.join(' ')],
  ] as const
  return pairs.filter(([, ours, theirs]) => ours !== theirs).map(([name]) => `Info/${name}`)
}

function signaturesOn(page: PdfDict, height: number, index: number, resolve: Resolve): readonly SignatureArea[] {
  return annotationsOf(page, resolve).flatMap((each) => {
    const widget = resolve(each)
    if (!(widget instanceof PdfDict) || !isSignatureWidget(widget, resolve) || !widget.has('AP')) return []
    const rect = resolve(widget.get('Rect'))
    const sides = rect instanceof PdfArray ? rect.toArray().map(resolve) : []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = sides.map((side) => (side?.type === 'number' ? side.value : 0))
    if (x1 === x2 || y1 === y2) return []
    const box = [Math.min(x1, x2), height - Math.max(y1, y2), Math.max(x1, x2), height - Math.min(y1, y2)] as const
    return [{ page: index, box }]
  })
}
