/** Charts in a finished file, read back: one figure each, with words for those who do not see it and a place on its page. */
import { plainObjects } from '../support/pdf-objects.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ChartNode } from '../../src/document/nodes.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { linesOf, readPages } from '../support/pdf-text.ts'
import { datum, sampleDocument } from '../support/sample-document.ts'
import { tinos } from '../support/tinos.ts'

const read = (number: number) => ({ value: datum(String(number)), number })

const charts: readonly ChartNode['chart'][] = [
  {
    type: 'trend',
    years: [2021, 2022, 2023],
    breaks: [{ year: 2023, label: 'Từ năm 2023: cách tính mới' }],
    rows: [{ label: 'Điểm phục vụ', unit: 'điểm', readings: [read(198), null, read(240)], brokenAt: 2023 }],
  },
  {
    type: 'distribution',
    areas: [
      { label: 'Hòa Bình', reading: read(2.5), isOwn: true },
      { label: 'Sơn La', reading: read(4), isOwn: false },
      { label: 'Lai Châu', reading: null, isOwn: false },
    ],
    benchmark: { label: 'cả nước', ...read(2.9) },
  },
  {
    type: 'tiles',
    classes: ['dưới 2', 'từ 2'],
    tiles: [
      { label: 'Hòa Bình', column: 0, row: 0, value: datum('2,5'), level: 1, isOwn: true },
      { label: 'Sơn La', column: 1, row: 1, value: null, level: null, isOwn: false },
    ],
  },
]

const nodes = charts.map(
  (chart, index): ChartNode => ({
    ...{ kind: 'chart', id: chart.type, chart },
    caption: [{ kind: 'text', text: `Hình ${index + 1}. Thử` }],
    alternative: [{ kind: 'text', text: `Lời của hình ${index + 1}` }],
  }),
)

let objects: readonly string[]
let text: string

beforeAll(async () => {
  const meta = { ...sampleDocument.meta, marks: [] }
  const bytes = await renderPdf({ meta, blocks: nodes, annexes: [] }, { fonts: tinos })
  objects = plainObjects(bytes).split('endobj')
  const pages = await readPages(bytes)
  text = pages.flatMap((page) => linesOf(page.items).map((line) => line.text)).join('\n')
})

describe('charts in the file', () => {
  test('are each one figure, with alternative text and a box on the page', () => {
    const figures = objects.filter((object) => object.includes('/S /Figure'))
    expect(figures).toHaveLength(charts.length)
    for (const figure of figures) {
      expect(figure).toContain('/Alt (')
      const box = /\/BBox \[([^\]]+)\]/.exec(figure)?.[1]?.trim().split(/\s+/).map(Number) ?? []
      const [left = -1, bottom = -1, right = 1e9, top = 1e9] = box
      // The text block, and half the outline of a box at its edge.
      expect(left).toBeGreaterThanOrEqual(85.03 - 0.3)
      expect(right).toBeLessThanOrEqual(552.77 + 0.3)
      expect(bottom).toBeGreaterThanOrEqual(56.69)
      expect(top).toBeLessThanOrEqual(785.21)
      expect(top - bottom).toBeGreaterThan(20)
    }
  })

  test.each([
    ['Từ năm 2023: cách tính mới', 'the break'],
    ['Hòa Bình: 2.5', 'the own area'],
    ['Chưa có số liệu: Lai Châu', 'the area without a figure'],
    ['… chưa có số liệu', 'the sign of a missing tile'],
  ])('are text that can be searched: %s', (words) => {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(words)
  })
})
