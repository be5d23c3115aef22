/** Where a PDF is not what the program writes from the same data. */
import { PdfArray, PdfDict, type PdfObject, PdfRef, PdfStream } from '@libpdf/core'
import { contentOf, isSame, type ObjectWalk, objectWalk, resolveIn } from './object-walk.ts'
import { brokenBy, type OpenPdf } from './open-pdf.ts'
import {
  annotationsOf,
  isSignatureField,
  isSignatureWidget,
  LOOK,
  type Resolve,
  showsSomething,
  valueOf,
} from './signature-parts.ts'
import type { SignedRevisions } from './signed-revisions.ts'

export type PagePart = 'content' | 'resources' | 'annotation' | 'signature' | 'properties'

export interface PageDifference {
  readonly page: number
  readonly part: PagePart
  /** Path in the page, e.g. `Resources/Font/F1/ToUnicode`. */
  readonly path: string
}

/** Left, top, right, bottom in points from the top left. */
type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Where the appearance of a signature lies. */
export interface SignatureArea {
  readonly page: number
  readonly box: Box
  /** Whether that is within a field that the program has put there for a signature. */
  readonly isInPlace: boolean
}

export interface PdfComparison {
  readonly pageCount: { readonly expected: number; readonly found: number }
  /** Pages count from 0. At most one a part of a page. */
  readonly pages: readonly PageDifference[]
  /** Paths from the catalog, e.g. `StructTreeRoot/K[0]`, and `Info/Title`; at most one a member. */
  readonly file: readonly string[]
  readonly signatures: readonly SignatureArea[]
}

/** What is known of the file that was found. */
export interface Known {
  /** Attached files whose content is compared elsewhere. */
  readonly judged: readonly Uint8Array[]
  readonly revisions: SignedRevisions
}

/**
 * @returns null where an object of the file that was found cannot be read
 */
export function comparePdfs(expected: OpenPdf, found: OpenPdf, known: Known): PdfComparison | null {
  try {
    return compare(expected, found, known)
  } catch (fault) {
    return brokenBy(fault)
  }
}

function compare(expected: OpenPdf, found: OpenPdf, { judged, revisions }: Known): PdfComparison {
  const walk = objectWalk(expected, found, judged)
  const [own, other] = [expected.getPages(), found.getPages()]
  return {
    pageCount: { expected: own.length, found: other.length },
    pages: own.flatMap(({ dict }, page) => {
      const theirs = other[page]?.dict
      return theirs ? comparePages({ own: dict, theirs, page }, walk, lookJudge(found, revisions)) : []
    }),
    file: [...compareCatalogs(expected.getCatalog(), found.getCatalog(), walk), ...compareInfo(expected, found)],
    signatures: other.flatMap(({ dict, height }, page) => {
      const places = own[page] ? boxesOn(own[page].dict, own[page].height, walk.resolveExpected) : []
      return boxesOn(dict, height, walk.resolveFound, showsSomething).map((box) => {
        return { page, box, isInPlace: places.some((place) => isWithin(box, place)) }
      })
    }),
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

function comparePages({ own, theirs, page }: PagePair, walk: ObjectWalk, partOf: LookJudge): readonly PageDifference[] {
  const differences: PageDifference[] = []
  const { resolveExpected, resolveFound } = walk
  if (!isSame(pageContent(own, resolveExpected), pageContent(theirs, resolveFound))) {
    differences.push({ page, part: 'content', path: 'Contents' })
  }
  const laidOver = annotationsOf(theirs, resolveFound).map((each) => ({ each, part: partOf(each) }))
  for (const part of ['annotation', 'signature'] as const) {
    const first = laidOver.find((laid) => laid.part === part)
    if (first) differences.push({ page, part, path: `Annots/${kindOf(first.each, resolveFound)}` })
  }
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

/** What an annotation changes about a page; null where it is a field that is empty, or shows what was signed. */
type LookJudge = (annotation: PdfObject) => 'annotation' | 'signature' | null

function lookJudge(found: OpenPdf, revisions: SignedRevisions): LookJudge {
  const resolve = resolveIn(found)
  return (annotation) => {
    if (!isSignatureWidget(annotation, resolve)) return 'annotation'
    if (!showsSomething(annotation, resolve)) return null
    if (!valueOf(annotation, resolve)) return 'annotation'
    const revision = annotation instanceof PdfRef ? revisions.get(String(annotation)) : undefined
    return revision && annotation instanceof PdfRef && isLookOf(revision, found, annotation) ? null : 'signature'
  }
}

/** Whether a widget looks as it did when it was signed. An update may give its number to another look, or move it. */
function isLookOf(revision: OpenPdf, found: OpenPdf, widget: PdfRef): boolean {
  const [then, now] = [revision.getObject(widget), found.getObject(widget)]
  if (!(then instanceof PdfDict) || !(now instanceof PdfDict)) return false
  const walk = objectWalk(revision, found, [])
  return LOOK.every((name) => walk.firstDifference({ expected: then.get(name), found: now.get(name) }, name) === null)
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

/** Fields of signatures on a page, where they have an extent. */
function boxesOn(
  page: PdfDict,
  height: number,
  resolve: Resolve,
  isMeant: (widget: PdfObject, resolve: Resolve) => boolean = () => true,
): readonly Box[] {
  return annotationsOf(page, resolve).flatMap((each) => {
    const widget = resolve(each)
    if (!(widget instanceof PdfDict) || !isSignatureWidget(widget, resolve) || !isMeant(widget, resolve)) return []
    const rect = resolve(widget.get('Rect'))
    const sides = rect instanceof PdfArray ? rect.toArray().map(resolve) : []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = sides.map((side) => (side?.type === 'number' ? side.value : 0))
    if (x1 === x2 || y1 === y2) return []
    const box: Box = [Math.min(x1, x2), height - Math.max(y1, y2), Math.max(x1, x2), height - Math.min(y1, y2)]
    return [box]
  })
}

/** Points by which programs round. */
const MARGIN = 1

const isWithin = ([left, top, right, bottom]: Box, place: Box): boolean =>
  left >= place[0] - MARGIN && top >= place[1] - MARGIN && right <= place[2] + MARGIN && bottom <= place[3] + MARGIN
