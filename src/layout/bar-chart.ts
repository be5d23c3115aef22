/** Bars by category, the series of a group under one another, all on one scale. */
import { scaleBand } from 'd3-scale'
import type { GroupedBarChart } from '../document/nodes.ts'
import { type ChartRow, lengthScale, plotOf, rowLabel, smallText } from './chart-row.ts'
import { cleanText } from './clean-text.ts'
import type { Context } from './context.ts'
import { seriesBox } from './hatch.ts'
import { move, type Primitive, type Tag } from './primitives.ts'

type BarGroup = GroupedBarChart['groups'][number]

/** Rows of a bar chart: the legend where there is more than one series, then one row a group. */
export function barRows(chart: GroupedBarChart, tag: Tag, context: Context): readonly ChartRow[] {
  const legend = legendRow(chart, tag, context)
  const scale = chartScale(chart, context)
  return [...(legend ? [legend] : []), ...chart.groups.map((group) => groupRow(group, scale, tag, context))]
}

type Scale = (value: number) => number

/** One scale for all groups, with room at its end for the longest of all values. */
function chartScale(chart: GroupedBarChart, context: Context): Scale {
  const { size } = context.style.chart
  const texts = chart.groups.flatMap((group) => group.bars.map((bar) => cleanText(bar?.value.text ?? '')))
  const longest = Math.max(0, ...texts.map((text) => context.measure.width(text, 'regular', size)))
  return lengthScale(topOf(chart), plotOf(context).width - longest - size)
}

function groupRow(group: BarGroup, scale: Scale, tag: Tag, context: Context): ChartRow {
  const { size, pitch } = context.style.chart
  const plot = plotOf(context)
  const label = rowLabel(group.label, tag, context)
  const rowHeight = size * pitch
  const height = Math.max(label.height, rowHeight * group.bars.length)
  const slots = [...group.bars.keys()]
  const band = scaleBand(slots, [0, rowHeight * slots.length]).paddingInner(0.15)
  const offset = (height - rowHeight * slots.length) / 2
  const marks = group.bars.flatMap((bar, series): readonly Primitive[] => {
    if (!bar) return []
    const y = offset + (band(series) ?? 0)
    const width = scale(bar.number)
    const box = seriesBox({ x: plot.left, y, width, height: band.bandwidth() }, series, tag)
    const place = { x: plot.left + width + size / 3, top: y + (band.bandwidth() - rowHeight) / 2 }
    return [...box, smallText({ text: bar.value.text, style: 'regular', size, ...place }, tag, context)]
  })
  const axis: Primitive = { kind: 'rule', tag, x1: plot.left, y1: -2, x2: plot.left, y2: height + 2, weight: 0.6 }
  const lowered = label.primitives.map((primitive) => move(primitive, 0, (height - label.height) / 2))
  return { height, primitives: [...lowered, ...marks, axis] }
}

/** The declared top of the scale, or the longest bar where that is longer. */
function topOf(chart: GroupedBarChart): number {
  const numbers = chart.groups.flatMap((group) => group.bars.map((bar) => bar?.number ?? 0))
  return Math.max(...[chart.max, ...numbers].filter((number) => Number.isFinite(number)), 0)
}

/** The series' names beside a sample of their fill, one line where they fit, else one a line. */
function legendRow(chart: GroupedBarChart, tag: Tag, context: Context): ChartRow | null {
  const names = chart.series.map((name) => cleanText(name).trim())
  if (names.every((name) => name === '')) return null
  const { smallSize: size, pitch } = context.style.chart
  const plot = plotOf(context)
  const primitives: Primitive[] = []
  let x = plot.left
  let top = 0
  names.forEach((name, series) => {
    const width = size * 2 + context.measure.width(name, 'regular', size)
    if (x > plot.left && x + width > plot.left + plot.width) {
      x = plot.left
      top += size * pitch
    }
    primitives.push(...seriesBox({ x, y: top + size * 0.2, width: size * 1.4, height: size * 0.75 }, series, tag))
    primitives.push(smallText({ text: name, style: 'regular', size, x: x + size * 1.8, top }, tag, context))
    x += width + size
  })
  return { height: top + size * pitch, primitives }
}
