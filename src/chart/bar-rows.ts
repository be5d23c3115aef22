/** Bars by category, the series of a group under one another, all on one scale. */
import { max } from 'd3-array'
import { scaleBand } from 'd3-scale'
import type { GroupedBarChart } from '../model/chart.ts'
import type { ChartFrame } from './chart-frame.ts'
import { seriesBox } from './fills.ts'
import { lengthScale, MISSING, placeLabel, plotOf, rowLabel, upright } from './labeled-plot.ts'
import { legendRow } from './legend.ts'
import type { ChartRow, Mark } from './marks.ts'
import type { Printed } from './printed.ts'
import { placeText, type TextBox, textBox } from './text-box.ts'

type BarGroup = GroupedBarChart<Printed>['groups'][number]

/** How long bars are, and how much room is left for the values at their ends. */
interface Scale {
  readonly lengthOf: (value: number) => number
  readonly room: number
}

/** The share of the plot that the values at the ends of bars may take; longer ones wrap. */
const MOST_FOR_VALUES = 0.5

/** At least so much between the bars of a group. */
const BAR_GAP = 1.5

/** Rows of a bar chart: the legend where there is more than one series, then one row a group. */
export function barRows(chart: GroupedBarChart<Printed>, frame: ChartFrame): readonly ChartRow[] {
  if (chart.groups.length === 0) return []
  const legend = legendRow(chart.series, plotOf(frame), seriesBox, frame)
  const scale = scaleOf(chart, frame)
  return [...(legend ? [legend] : []), ...chart.groups.map((group) => groupRow(group, scale, frame))]
}

/** One scale for all groups, with room at its end for the longest of all values. */
function scaleOf(chart: GroupedBarChart<Printed>, frame: ChartFrame): Scale {
  const { size } = frame.style
  const { width } = plotOf(frame)
  const bars = chart.groups.flatMap((group) => group.bars)
  const texts = bars.map((bar) => valueBox(bar, width * MOST_FOR_VALUES, frame).width)
  const room = max(texts) ?? 0
  const numbers = bars.map((bar) => bar?.number ?? 0).filter((number) => Number.isFinite(number))
  const top = max([...numbers, Number.isFinite(chart.max) ? chart.max : 0, 0]) ?? 0
  return { lengthOf: lengthScale(top, width - room - size), room }
}

function valueBox(bar: BarGroup['bars'][number], room: number, frame: ChartFrame): TextBox {
  const { size, smallSize } = frame.style
  if (bar) return textBox(bar.value.text, { style: 'regular', size, room }, frame)
  return textBox(MISSING, { style: 'regular', size: smallSize, room }, frame)
}

function groupRow(group: BarGroup, { lengthOf, room }: Scale, frame: ChartFrame): ChartRow {
  const { size, pitch, rowGap } = frame.style
  const plot = plotOf(frame)
  const label = rowLabel(group.label, frame)
  // A little more than was measured: the sum of the parts of a line may differ by a rounding.
  const values = group.bars.map((bar) => valueBox(bar, room + 0.01, frame))
  const slot = Math.max(size * pitch, ...values.map((value) => value.height))
  const height = Math.max(label.height, slot * group.bars.length)
  const slots = [...group.bars.keys()]
  const band = scaleBand(slots, [0, slot * slots.length])
  const barHeight = Math.min(slot - BAR_GAP, size)
  const offset = (height - slot * slots.length) / 2
  const marks = group.bars.flatMap((bar, series): readonly Mark[] => {
    const middle = offset + (band(series) ?? 0) + band.bandwidth() / 2
    const width = bar ? lengthOf(bar.number) : 0
    const box = { x: plot.left, y: middle - barHeight / 2, width, height: barHeight }
    const value = values[series]
    const place = { x: plot.left + width + size / 3, top: middle - (value?.height ?? 0) / 2, align: 'left' as const }
    return [...(bar ? seriesBox(box, series) : []), ...(value ? placeText(value, place, frame) : [])]
  })
  const axis = upright(plot.left, 0, height, 0.6)
  return { height, gapBefore: rowGap, marks: [...placeLabel(label, height, frame), ...marks, axis] }
}
