/** A value against its benchmark: one bar and one mark a row, each row on its own scale from zero. */
import type { BulletChart } from '../document/nodes.ts'
import { type ChartRow, lengthScale, type Plot, plotOf, rowLabel, type SmallText, smallText } from './chart-row.ts'
import { cleanText } from './clean-text.ts'
import type { Context } from './context.ts'
import { seriesBox } from './hatch.ts'
import { move, type Primitive, type Tag } from './primitives.ts'

type BulletRow = BulletChart['rows'][number]

/** Rows of a bullet chart: label, bar with its value, benchmark mark with its own below. */
export function bulletRows(chart: BulletChart, tag: Tag, context: Context): readonly ChartRow[] {
  const plot = plotOf(context)
  return chart.rows.map((row) => {
    const label = rowLabel(labelOf(row), tag, context)
    const marks = bulletMarks(row, plot, tag, context)
    const height = Math.max(label.height, marks.height)
    const lowered = label.primitives.map((primitive) => move(primitive, 0, (height - label.height) / 2))
    return { height, primitives: [...lowered, ...marks.primitives] }
  })
}

function labelOf(row: BulletRow): string {
  const unit = cleanText(row.unit).trim()
  return unit === '' || row.label.includes(unit) || row.value.text.endsWith(unit) ? row.label : `${row.label} (${unit})`
}

/** The value stands over the beginning of its bar, the benchmark under its mark, so that neither is taken for the other. */
function bulletMarks(row: BulletRow, plot: Plot, tag: Tag, context: Context): ChartRow {
  const { barHeight, size, smallSize, pitch } = context.style.chart
  const overshoot = size / 4
  const numbers = [row.valueNumber, row.benchmarkNumber].filter((number) => Number.isFinite(number))
  const scale = lengthScale(Math.max(0, ...numbers), plot.width - 2)
  const top = size * pitch + overshoot
  const bottom = top + barHeight + overshoot
  const markX = plot.left + scale(row.benchmarkNumber)
  const bar = seriesBox({ x: plot.left, y: top, width: scale(row.valueNumber), height: barHeight }, 0, tag)
  const line = (x: number, weight: number): Primitive => {
    return { kind: 'rule', tag, x1: x, y1: top - overshoot, x2: x, y2: bottom, weight }
  }
  const value = { text: row.value.text, style: 'bold' as const, size, top: 0 }
  const benchmark = { text: benchmarkText(row), style: 'regular' as const, size: smallSize, top: bottom }
  return {
    height: bottom + smallSize * pitch,
    primitives: [
      ...bar,
      line(plot.left, 0.6),
      line(markX, 2.25),
      withinPlot(value, plot.left, plot, tag, context),
      withinPlot(benchmark, markX, plot, tag, context),
    ],
  }
}

function benchmarkText(row: BulletRow): string {
  const label = cleanText(row.benchmarkLabel).trim()
  return label === '' ? row.benchmark.text : `${label}: ${row.benchmark.text}`
}

/** Text centred on `x` as far as the plot allows, smaller where it is longer than the plot. */
function withinPlot(small: Omit<SmallText, 'x'>, x: number, plot: Plot, tag: Tag, context: Context): Primitive {
  const natural = context.measure.width(cleanText(small.text).trim(), small.style, small.size)
  const room = plot.width - 2
  const size = natural > room ? (small.size * room) / natural : small.size
  const width = Math.min(natural, room)
  const left = Math.max(plot.left + 2, Math.min(x - width / 2, plot.left + plot.width - width))
  return smallText({ ...small, size, x: left }, tag, context)
}
