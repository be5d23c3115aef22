/** Every text and datum of running text, tables and charts, with its place in the tree. */
import type { Block, ChartNode, DatumNode, Document, Inline, TableCell } from './nodes.ts'

export type Leaf = DatumNode | Extract<Inline, { readonly kind: 'text' }>

/** Called for each leaf, in reading order. */
export type LeafVisitor = (leaf: Leaf, place: LeafPlace) => void

export type LeafRole = 'flow' | 'note' | 'alternative'

export interface LeafPlace {
  /** Of the node in the document, e.g. `blocks[4].children[1]`. */
  readonly path: string
  /** A note is printed at the foot of its page; an alternative is read out and not seen. */
  readonly role: LeafRole
}

/** Visits what is printed or read out: body before annexes, a note where its mark stands. */
export function visitLeaves(document: Document, visit: LeafVisitor): void {
  inBlocks(document.blocks, 'blocks', visit)
  document.annexes.forEach(({ title, reference, blocks }, index) => {
    const path = `annexes[${index}]`
    inInlines(title, `${path}.title`, visit)
    inInlines(reference, `${path}.reference`, visit)
    inBlocks(blocks, `${path}.blocks`, visit)
  })
}

function inBlocks(blocks: readonly Block[], path: string, visit: LeafVisitor): void {
  blocks.forEach((block, index) => inBlock(block, `${path}[${index}]`, visit))
}

function inBlock(block: Block, path: string, visit: LeafVisitor): void {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inInlines(block.children, `${path}.children`, visit)
    case 'list':
      return block.items.forEach((item, index) => inBlocks(item, `${path}.items[${index}]`, visit))
    case 'table':
      inInlines(block.caption, `${path}.caption`, visit)
      inRows(block.head, `${path}.head`, visit)
      return inRows(block.body, `${path}.body`, visit)
    case 'chart':
      return inChart(block, path, visit)
    case 'title':
      return inInlines(block.subject, `${path}.subject`, visit)
    case 'letterhead':
    case 'addressees':
    case 'signature':
      return undefined
    default:
      return block satisfies never
  }
}

function inRows(rows: readonly (readonly TableCell[])[], path: string, visit: LeafVisitor): void {
  rows.forEach((row, index) =>
    row.forEach((cell, column) => inInlines(cell.children, `${path}[${index}][${column}].children`, visit)),
  )
}

function inChart({ caption, alternative, chart }: ChartNode, path: string, visit: LeafVisitor): void {
  inInlines(caption, `${path}.caption`, visit)
  inInlines(alternative, `${path}.alternative`, visit, 'alternative')
  const visitValue = (value: DatumNode | null | undefined, at: string): void => {
    if (value) visit(value, { path: `${path}.chart.${at}`, role: 'flow' })
  }
  switch (chart.type) {
    case 'bullet':
      return chart.rows.forEach(({ value, benchmark }, index) => {
        visitValue(value, `rows[${index}].value`)
        visitValue(benchmark, `rows[${index}].benchmark`)
      })
    case 'bars':
      return chart.groups.forEach(({ bars }, index) =>
        bars.forEach((bar, series) => visitValue(bar?.value, `groups[${index}].bars[${series}].value`)),
      )
    case 'trend':
      return chart.rows.forEach(({ readings }, index) =>
        readings.forEach((reading, year) => visitValue(reading?.value, `rows[${index}].readings[${year}].value`)),
      )
    case 'distribution':
      chart.areas.forEach(({ reading }, index) => visitValue(reading?.value, `areas[${index}].reading.value`))
      return visitValue(chart.benchmark?.value, 'benchmark.value')
    case 'tiles':
      return chart.tiles.forEach(({ value }, index) => visitValue(value, `tiles[${index}].value`))
    default:
      return chart satisfies never
  }
}

function inInlines(children: readonly Inline[], path: string, visit: LeafVisitor, role: LeafRole = 'flow'): void {
  children.forEach((child, index) => {
    const own = `${path}[${index}]`
    switch (child.kind) {
      case 'text':
      case 'datum':
        return visit(child, { path: own, role })
      case 'strong':
      case 'emphasis':
        return inInlines(child.children, `${own}.children`, visit, role)
      case 'note':
        return inInlines(child.children, `${own}.children`, visit, 'note')
      case 'lineBreak':
        return undefined
      default:
        return child satisfies never
    }
  })
}
