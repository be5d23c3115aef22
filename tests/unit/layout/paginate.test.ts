import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FlowItem, flowItem, type Footnote } from '../../../src/layout/flow-item.ts'
import type { FootMeasure } from '../../../src/layout/page-foot.ts'
import { paginate } from '../../../src/layout/paginate.ts'
import type { TextRun } from '../../../src/layout/primitives.ts'
import { sliceItem } from '../../../src/layout/slice-item.ts'

const run = (text: string, baseline: number): TextRun => ({
  ...{ kind: 'text', tag: 1, x: 0, baseline, text },
  ...{ style: 'regular', size: 10, wordSpacing: 0, width: 5 },
})
const item = (height: number, options: Partial<FlowItem> = {}): FlowItem =>
  flowItem({ kind: 'line', height, primitives: [run(String(height), 8)], ...options })

const rule = flowItem({ kind: 'note-rule', height: 5, primitives: [] })
const page: FootMeasure = { height: 100, rule, most: 1 / 3 }

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
        const pages = paginate(given, page)
        expect(pages.flat().map((placed) => placed.item)).toEqual(given)
        for (const placedPage of pages) {
          expect(placedPage.length).toBeGreaterThan(0)
          for (const placed of placedPage) expect(placed.y + placed.item.height).toBeLessThanOrEqual(100.01)
        }
      }),
    )
  })

  test('drops the room above the first item of a page', () => {
    const pages = paginate([item(90, { spaceBefore: 30 }), item(90, { spaceBefore: 30 })], page)
    expect(pages.map((placed) => placed.map(({ y }) => y))).toEqual([[0], [0]])
  })

  test('keeps with the next what asks for it', () => {
    const pages = paginate([item(50), item(30, { keepWithNext: true }), item(30)], page)
    expect(pages.map((placed) => placed.length)).toEqual([1, 2])
  })

  test('says carried items again only at the top of a page', () => {
    const head = flowItem({ kind: 'table-head', height: 10, primitives: [] })
    const row = item(40, { carried: [head] })
    const pages = paginate([item(10), row, row, row], page)
    expect(pages.map((all) => all.map(({ item: placed, isRepeat }) => [placed.kind, isRepeat]))).toEqual([
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
    expect(paginate([item(90), room], page)).toHaveLength(1)
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
    const lengths = slices.map(({ height, primitives: [part] }) => {
      expect(part && 'y1' in part ? [part.y1, part.y2] : []).toEqual([0, height])
      return height
    })
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(250)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(100)
  })
})

describe('the notes of a page', () => {
  const line = (height: number): FlowItem => flowItem({ kind: 'note-line', height, primitives: [] })
  const note = (...heights: readonly number[]): Footnote => ({ y: 0, lines: heights.map(line) })
  const arbitraryItems = (noteHeights: fc.Arbitrary<number[]>): fc.Arbitrary<FlowItem[]> =>
    fc.array(
      fc
        .record({
          height: fc.integer({ min: 5, max: 60 }),
          spaceBefore: fc.nat(10),
          keepWithNext: fc.boolean(),
          notes: fc.array(
            noteHeights.map((heights) => note(...heights)),
            { maxLength: 2 },
          ),
        })
        .map(({ height, ...options }) => item(height, options)),
      { maxLength: 30 },
    )

  test('are whole on the page of their item where they fit', () => {
    const short = fc.array(fc.integer({ min: 3, max: 5 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(arbitraryItems(short), (given) => {
        for (const placed of paginate(given, page)) {
          const items = placed.map((each) => each.item)
          const notes = items.filter(({ kind }) => kind === 'note-line')
          expect(notes).toEqual(items.flatMap((each) => each.notes.flatMap(({ lines }) => lines)))
        }
      }),
    )
  })

  test('are all said, in order, below the text and within the page, however long', () => {
    const any = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 })
    fc.assert(
      fc.property(arbitraryItems(any), (given) => {
        const pages = paginate(given, page)
        const placed = pages.flat().map((each) => each.item)
        const lines = given.flatMap((each) => each.notes.flatMap((each) => each.lines))
        expect(placed.filter(({ kind }) => kind === 'note-line')).toEqual(lines)
        expect(placed.filter(({ kind }) => kind === 'line')).toEqual(given)
        for (const each of pages) {
          let bottom = 0
          for (const { item: box, y } of each) {
            expect(y).toBeGreaterThanOrEqual(bottom - 0.011)
            bottom = y + box.height
          }
          expect(bottom).toBeLessThanOrEqual(100.011)
        }
      }),
    )
  })

  test('higher than any page are set all the same', () => {
    const pages = paginate([item(50, { notes: [note(500, 500)] }), item(20)], page)
    expect(pages.flat().filter((placed) => placed.item.kind === 'note-line')).toHaveLength(2)
  })
})
