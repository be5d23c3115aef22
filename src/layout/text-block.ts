/** A run of inline text as lines with baselines: the common ground of paragraphs, heads, cells and captions. */
import type { Inline } from '../document/nodes.ts'
import type { BreakMode } from './break-lines.ts'
import type { Context } from './context.ts'
import type { FontStyle, Primitive, Tag } from './primitives.ts'
import { move } from './primitives.ts'
import { type Align, setLines } from './set-lines.ts'
import { type TextShape, type Word, wordsOf } from './words.ts'

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
  readonly prefix?: { readonly text: string; readonly tag: Tag }
}

export interface TextLine {
  readonly height: number
  readonly width: number
  /** y runs from the top of the line. */
  readonly primitives: readonly Primitive[]
}

/** Lines of a text block; none where it holds no word. */
export function textLines(block: TextBlock, context: Context): readonly TextLine[] {
  const { size, pitch } = block
  const shape: TextShape = { style: block.style ?? 'regular', size, tag: block.tag, measure: context.measure }
  const mode = block.mode ?? (block.align === 'justify' ? 'justify' : 'ragged')
  const frame = { left: block.left, width: block.width, indent: block.indent ?? 0, align: block.align, mode }
  const baseline = baselineIn(size, pitch, context)
  return setLines(withPrefix(wordsOf(block.children, shape), block.prefix, shape), frame, shape).map((line) => ({
    height: size * pitch,
    width: line.width,
    primitives: line.runs.map((run) => move(run, 0, baseline)),
  }))
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
  const words = wordsOf([{ kind: 'text', text: prefix.text }], { ...shape, tag: prefix.tag }).flat()
  const [first = [], ...rest] = stretches
  return [[...words, ...first], ...rest]
}
