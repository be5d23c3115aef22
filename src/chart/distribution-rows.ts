/** Areas on one scale, a dot each, with the benchmark and the report's own area named, and the two ends. */
import { extent } from 'd3-array'
import type { DistributionChart, Reading } from '../model/chart.ts'
import type { ChartFrame } from './chart-frame.ts'
import { type Flag, flagMarks, stem } from './flags.ts'
import { MISSING } from './labeled-plot.ts'
import type { ChartRow, Mark } from './marks.ts'
import type { Printed } from './printed.ts'
import { placeScale } from './place-scale.ts'
import { placeText, textBox } from './text-box.ts'

interface Dot {
  readonly label: string
  readonly isOwn: boolean
  readonly reading: Reading<Printed>
}

const RADIUS = 4
const LEAST_RADIUS = 1.5
const MOST_HEIGHT = 150

/** The scale with its dots as one row, then the areas whose figure is missing. */
export function distributionRows(chart: DistributionChart<Printed>, frame: ChartFrame): readonly ChartRow[] {
  const dots = chart.areas.flatMap(({ label, isOwn, reading }): readonly Dot[] =>
    reading && Number.isFinite(reading.number) ? [{ label, isOwn, reading }] : [],
  )
  const missing = chart.areas.filter(({ reading }) => !reading || !Number.isFinite(reading.number))
  const row = dots.length === 0 ? [] : [dotRow(chart, dots, frame)]
  return missing.length === 0
    ? row
    : [
        ...row,
        missingRow(
          missing.map(({ label }) => label),
          frame,
        ),
      ]
}

function dotRow(chart: DistributionChart<Printed>, dots: readonly Dot[], frame: ChartFrame): ChartRow {
  const benchmark = chart.benchmark && Number.isFinite(chart.benchmark.number) ? chart.benchmark : null
  const x = scaleOf([...dots.map(({ reading }) => reading.number), ...(benchmark ? [benchmark.number] : [])], frame)
  const said = (label: string, value: Printed): string => `${label}: ${value.text}`
  const own = dots.filter(({ isOwn }) => isOwn)
  const lines: readonly Flag[] = [
    ...own.map(({ label, reading }) => ({ x: x(reading.number), text: said(label, reading.value), isDashed: false })),
    ...(benchmark ? [{ x: x(benchmark.number), text: said(benchmark.label, benchmark.value), isDashed: true }] : []),
  ]
  const flags = flagMarks(lines, frame)
  const stacked = stack(dots, x)
  const axis = flags.height + 4 + stacked.height
  const ends = endMarks(dots, axis + 3, frame)
  const marks: readonly Mark[] = [
    ...flags.marks,
    ...lines.map((flag) => stem(flag.x, flags.height, axis, flag.isDashed)),
    { kind: 'line', x1: 0, y1: axis, x2: frame.width, y2: axis, weight: 0.6, isDashed: false },
    ...stacked.places.map(
      ({ dot, level }): Mark => ({
        ...{ kind: 'dot', x: x(dot.reading.number), y: axis - 1 - stacked.radius - level * stacked.pitch },
        ...{ radius: stacked.radius, fill: dot.isOwn ? 0 : 0.8, outline: 0.6 },
      }),
    ),
    ...ends.marks,
  ]
  return { height: axis + 3 + ends.height, gapBefore: 0, marks }
}

/** From the least to the greatest with room for a dot at both ends; all alike stand in the middle. */
function scaleOf(numbers: readonly number[], { width }: ChartFrame): (value: number) => number {
  const [least = 0, most = 0] = extent(numbers)
  const margin = RADIUS + 1
  return placeScale([least, most], [margin, width - margin])
}

interface Stack {
  readonly places: readonly { readonly dot: Dot; readonly level: number }[]
  readonly radius: number
  readonly pitch: number
  readonly height: number
}

/** Each dot at its very place, above those it would touch; smaller dots where the pile would grow too high. */
function stack(dots: readonly Dot[], x: (value: number) => number): Stack {
  for (let radius = RADIUS; ; radius -= 0.5) {
    const places = levels(dots, x, 2 * radius)
    const count = 1 + Math.max(0, ...places.map(({ level }) => level))
    const isLast = radius <= LEAST_RADIUS
    if (!isLast && count * 2 * radius > MOST_HEIGHT) continue
    const pitch = Math.min(2 * radius, MOST_HEIGHT / count)
    return { places, radius, pitch, height: (count - 1) * pitch + 2 * radius + 1 }
  }
}

function levels(dots: readonly Dot[], x: (value: number) => number, diameter: number): Stack['places'] {
  const lastAt: number[] = []
  return dots
    .toSorted((a, b) => a.reading.number - b.reading.number)
    .map((dot) => {
      const place = x(dot.reading.number)
      const free = lastAt.findIndex((last) => place - last >= diameter)
      const level = free < 0 ? lastAt.length : free
      lastAt[level] = place
      return { dot, level }
    })
}

/** What the two ends of the scale are, each in its half of the width. */
function endMarks(
  dots: readonly Dot[],
  top: number,
  frame: ChartFrame,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const [least, most] = extent(dots, ({ reading }) => reading.number)
  const setting = { style: 'regular' as const, size: frame.style.tinySize, room: frame.width / 2 - frame.style.size }
  const boxAt = (name: string, number: number | undefined) => {
    const there = dots.filter(({ reading }) => reading.number === number)
    const value = there[0]?.reading.value
    const areas = there.map(({ label }) => label).join(', ')
    return textBox(value ? `${name} ${value.text}: ${areas}` : '', setting, frame)
  }
  const left = boxAt('Thấp nhất', least)
  const right = boxAt('Cao nhất', most)
  const marks = [
    ...placeText(left, { x: 0, top, align: 'left' }, frame),
    ...placeText(right, { x: frame.width, top, align: 'right' }, frame),
  ]
  return { height: Math.max(left.height, right.height), marks }
}

function missingRow(labels: readonly string[], frame: ChartFrame): ChartRow {
  const text = `${MISSING.charAt(0).toLocaleUpperCase('vi')}${MISSING.slice(1)}: ${labels.join(', ')}`
  const box = textBox(text, { style: 'regular', size: frame.style.tinySize, room: frame.width }, frame)
  const marks = placeText(box, { x: 0, top: 0, align: 'left' }, frame)
  return { height: box.height, gapBefore: frame.style.rowGap, marks }
}
