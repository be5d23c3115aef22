/** Change over the years: one panel an indicator, its values over the points, its years under them, from zero. */
import { scaleBand } from 'd3-scale'
import type { SeriesBreak, TrendChart } from '../model/chart.ts'
import type { ChartFrame } from './chart-frame.ts'
import { flagMarks, stem } from './flags.ts'
import { MISSING, withUnit } from './labeled-plot.ts'
import type { ChartRow, Mark } from './marks.ts'
import type { Printed } from './printed.ts'
import { placeScale } from './place-scale.ts'
import { strokesThrough } from './strokes-through.ts'
import { placeText, type TextBox, textBox } from './text-box.ts'

type TrendRow = TrendChart<Printed>['rows'][number]

const RADIUS = 2.4

/** A year's part of the width. */
interface Slot {
  readonly year: number
  readonly middle: number
}

interface Slots {
  readonly all: readonly Slot[]
  readonly width: number
}

/** Rows of a trend: the labels of the breaks, then a panel an indicator. */
export function trendRows(chart: TrendChart<Printed>, frame: ChartFrame): readonly ChartRow[] {
  if (chart.years.length === 0 || chart.rows.length === 0) return []
  const band = scaleBand([...chart.years], [0, frame.width])
  const width = band.bandwidth()
  const slots = { all: chart.years.map((year) => ({ year, middle: (band(year) ?? 0) + width / 2 })), width }
  const breaks = chart.breaks.filter(({ year }) => chart.years.indexOf(year) > 0)
  const breakX = ({ year }: SeriesBreak): number => band(year) ?? 0
  const flags = flagMarks(
    breaks.map((each) => ({ x: breakX(each), text: each.label, isDashed: true })),
    frame,
  )
  const head = { height: flags.height, gapBefore: 0, marks: flags.marks }
  const panels = chart.rows.map((row) => panel(row, slots, breaks, breakX, frame))
  return [...(breaks.length > 0 ? [head] : []), ...panels]
}

/** Values stand in a line of their own: nowhere can the line through the points cross one. */
function panel(
  row: TrendRow,
  slots: Slots,
  breaks: readonly SeriesBreak[],
  breakX: (each: SeriesBreak) => number,
  frame: ChartFrame,
): ChartRow {
  const { smallSize, panelHeight, rowGap, tinySize } = frame.style
  const known = row.readings.find((reading) => reading !== null)
  const name = withUnit(row.label, row.unit, known?.value.text ?? '')
  const title = textBox(name, { style: 'bold', size: smallSize, room: frame.width }, frame)
  const values = valueBoxes(row, slots, frame)
  const years = slots.all.map(({ year }) => boxIn(String(year), tinySize, slots, frame))
  const stripHeight = Math.max(0, ...values.map((box) => box.height))
  const top = title.height + stripHeight + 2
  const bottom = top + panelHeight
  const yearsTop = bottom + RADIUS + 1
  const height = yearsTop + Math.max(0, ...years.map((box) => box.height))
  const centered = (boxes: readonly TextBox[], topOf: (box: TextBox) => number): readonly Mark[] =>
    boxes.flatMap((box, index) => {
      const x = slots.all[index]?.middle ?? 0
      return placeText(box, { x, top: topOf(box), align: 'center' }, frame)
    })
  return {
    height,
    gapBefore: rowGap,
    marks: [
      ...placeText(title, { x: 0, top: 0, align: 'left' }, frame),
      ...centered(values, (box) => title.height + stripHeight - box.height),
      ...pointMarks(row, slots, { top: top + RADIUS, bottom }, frame),
      ...centered(years, () => yearsTop),
      ...breaks.map((each) => stem(breakX(each), title.height, height, true)),
    ],
  }
}

/** In the smaller size where a value of the panel would else be parted in the middle of a number. */
function valueBoxes(row: TrendRow, slots: Slots, frame: ChartFrame): readonly TextBox[] {
  const { tinySize, leastSize } = frame.style
  const texts = slots.all.map((_, index) => row.readings[index]?.value.text ?? MISSING)
  const boxes = (size: number): readonly TextBox[] => texts.map((text) => boxIn(text, size, slots, frame))
  const large = boxes(tinySize)
  const isParted = large.some((box, index) => box.lines.length > (texts[index] ?? '').trim().split(/[ \u00a0]+/).length)
  return isParted ? boxes(leastSize) : large
}

function boxIn(text: string, size: number, slots: Slots, frame: ChartFrame): TextBox {
  return textBox(text, { style: 'regular', size, room: slots.width - size / 2 }, frame)
}

/** Points, the axis at zero, and a line through what stands on one side of a break without a gap. */
function pointMarks(
  row: TrendRow,
  slots: Slots,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  frame: ChartFrame,
): readonly Mark[] {
  const points = slots.all.map(({ year, middle }, index) => {
    const number = row.readings[index]?.number
    return { year, x: middle, number: number !== undefined && Number.isFinite(number) ? number : null }
  })
  const numbers = points.flatMap(({ number }) => (number === null ? [] : [number]))
  const least = Math.min(0, ...numbers)
  const most = Math.max(0, ...numbers)
  const y = placeScale([least, most > least ? most : 1], [bottom, top])
  const axis: Mark = { kind: 'line', x1: 0, y1: y(0), x2: frame.width, y2: y(0), weight: 0.6, isDashed: false }
  const at = points.map(({ x, year, number }) => ({ x, year, y: number === null ? null : y(number) }))
  const dots = at.flatMap((point): readonly Mark[] =>
    point.y === null ? [] : [{ kind: 'dot', x: point.x, y: point.y, radius: RADIUS, fill: 0, outline: 0.6 }],
  )
  return [axis, ...strokesThrough(at, row.brokenAt), ...dots]
}
