/** The charts of a document in the order in which they are met. */
import type { Block, ChartNode, Document } from './nodes.ts'

/** All charts, body before annexes. */
export function chartsIn(document: Document): readonly ChartNode[] {
  return [document.blocks, ...document.annexes.map(({ blocks }) => blocks)].flatMap((blocks) =>
    blocks.flatMap(chartsOf),
  )
}

function chartsOf(block: Block): readonly ChartNode[] {
  switch (block.kind) {
    case 'chart':
      return [block]
    case 'list':
      return block.items.flat().flatMap(chartsOf)
    case 'heading':
    case 'paragraph':
    case 'table':
    case 'letterhead':
    case 'title':
    case 'addressees':
    case 'signature':
      return []
    default:
      return block satisfies never
  }
}
