import { describe, expect, test } from 'vitest'
import { propagateBounds, type QualifiedEffect } from '../../../src/compute/propagate-bounds.ts'

const raises = (qualifier: QualifiedEffect['qualifier']): QualifiedEffect => ({ qualifier, effect: 'raises' })
const lowers = (qualifier: QualifiedEffect['qualifier']): QualifiedEffect => ({ qualifier, effect: 'lowers' })

describe('a bound on an input', () => {
  test('is passed on where the result rises with it and turned where it falls', () => {
    expect(propagateBounds([raises('over'), raises('exact')])).toBe('over')
    expect(propagateBounds([raises('exact'), lowers('over')])).toBe('under')
    expect(propagateBounds([lowers('atLeast')])).toBe('atMost')
    expect(propagateBounds([lowers('under')])).toBe('over')
    expect(propagateBounds([lowers('atMost')])).toBe('atLeast')
  })

  test('agrees with another of the same side, the strict one winning', () => {
    expect(propagateBounds([raises('over'), raises('atLeast')])).toBe('over')
    expect(propagateBounds([raises('atMost'), raises('under')])).toBe('under')
    expect(propagateBounds([raises('atLeast'), lowers('atMost')])).toBe('atLeast')
  })

  test('leaves an approximate result where two pull to both sides, or one is approximate', () => {
    expect(propagateBounds([raises('over'), lowers('over')])).toBe('about')
    expect(propagateBounds([raises('about'), raises('over')])).toBe('about')
    expect(propagateBounds([lowers('about')])).toBe('about')
  })

  test('is not there where all inputs are exact', () => {
    expect(propagateBounds([raises('exact'), lowers('exact')])).toBe('exact')
    expect(propagateBounds([])).toBe('exact')
  })
})
