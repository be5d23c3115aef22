/** Every datum of a document with its place in the tree. */
import type { Block, BulletChart, ChartNode, DatumNode, Document, GroupedBarChart, Inline, TableCell } from './nodes.ts'

/** Called for each datum, in reading order, with the path of the node, e.g. `blocks[4].children[1]`. */
export type DatumVisitor = (datum: DatumNode, path: string) => void

/** Visits every datum that is printed or read out: body before annexes, a note where its mark stands. */
export function visitDatums(document: Document, visit: DatumVisitor): void {
  inBlocks(document.blocks, 'blocks', visit)
  document.annexes.forEach(({ title, reference, blocks }, index) => {
    const path = `annexes[${index}]`
    inInlines(title, `${path}.title`, visit)
    inInlines(reference, `${path}.reference`, visit)
    inBlocks(blocks, `${path}.blocks`, visit)
  })
}

function inBlocks(blocks: readonly Block[], path: string, visit: DatumVisitor): void {
  blocks.forEach((block, index) => inBlock(block, `${path}[${index}]`, visit))
}

function inBlock(block: Block, path: string, visit: DatumVisitor): void {
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

function inRows(rows: readonly (readonly TableCell[])[], path: string, visit: DatumVisitor): void {
  rows.forEach((row, index) =>
    row.forEach((cell, column) => inInlines(cell.children, `${path}[${index}][${column}].children`, visit)),
  )
}

function inChart({ caption, alternative, chart }: ChartNode, path: string, visit: DatumVisitor): void {
  inInlines(caption, `${path}.caption`, visit)
  inInlines(alternative, `${path}.alternative`, visit)
  switch (chart.type) {
    case 'bullet':
      return inBullets(chart, `${path}.chart`, visit)
    case 'bars':
      return inBars(chart, `${path}.chart`, visit)
    default:
      return chart satisfies never
  }
}

function inBullets({ rows }: BulletChart, path: string, visit: DatumVisitor): void {
  rows.forEach(({ value, benchmark }, index) => {
    visit(value, `${path}.rows[${index}].value`)
    visit(benchmark, `${path}.rows[${index}].benchmark`)
  })
}

function inBars({ groups }: GroupedBarChart, path: string, visit: DatumVisitor): void {
  groups.forEach(({ bars }, index) =>
    bars.forEach((bar, series) => {
      if (bar) visit(bar.value, `${path}.groups[${index}].bars[${series}].value`)
    }),
  )
}

function inInlines(children: readonly Inline[], path: string, visit: DatumVisitor): void {
  children.forEach((child, index) => {
    const own = `${path}[${index}]`
    switch (child.kind) {
      case 'datum':
        return visit(child, own)
      case 'strong':
      case 'emphasis':
      case 'note':
        return inInlines(child.children, `${own}.children`, visit)
      case 'text':
      case 'lineBreak':
        return undefined
      default:
        return child satisfies never
    }
  })
}
