import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalog } from './seeds.ts'

const IN_2023 = '2023-12-31'
const IN_2025 = '2025-12-31'

const codeOf = (text: string, date = IN_2023): string | null => {
  const match = catalog.matchArea(text, date)
  return match.kind === 'found' ? match.area.code : null
}

/** Any code units, lone surrogates too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })

describe('matchArea', () => {
  test.each([
    ['17', '17'],
    [' 17 ', '17'],
    ['1', '01'],
    ['01', '01'],
    ['VN', 'VN'],
    ['vn', 'VN'],
    ['Cả nước', 'VN'],
    ['TOÀN QUỐC', 'VN'],
    ['ca nuoc', 'VN'],
    ['Việt Nam', 'VN'],
    ['Hòa Bình', '17'],
    ['Hoà Bình', '17'],
    ['HÒA BÌNH', '17'],
    ['hoà bình'.normalize('NFD'), '17'],
    ['Hòa Bình'.normalize('NFD'), '17'],
    ['Hòa\u00A0Bình', '17'],
    ['  Hòa   Bình ', '17'],
    ['tỉnh Hòa Bình', '17'],
    ['Tỉnh Hoà Bình', '17'],
    ['TỈNH HÒA BÌNH', '17'],
    ['T. Hòa Bình', '17'],
    ['Hoa Binh', '17'],
    ['Tinh Hoa Binh', '17'],
    ['HOA BINH', '17'],
    ['Hoa Binh province', '17'],
    ['Thành phố Hà Nội', '01'],
    ['TP. Hà Nội', '01'],
    ['TP.Hà Nội', '01'],
    ['TP Hà Nội', '01'],
    ['T.P. Hà Nội', '01'],
    ['Tp Ha Noi', '01'],
    ['Thủ đô Hà Nội', '01'],
    ['Hanoi', '01'],
    ['Hồ Chí Minh', '79'],
    ['Thành phố Hồ Chí Minh', '79'],
    ['TP. Hồ Chí Minh', '79'],
    ['TP.HCM', '79'],
    ['TP. HCM', '79'],
    ['TPHCM', '79'],
    ['tp hcm', '79'],
    ['Ho Chi Minh City', '79'],
    ['Bà Rịa - Vũng Tàu', '77'],
    ['Bà Rịa–Vũng Tàu', '77'],
    ['Bà Rịa Vũng Tàu', '77'],
    ['BR-VT', '77'],
    ['Đăk Lăk', '66'],
    ['Đắc Lắc', '66'],
    ['Dak Lak', '66'],
    ['Ðắk Nông', '67'],
    ['Thừa Thiên - Huế', '46'],
    ['Thừa Thiên Huế', '46'],
    ['Kontum', '62'],
    ['Thanh Hoá', '38'],
    ['Khánh Hoà', '56'],
    ['Đà Nẵng', '48'],
    ['Da Nang city', '48'],
  ])('%j is %s in 2023', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  test('every name of every area is found on its dates, in any composition, case and without diacritics', () => {
    fc.assert(
      fc.property(fc.constantFrom(...catalog.areas), fc.nat(5), (area, spelling) => {
        const spellings = [
          area.name,
          area.officialName,
          area.nameEn,
          area.name.toUpperCase(),
          area.slug.replaceAll('-', ' '),
        ]
        const text = (spellings[spelling] ?? area.name).normalize(spelling % 2 === 0 ? 'NFC' : 'NFD')
        // The one name whose dash a file-safe form cannot keep is known under an alias.
        expect(codeOf(text, area.validTo ?? area.validFrom ?? IN_2023)).toBe(area.code)
      }),
      { numRuns: 1000 },
    )
  })

  test('a name means the area of the date', () => {
    expect([codeOf('Lào Cai'), codeOf('Lào Cai', IN_2025)]).toEqual(['10', '15'])
    expect([codeOf('Bắc Ninh'), codeOf('Bắc Ninh', IN_2025)]).toEqual(['27', '24'])
    expect(codeOf('Huế', '2025-01-01')).toBe('46')
  })

  test.each([
    ['Hòa Bình', IN_2025, 'Hòa Bình', ['Phú Thọ']],
    ['17', IN_2025, 'Hòa Bình', ['Phú Thọ']],
    ['27', IN_2025, 'Bắc Ninh', ['Bắc Ninh']],
    ['Bình Dương', '2025-07-01', 'Bình Dương', ['Hồ Chí Minh']],
    ['Thừa Thiên Huế', IN_2025, 'Thừa Thiên Huế', ['Huế']],
    ['thành phố Huế', IN_2023, 'Huế', ['Thừa Thiên Huế']],
  ])('%s did not exist on %s', (text, date, name, replacedBy) => {
    const match = catalog.matchArea(text, date)
    expect(match).toMatchObject({ kind: 'notOnDate', area: { name } })
    expect(match.kind === 'notOnDate' ? match.replacedBy.map((area) => area.name) : []).toEqual(replacedBy)
  })

  test.each([
    ['Hòa Bìng', 'Hòa Bình'],
    ['Hóa Bình', 'Hòa Bình'],
    ['tỉnh Quảng Ngải', 'Quảng Ngãi'],
    ['Hồ Chí Min', 'Hồ Chí Minh'],
    ['Nghệ A', 'Nghệ An'],
  ])('%s is unknown, and near to %s', (text, name) => {
    expect(catalog.matchArea(text, IN_2023)).toMatchObject({ kind: 'unknown', nearest: { name } })
  })

  test('a slip in a name of another time is told too', () => {
    expect(catalog.matchArea('Hòa Bìng', IN_2025)).toMatchObject({ kind: 'unknown', nearest: { name: 'Hòa Bình' } })
  })

  test.each(['', ' ', '99', '00', 'tỉnh', 'Paris', '__proto__', 'Kim Bôi', 'x'.repeat(1_000_000)])(
    '%j is nothing',
    (text) => {
      expect(catalog.matchArea(text, IN_2023)).toEqual({ kind: 'unknown', nearest: null })
    },
  )

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (text, date) => {
        expect(['found', 'notOnDate', 'ambiguous', 'unknown']).toContain(catalog.matchArea(text, date).kind)
      }),
      { numRuns: 200 },
    )
  })
})
