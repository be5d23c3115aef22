/** ô 5a: the type of the document and its subject, bold and centred, with a short rule (PL I, II.5). */
import type { Inline, TitleNode } from '../document/nodes.ts'
import { notesAmong } from '../document/notes-in.ts'
import { centeredRule, centeredText, plain, type Stacked } from './centered.ts'
import type { Context } from './context.ts'
import { type FlowItem, flowItem } from './flow-item.ts'
import { footnotes } from './footnotes.ts'
import { hasInk } from './paragraph.ts'
import { plainText } from './words.ts'

/** The title as one unbroken item. */
export function titleItems(node: TitleNode, context: Context): readonly FlowItem[] {
  const { title } = context.style
  const type = titleText(plain(node.type), 0, context)
  const subject = titleText(node.subject, type.bottom, context)
  const width = subject.width || type.width
  if (width === 0) return []
  const y = subject.bottom + title.ruleGap
  const rule = centeredRule(width * title.ruleShare, context.frame, y, context.style.rule)
  return [
    flowItem({
      kind: 'title',
      preview: `${node.type} ${plainText(node.subject)}`.trim(),
      height: y + title.gapAfter,
      spaceBefore: title.gapBefore,
      keepWithNext: true,
      primitives: [...type.primitives, ...subject.primitives, rule],
      notes: footnotes(notesAmong(node.subject), 0, context),
    }),
  ]
}

function titleText(children: readonly Inline[], top: number, context: Context): Stacked {
  if (!hasInk(children)) return { primitives: [], bottom: top, width: 0 }
  const { size, pitch } = context.style.title
  const tag = context.struct.add(context.parent, 'P').id
  return centeredText({ children, style: 'bold', size, pitch, tag }, context.frame, top, context)
}
