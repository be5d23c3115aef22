/** The logical structure as objects of the file: compact, and each written once its content is known. */
import type PDFDocument from 'pdfkit'
import type { PdfReference } from 'pdfkit'
import type { StructNode } from '../../layout/structure.ts'
import { settleStructure } from './settle-structure.ts'
import { shortText } from './short-text.ts'

/** Left, bottom, right, top in points from the bottom left. */
export type BoundingBox = readonly [number, number, number, number]

export interface StructureTree {
  /** Opens marked content of a leaf on the page now being painted; returns the operator. */
  open(id: number): string
  /** Makes an object of the page now being painted the content of a leaf; the object learns its place in the tree. */
  hold(id: number, object: PdfReference): void
  /** Tells where a figure stands on its page. */
  bound(id: number, box: BoundingBox): void
  /** Writes the tree; no content may follow. */
  end(): void
}

interface Content {
  readonly page: PdfReference
  readonly mark: number
  /** Number in the order of painting. */
  readonly order: number
}

interface Element {
  readonly node: StructNode
  readonly reference: PdfReference
  readonly content: Content[]
  /** Reference to an object that is its content, such as a form field. */
  held: Readonly<Record<string, unknown>> | null
  readonly children: readonly Element[]
  /** The figure that it is, or is a part of. */
  readonly figure: Element | null
  box: BoundingBox | null
}

/** The tree of a document, its root hung into the file. */
export function structureTree(doc: PDFDocument, root: StructNode): StructureTree {
  const byId = new Map<number, Element>()
  const treeRoot = doc.getStructTreeRoot()
  const element = hang(settleStructure(root), treeRoot, { doc, byId, figure: null })
  treeRoot.data['K'] = [element.reference]
  let painted = 0
  return {
    open(id) {
      const target = byId.get(id) ?? element
      const marks = doc.getStructParentTree().get(doc.page.structParentTreeKey)
      const mark = marks.push(target.reference) - 1
      painted += 1
      target.content.push({ page: doc.page.dictionary, mark, order: painted })
      return `/${target.node.role} <</MCID ${mark}>> BDC`
    },
    hold(id, object) {
      const target = byId.get(id) ?? element
      const key = doc.createStructParentTreeNextKey()
      doc.getStructParentTree().add(key, target.reference)
      object.data['StructParent'] = key
      target.held = { Type: 'OBJR', Obj: object, Pg: doc.page.dictionary }
    },
    bound(id, box) {
      const figure = byId.get(id)?.figure
      if (figure) figure.box = figure.box ? union(figure.box, box) : box
    },
    end() {
      nameElements(element, treeRoot)
      write(element)
    },
  }
}

interface Hanging {
  readonly doc: PDFDocument
  readonly byId: Map<number, Element>
  /** The figure around what is hung. */
  readonly figure: Element | null
}

function hang(node: StructNode, parent: PdfReference, hanging: Hanging): Element {
  const { doc, byId, figure } = hanging
  const reference = doc.ref({ S: node.role, P: parent })
  const children: Element[] = []
  const element: Element = {
    ...{ node, reference, content: [], held: null, children, box: null },
    get figure() {
      return node.role === 'Figure' ? element : figure
    },
  }
  for (const child of node.children) children.push(hang(child, reference, { doc, byId, figure: element.figure }))
  byId.set(node.id, element)
  return element
}

/**
 * Each note has a name of its own, as have the heads that cells name; by it the tree finds them
 * (ISO 14289-1, 7.9; ISO 32000-1, 14.7.2).
 */
function nameElements(root: Element, treeRoot: PdfReference): void {
  let notes = 0
  const named: (readonly [string, PdfReference])[] = []
  visit(root, ({ node, reference }) => {
    if (node.role === 'Note') notes += 1
    const name = node.role === 'Note' ? `note-${notes}` : node.attributes.name
    if (name !== undefined) named.push([name, reference])
  })
  if (named.length === 0) return
  for (const [name, reference] of named) reference.data['ID'] = new String(name)
  // Names stand in the order of their bytes.
  const sorted = named.toSorted(([a], [b]) => (a < b ? -1 : 1))
  treeRoot.data['IDTree'] = { Names: sorted.flatMap(([name, reference]) => [new String(name), reference]) }
}

function visit(element: Element, see: (element: Element) => void): void {
  see(element)
  for (const child of element.children) visit(child, see)
}

/** What an element holds, in reading order: text that children interrupt is read with them in their places. */
function kidsOf({ content, held, children }: Element): readonly unknown[] {
  if (held) return [held]
  const [first] = content
  if (!first) return children.map((child) => child.reference)
  const marks = content.map(({ page, mark, order }) => ({
    order,
    kid: page === first.page ? mark : { Type: 'MCR', Pg: page, MCID: mark },
  }))
  const elements = children.map((child) => ({ order: orderOf(child), kid: child.reference }))
  return [...marks, ...elements].sort((a, b) => a.order - b.order).map(({ kid }) => kid)
}

/** When the first of an element was painted; one without content stands last. */
function orderOf({ content, children }: Element): number {
  return Math.min(content[0]?.order ?? Number.MAX_SAFE_INTEGER, ...children.map(orderOf))
}

function write(element: Element): void {
  const { reference, content, children, node } = element
  const [first] = content
  const kids = kidsOf(element)
  if (first) reference.data['Pg'] = first.page
  if (kids.length > 0) reference.data['K'] = kids.length === 1 ? kids[0] : kids
  if (node.attributes.alt !== undefined) reference.data['Alt'] = new String(shortText(node.attributes.alt))
  const attributes = attributesOf(element)
  if (attributes) reference.data['A'] = attributes
  reference.end()
  children.forEach(write)
}

function attributesOf({ node, box }: Element): Readonly<Record<string, unknown>> | null {
  const { scope, colSpan, rowSpan, listNumbering, headers } = node.attributes
  if (listNumbering) return { O: 'List', ListNumbering: listNumbering }
  if (box) return { O: 'Layout', Placement: 'Block', BBox: box }
  if (scope === undefined && colSpan === undefined && rowSpan === undefined && headers === undefined) return null
  const names = headers?.map((name) => new String(name))
  return { O: 'Table', Scope: scope, ColSpan: colSpan, RowSpan: rowSpan, Headers: names }
}

function union(a: BoundingBox, b: BoundingBox): BoundingBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
