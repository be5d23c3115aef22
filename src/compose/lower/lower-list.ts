/** Lists: `-` is a dash list, `1.` a numbered one, `1)` one with Vietnamese letters. */
import type { List, ListItem } from 'mdast'
import type { ListNode, ParagraphNode } from '../../document/nodes.ts'
import type { DraftBlock, PlainBlock } from '../draft.ts'
import { type Lowering, sourceOf } from './lowering.ts'
import { refuseNode } from './refuse-node.ts'

/** Lists in lists beyond this depth leave no room for words on the page. */
const DEEPEST = 4

/**
 * A list without its empty items. One that starts with another number than 1 was not meant as a list
 * («2023. Năm …»), or goes on with numbers typed by hand: it is printed as typed.
 */
export function lowerList(node: List, lowering: Lowering): readonly DraftBlock[] {
  if (lowering.depth === DEEPEST) {
    refuseNode(node, lowering)
    return []
  }
  const inside = { ...lowering, depth: lowering.depth + 1 }
  const items = node.children.map((item) => ({ label: labelOf(item, lowering), blocks: itemBlocks(item, inside) }))
  if (node.ordered && node.start !== 1) return items.flatMap(({ label, blocks }) => labelled(label, blocks))
  const filled = items.map((item) => item.blocks).filter((blocks) => blocks.length > 0)
  if (filled.length === 0) return []
  return [{ kind: 'list', marker: markerOf(node, items[0]?.label ?? ''), items: filled }]
}

function itemBlocks(item: ListItem, lowering: Lowering): readonly PlainBlock[] {
  return lowering.children(item.children, 'list', lowering).filter(isPlain)
}

/** Headings and annexes in a list have been refused on the way. */
function isPlain(block: DraftBlock): block is PlainBlock {
  return block.kind !== 'heading' && block.kind !== 'annex'
}

/** `1.`, `2)`, `-` as typed. */
function labelOf(item: ListItem, lowering: Lowering): string {
  return /^(?:\d+[.)]|[-+*])/.exec(sourceOf(item, lowering))?.[0] ?? ''
}

function markerOf(node: List, label: string): ListNode['marker'] {
  if (!node.ordered) return 'dash'
  return label.endsWith(')') ? 'letter' : 'number'
}

function labelled(label: string, blocks: readonly PlainBlock[]): readonly PlainBlock[] {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', children: [{ kind: 'text', text: label }] }, ...blocks]
  return [withLabel(label, first), ...rest]
}

function withLabel(label: string, paragraph: ParagraphNode): ParagraphNode {
  const [first, ...rest] = paragraph.children
  const children =
    first?.kind === 'text'
      ? [{ ...first, text: `${label} ${first.text}` }, ...rest]
      : [{ kind: 'text', text: `${label} ` } as const, ...paragraph.children]
  return { kind: 'paragraph', children }
}
