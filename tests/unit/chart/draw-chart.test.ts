import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChartFrame } from '../../../src/chart/chart-frame.ts'
import { drawChart } from '../../../src/chart/draw-chart.ts'
import type { ChartRow, Mark, TextMark } from '../../../src/chart/marks.ts'
import type { Printed } from '../../../src/chart/printed.ts'
import { officialPage } from '../../../src/layout/page-style.ts'
import type { ChartSpec, Reading, TrendChart } from '../../../src/model/chart.ts'
import { arbitraryChart } from '../../support/arbitrary-document.ts'
import { evenMeasurer } from '../../support/even-measurer.ts'

const { chart: measures, font } = officialPage
const frame: ChartFrame = { width: 467, style: { ...measures, ...font }, measure: evenMeasurer }

/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number]

const NEAR = 0.01

const inkOf = (text: TextMark): Box => [
  text.x,
  text.baseline - font.ascent * text.size,
  text.x + text.width,
  text.baseline + font.descent * text.size,
]

/** What a mark that is no text covers; an outline around a text is four lines. */
function boxesOf(mark: Mark): readonly Box[] {
  switch (mark.kind) {
    case 'text':
      return []
    case 'line':
      return [[mark.x1, mark.y1, mark.x2, mark.y2]]
    case 'rect': {
      const [right, bottom] = [mark.x + mark.width, mark.y + mark.height]
      if (mark.fill !== null) return [[mark.x, mark.y, right, bottom]]
      return [
        [mark.x, mark.y, right, mark.y],
        [mark.x, bottom, right, bottom],
        [mark.x, mark.y, mark.x, bottom],
        [right, mark.y, right, bottom],
      ]
    }
    case 'strokes':
      return mark.segments.map(([x1, y1, x2, y2]) => [
        Math.min(x1, x2),
        Math.min(y1, y2),
        Math.max(x1, x2),
        Math.max(y1, y2),
      ])
    case 'dot': {
      const { x, y, radius } = mark
      return [[x - radius, y - radius, x + radius, y + radius]]
    }
    default:
      return mark satisfies never
  }
}

const meet = (a: Box, b: Box): boolean =>
  a[0] < b[2] - NEAR && b[0] < a[2] - NEAR && a[1] < b[3] - NEAR && b[1] < a[3] - NEAR

/** A line has no area: it meets what it passes through. */
const crosses = (ink: Box, box: Box): boolean =>
  ink[0] < box[2] - NEAR + (box[0] === box[2] ? NEAR : 0) &&
  box[0] < ink[2] - NEAR &&
  ink[1] < box[3] - NEAR + (box[1] === box[3] ? NEAR : 0) &&
  box[1] < ink[3] - NEAR

const textsOf = ({ marks }: ChartRow): readonly TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

function faultsOf(row: ChartRow): readonly string[] {
  const texts = textsOf(row)
  const boxes = row.marks.flatMap(boxesOf)
  const isIn = ([left, top, right, bottom]: Box): boolean =>
    left > -NEAR && right < frame.width + NEAR && top > -3 && bottom < row.height + 3
  return [
    ...texts.filter(({ size }) => size < 9).map(({ text }) => `«${text}» is too small`),
    ...texts.filter((text) => !isIn(inkOf(text))).map(({ text }) => `«${text}» leaves the frame`),
    ...boxes.filter((box) => !isIn(box)).map((box) => `${box.join(' ')} leaves the frame`),
    ...texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => meet(inkOf(text), inkOf(other)))
        .map((other) => `«${text.text}» meets «${other.text}»`),
    ),
    ...texts.flatMap((text) =>
      boxes
        .filter((box) => crosses(inkOf(text), box))
        .map((box) => `«${text.text}» ${inkOf(text).join(' ')} meets ${box.join(' ')}`),
    ),
  ]
}

const said = (rows: readonly ChartRow[]): string =>
  rows
    .flatMap(textsOf)
    .map(({ text }) => text)
    .join(' ')

const read = (number: number, text = String(number)): Reading<Printed> => ({ value: { text }, number })

function trend(changes: Partial<TrendChart<Printed>> = {}): TrendChart<Printed> {
  const readings = [read(1), read(2), null, read(4), read(5)]
  const rows = [{ label: 'Điểm phục vụ', unit: 'điểm', readings, brokenAt: null }]
  return { type: 'trend', years: [2019, 2020, 2021, 2022, 2023], breaks: [], rows, ...changes }
}

const marksOf = (chart: ChartSpec<Printed>, kind: Mark['kind']): readonly Mark[] =>
  drawChart(chart, frame).flatMap(({ marks }) => marks.filter((mark) => mark.kind === kind))

describe('any chart', () => {
  test('keeps its marks in the frame, and its words clear of bars, lines and one another', () => {
    fc.assert(
      fc.property(arbitraryChart, (chart) => {
        for (const row of drawChart(chart, frame)) expect(faultsOf(row)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('has finite places only, and is drawn alike each time', () => {
    fc.assert(
      fc.property(arbitraryChart, (chart) => {
        const rows = drawChart(chart, frame)
        const numbers = JSON.stringify(rows, (_, value: unknown) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('no number')
          return value
        })
        expect(JSON.stringify(drawChart(chart, frame))).toBe(numbers)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a trend', () => {
  test('is a line that stops where a figure is missing, and says so', () => {
    const [strokes] = marksOf(trend(), 'strokes')
    expect(strokes?.kind === 'strokes' && strokes.segments).toHaveLength(2)
    expect(marksOf(trend(), 'dot')).toHaveLength(4)
    expect(said(drawChart(trend(), frame))).toContain('chưa có số liệu')
  })

  test('joins nothing where its figures are broken off; the break is named beside a dashed line', () => {
    const [row] = trend().rows
    const breaks = [{ year: 2023, label: 'sau sắp xếp' }]
    const broken = trend({ breaks, rows: row ? [{ ...row, brokenAt: 2023 }] : [] })
    const segments = (chart: ChartSpec<Printed>): number =>
      marksOf(chart, 'strokes').reduce((sum, mark) => sum + (mark.kind === 'strokes' ? mark.segments.length : 0), 0)
    expect(segments(broken)).toBe(1)
    expect(segments(trend({ breaks }))).toBe(2)
    expect(said(drawChart(broken, frame))).toContain('sau sắp xếp')
    const dashed = marksOf(broken, 'line').flatMap((mark) => (mark.kind === 'line' && mark.isDashed ? [mark.x1] : []))
    expect(new Set(dashed)).toEqual(new Set([(frame.width * 4) / 5]))
  })

  test('begins at zero: heights are as the numbers', () => {
    const heights = marksOf(
      trend({ rows: [{ label: '', unit: '', readings: [read(0), read(50), read(100)], brokenAt: null }] }),
      'dot',
    )
    const [zero = 0, half = 0, full = 0] = heights.map((mark) => (mark.kind === 'dot' ? mark.y : 0))
    expect((zero - half) / (zero - full)).toBeCloseTo(0.5)
  })

  test('ten years of seven digits stand whole', () => {
    const years = Array.from({ length: 10 }, (_, index) => 2014 + index)
    const readings = years.map((year) => read(year, '1.234.567'))
    const texts = drawChart(
      trend({ years, rows: [{ label: 'x', unit: '', readings, brokenAt: null }] }),
      frame,
    ).flatMap(textsOf)
    expect(texts.filter(({ text }) => text === '1.234.567')).toHaveLength(10)
  })
})

describe('a distribution', () => {
  const areas = Array.from({ length: 63 }, (_, index) => ({
    ...{ label: `Tỉnh ${index}`, isOwn: index === 17 },
    reading: index === 5 ? null : read(index % 9, `${index % 9} km`),
  }))
  const chart = { type: 'distribution' as const, areas, benchmark: { label: 'cả nước', ...read(4.5, '4,5 km') } }

  test('has a dot for each known area, none on another, its own in black', () => {
    const dots = marksOf(chart, 'dot').flatMap((mark) => (mark.kind === 'dot' ? [mark] : []))
    expect(dots).toHaveLength(62)
    expect(dots.filter(({ fill }) => fill === 0)).toHaveLength(1)
    for (const [index, a] of dots.entries()) {
      for (const b of dots.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * a.radius - NEAR)
    }
  })

  test('names benchmark, own area, both ends and what is missing', () => {
    const words = said(drawChart(chart, frame))
    for (const word of [
      'cả nước: 4,5 km',
      'Tỉnh 17: 8 km',
      'Thấp nhất 0 km',
      'Cao nhất 8 km',
      'Chưa có số liệu: Tỉnh 5',
    ]) {
      expect(words).toContain(word)
    }
  })

  test('all alike stand over one another', () => {
    const alike = { ...chart, benchmark: null, areas: areas.map((area) => ({ ...area, reading: read(1) })) }
    const [row] = drawChart(alike, frame)
    expect(row && faultsOf(row)).toEqual([])
  })
})

describe('tiles', () => {
  const tile = { label: 'Hòa Bình', column: 0, row: 0, value: { text: '2,5' }, level: 0, isOwn: false }
  const chart = {
    ...{ type: 'tiles' as const, classes: ['thấp', 'vừa', 'cao'] },
    tiles: [
      tile,
      { ...tile, column: 2, row: 1, level: 2, isOwn: true },
      { ...tile, column: 1, value: null, level: null },
    ],
  }

  test('stand by column and row, the darker the higher, a missing figure without a shade', () => {
    const rects = marksOf(chart, 'rect').flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))
    expect(rects.filter(({ fill }) => fill !== null).map(({ fill }) => fill)).toEqual([1, 0.6, 0, 1, 0])
    const tiles = rects.filter(({ fill }) => fill === null)
    expect(tiles.map(({ outline }) => outline > 1)).toEqual([false, false, true])
    expect(said(drawChart(chart, frame))).toContain('chưa có số liệu')
  })
})

test('where a text breaks between words its line ends in a space, where a word is cut it does not', () => {
  const label = 'Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính'
  const value = { text: 'x'.repeat(120) }
  const chart = {
    ...{ type: 'bars' as const, unit: '%', max: 100, series: [] },
    groups: [{ label, bars: [{ value, number: 88 }] }],
  }
  const texts = drawChart(chart, frame).flatMap(textsOf)
  const [labels, values] = [
    texts.filter(({ text }) => !text.includes('xx')),
    texts.filter(({ text }) => text.includes('xx')),
  ]
  expect(labels.length).toBeGreaterThan(1)
  expect(values.length).toBeGreaterThan(1)
  expect(labels.map(({ text }) => text).join('')).toBe(label)
  expect(values.map(({ text }) => text).join('')).toBe(value.text)
  for (const line of [labels, values])
    expect(line.map(({ isContinued }) => isContinued)).toEqual(line.map((_, at) => at > 0))
})

test('a bar that is missing says so, and is no bar', () => {
  const chart = {
    ...{ type: 'bars' as const, unit: '%', max: 100, series: [] },
    groups: [{ label: 'cấp xã', bars: [null, read(88, '88%')] }],
  }
  expect(marksOf(chart, 'rect')).toHaveLength(1)
  expect(said(drawChart(chart, frame))).toBe('cấp xã chưa có số liệu 88%')
})
