/** Lists, set as official texts set them: the marker in the indent, the text back to the margin. */
import type { Block, Inline, ListNode } from '../document/nodes.ts'
import { pointLetter } from '../document/point-letter.ts'
import type { Context } from './context.ts'
import type { FlowItem } from './flow-item.ts'
import { bodyLines, lineItems } from './paragraph.ts'
import { endsInColon } from './words.ts'

const NUMBERING = { dash: 'Disc', letter: 'LowerAlpha', number: 'Decimal' } as const

export type BlocksItems = (blocks: readonly Block[], context: Context, depth: number) => readonly FlowItem[]

/**
 * Items of a list; what stands in them is laid out by `blocksItems`.
 * @param depth how many lists of hyphens it stands in
 */
export function listItems(
  list: ListNode,
  context: Context,
  depth: number,
  blocksItems: BlocksItems,
): readonly FlowItem[] {
  const items = list.items.filter((blocks) => blocks.length > 0)
  if (items.length === 0) return []
  const parent = context.struct.add(context.parent, 'L', { listNumbering: NUMBERING[list.marker] })
  return items.flatMap((blocks, index) => {
    const entry = context.struct.add(parent, 'LI')
    const label = context.struct.add(entry, 'Lbl')
    const body = { ...context, parent: context.struct.add(entry, 'LBody') }
    const [first, ...rest] = blocks
    const leads = first?.kind === 'paragraph'
    const children: readonly Inline[] = leads ? first.children : []
    const prefix = { text: listMarker(list.marker, index, depth), tag: label.id }
    const lines = bodyLines(children, body, { prefix }) ?? []
    const marked = lineItems(lines, 'list-line', context.style.body.gap, body)
    const inner = list.marker === 'dash' ? depth + 1 : depth
    const following = blocksItems(leads ? rest : blocks, body, inner)
    const isIntroduction = following.length > 0 && (!leads || endsInColon(first.children))
    return [...(isIntroduction ? marked.map((item) => ({ ...item, keepWithNext: true })) : marked), ...following]
  })
}

/** `-` and `+` by depth; `a)` … `y)`, then `aa)`; `1.`. */
export function listMarker(marker: ListNode['marker'], index: number, depth: number): string {
  switch (marker) {
    case 'dash':
      return depth % 2 === 0 ? '-' : '+'
    case 'letter':
      return `${pointLetter(index)})`
    case 'number':
      return `${index + 1}.`
    default:
      return marker satisfies never
  }
}
