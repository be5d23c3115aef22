/** Running text: justified, first line indented, never one line alone at the foot or the head of a page. */
import type { Inline, ParagraphNode } from '../document/nodes.ts'
import type { Context } from './context.ts'
import { type FlowItem, flowItem, previewOf } from './flow-item.ts'
import { footnotes } from './footnotes.ts'
import type { FontStyle, Tag } from './primitives.ts'
import { type TextBlock, type TextLine, textLines } from './text-block.ts'

/** A paragraph as one item a line (PL I, II.6e). */
export function paragraphItems(paragraph: ParagraphNode, context: Context): readonly FlowItem[] {
  const lines = bodyLines(paragraph.children, context)
  if (!lines) return []
  return lineItems(lines, 'line', context.style.body.gap, context)
}

export interface BodyText {
  readonly style?: FontStyle
  readonly prefix?: { readonly text: string; readonly tag: Tag }
  /** Leaf of the text; a new P by default. */
  readonly tag?: Tag
}

/** Lines of text in the body's size and indent; null where there is no text, so that no empty leaf is made. */
export function bodyLines(
  children: readonly Inline[],
  context: Context,
  text: BodyText = {},
): readonly TextLine[] | null {
  const { body } = context.style
  const block: Omit<TextBlock, 'tag'> = {
    children,
    size: body.size,
    pitch: body.pitch,
    left: context.frame.left,
    width: context.frame.width,
    indent: body.indent,
    align: 'justify',
    ...(text.style ? { style: text.style } : {}),
    ...(text.prefix ? { prefix: text.prefix } : {}),
  }
  if (!hasInk(children) && !text.prefix) return null
  const tag = text.tag ?? context.struct.add(context.parent, 'P').id
  return textLines({ ...block, tag }, context)
}

/** Whether the nodes hold a visible character. */
export function hasInk(children: readonly Inline[]): boolean {
  return children.some((child) => {
    switch (child.kind) {
      case 'text':
      case 'datum':
        return /[^\s\u200b-\u200f\ufeff]/.test(child.text)
      case 'note':
        return true
      case 'lineBreak':
        return false
      case 'strong':
      case 'emphasis':
        return hasInk(child.children)
      default:
        return child satisfies never
    }
  })
}

/**
 * Lines as items: the first and the last two stay together, so that no line stands alone.
 * @param context its parent is the node in which the notes follow the text
 */
export function lineItems(
  lines: readonly TextLine[],
  kind: string,
  spaceBefore: number,
  context: Context,
): readonly FlowItem[] {
  const least = context.style.body.minimumLines
  return lines.map((line, index) =>
    flowItem({
      kind,
      preview: previewOf(line.primitives),
      height: line.height,
      spaceBefore: index === 0 ? spaceBefore : 0,
      keepWithNext: index < lines.length - 1 && (index < least - 1 || index >= lines.length - least),
      breakCost: index < lines.length - 1 ? context.style.tear.paragraph : 0,
      primitives: line.primitives,
      notes: footnotes(line.notes, 0, context),
    }),
  )
}
