import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mapDate } from '../../../src/model/map-date.ts'
import { isReportedOn } from '../../../src/model/reported-on.ts'
import { catalog } from './seeds.ts'

/** Codes from 1 July 2025, with the province that had the code until then. */
const RENUMBERED = [
  ['15', 'Lào Cai', 'Yên Bái', '10'],
  ['24', 'Bắc Ninh', 'Bắc Giang', '27'],
  ['44', 'Quảng Trị', 'Quảng Bình', '45'],
  ['52', 'Gia Lai', 'Bình Định', '64'],
  ['80', 'Tây Ninh', 'Long An', '72'],
  ['82', 'Đồng Tháp', 'Tiền Giang', '87'],
  ['91', 'An Giang', 'Kiên Giang', '89'],
] as const

const match = (text: string, date: string) => catalog.matchArea(text, date)
const named = (text: string, date: string): string => {
  const found = match(text, date)
  return found.kind === 'found' ? found.area.name : found.kind
}
const insteadOf = (text: string, date: string): readonly string[] => {
  const found = match(text, date)
  return found.kind === 'notOnDate' ? found.replacedBy.map(({ officialName }) => officialName) : []
}

describe('codes that belong to another province since 1 July 2025', () => {
  test.each(RENUMBERED)('%s is %s now and was %s', (code, name, before, oldCode) => {
    expect([named(code, '2025-06-30'), named(code, '2025-07-01')]).toEqual([before, name])
    expect([named(oldCode, '2025-06-30'), named(name, '2025-06-30')]).toEqual([name, name])
    expect(insteadOf(oldCode, '2025-12-31')).toEqual([`tỉnh ${name}`])
    expect(insteadOf(before, '2025-12-31')).toEqual([`tỉnh ${name}`])
    expect(catalog.areaOn(code, '2025-12-31')?.predecessors).toEqual(expect.arrayContaining([code, oldCode]))
  })
})

const OF_BOTH = [
  ['provinces-63.csv', '2024-12-31', 63],
  ['provinces-34.csv', '2025-07-01', 34],
] as const

describe.each(OF_BOTH)('the provinces of %s', (file, date, count) => {
  const rows = readFileSync(`tests/fixtures/maps/${file}`, 'utf8').trim().split('\n').slice(1)
  test(`are the ${count} of the map of ${date}`, () => {
    const known = catalog.areasOn(date).map(({ code, name, predecessors }) => {
      const merged = predecessors.length > 1 ? [...predecessors].sort().join('|') : code
      return count === 34 ? `${code},${name},${merged}` : `${code},${name}`
    })
    expect(known).toEqual(rows.map((row) => row.trim()))
  })
})

describe('an area that did not exist on a date', () => {
  test.each(['Hòa Bình', 'Hoà Bình', 'hoa binh', 'tỉnh Hòa Bình', 'HÒA BÌNH', '17'])(
    '«%s» of 2025 is Phú Thọ',
    (text) => {
      expect(insteadOf(text, '2025-12-31')).toEqual(['tỉnh Phú Thọ'])
      expect(named(text, '2024-12-31')).toBe('Hòa Bình')
    },
  )

  test.each(['Huế', 'thành phố Huế', 'TP. Huế', 'tp hue'])('«%s» of 2024 is Thừa Thiên Huế', (text) => {
    expect(insteadOf(text, '2024-12-31')).toEqual(['tỉnh Thừa Thiên Huế'])
    expect(named(text, '2025-01-01')).toBe('Huế')
  })

  test.each(['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'thua thien hue'])('«%s» of 2025 is Huế', (text) => {
    expect(insteadOf(text, '2025-03-01')).toEqual(['thành phố Huế'])
  })

  test('Thành phố Hồ Chí Minh keeps its code, with Bình Dương and Bà Rịa - Vũng Tàu in it', () => {
    expect(insteadOf('Bình Dương', '2025-12-31')).toEqual(['Thành phố Hồ Chí Minh'])
    expect(insteadOf('Bà Rịa-Vũng Tàu', '2025-12-31')).toEqual(['Thành phố Hồ Chí Minh'])
    expect(catalog.areaOn('79', '2025-12-31')?.predecessors).toEqual(['74', '77', '79'])
  })
})

describe('words of a date', () => {
  const unitOn = (date: string): string => {
    const own = catalog.asOf(date)
    const communes = own.indicator('context.communes')
    return communes ? `${communes.name.vi}: ${own.unitOf(communes).printed.vi}` : ''
  }
  test('townships are named until June 2025, then what every province has', () => {
    expect(unitOn('2025-06-30')).toBe('Số xã, phường, thị trấn: xã, phường, thị trấn')
    expect(unitOn('2025-07-01')).toBe('Số đơn vị hành chính cấp xã: đơn vị cấp xã')
  })

  test('no name or unit that is reported after June 2025 speaks of districts', () => {
    const own = catalog.asOf('2025-12-31')
    const texts = own.indicators.flatMap((indicator) =>
      indicator.levels.some((level) => isReportedOn(indicator, level, '2025-12-31'))
        ? [indicator.name.vi, own.unitOf(indicator).printed.vi]
        : [],
    )
    expect(texts.filter((text) => /huyện|thị trấn|quận|thị xã/iu.test(text))).toEqual([])
  })

  test('names of either time are understood at either', () => {
    for (const date of ['2024-12-31', '2025-12-31']) {
      for (const name of ['Số xã, phường, thị trấn', 'Số xã, phường, đặc khu']) {
        expect(catalog.asOf(date).matchIndicator(name)).toMatchObject({ indicator: { code: 'context.communes' } })
      }
    }
  })
})

describe('the map of a year', () => {
  test('is that of its last day, unless a day of that year is settled', () => {
    expect([mapDate(2025), mapDate(2025, '2025-06-30'), mapDate(2024, '2025-06-30')]).toEqual([
      '2025-12-31',
      '2025-06-30',
      '2024-12-31',
    ])
  })
})

describe('institutions at the border days', () => {
  test.each([
    ['2025-02-28', 'STTTT', 'BTTTT'],
    ['2025-03-01', 'SKHCN', 'BKHCN'],
  ])('%s: %s and %s', (date, department, ministry) => {
    expect(catalog.institutionOn(date).abbreviation).toBe(department)
    expect(catalog.institutionOn(date, 'ministry').abbreviation).toBe(ministry)
  })
})
