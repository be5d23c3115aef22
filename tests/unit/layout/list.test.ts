import { describe, expect, test } from 'vitest'
import { layout } from '../../../src/layout/layout.ts'
import { listMarker } from '../../../src/layout/list.ts'
import { officialPage } from '../../../src/layout/page-style.ts'
import { evenMeasurer } from '../../support/even-measurer.ts'
import { paragraph, sampleDocument } from '../../support/sample-document.ts'

describe('listMarker', () => {
  test('letters follow the decree: đ after d, and no ă, â, ê, f', () => {
    const letters = Array.from({ length: 23 }, (_, index) => listMarker('letter', index, 0))
    expect(letters.join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y)')
    expect(listMarker('letter', 23, 0)).toBe('aa)')
    expect(listMarker('letter', 24, 0)).toBe('ab)')
  })

  test('dashes alternate with plus signs by depth, numbers count from 1', () => {
    expect([0, 1, 2].map((depth) => listMarker('dash', 5, depth))).toEqual(['-', '+', '-'])
    expect(listMarker('number', 9, 0)).toBe('10.')
  })

  test('the first hyphens below a point are hyphens, plus signs come below them', () => {
    const deepest = { kind: 'list', marker: 'dash', items: [[paragraph('ba.')]] } as const
    const inner = { kind: 'list', marker: 'dash', items: [[paragraph('hai:'), deepest]] } as const
    const list = { kind: 'list', marker: 'letter', items: [[paragraph('một:'), inner]] } as const
    const { pages } = layout({ ...sampleDocument, blocks: [list], annexes: [] }, officialPage, evenMeasurer)
    const previews = pages.flatMap(({ boxes }) => boxes.map(({ preview }) => preview))
    expect(previews).toEqual(['a) một:', '- hai:', '+ ba.'])
  })
})
