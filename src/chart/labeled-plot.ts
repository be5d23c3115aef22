/** What bars have in common: a label column on the left, marks on the right, lengths from zero. */
import { scaleLinear } from 'd3-scale'
import type { ChartFrame } from './chart-frame.ts'
import type { LineMark, Mark } from './marks.ts'
import { placeText, type TextBox, textBox } from './text-box.ts'

export interface Plot {
  readonly left: number
  readonly width: number
}

/** Said where a figure is missing: a gap alone would be read as zero. */
export const MISSING = 'chưa có số liệu'

/** The marks' part of the chart, right of the labels. */
export function plotOf({ width, style }: ChartFrame): Plot {
  const labels = width * style.labelShare
  return { left: labels, width: width - labels }
}

/** A row's label, which wraps in the column of labels. */
export function rowLabel(text: string, frame: ChartFrame): TextBox {
  const { size, labelShare } = frame.style
  return textBox(text, { style: 'regular', size, room: frame.width * labelShare - size }, frame)
}

/** The label right-aligned to the plot, in the middle of a row of this height. */
export function placeLabel(label: TextBox, height: number, frame: ChartFrame): readonly Mark[] {
  return placeText(label, { x: label.room, top: (height - label.height) / 2, align: 'right' }, frame)
}

/** A line upright at `x`. */
export function upright(x: number, top: number, bottom: number, weight: number, isDashed = false): LineMark {
  return { kind: 'line', x1: x, y1: top, x2: x, y2: bottom, weight, isDashed }
}

/** Points from zero for a number; a number that is none, or is below zero, stands at zero. */
export function lengthScale(max: number, width: number): (value: number) => number {
  const top = Number.isFinite(max) && max > 0 ? max : 1
  const scale = scaleLinear([0, top], [0, Math.max(width, 0)]).clamp(true)
  return (value) => (Number.isFinite(value) ? scale(value) : 0)
}

/** The label with its unit in brackets, unless it or the printed value says the unit. */
export function withUnit(label: string, unit: string, value: string): string {
  const said = unit.trim()
  return said === '' || label.includes(said) || value.trim().endsWith(said) ? label : `${label} (${said})`
}
