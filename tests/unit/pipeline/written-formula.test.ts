import { describe, expect, test } from 'vitest'
import { formulas } from '../../../src/compute/formulas/formulas.ts'
import { writtenFormula } from '../../../src/pipeline/written-formula.ts'

describe('a formula written out', () => {
  test('has the words of both languages, and takes values', () => {
    const radius = writtenFormula('averageServiceRadius')
    expect(radius?.words).toEqual({
      vi: '√(diện tích (km²) / (π × số điểm phục vụ))',
      en: '√(area (km²) / (π × service points))',
    })
    expect(radius?.withValues(['4.590,3', '240'])).toBe('√(4.590,3 / (π × 240))')
  })

  test('a sum has as many parts as it has values', () => {
    const sum = writtenFormula('sum')
    expect(sum?.words.vi).toBe('từng phần + …')
    expect(sum?.withValues(['1', '10', '151'])).toBe('1 + 10 + 151')
  })

  test('every formula has a notation of exactly its parameters', () => {
    for (const { name, notation, parameters } of formulas.values()) {
      const named = [...notation.matchAll(/\{(\w+)\}/g)].flatMap(([, parameter]) => parameter ?? [])
      expect([name, ...named.toSorted()]).toEqual([name, ...parameters.map((each) => each.name).toSorted()])
    }
  })

  test('a name that no formula has is not written', () => {
    expect(writtenFormula('toString')).toBeNull()
  })
})
