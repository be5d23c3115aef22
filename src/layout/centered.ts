/** Centred lines and the short rule below them, which the head, the title and the annex have in common. */
import type { Inline } from '../document/nodes.ts'
import type { Context } from './context.ts'
import type { FontStyle, Primitive, Rule, Tag } from './primitives.ts'
import { stack, textLines } from './text-block.ts'
import { TIE } from './words.ts'

export interface Column {
  readonly left: number
  readonly width: number
}

export interface CenteredText {
  readonly children: readonly Inline[]
  readonly style: FontStyle
  readonly size: number
  readonly pitch: number
  readonly tag: Tag
}

export interface Stacked {
  readonly primitives: readonly Primitive[]
  readonly bottom: number
  /** Width of the longest line. */
  readonly width: number
}

/** Text centred in a column, its lines equally long where it wraps. */
export function centeredText(text: CenteredText, column: Column, top: number, context: Context): Stacked {
  const lines = textLines({ ...text, ...column, align: 'center', mode: 'balanced' }, context)
  return { ...stack(lines, top), width: Math.max(0, ...lines.map((line) => line.width)) }
}

/** A rule of `length` centred in the column. */
export function centeredRule(length: number, column: Column, y: number, weight: number): Rule {
  const center = column.left + column.width / 2
  return { kind: 'rule', tag: 'layout', x1: center - length / 2, y1: y, x2: center + length / 2, y2: y, weight }
}

/** Plain text whose wider gaps are kept: the blanks of a number or a date that is filled in by hand. */
export function withBlanks(text: string): readonly Inline[] {
  return plain(keepBlanks(text))
}

/** Two spaces and more as no-break spaces, so that the gap stays as wide as it was written. */
export function keepBlanks(text: string): string {
  return text.replace(/ {2,}/g, (gap) => TIE.repeat(gap.length))
}

/** Plain text as inline nodes. */
export function plain(text: string): readonly Inline[] {
  return [{ kind: 'text', text }]
}
