import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FlowItem, flowItem } from '../../../src/layout/flow-item.ts'
import { gapAt, shrinkOf, stretchOf } from '../../../src/layout/gap.ts'
import { type PageSpan, pageBreaks } from '../../../src/layout/page-breaks.ts'
import type { FootMeasure } from '../../../src/layout/page-foot.ts'
import { paginate } from '../../../src/layout/paginate.ts'

const page: FootMeasure = {
  height: 100,
  rule: flowItem({ kind: 'note-rule', height: 5, primitives: [] }),
  most: 1 / 3,
}
const item = (height: number, options: Partial<FlowItem> = {}): FlowItem =>
  flowItem({ kind: 'line', height, primitives: [], ...options })
const spans = (items: readonly FlowItem[]): readonly PageSpan[] => {
  const found = pageBreaks(items, page)
  if (!found) throw new Error('no pages')
  return found
}
const counts = (items: readonly FlowItem[]): readonly number[] => spans(items).map(({ from, to }) => to - from)

const anyItems = fc.array(
  fc
    .record({
      height: fc.integer({ min: 5, max: 90 }),
      spaceBefore: fc.nat(20),
      keepWithNext: fc.boolean(),
      breakCost: fc.nat(60),
    })
    .map(({ height, ...options }) => item(height, options)),
  { minLength: 1, maxLength: 40 },
)

// Seven of them and their gaps are 96 high, eight 110.
const gapped = Array.from({ length: 7 }, () => item(8.6, { spaceBefore: 6 }))

describe('pageBreaks', () => {
  test('covers all items once, in order, on pages that hold them', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        let next = 0
        for (const { from, to, give } of spans(items)) {
          expect(from).toBe(next)
          expect(to).toBeGreaterThan(from)
          next = to
          const height = items.slice(from, to).reduce((sum, each, index) => {
            return sum + each.height + (index === 0 ? 0 : gapAt(each.spaceBefore, give))
          }, 0)
          expect(height).toBeLessThanOrEqual(100.02)
        }
        expect(next).toBe(items.length)
      }),
    )
  })

  test('takes no more pages than filling one after the other does', () => {
    const filledPages = (items: readonly FlowItem[]): number => {
      let pages = 1
      let y = 0
      for (const each of items) {
        if (y > 0 && y + each.spaceBefore + each.height > 100) {
          pages += 1
          y = 0
        }
        y += each.height + (y > 0 ? each.spaceBefore : 0)
      }
      return pages
    }
    fc.assert(
      fc.property(anyItems, (items) => {
        const free = items.map((each) => ({ ...each, keepWithNext: false }))
        expect(spans(free).length).toBeLessThanOrEqual(filledPages(free))
      }),
    )
  })

  test('tears what is kept together only where it is higher than a page', () => {
    expect(counts([item(60), item(30, { keepWithNext: true }), item(30)])).toEqual([1, 2])
    expect(counts([item(60, { keepWithNext: true }), item(60, { keepWithNext: true }), item(60)])).toEqual([1, 1, 1])
  })

  test('moves a whole table down rather than tear it, and tears it rather than leave half a page white', () => {
    const row = item(4, { breakCost: 60 })
    const table = [row, row, row, row, item(4)]
    expect(counts([item(85), ...table, item(50)])).toEqual([1, 6])
    expect(counts([item(55), ...Array.from({ length: 19 }, () => row), item(4)])[0]).toBeGreaterThan(5)
  })

  test('ends no page early for the looks of the next alone', () => {
    expect(counts([item(40), item(40), item(10), item(90), item(5)])[0]).toBe(3)
  })

  test('gives the signature company from the page before', () => {
    const lines = Array.from({ length: 50 }, () => item(2))
    const kept = item(2, { keepWithNext: true })
    expect(counts([...lines, kept, kept, item(30, { kind: 'signature' })])).toEqual([48, 5])
  })

  test('widens gaps to fill a page, and leaves those of the last as they are', () => {
    const [first, last] = spans([...gapped, ...gapped])
    expect(first?.give).toBeGreaterThan(0)
    expect(last?.give).toBe(0)
  })

  test('knows when notes leave no choice', () => {
    const note = { y: 0, lines: [item(60)] }
    expect(pageBreaks([item(60, { notes: [note] })], page)).toBeNull()
  })
})

describe('the gaps of a page', () => {
  test('never fall below the least of the decree, nor grow beyond half as much again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (gap, give) => {
          expect(gapAt(gap, give)).toBeGreaterThanOrEqual(Math.min(gap, 6) - 1e-9)
          expect(gapAt(gap, give)).toBeLessThanOrEqual(1.5 * gap + 1e-9)
          expect(Math.min(shrinkOf(gap), stretchOf(gap))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('on a page that is filled to its foot the last line stands at the foot', () => {
    for (const placed of paginate([...gapped, ...gapped], page).slice(0, -1)) {
      const last = placed.at(-1)
      expect((last?.y ?? 0) + (last?.item.height ?? 0)).toBeCloseTo(100, 3)
    }
  })
})
