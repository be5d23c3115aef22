import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDecimal, formatQuantity } from '../../../src/locale/number-format.ts'
import { decimal } from '../../../src/model/decimal.ts'
import type { Qualifier, Quantity } from '../../../src/model/quantity.ts'

const quantity = (digits: string, qualifier: Qualifier = 'exact'): Quantity => ({
  value: decimal(digits),
  qualifier,
  decimals: 0,
})

describe('formatDecimal', () => {
  test.each([
    ['3588', 0, '3.588', '3,588'],
    ['2.5', 1, '2,5', '2.5'],
    ['2.4674', 1, '2,5', '2.5'],
    ['1234567.891', 2, '1.234.567,89', '1,234,567.89'],
    ['0', 0, '0', '0'],
    ['0', 1, '0,0', '0.0'],
    ['999.95', 1, '1.000,0', '1,000.0'],
    ['-3517', 0, '-3.517', '-3,517'],
    ['-999', 0, '-999', '-999'],
    ['-2.5', 0, '-3', '-3'],
    ['2.5', 0, '3', '3'],
    ['1250', -2, '1.300', '1,300'],
    [
      '12345678901234567890.123456789',
      9,
      '12.345.678.901.234.567.890,123456789',
      '12,345,678,901,234,567,890.123456789',
    ],
  ])('%s with %i places', (digits, places, vi, en) => {
    expect(formatDecimal(decimal(digits), places, 'vi')).toBe(vi)
    expect(formatDecimal(decimal(digits), places, 'en')).toBe(en)
  })

  test('what rounds to zero has no sign', () => {
    expect(formatDecimal(decimal('-0.04'), 1, 'vi')).toBe('0,0')
    expect(formatDecimal(decimal('-0.05'), 1, 'vi')).toBe('-0,1')
  })

  test('no digit is lost or added between the decimal and the text', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 12 }), (unscaled, places) => {
        const value = decimal(`${unscaled}e-${places}`)
        const text = formatDecimal(value, places, 'vi')
        expect(text).toMatch(/^-?(0|[1-9]\d{0,2}(\.\d{3})*)(,\d+)?$/)
        expect(decimal(text.replaceAll('.', '').replace(',', '.')).eq(value)).toBe(true)
      }),
    )
  })
})

describe('formatQuantity', () => {
  test.each([
    ['exact', '240', '240'],
    ['over', 'trên\u00A0240', 'over\u00A0240'],
    ['atLeast', 'từ\u00A0240\u00A0trở\u00A0lên', '240\u00A0or\u00A0more'],
    ['under', 'dưới\u00A0240', 'under\u00A0240'],
    ['atMost', 'không\u00A0quá\u00A0240', 'at\u00A0most\u00A0240'],
    ['about', 'khoảng\u00A0240', 'about\u00A0240'],
  ] as const)('%s', (qualifier, vi, en) => {
    expect(formatQuantity(quantity('240', qualifier), { places: 0, language: 'vi' })).toBe(vi)
    expect(formatQuantity(quantity('240', qualifier), { places: 0, language: 'en' })).toBe(en)
  })

  test('counts from 1 to 9 are led by a zero, in Vietnamese only', () => {
    const format = (digits: string, language: 'vi' | 'en', places = 0) =>
      formatQuantity(quantity(digits), { places, language, leadingZero: true })
    expect(['5', '9', '10', '0', '-5', '1000'].map((digits) => format(digits, 'vi'))).toEqual([
      '05',
      '09',
      '10',
      '0',
      '-5',
      '1.000',
    ])
    expect(format('5', 'en')).toBe('5')
    expect(format('2.5', 'vi', 1)).toBe('2,5')
    expect(formatQuantity(quantity('5', 'over'), { places: 0, language: 'vi', leadingZero: true })).toBe('trên\u00A005')
  })

  test('years are not grouped', () => {
    expect(formatQuantity(quantity('2010'), { places: 0, language: 'vi', grouping: false })).toBe('2010')
  })
})
