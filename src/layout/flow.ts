/** Blocks of the document as the items that pages are made of; total over the kinds of block. */
import type { Block } from '../document/nodes.ts'
import { addresseesItems } from './addressees.ts'
import { chartItems } from './chart.ts'
import type { Context } from './context.ts'
import type { FlowItem } from './flow-item.ts'
import { headingItems } from './heading.ts'
import { letterheadItems } from './letterhead.ts'
import { listItems } from './list.ts'
import { paragraphItems } from './paragraph.ts'
import { signatureItems } from './signature.ts'
import { tableItems } from './table.ts'
import { titleItems } from './title.ts'

/** Items of all blocks, in reading order. */
export function flow(blocks: readonly Block[], context: Context): readonly FlowItem[] {
  const items = blocks.flatMap((block) => blockItems(block, context, 0))
  return keepLinesWithSignature(items, context.style.signature.linesBefore)
}

function blockItems(block: Block, context: Context, depth: number): readonly FlowItem[] {
  switch (block.kind) {
    case 'heading':
      return headingItems(block, context)
    case 'paragraph':
      return paragraphItems(block, context)
    case 'list':
      return listItems(block, context, depth, blockItems)
    case 'table':
      return tableItems(block, context)
    case 'chart':
      return chartItems(block, context)
    case 'letterhead':
      return letterheadItems(block, context)
    case 'title':
      return titleItems(block, context)
    case 'addressees':
      return addresseesItems(block, context)
    case 'signature':
      return signatureItems(block, context)
    default:
      return block satisfies never
  }
}

/** The signature never stands on a page without lines of the text it signs. */
function keepLinesWithSignature(items: readonly FlowItem[], lines: number): readonly FlowItem[] {
  const bound = new Set<number>()
  items.forEach((item, index) => {
    if (item.kind !== 'signature') return
    for (let back = 1; back <= lines; back += 1) bound.add(index - back)
  })
  return items.map((item, index) => (bound.has(index) ? { ...item, keepWithNext: true } : item))
}
