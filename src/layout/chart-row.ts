/** What the charts have in common: a label column on the left, marks on the right, small text where it is wanted. */
import { scaleLinear } from 'd3-scale'
import { plain } from './centered.ts'
import { cleanText } from './clean-text.ts'
import type { Context } from './context.ts'
import type { FontStyle, Primitive, Tag } from './primitives.ts'
import { baselineIn, stack, textLines } from './text-block.ts'

export interface ChartRow {
  readonly height: number
  readonly primitives: readonly Primitive[]
}

export interface Plot {
  readonly left: number
  readonly width: number
}

/** The marks' part of the text block, right of the labels. */
export function plotOf(context: Context): Plot {
  const { left, width } = context.frame
  const labels = width * context.style.chart.labelShare
  return { left: left + labels, width: width - labels }
}

/** A row's label, right-aligned to the plot, and the height it takes. */
export function rowLabel(text: string, tag: Tag, context: Context): ChartRow {
  const { size, pitch, labelShare } = context.style.chart
  const { left, width } = context.frame
  const room = { left, width: width * labelShare - size, align: 'right' as const }
  const lines = textLines({ children: plain(text), size, pitch, ...room, tag }, context)
  const { primitives, bottom } = stack(lines, 0)
  return { primitives, height: bottom }
}

export interface SmallText {
  readonly text: string
  readonly style: FontStyle
  readonly size: number
  readonly x: number
  /** Top of the line it stands on. */
  readonly top: number
}

/** One line of text at a place. */
export function smallText(small: SmallText, tag: Tag, context: Context): Primitive {
  const text = cleanText(small.text).trim()
  const { style, size, x } = small
  const baseline = small.top + baselineIn(size, context.style.chart.pitch, context)
  const width = context.measure.width(text, style, size)
  return { kind: 'text', tag, x, baseline, text, style, size, wordSpacing: 0, width }
}

/** Points from zero for a number; a number that is none, or is below zero, stands at zero. */
export function lengthScale(max: number, width: number): (value: number) => number {
  const top = Number.isFinite(max) && max > 0 ? max : 1
  const scale = scaleLinear([0, top], [0, Math.max(width, 0)]).clamp(true)
  return (value) => (Number.isFinite(value) ? scale(value) : 0)
}
