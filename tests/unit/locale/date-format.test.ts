import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankDate, isIsoDate, longDate, shortDate } from '../../../src/locale/date-format.ts'

describe('dates of documents', () => {
  test.each([
    ['2024-01-08', 'ngày 08 tháng 01 năm 2024', '08/01/2024'],
    ['2020-03-05', 'ngày 05 tháng 3 năm 2020', '05/3/2020'],
    ['2023-06-22', 'ngày 22 tháng 6 năm 2023', '22/6/2023'],
    ['2024-02-29', 'ngày 29 tháng 02 năm 2024', '29/02/2024'],
    ['2025-12-31', 'ngày 31 tháng 12 năm 2025', '31/12/2025'],
  ])('%s', (iso, long, short) => {
    expect(longDate(iso)).toBe(long)
    expect(shortDate(iso)).toBe(short)
  })

  test('a day to be filled in by hand keeps its room when white space collapses', () => {
    expect(blankDate(2024)).toMatch(/^ngày\u00A0{7}tháng\u00A0{7}năm 2024$/)
    expect(blankDate(null)).toMatch(/^ngày\u00A0{7}tháng\u00A0{7}năm\u00A0{7}$/)
  })

  test('what is not a date is refused', () => {
    expect(() => longDate('2023-02-29')).toThrow(RangeError)
    expect(() => shortDate('08/01/2024')).toThrow(RangeError)
  })
})

describe('isIsoDate', () => {
  test.each(['2024-01-08', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-01-00',
    '0000-01-01',
    '2024-1-8',
    '2024-01-08T00:00',
    ' 2024-01-08',
    '2024-01-08\n',
    '20240108',
    '',
  ])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test('agrees with the calendar of the platform', () => {
    const part = (max: number, width: number) => fc.nat(max).map((value) => String(value).padStart(width, '0'))
    fc.assert(
      fc.property(part(9999, 4), part(13, 2), part(32, 2), (year, month, day) => {
        fc.pre(year !== '0000')
        const iso = `${year}-${month}-${day}`
        const time = new Date(`${iso}T00:00:00Z`)
        const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso)
        expect(isIsoDate(iso)).toBe(exists)
      }),
      { numRuns: 2000 },
    )
  })
})
