/** A value against its benchmark: one bar and one mark a row, each row on its own scale from zero. */
import type { BulletChart } from '../model/chart.ts'
import type { ChartFrame } from './chart-frame.ts'
import { seriesBox } from './fills.ts'
import { lengthScale, placeLabel, type Plot, plotOf, rowLabel, upright, withUnit } from './labeled-plot.ts'
import type { Align, ChartRow, Mark } from './marks.ts'
import type { Printed } from './printed.ts'
import { placeText, type TextBox, textBox } from './text-box.ts'

type BulletRow = BulletChart<Printed>['rows'][number]

/** Rows of a bullet chart: label, bar with its value, benchmark mark with its own below. */
export function bulletRows(chart: BulletChart<Printed>, frame: ChartFrame): readonly ChartRow[] {
  return chart.rows.map((row) => {
    const label = rowLabel(withUnit(row.label, row.unit, row.value.text), frame)
    const bullet = bulletMarks(row, plotOf(frame), frame)
    const height = Math.max(label.height, bullet.height)
    return { height, gapBefore: frame.style.rowGap, marks: [...placeLabel(label, height, frame), ...bullet.marks] }
  })
}

/** The value stands over the beginning of its bar, the benchmark under its mark, so that neither is taken for the other. */
function bulletMarks(
  row: BulletRow,
  plot: Plot,
  frame: ChartFrame,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const { barHeight, size, smallSize } = frame.style
  const overshoot = size / 4
  const numbers = [row.valueNumber, row.benchmarkNumber].filter((number) => Number.isFinite(number))
  const scale = lengthScale(Math.max(0, ...numbers), plot.width - 2)
  const room = plot.width - 2
  const value = textBox(row.value.text, { style: 'bold', size, room }, frame)
  const benchmark = textBox(benchmarkText(row), { style: 'regular', size: smallSize, room }, frame)
  const top = value.height + overshoot
  const bottom = top + barHeight + overshoot
  const markX = plot.left + scale(row.benchmarkNumber)
  return {
    height: bottom + benchmark.height,
    marks: [
      ...seriesBox({ x: plot.left, y: top, width: scale(row.valueNumber), height: barHeight }, 0),
      upright(plot.left, top - overshoot, bottom, 0.6),
      upright(markX, top - overshoot, bottom, 2.25),
      ...placeText(value, { x: plot.left + 2, top: 0, align: 'left' }, frame),
      ...placeText(benchmark, { ...centeredWithin(benchmark, markX, plot), top: bottom }, frame),
    ],
  }
}

function benchmarkText({ benchmark, benchmarkLabel }: BulletRow): string {
  const label = benchmarkLabel.trim()
  return label === '' ? benchmark.text : `${label}: ${benchmark.text}`
}

/** A box centred on `x`, unless it would leave the plot: then it stands at that end. */
function centeredWithin({ width }: TextBox, x: number, plot: Plot): { readonly x: number; readonly align: Align } {
  const [left, right] = [plot.left + 2, plot.left + plot.width]
  if (x - width / 2 < left) return { x: left, align: 'left' }
  return x + width / 2 > right ? { x: right, align: 'right' } : { x, align: 'center' }
}
