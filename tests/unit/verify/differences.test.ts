import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedWords } from '../../../src/verify/changed-words.ts'
import { csvDifferences } from '../../../src/verify/csv-differences.ts'
import { jsonDifferences } from '../../../src/verify/json-differences.ts'
import { lineDifferences } from '../../../src/verify/line-differences.ts'

const lines = (...texts: readonly string[]) => texts.map((text) => ({ text }))

describe('lines', () => {
  test.each([
    [['a', 'b', 'c'], ['a', 'x', 'c'], [['b', 'x']]],
    [['a', 'b'], ['a', 'b', 'c'], [[null, 'c']]],
    [['a', 'b', 'c'], ['b', 'c'], [['a', null]]],
    [['a'], ['a'], []],
    [[], ['a'], [[null, 'a']]],
  ])('%j as %j', (expected, found, pairs) => {
    const differences = lineDifferences(lines(...expected), lines(...found))
    expect(differences.map((pair) => [pair.expected?.text ?? null, pair.found?.text ?? null])).toEqual(pairs)
  })

  test('none are told of equal pages, and some of any others', () => {
    const page = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
    fc.assert(
      fc.property(page, page, (own, other) => {
        const isEqual = own.join() === other.join()
        expect(lineDifferences(lines(...own), lines(...other)).length === 0).toBe(isEqual)
      }),
    )
  })
})

test('the words that changed stand with a few around them', () => {
  expect(changedWords('một hai ba bốn 2,5 km sáu bảy tám chín', 'một hai ba bốn 3,5 km sáu bảy tám chín')).toEqual({
    expected: 'hai ba bốn 2,5 km sáu bảy',
    printed: 'hai ba bốn 3,5 km sáu bảy',
    offset: 15,
  })
  expect(changedWords('', 'thêm')).toMatchObject({ expected: '', printed: 'thêm' })
  expect(changedWords('5 km', '')).toMatchObject({ expected: '5 km', printed: '', offset: 0 })
})

test('cells of a row of CSV', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  expect(csvDifferences(bytes('a,b\r\n1,2,3\r\n'), bytes('a,b\r\n1,9,3\r\n'), 5)).toEqual([
    { line: 2, expected: '2', found: '9' },
  ])
  expect(csvDifferences(bytes('a\r\nb\r\n'), bytes('a\r\n'), 5)).toMatchObject([{ line: 2, expected: 'b', found: '' }])
})

test('members of JSON, missing ones and those too many', () => {
  const own = { a: [1, { b: 'x' }], c: null }
  expect(jsonDifferences(own, { a: [1, { b: 'y' }], c: null }, 5)).toEqual([
    { path: 'a[1].b', expected: 'x', found: 'y' },
  ])
  expect(jsonDifferences(own, { a: [1], d: 2 }, 5).map(({ path }) => path)).toEqual(['a[1]', 'c', 'd'])
  expect(jsonDifferences(own, {}, 1)).toHaveLength(1)
})
