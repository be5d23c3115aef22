/** The logical structure beside the pages: what a screen reader walks (PDF 1.7, 14.7–14.8). */

export type StructRole =
  | 'Document'
  | 'Part'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Div'
  | 'Figure'
  | 'Span'
  | 'Reference'
  | 'Note'
  | 'Form'

export interface StructAttributes {
  readonly alt?: string
  readonly scope?: 'Row' | 'Column'
  readonly colSpan?: number
  readonly rowSpan?: number
  /** Name of a head, and the names of the heads of a cell, where their places do not tell. */
  readonly name?: string
  readonly headers?: readonly string[]
  /** How the labels of a list count. */
  readonly listNumbering?: 'Disc' | 'LowerAlpha' | 'Decimal'
}

export interface StructNode {
  readonly id: number
  readonly role: StructRole
  readonly attributes: StructAttributes
  readonly children: StructNode[]
}

/** Hands out the numbers by which primitives name their leaf; one per layout. */
export interface StructBuilder {
  readonly root: StructNode
  /** Adds a node as the last child of `parent`, which may be named by its number. */
  add(parent: StructNode | number, role: StructRole, attributes?: StructAttributes): StructNode
}

/** A tree with only its root. */
export function structBuilder(): StructBuilder {
  let next = 1
  const root: StructNode = { id: 0, role: 'Document', attributes: {}, children: [] }
  const nodes = new Map([[root.id, root]])
  return {
    root,
    add(parent, role, attributes = {}) {
      const node: StructNode = { id: next, role, attributes, children: [] }
      next += 1
      nodes.set(node.id, node)
      const owner = typeof parent === 'number' ? nodes.get(parent) : parent
      ;(owner ?? root).children.push(node)
      return node
    },
  }
}
