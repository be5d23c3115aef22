/** Headings of the report: mục, khoản, điểm (PL I, II.6d and the table of variant b). */
import type { HeadingNode } from '../document/nodes.ts'
import type { Context } from './context.ts'
import { cleanText } from '../document/clean-text.ts'
import { type FlowItem } from './flow-item.ts'
import { bodyLines, hasInk, lineItems } from './paragraph.ts'
import { plainText } from './words.ts'

/** A heading kept whole and with what follows; levels 1 and 2 bold, 3 regular. */
export function headingItems(heading: HeadingNode, context: Context): readonly FlowItem[] {
  if (!hasInk(heading.children) && cleanText(heading.label).trim() === '') return []
  const tag = context.struct.add(context.parent, `H${heading.level}`).id
  const prefix = { text: heading.label, tag }
  const style = heading.level === 3 ? 'regular' : 'bold'
  const lines = bodyLines(heading.children, context, { style, prefix, tag }) ?? []
  const items = lineItems(lines, `heading-${heading.level}`, context.style.heading.gap[heading.level], context)
  const title = `${cleanText(heading.label)} ${plainText(heading.children)}`.trim()
  return items.map((item, index) => ({
    ...item,
    keepWithNext: true,
    bookmark: index === 0 ? { level: heading.level, title } : null,
  }))
}
