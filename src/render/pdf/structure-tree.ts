/** The logical structure as objects of the file: compact, and each written once its content is known. */
import type PDFDocument from 'pdfkit'
import type { PdfReference } from 'pdfkit'
import type { StructNode } from '../../layout/structure.ts'

/** Left, bottom, right, top in points from the bottom left. */
export type BoundingBox = readonly [number, number, number, number]

export interface StructureTree {
  /** Opens marked content of a leaf on the page now being painted; returns the operator. */
  open(id: number): string
  /** Tells where a figure stands on its page. */
  bound(id: number, box: BoundingBox): void
  /** Writes the tree; no content may follow. */
  end(): void
}

interface Content {
  readonly page: PdfReference
  readonly mark: number
}

interface Element {
  readonly node: StructNode
  readonly reference: PdfReference
  readonly content: Content[]
  readonly children: readonly Element[]
  box: BoundingBox | null
}

/** The tree of a document, its root hung into the file. */
export function structureTree(doc: PDFDocument, root: StructNode): StructureTree {
  const byId = new Map<number, Element>()
  const treeRoot = doc.getStructTreeRoot()
  const element = hang(root, treeRoot, doc, byId)
  treeRoot.data['K'] = [element.reference]
  return {
    open(id) {
      const target = byId.get(id) ?? element
      const marks = doc.getStructParentTree().get(doc.page.structParentTreeKey)
      const mark = marks.push(target.reference) - 1
      target.content.push({ page: doc.page.dictionary, mark })
      return `/${target.node.role} <</MCID ${mark}>> BDC`
    },
    bound(id, box) {
      const target = byId.get(id)
      if (target?.node.role === 'Figure') target.box = target.box ? union(target.box, box) : box
    },
    end: () => write(element),
  }
}

function hang(node: StructNode, parent: PdfReference, doc: PDFDocument, byId: Map<number, Element>): Element {
  const reference = doc.ref({ S: node.role, P: parent })
  const children = node.children.map((child) => hang(child, reference, doc, byId))
  const element: Element = { node, reference, content: [], children, box: null }
  byId.set(node.id, element)
  return element
}

function write(element: Element): void {
  const { reference, content, children, node } = element
  const [first] = content
  const kids: unknown[] = content.map(({ page, mark }) =>
    page === first?.page ? mark : { Type: 'MCR', Pg: page, MCID: mark },
  )
  kids.push(...children.map((child) => child.reference))
  if (first) reference.data['Pg'] = first.page
  if (kids.length > 0) reference.data['K'] = kids.length === 1 ? kids[0] : kids
  if (node.attributes.alt !== undefined) reference.data['Alt'] = new String(node.attributes.alt)
  const attributes = attributesOf(element)
  if (attributes) reference.data['A'] = attributes
  reference.end()
  children.forEach(write)
}

function attributesOf({ node, box }: Element): Readonly<Record<string, unknown>> | null {
  const { scope, colSpan, rowSpan, listNumbering } = node.attributes
  if (listNumbering) return { O: 'List', ListNumbering: listNumbering }
  if (box) return { O: 'Layout', Placement: 'Block', BBox: box }
  if (scope === undefined && colSpan === undefined && rowSpan === undefined) return null
  return { O: 'Table', Scope: scope, ColSpan: colSpan, RowSpan: rowSpan }
}

function union(a: BoundingBox, b: BoundingBox): BoundingBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
