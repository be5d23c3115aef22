/** Captions: bold and centred, above a table and below a chart, never parted from it. */
import type { Inline } from '../document/nodes.ts'
import type { Context } from './context.ts'
import { type FlowItem, flowItem, previewOf } from './flow-item.ts'
import { footnotes } from './footnotes.ts'
import { hasInk } from './paragraph.ts'
import type { StructNode } from './structure.ts'
import { textLines } from './text-block.ts'

/** Lines of a caption; none where it has no text. Its notes stand outside of what it is the caption of. */
export function captionItems(
  children: readonly Inline[],
  place: 'above' | 'below',
  owner: StructNode,
  context: Context,
): readonly FlowItem[] {
  if (!hasInk(children)) return []
  const { captionSize: size, captionGap, gap, pitch } = context.style.table
  const { left, width } = context.frame
  const tag = context.struct.add(owner, 'Caption').id
  const lines = textLines(
    { children, style: 'bold', size, pitch, left, width, align: 'center', mode: 'balanced', tag },
    context,
  )
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1
    const height = line.height + (isLast && place === 'above' ? captionGap : 0)
    const spaceBefore = index > 0 ? 0 : place === 'above' ? gap : captionGap
    const keepWithNext = place === 'above' || !isLast
    const { primitives } = line
    const notes = footnotes(line.notes, 0, context)
    const preview = previewOf(primitives)
    return flowItem({ kind: 'caption', preview, height, spaceBefore, keepWithNext, primitives, notes })
  })
}
