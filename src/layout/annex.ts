/** The head of an annex: label, title, the document it goes with, a short rule (PL I, III.1; Mẫu 2.1). */
import type { AnnexNode, Inline } from '../document/nodes.ts'
import { notesAmong } from '../document/notes-in.ts'
import { centeredRule, centeredText, keepBlanks, type Stacked } from './centered.ts'
import { cleanText } from '../document/clean-text.ts'
import type { Context } from './context.ts'
import { type FlowItem, flowItem } from './flow-item.ts'
import { footnotes } from './footnotes.ts'
import { hasInk } from './paragraph.ts'
import { plainText } from './words.ts'

/** The head as one item; nothing where the annex has neither label nor title nor reference. */
export function annexHeadItems(annex: AnnexNode, context: Context): readonly FlowItem[] {
  const { annex: measures, rule: weight } = context.style
  const { labelSize: size, referenceSize, pitch } = measures
  const heading = headingChildren(annex)
  let drawn: Stacked = { primitives: [], bottom: 0, width: 0 }
  if (heading.length > 0) {
    const tag = context.struct.add(context.parent, 'H1').id
    drawn = centeredText({ children: heading, style: 'bold', size, pitch, tag }, context.frame, 0, context)
  }
  if (hasInk(annex.reference)) {
    const tag = context.struct.add(context.parent, 'P').id
    const children = annex.reference.map(blanksKept)
    const text = { children, style: 'italic' as const, size: referenceSize, pitch, tag }
    const below = centeredText(text, context.frame, drawn.bottom, context)
    drawn = { ...below, primitives: [...drawn.primitives, ...below.primitives] }
  }
  if (drawn.width === 0) return []
  const y = drawn.bottom + measures.ruleGap
  const rule = centeredRule(drawn.width * measures.ruleShare, context.frame, y, weight)
  const title = plainText(heading)
  return [
    flowItem({
      kind: 'annex-head',
      preview: title,
      height: y + measures.gapAfter,
      keepWithNext: true,
      primitives: [...drawn.primitives, rule],
      notes: footnotes(notesAmong([...heading, ...annex.reference]), 0, context),
      bookmark: title === '' ? null : { level: 1, title },
    }),
  ]
}

/** Label and title as one heading of two lines. */
function headingChildren(annex: AnnexNode): readonly Inline[] {
  const label: readonly Inline[] = cleanText(annex.label).trim() === '' ? [] : [{ kind: 'text', text: annex.label }]
  const title = hasInk(annex.title) ? annex.title : []
  return label.length > 0 && title.length > 0 ? [...label, { kind: 'lineBreak' }, ...title] : [...label, ...title]
}

/** The blanks for number and date stay as wide as they were written. */
function blanksKept(node: Inline): Inline {
  return node.kind === 'text' ? { kind: 'text', text: keepBlanks(node.text) } : node
}
