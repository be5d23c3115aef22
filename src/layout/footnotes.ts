/** Notes as lines for the foot of the page: a mark as the one in the text, then the words of the note. */
import type { NoteNode } from '../document/nodes.ts'
import type { Context } from './context.ts'
import { type FlowItem, flowItem, type Footnote, previewOf } from './flow-item.ts'
import { move, type Rule } from './primitives.ts'
import { type TextLine, textLines } from './text-block.ts'

/**
 * Notes of one line; a note within a note follows it.
 * @param y top of the line in its item
 * @param context its parent is the node in which the notes follow the text that refers to them
 */
export function footnotes(notes: readonly NoteNode[], y: number, context: Context): readonly Footnote[] {
  return notes.flatMap((note) => {
    const lines = noteLines(note, context)
    const items = lines.map((line, index) => lineItem(line, index === 0, context))
    const inner = lines.flatMap((line) => line.notes)
    return [{ y, lines: items }, ...footnotes(inner, y, context)]
  })
}

function noteLines(note: NoteNode, context: Context): readonly TextLine[] {
  const { struct, frame, parent } = context
  const { size, pitch } = context.style.note
  const node = struct.add(parent, 'Note')
  const prefix = { text: `(${note.number})`, tag: struct.add(node, 'Lbl').id, isMark: true }
  const room = { left: frame.left, width: frame.width, align: 'justify' as const }
  return textLines({ ...room, children: note.children, size, pitch, tag: node.id, prefix }, context)
}

function lineItem(line: TextLine, isFirst: boolean, { style }: Context): FlowItem {
  const gap = isFirst ? style.note.gap : 0
  const primitives = line.primitives.map((primitive) => move(primitive, 0, gap))
  return flowItem({ kind: 'note-line', preview: previewOf(primitives), height: line.height + gap, primitives })
}

/** The short rule between the text and the notes, with the room around it. */
export function noteRule({ style, frame }: Pick<Context, 'style' | 'frame'>): FlowItem {
  const { gapBefore, ruleGap, ruleShare, rule: weight } = style.note
  const x2 = frame.left + frame.width * ruleShare
  const rule: Rule = { kind: 'rule', tag: 'layout', x1: frame.left, y1: gapBefore, x2, y2: gapBefore, weight }
  return flowItem({ kind: 'note-rule', height: gapBefore + ruleGap, primitives: [rule] })
}
