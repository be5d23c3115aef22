import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, type LineMeasure } from '../../../src/layout/break-lines.ts'
import { lineCost, lineFitness, SHRINK, UNLIKE_NEIGHBOURS } from '../../../src/layout/line-cost.ts'
import { type Word, wordOf } from '../../../src/layout/words.ts'

const word = (width: number, text = 'x'): Word =>
  wordOf([{ text, style: 'regular', tag: 0, size: 10, rise: 0, width, note: null, ties: 0 }])
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

/** Lines filled one after the other, each with as many words as fit. */
function greedyEnds(words: readonly Word[], { firstWidth, width, space, mode }: LineMeasure): readonly number[] {
  const ends: number[] = []
  let natural = -space
  let start = 0
  for (const [index, each] of words.entries()) {
    const give = mode === 'justify' ? SHRINK * (index - start) * space : 0
    natural += each.width + space
    if (index > start && natural - give > (ends.length === 0 ? firstWidth : width)) {
      ends.push(index)
      start = index
      natural = each.width
    }
  }
  return [...ends, words.length]
}

/** What a choice of lines costs: each by itself, and neighbours that look unlike. */
function costOf(words: readonly Word[], ends: readonly number[], measure: LineMeasure): number {
  const lines = ends.map((end, line): { readonly cost: number; readonly fitness: number } => {
    const own = words.slice(ends[line - 1] ?? 0, end)
    const natural = own.reduce((sum, { width }) => sum + width + measure.space, -measure.space)
    const width = line === 0 ? measure.firstWidth : measure.width
    const { space, mode } = measure
    const candidate = {
      natural,
      gaps: own.length - 1,
      words: own.length,
      isLast: end === words.length,
      width,
      space,
      mode,
    }
    return { cost: lineCost(candidate), fitness: lineFitness(candidate) }
  })
  const fitnesses = [1, ...lines.map(({ fitness }) => fitness)]
  const unlike = lines.filter(({ fitness }, line) => Math.abs(fitness - (fitnesses[line] ?? 1)) > 1)
  return lines.reduce((sum, { cost }) => sum + cost, 0) + unlike.length * UNLIKE_NEIGHBOURS
}

describe('breakLines', () => {
  test('never costs more than lines that are filled one after the other', () => {
    const widths = fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 1, maxLength: 60 })
    const modes = fc.constantFrom('justify' as const, 'ragged' as const)
    fc.assert(
      fc.property(widths, modes, fc.integer({ min: 60, max: 100 }), (given, mode, firstWidth) => {
        const words = given.map((width) => word(width))
        const own = measure({ mode, firstWidth })
        const best = costOf(words, breakLines(words, own), own)
        expect(best).toBeLessThanOrEqual(costOf(words, greedyEnds(words, own), own) * (1 + 1e-9))
      }),
      { numRuns: 500 },
    )
  })

  test('is the cheapest of all choices there are', () => {
    const widths = fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(
        widths,
        fc.constantFrom('justify' as const, 'ragged' as const, 'balanced' as const),
        (given, mode) => {
          const words = given.map((width) => word(width))
          const own = measure({ mode, firstWidth: 80 })
          const inner = words.slice(1).map((_, index) => index + 1)
          const choices = Array.from({ length: 2 ** inner.length }, (_, bits) => [
            ...inner.filter((end) => Math.floor(bits / 2 ** (end - 1)) % 2 === 1),
            words.length,
          ])
          const least = Math.min(...choices.map((ends) => costOf(words, ends, own)))
          expect(costOf(words, breakLines(words, own), own)).toBeLessThanOrEqual(least * (1 + 1e-9))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('a line that would begin with a dash gives it to the line before, or keeps a word beside it', () => {
    // Sixteen words fill a line, and the seventeenth is the dash.
    const words = Array.from({ length: 40 }, (_, index) => (index === 16 ? word(12, '-') : word(20)))
    const own = measure({ firstWidth: 400, width: 400 })
    expect(breakLines(words, own)).not.toContain(16)
    const plain = Array.from({ length: 40 }, (_, index) => (index === 16 ? word(12) : word(20)))
    expect(breakLines(plain, own)).toContain(16)
  })

  test('a last line of next to nothing is avoided where the lines above can give', () => {
    // Twenty fill a line; forty-two leave two on the third.
    const words = Array.from({ length: 42 }, () => word(16))
    const own = measure({ firstWidth: 400, width: 400 })
    const ends = breakLines(words, own)
    expect(greedyEnds(words, own).at(-2)).toBe(40)
    expect(42 - (ends.at(-2) ?? 0)).toBeGreaterThan(2)
  })

  test('keeps all words in order and no line wider than its spaces can give', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 60 })
    const modes = fc.constantFrom('justify' as const, 'ragged' as const, 'balanced' as const)
    fc.assert(
      fc.property(widths, modes, (given, mode) => {
        const words = given.map((width) => word(width))
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
    const words = [20, 20, 20, 20, 60, 85, 50, 40].map((width) => word(width))
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
