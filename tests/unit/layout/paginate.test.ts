import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FlowItem, flowItem } from '../../../src/layout/flow-item.ts'
import { paginate } from '../../../src/layout/paginate.ts'
import type { TextRun } from '../../../src/layout/primitives.ts'
import { sliceItem } from '../../../src/layout/slice-item.ts'

const run = (text: string, baseline: number): TextRun => ({
  ...{ kind: 'text', tag: 1, x: 0, baseline, text },
  ...{ style: 'regular', size: 10, wordSpacing: 0, width: 5 },
})
const item = (height: number, options: Partial<FlowItem> = {}): FlowItem =>
  flowItem({ kind: 'line', height, primitives: [run(String(height), 8)], ...options })

describe('paginate', () => {
  test('places each item once, in order, within the page', () => {
    const items = fc.array(
      fc
        .record({ height: fc.integer({ min: 10, max: 90 }), spaceBefore: fc.nat(20), keepWithNext: fc.boolean() })
        .map(({ height, ...options }) => item(height, options)),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(items, (given) => {
        const pages = paginate(given, 100)
        expect(pages.flat().map((placed) => placed.item)).toEqual(given)
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0)
          for (const placed of page) expect(placed.y + placed.item.height).toBeLessThanOrEqual(100.01)
        }
      }),
    )
  })

  test('drops the room above the first item of a page', () => {
    const pages = paginate([item(90, { spaceBefore: 30 }), item(90, { spaceBefore: 30 })], 100)
    expect(pages.map((page) => page.map(({ y }) => y))).toEqual([[0], [0]])
  })

  test('keeps with the next what asks for it', () => {
    const pages = paginate([item(50), item(30, { keepWithNext: true }), item(30)], 100)
    expect(pages.map((page) => page.length)).toEqual([1, 2])
  })

  test('says carried items again only at the top of a page', () => {
    const head = flowItem({ kind: 'table-head', height: 10, primitives: [] })
    const row = item(40, { carried: [head] })
    const pages = paginate([item(10), row, row, row], 100)
    expect(pages.map((page) => page.map(({ item: placed, isRepeat }) => [placed.kind, isRepeat]))).toEqual([
      [
        ['line', false],
        ['line', false],
        ['line', false],
      ],
      [
        ['table-head', true],
        ['line', false],
      ],
    ])
  })

  test('room alone opens no page', () => {
    const room = flowItem({ kind: 'space', height: 20, primitives: [] })
    expect(paginate([item(90), room], 100)).toHaveLength(1)
  })
})

describe('sliceItem', () => {
  test('cuts between lines of text, loses none, and keeps each slice within the page', () => {
    const baselines = Array.from({ length: 50 }, (_, index) => 10 + index * 12)
    const tall = item(620, { primitives: baselines.map((baseline) => run(String(baseline), baseline)) })
    const slices = sliceItem(tall, 100)
    const said = slices.flatMap((slice) =>
      slice.primitives.map((primitive) => ('text' in primitive ? primitive.text : '')),
    )
    expect(said).toEqual(baselines.map(String))
    for (const slice of slices) {
      expect(slice.height).toBeLessThanOrEqual(100)
      for (const primitive of slice.primitives) {
        if (primitive.kind !== 'text') continue
        expect(primitive.baseline - 9).toBeGreaterThanOrEqual(-0.01)
        expect(primitive.baseline + 2.5).toBeLessThanOrEqual(slice.height + 0.01)
      }
    }
  })

  test('clips upright rules to each slice', () => {
    const rule = { kind: 'rule' as const, tag: 'layout' as const, x1: 5, y1: 0, x2: 5, y2: 250, weight: 1 }
    const slices = sliceItem(item(250, { primitives: [rule] }), 100)
    expect(slices.map((slice) => slice.primitives.map((part) => ('y1' in part ? [part.y1, part.y2] : [])))).toEqual([
      [[0, 100]],
      [[0, 100]],
      [[0, 50]],
    ])
  })
})
