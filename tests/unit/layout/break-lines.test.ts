import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, type LineMeasure } from '../../../src/layout/break-lines.ts'
import { type Word, wordOf } from '../../../src/layout/words.ts'

const word = (width: number): Word =>
  wordOf([{ text: 'x', style: 'regular', tag: 0, size: 10, rise: 0, width, note: null, ties: 0 }])
const measure = (options: Partial<LineMeasure> = {}): LineMeasure => ({
  firstWidth: 100,
  width: 100,
  space: 5,
  mode: 'justify',
  ...options,
})

function lineWidths(words: readonly Word[], ends: readonly number[], space: number): readonly number[] {
  return ends.map((end, line) => {
    const start = ends[line - 1] ?? 0
    return words.slice(start, end).reduce((sum, { width }) => sum + width + space, -space)
  })
}

describe('breakLines', () => {
  test('keeps all words in order and no line wider than its spaces can give', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 60 })
    const modes = fc.constantFrom('justify' as const, 'ragged' as const, 'balanced' as const)
    fc.assert(
      fc.property(widths, modes, (given, mode) => {
        const words = given.map(word)
        const ends = breakLines(words, measure({ mode }))
        expect(ends.at(-1) ?? 0).toBe(words.length)
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b))
        const starts = [0, ...ends]
        lineWidths(words, ends, mode === 'justify' ? 4 : 5).forEach((width, line) => {
          const count = (ends[line] ?? 0) - (starts[line] ?? 0)
          if (count > 1) expect(width).toBeLessThanOrEqual(100.001)
        })
      }),
    )
  })

  test('looks at the whole paragraph: a line is left looser than it need be where the next gains more', () => {
    // Filled greedily the lines are 20 20 20 20 | 60 | 85 …: the second is half empty. One word moved down evens them.
    const words = [20, 20, 20, 20, 60, 85, 50, 40].map(word)
    const [first] = breakLines(words, measure())
    expect(first).toBe(3)
  })

  test('leaves no single word on the last line where it can be helped', () => {
    // Sixteen words fill a line: greedily 16, 16 and one alone.
    const words = Array.from({ length: 33 }, () => word(20))
    const ends = breakLines(words, measure({ firstWidth: 400, width: 400 }))
    expect(ends.at(-1)).toBe(33)
    expect(33 - (ends.at(-2) ?? 0)).toBeGreaterThan(1)
  })

  test('the first line is as narrow as its indent makes it', () => {
    const words = Array.from({ length: 8 }, () => word(30))
    const [first] = breakLines(words, measure({ firstWidth: 65, mode: 'ragged' }))
    expect(first).toBe(2)
  })

  test('balanced lines are of like length', () => {
    const words = Array.from({ length: 4 }, () => word(30))
    expect(breakLines(words, measure({ mode: 'balanced' }))).toEqual([2, 4])
    expect(breakLines(words, measure({ mode: 'ragged' }))).not.toEqual([1, 4])
  })

  test('no words are no lines', () => {
    expect(breakLines([], measure())).toEqual([])
  })
})
