import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatQuantity } from '../../../src/locale/number-format.ts'
import { decimal, toExactDigits } from '../../../src/model/decimal.ts'
import type { Notation } from '../../../src/model/project.ts'
import type { Qualifier, Quantity } from '../../../src/model/quantity.ts'
import { cachedCatalog } from '../../../src/normalize/cached-catalog.ts'
import { type CellHints, parseQuantity } from '../../../src/normalize/parse-quantity.ts'
import { catalog } from '../catalog/seeds.ts'

const hints = (code: string, changed: Partial<CellHints> = {}): CellHints => {
  const indicator = catalog.indicator(code)
  if (!indicator) throw new Error(`no indicator ${code}`)
  const { hasParts, matchUnit } = cachedCatalog(catalog)
  return {
    indicator,
    unit: catalog.unitOf(indicator),
    powerOfTen: 0,
    isNumber: false,
    hasParts: hasParts(indicator),
    role: 'value',
    matchUnit,
    ...changed,
  }
}

/** A reading in one line: `over 240 (0)`, the decimals as written in brackets; `32.2 82/240`; a fault; a status. */
const said = (
  text: string,
  code: string,
  notation: Notation | null = null,
  changed: Partial<CellHints> = {},
): string => {
  const reading = parseQuantity(text, hints(code, changed), notation)
  switch (reading.kind) {
    case 'missing':
      return reading.status
    case 'fault':
      return `fault ${reading.fault}`
    case 'twoReadings':
      return 'two readings'
    case 'value': {
      const { quantity, fraction, isEstimate } = reading.value
      const value = quantity ? `${quantity.qualifier} ${toExactDigits(quantity.value)} (${quantity.decimals})` : ''
      const parts = fraction
        ? ` ${toExactDigits(fraction.numerator.value)}/${toExactDigits(fraction.denominator.value)}`
        : ''
      return `${value}${parts}${isEstimate ? ' estimate' : ''}`.trim()
    }
    default:
      return reading satisfies never
  }
}

describe('counts', () => {
  test.each([
    ['7.105', 'exact 7105 (0)'],
    ['7,105', 'exact 7105 (0)'],
    ['7105', 'exact 7105 (0)'],
    ['7 105', 'exact 7105 (0)'],
    ['7\u00A0105', 'exact 7105 (0)'],
    ['7\u2009105', 'exact 7105 (0)'],
    ['7\u202F105', 'exact 7105 (0)'],
    ['1.234.567', 'exact 1234567 (0)'],
    ['05', 'exact 5 (0)'],
    ['0', 'exact 0 (0)'],
    ['-5', 'exact -5 (0)'],
    ['\u22125', 'exact -5 (0)'],
    ['+5', 'exact 5 (0)'],
    ['240.0', 'exact 240 (0)'],
    ['trên 240', 'over 240 (0)'],
    ['TRÊN 240', 'over 240 (0)'],
    ['tren 240', 'over 240 (0)'],
    ['hơn 13.000', 'over 13000 (0)'],
    ['>240', 'over 240 (0)'],
    ['≥ 240', 'atLeast 240 (0)'],
    ['từ 240 trở lên', 'atLeast 240 (0)'],
    ['từ 240 điểm trở lên', 'atLeast 240 (0)'],
    ['dưới 10', 'under 10 (0)'],
    ['không quá 10', 'atMost 10 (0)'],
    ['≤10', 'atMost 10 (0)'],
    ['khoảng 50', 'about 50 (0)'],
    ['~50', 'about 50 (0)'],
    ['ước đạt 240', 'exact 240 (0) estimate'],
    ['240 điểm', 'exact 240 (0)'],
    ['trên 240 điểm phục vụ bưu chính', 'over 240 (0)'],
    ['13.00', 'fault notWhole'],
    ['2,5', 'fault notWhole'],
    ['240%', 'fault otherUnit'],
    ['240 km', 'fault otherUnit'],
    ['từ 240', 'fault unreadable'],
    ['5-6', 'fault unreadable'],
    ['- 5', 'fault unreadable'],
    ['12.34.56', 'fault unreadable'],
    ['1e5', 'fault unreadable'],
    ['82/240', 'fault fraction'],
    ['9'.repeat(31), 'fault tooLong'],
  ])('%s', (text, expected) => {
    expect(said(text, 'postal.points')).toBe(expected)
  })
})

describe('counts that are a part of a known whole', () => {
  test.each([
    ['10/10', 'exact 10 (0) 10/10'],
    ['10/10 (100%)', 'exact 10 (0) 10/10'],
    ['100% (10/10)', 'exact 10 (0) 10/10'],
    ['2/3 (66,7%)', 'exact 2 (0) 2/3'],
    ['9/10 (100%)', 'fault otherUnit'],
    ['8/10 huyện, thành phố', 'exact 8 (0) 8/10'],
    ['5/0', 'fault zeroDenominator'],
    ['trên 8/10', 'fault unreadable'],
  ])('%s', (text, expected) => {
    expect(said(text, 'conferencing.districts_own')).toBe(expected)
  })
})

describe('shares', () => {
  test.each([
    ['32,2% (82/240)', 'exact 32.2 (1) 82/240'],
    ['32,2% (82/240 điểm phục vụ)', 'exact 32.2 (1) 82/240'],
    ['82/240 (34,2%)', 'exact 34.2 (1) 82/240'],
    ['82/240', '82/240'],
    ['82/1.240', '82/1240'],
    ['100%', 'exact 100 (0)'],
    ['trên 97%', 'over 97 (0)'],
    ['0,99', 'exact 0.99 (2)'],
    ['99,125', 'exact 99.125 (3)'],
    ['99.125', 'exact 99.125 (3)'],
    ['1/2,5', 'fault notWhole'],
  ])('%s', (text, expected) => {
    expect(said(text, 'postal.dossier_share')).toBe(expected)
  })

  test('a unit column that says ratio multiplies, a per cent sign in the cell does not', () => {
    expect(said('0,995', 'postal.dossier_share', 'vi', { powerOfTen: 2 })).toBe('exact 99.5 (1)')
    expect(said('99,5%', 'postal.dossier_share', 'vi', { powerOfTen: 2 })).toBe('exact 99.5 (1)')
  })
})

describe('measures and years', () => {
  test.each([
    ['2,5', 'exact 2.5 (1)'],
    ['2,5 km/1 điểm phục vụ', 'exact 2.5 (1)'],
    ['0.105', 'exact 0.105 (3)'],
    ['9.000,5', 'exact 9000.5 (1)'],
    ['9,000.5', 'exact 9000.5 (1)'],
    ['9.000', 'two readings'],
    ['1/2', 'fault fraction'],
  ])('%s', (text, expected) => {
    expect(said(text, 'postal.radius')).toBe(expected)
  })

  test('words of the name may follow the unit', () => {
    expect(said('trên 9.000 km cáp', 'telecom.fibre_km', 'vi')).toBe('over 9000 (0)')
    expect(said('trên 9.000 km đường', 'telecom.fibre_km', 'vi')).toBe('fault unreadable')
  })

  test.each([
    ['từ năm 2010', 'exact 2010 (0)'],
    ['năm 2010', 'exact 2010 (0)'],
    ['2010', 'exact 2010 (0)'],
  ])('%s', (text, expected) => {
    expect(said(text, 'conferencing.start_year')).toBe(expected)
  })

  test('the declared notation decides, and refuses what it does not allow', () => {
    expect(said('9.000', 'telecom.fibre_km', 'vi')).toBe('exact 9000 (0)')
    expect(said('9.000', 'telecom.fibre_km', 'en')).toBe('exact 9 (3)')
    expect(said('2,5', 'telecom.fibre_km', 'en')).toBe('fault otherNotation')
    expect(said('7.105', 'postal.points', 'en')).toBe('fault otherNotation')
  })
})

describe('missing', () => {
  const marks = [
    '',
    ' ',
    '-',
    '–',
    '—',
    '…',
    '...',
    '..',
    'KTK',
    'KXĐ',
    'chưa xác định',
    'ktk',
    'không có',
    'Không có số liệu',
    'n/a',
    'NA',
    'N/A',
  ]
  test.each(marks)('%j is missing, and no zero', (text) => {
    expect(said(text, 'postal.points')).toBe('missing')
  })

  test.each(['x', 'không áp dụng'])('%s says that there can be no value', (text) => {
    expect(said(text, 'postal.points')).toBe('notApplicable')
  })
})

describe('numbers that a program wrote', () => {
  test.each([
    ['7.105', 'postal.radius', 'exact 7.105 (3)'],
    ['7.10', 'postal.radius', 'exact 7.1 (2)'],
    ['7.105', 'postal.points', 'fault notWhole'],
    ['1.5e3', 'postal.points', 'exact 1500 (0)'],
    ['25e-1', 'postal.radius', 'exact 2.5 (1)'],
    ['1e999', 'postal.points', 'fault tooLong'],
  ])('%s', (text, code, expected) => {
    expect(said(text, code, 'vi', { isNumber: true })).toBe(expected)
  })
})

describe('invariants', () => {
  const qualifiers: readonly Qualifier[] = ['exact', 'over', 'atLeast', 'under', 'atMost', 'about']
  const quantity = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 6 }), fc.constantFrom(...qualifiers))
    .map(([whole, decimals, qualifier]): Quantity => ({ value: decimal(`${whole}e-${decimals}`), qualifier, decimals }))

  test.each(['vi', 'en'] satisfies Notation[])('reading what was printed gives the same quantity: %s', (notation) => {
    fc.assert(
      fc.property(quantity, (original) => {
        const printed = formatQuantity(original, { places: original.decimals, language: notation })
        const reading = parseQuantity(printed, hints('context.area'), notation)
        if (reading.kind !== 'value') throw new Error(`${printed}: ${JSON.stringify(reading)}`)
        expect(reading.value.quantity?.qualifier).toBe(original.qualifier)
        expect(reading.value.quantity?.decimals).toBe(original.decimals)
        expect(reading.value.quantity?.value.eq(original.value)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('without a notation, what was printed is among the readings', () => {
    fc.assert(
      fc.property(quantity, fc.constantFrom<Notation>('vi', 'en'), (original, notation) => {
        const printed = formatQuantity(original, { places: original.decimals, language: notation })
        const reading = parseQuantity(printed, hints('context.area'), null)
        const value =
          reading.kind === 'twoReadings' ? reading[notation] : reading.kind === 'value' ? reading.value : null
        expect(value?.quantity?.value.eq(original.value)).toBe(true)
      }),
    )
  })

  test('any text is read, missing or a fault; nothing throws', () => {
    const codes = ['postal.points', 'postal.dossier_share', 'postal.radius', 'conferencing.start_year']
    const figure = fc.stringMatching(/^[-+>~]? ?[0-9., /%()trênđiểm\u00A0]{0,24}$/)
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), figure),
        fc.constantFrom(...codes),
        fc.constantFrom(null, 'vi', 'en'),
        fc.boolean(),
        (text, code, notation, isNumber) => {
          expect(said(text, code, notation, { isNumber })).not.toBe('')
        },
      ),
      { numRuns: 2000 },
    )
  })
})
