import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/document/nodes.ts'
import { seriesBox } from '../../../src/chart/fills.ts'
import { layout } from '../../../src/layout/layout.ts'
import { officialPage } from '../../../src/layout/page-style.ts'
import type { Primitive, Rect } from '../../../src/layout/primitives.ts'
import { evenMeasurer } from '../../support/even-measurer.ts'
import { datum, sampleDocument } from '../../support/sample-document.ts'

const charts = sampleDocument.blocks.filter((block) => block.kind === 'chart')

function primitivesOf(block: Block): readonly Primitive[] {
  const document = { ...sampleDocument, meta: { ...sampleDocument.meta, marks: [] }, blocks: [block], annexes: [] }
  return layout(document, officialPage, evenMeasurer).pages.flatMap((page) => page.primitives)
}

const bars = (primitives: readonly Primitive[]): readonly Rect[] =>
  primitives.flatMap((primitive) => (primitive.kind === 'rect' ? [primitive] : []))

describe('charts', () => {
  test('lengths of bullet bars are to their benchmark as the numbers are', () => {
    const [bullet] = charts
    if (!bullet) throw new Error('the sample has no chart')
    const primitives = primitivesOf(bullet)
    const marks = primitives.flatMap((mark) => (mark.kind === 'rule' && mark.weight > 2 ? [mark] : []))
    const ratios = bars(primitives).map((bar, row) => bar.width / ((marks[row]?.x1 ?? 0) - bar.x))
    expect(ratios[0]).toBeCloseTo(2.5 / 2.9, 4)
    expect(ratios[1]).toBeCloseTo(3588 / 7105, 4)
  })

  test('bars of groups are as long as their numbers, a missing one is no bar', () => {
    const [, grouped] = charts
    if (!grouped) throw new Error('the sample has one chart')
    const drawn = bars(primitivesOf(grouped)).filter((bar) => bar.width > 50)
    expect(drawn).toHaveLength(5)
    const full = Math.max(...drawn.map((bar) => bar.width))
    expect(drawn.map((bar) => Math.round((100 * bar.width) / full))).toEqual([98, 100, 91, 98, 88])
  })

  test('series differ without colour', () => {
    const box = { x: 0, y: 0, width: 30, height: 10 }
    const looks = [0, 1, 2, 3].map((series) =>
      JSON.stringify(seriesBox(box, series).map((mark) => [mark.kind, 'fill' in mark ? mark.fill : ''])),
    )
    expect(new Set(looks).size).toBe(4)
  })

  test('a hatch stays in its box', () => {
    for (const width of [0, 1, 3, 7.5, 200]) {
      for (const mark of seriesBox({ x: 10, y: 20, width, height: 10 }, 1)) {
        if (mark.kind !== 'strokes') continue
        for (const [x1, y1, x2, y2] of mark.segments) {
          expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(10)
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(10 + width + 1e-9)
          expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(20)
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(30 + 1e-9)
        }
      }
    }
  })

  test('numbers that are none are bars of no length, within the text block', () => {
    const row = {
      ...{ label: 'x', unit: '', value: datum('?'), benchmark: datum('?'), benchmarkLabel: 'y' },
      ...{ valueNumber: Number.NaN, benchmarkNumber: Number.POSITIVE_INFINITY },
    }
    const chart = { type: 'bullet' as const, rows: [row, { ...row, valueNumber: -5, benchmarkNumber: 0 }] }
    const primitives = primitivesOf({ kind: 'chart', id: 'c', caption: [], alternative: [], chart })
    for (const bar of bars(primitives)) expect(bar.width).toBe(0)
    for (const mark of primitives) if (mark.kind === 'text') expect(Number.isFinite(mark.x)).toBe(true)
  })
})
