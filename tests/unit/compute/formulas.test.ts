import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formulas } from '../../../src/compute/formulas/formulas.ts'
import { type Decimal, decimal, PI, toDigits } from '../../../src/model/decimal.ts'
import { catalog } from './sample.ts'

function result(name: string, ...inputs: readonly string[]): Decimal | null {
  const formula = formulas.get(name)
  if (!formula) throw new Error(`no formula ${name}`)
  return formula.evaluate(inputs.map(decimal))
}

const digits = (value: Decimal | null, places: number): string | null => value && toDigits(value, places)

/** Points, area used and radius as the ministry published them, 2004–2015; two rows of nine do not follow the formula. */
const published: readonly (readonly [points: string, areaKm2: string, radiusKm: string, follows: boolean])[] = [
  ['14547', '331212', '2.68', false],
  ['17369', '331212', '2.5', true],
  ['18390', '331212', '2.4', true],
  ['18502', '331212', '2.39', true],
  ['17976', '331212', '2.42', true],
  ['17898', '331212', '2.43', true],
  ['14911', '330951.1', '2.66', true],
  ['12642', '330966.9', '2.82', false],
  ['12757', '330966.9', '2.87', true],
]

describe('average service radius', () => {
  test.each(published)('%s points on %s km² have a radius of %s km: %s', (points, areaKm2, radiusKm, follows) => {
    const places = radiusKm.split('.')[1]?.length ?? 0
    const computed = digits(result('averageServiceRadius', areaKm2, points), places)
    expect(computed === radiusKm).toBe(follows)
  })

  test('is 2,5 km in Hòa Bình', () => {
    expect(digits(result('averageServiceRadius', '4590.57', '240'), 1)).toBe('2.5')
    expect(digits(result('averageServiceRadius', '4590.57', '240'), 2)).toBe('2.47')
  })

  test('gives the area back to thirty places', () => {
    const radius = result('averageServiceRadius', '4590.57', '240')
    expect(digits(radius && radius.times(radius).times(PI).times(decimal('240')), 30)).toBe(`4590.57${'0'.repeat(28)}`)
  })
})

describe('averages and shares', () => {
  test('861.216 people over 240 points are 3.588,4 people a point', () => {
    expect(result('populationPerPoint', '861216', '240')?.toFixed()).toBe('3588.4')
  })

  test('area per point and points per 10 000 people', () => {
    expect(digits(result('areaPerPoint', '4590.3', '240'), 4)).toBe('19.1263')
    expect(digits(result('pointsPer10000People', '240', '880474'), 4)).toBe('2.7258')
  })

  test('82 of 240 are 34,1666… per cent', () => {
    expect(digits(result('share', '82', '240'), 6)).toBe('34.166667')
  })

  test('a sum takes any number of parts and none is no sum', () => {
    expect(result('sum', '32', '151')?.toFixed()).toBe('183')
    expect(result('sum', '0.1', '0.2', '0.3')?.toFixed()).toBe('0.6')
    expect(result('sum')).toBeNull()
  })

  test.each([
    ['averageServiceRadius', '4590', '0'],
    ['averageServiceRadius', '-4590', '240'],
    ['averageServiceRadius', '4590', '-240'],
    ['populationPerPoint', '880474', '0'],
    ['areaPerPoint', '4590', '0'],
    ['pointsPer10000People', '240', '0'],
    ['share', '0', '0'],
    ['share', '82', '-240'],
  ])('%s of %s and %s is not defined', (name, first, second) => {
    expect(result(name, first, second)).toBeNull()
  })

  test('all points and no area are a radius of zero', () => {
    expect(result('averageServiceRadius', '0', '240')?.toFixed()).toBe('0')
  })
})

test('every formula of the catalogue exists and takes as many inputs as the catalogue gives it', () => {
  const uses = catalog.indicators.flatMap(({ formula }) => (formula ? [formula] : []))
  expect(uses.length).toBeGreaterThan(5)
  for (const use of uses) {
    const formula = formulas.get(use.name)
    expect(formula?.name).toBe(use.name)
    expect(formula?.repeats ? use.inputs.length > 1 : use.inputs.length === formula?.parameters.length).toBe(true)
  }
})

test('no formula throws, and none gives a value that is not finite', () => {
  const number = fc.tuple(fc.integer(), fc.nat(6)).map(([whole, places]) => decimal(`${whole}e-${places}`))
  fc.assert(
    fc.property(fc.constantFrom(...formulas.values()), fc.array(number, { maxLength: 4 }), (formula, inputs) => {
      const value = formula.evaluate(inputs)
      expect(value === null || /^-?\d+(\.\d+)?$/.test(value.toFixed())).toBe(true)
    }),
  )
})

test('each input moves the result the way that its formula says', () => {
  const positive = fc.integer({ min: 1, max: 1_000_000 }).map((whole) => decimal(String(whole)))
  fc.assert(
    fc.property(fc.constantFrom(...formulas.values()), positive, positive, positive, (formula, one, other, more) => {
      for (const [position, { effect }] of formula.parameters.entries()) {
        const before = formula.evaluate([one, other])
        const after = formula.evaluate(
          [one, other].map((value, index) => (index === position ? value.plus(more) : value)),
        )
        if (!before || !after) throw new Error('positive inputs must have a result')
        expect(effect === 'raises' ? after.gt(before) : after.lt(before)).toBe(true)
      }
    }),
  )
})
