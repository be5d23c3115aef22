import { describe, expect, test } from 'vitest'
import { listMarker } from '../../../src/layout/list.ts'

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
})
