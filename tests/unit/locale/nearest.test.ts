import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../../src/locale/nearest.ts'

const PROVINCES = ['Hòa Bình', 'Thái Bình', 'Ninh Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Hà Nam', 'Hà Nội']
const find = (text: string) => nearest(text, PROVINCES, (name) => [name])

/** Any code units, lone surrogates too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })

describe('nearest', () => {
  test.each([
    ['Hoa Binh', 'Hòa Bình'],
    ['Hòa Bìng', 'Hòa Bình'],
    ['hoabinh', 'Hòa Bình'],
    ['Thai Bin', 'Thái Bình'],
    ['Quảng Ngải', 'Quảng Ngãi'],
    ['Quang Nan', 'Quảng Nam'],
    ['Hà Nộ', 'Hà Nội'],
  ])('%s is meant for %s', (text, expected) => {
    expect(find(text)).toBe(expected)
  })

  test.each(['', ' ', 'x', 'Kon Tum', 'Hòa', 'Bình', 'số điểm phục vụ'])('%j is near to none', (text) => {
    expect(find(text)).toBeNull()
  })

  test('diacritics decide between names that are equally near', () => {
    expect(nearest('Bắc Can', ['Bac Cạn', 'Bắc Cạn'], (name) => [name])).toBe('Bắc Cạn')
  })

  test('every name of a candidate counts, and ties go to the first', () => {
    const candidates = [
      { code: 'postal.points', names: ['Số điểm phục vụ'] },
      { code: 'postal.radius', names: ['Bán kính phục vụ'] },
    ]
    const search = (text: string) => nearest(text, candidates, ({ code, names }) => [code, ...names])?.code
    expect(search('postal.radus')).toBe('postal.radius')
    expect(search('Bán kính phuc vu')).toBe('postal.radius')
    expect(nearest('abcd', ['abcx', 'abcy'], (name) => [name])).toBe('abcx')
  })

  test('a name is nearest to itself, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROVINCES), anyText, (name, text) => {
        expect(find(name)).toBe(name)
        const found = find(text)
        expect(found === null || PROVINCES.includes(found)).toBe(true)
      }),
    )
  })
})
