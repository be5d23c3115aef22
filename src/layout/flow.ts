/** Blocks of the document as the items that pages are made of; total over the kinds of block. */
import type { Block } from '../document/nodes.ts'
import { addresseesItems } from './addressees.ts'
import { chartItems } from './chart.ts'
import type { Context } from './context.ts'
import type { FlowItem } from './flow-item.ts'
import { headingItems } from './heading.ts'
import { keptTogether } from './kept-together.ts'
import { letterheadItems } from './letterhead.ts'
import { listItems } from './list.ts'
import { paragraphItems } from './paragraph.ts'
import { signatureItems } from './signature.ts'
import { tableItems } from './table.ts'
import { titleItems } from './title.ts'
import { endsInColon } from './words.ts'

/** Items of all blocks, in reading order. */
export function flow(blocks: readonly Block[], context: Context): readonly FlowItem[] {
  return keptTogether(blocksItems(blocks, context, 0), context.style)
}

/** A paragraph that announces what follows («như sau:») is not parted from it. */
function blocksItems(blocks: readonly Block[], context: Context, depth: number): readonly FlowItem[] {
  return blocks.flatMap((block, index) => {
    const items = blockItems(block, context, depth)
    return index < blocks.length - 1 && announces(block) ? items.map(keptIfLast) : items
  })
}

function announces(block: Block): boolean {
  return block.kind === 'paragraph' && endsInColon(block.children)
}

function keptIfLast(item: FlowItem, index: number, items: readonly FlowItem[]): FlowItem {
  return index === items.length - 1 ? { ...item, keepWithNext: true } : item
}

function blockItems(block: Block, context: Context, depth: number): readonly FlowItem[] {
  switch (block.kind) {
    case 'heading':
      return headingItems(block, context)
    case 'paragraph':
      return paragraphItems(block, context)
    case 'list':
      return listItems(block, context, depth, blocksItems)
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
