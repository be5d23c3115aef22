/** A run of inline text as lines with baselines: the common ground of paragraphs, heads, cells and captions. */
import type { Inline, NoteNode } from '../document/nodes.ts'
import type { BreakMode } from './line-cost.ts'
import type { Context } from './context.ts'
import type { FontStyle, Primitive, Tag } from './primitives.ts'
import { move } from './primitives.ts'
import { type Align, setLines } from './set-lines.ts'
import type { PageStyle } from './page-style.ts'
import { type NoteMark, raised, type TextShape, type Word, wordOf, wordsOf } from './words.ts'

export interface TextBlock {
  readonly children: readonly Inline[]
  readonly style?: FontStyle
  readonly size: number
  /** Line pitch as a multiple of the size. */
  readonly pitch: number
  readonly left: number
  readonly width: number
  readonly indent?: number
  readonly align: Align
  readonly mode?: BreakMode
  readonly tag: Tag
  /** Text before the first word, with a leaf of its own: a list marker, a heading's number. */
  readonly prefix?: Prefix
}

export interface Prefix {
  readonly text: string
  readonly tag: Tag
  /** Set as the mark of a note. */
  readonly isMark?: boolean
}

export interface TextLine {
  readonly height: number
  readonly width: number
  /** y runs from the top of the line. */
  readonly primitives: readonly Primitive[]
  /** Notes whose marks stand on it. */
  readonly notes: readonly NoteNode[]
}

/** Lines of a text block; none where it holds no word. */
export function textLines(block: TextBlock, context: Context): readonly TextLine[] {
  const { size, pitch } = block
  const mark = { ...noteMark(context.style), tagOf: () => markLeaf(block.tag, context) }
  const shape: TextShape = { style: block.style ?? 'regular', size, tag: block.tag, measure: context.measure, mark }
  const mode = block.mode ?? (block.align === 'justify' ? 'justify' : 'ragged')
  const frame = { left: block.left, width: block.width, indent: block.indent ?? 0, align: block.align, mode }
  const baseline = baselineIn(size, pitch, context)
  return setLines(withPrefix(wordsOf(block.children, shape), block.prefix, shape), frame, shape).map((line) => ({
    height: size * pitch,
    width: line.width,
    primitives: line.runs.map((run) => move(run, 0, baseline)),
    notes: line.notes,
  }))
}

/** How the style sets the marks of notes. */
export function noteMark({ note }: PageStyle): NoteMark {
  return { size: note.markSize, rise: note.markRise }
}

/** The mark of a note is a label within a reference within the text. */
function markLeaf(tag: Tag, { struct }: Context): Tag {
  return typeof tag === 'number' ? struct.add(struct.add(tag, 'Reference'), 'Lbl').id : tag
}

/** Distance from the top of a line to its baseline, half the leading above. */
export function baselineIn(size: number, pitch: number, context: Context): number {
  const { ascent, descent } = context.style.font
  return (size * pitch - size * (ascent + descent)) / 2 + size * ascent
}

/** Lines below one another as primitives, from `top` down. */
export function stack(lines: readonly TextLine[], top: number): { primitives: readonly Primitive[]; bottom: number } {
  let y = top
  const primitives = lines.flatMap((line) => {
    const placed = line.primitives.map((primitive) => move(primitive, 0, y))
    y += line.height
    return placed
  })
  return { primitives, bottom: y }
}

function withPrefix(
  stretches: readonly (readonly Word[])[],
  prefix: TextBlock['prefix'],
  shape: TextShape,
): readonly (readonly Word[])[] {
  if (!prefix || prefix.text === '') return stretches
  const words = prefix.isMark
    ? [wordOf([raised(prefix.text, prefix.tag, shape)])]
    : wordsOf([{ kind: 'text', text: prefix.text }], { ...shape, tag: prefix.tag }).flat()
  const [first = [], ...rest] = stretches
  return [[...words, ...first], ...rest]
}
