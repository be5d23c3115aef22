import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/compute/compare.ts'
import { decimal } from '../../../src/model/decimal.ts'
import type { Comparison } from '../../../src/model/figure.ts'
import type { IndicatorKind, Polarity } from '../../../src/model/indicator.ts'
import type { Qualifier, Quantity } from '../../../src/model/quantity.ts'
import { quantity } from './sample.ts'

const compared = (value: Quantity) => ({
  key: 'postal.points',
  period: 2023,
  sourced: { quantity: value, provenance: { kind: 'request' } as const },
})

function against(
  value: Quantity,
  base: Quantity,
  polarity: Polarity = 'lower',
  kind: IndicatorKind = 'measure',
): Comparison {
  return compare({ kind, polarity }, compared(value), compared(base), null)
}

describe('values as printed', () => {
  test('3.588 against 7.105 is 3.517 less, and better where less is better', () => {
    const { difference, relativePercent, direction, verdict } = against(quantity('3588'), quantity('7105'))
    expect(difference?.toFixed()).toBe('-3517')
    expect(relativePercent?.toFixed(2)).toBe('-49.50')
    expect([direction, verdict]).toEqual(['lower', 'better'])
  })

  test('an unrounded value is taken as it is printed', () => {
    const unrounded = { value: decimal('2.467'), qualifier: 'exact', decimals: 1 } as const
    expect(against(unrounded, quantity('2.5'))).toMatchObject({ direction: 'equal', verdict: 'equal' })
    expect(against(unrounded, quantity('2.9')).difference?.toFixed()).toBe('-0.4')
  })

  test('no per cent over a base under 20, nor for a share', () => {
    expect(against(quantity('2.5'), quantity('2.9')).relativePercent).toBeNull()
    expect(against(quantity('3'), quantity('19')).relativePercent).toBeNull()
    expect(against(quantity('3'), quantity('20')).relativePercent?.toFixed()).toBe('-85')
    expect(against(quantity('98'), quantity('91'), 'higher', 'share').relativePercent).toBeNull()
  })

  test('without a polarity a difference is only a difference', () => {
    expect(against(quantity('3'), quantity('4'), 'none').verdict).toBe('different')
    expect(against(quantity('4'), quantity('4'), 'none').verdict).toBe('equal')
  })
})

describe('bounds', () => {
  test('of the same kind have a difference', () => {
    expect(against(quantity('240', 'over'), quantity('228', 'over'), 'higher')).toMatchObject({ verdict: 'better' })
    expect(against(quantity('240', 'over'), quantity('240', 'over'), 'higher')).toMatchObject({ verdict: 'equal' })
  })

  test('that settle the direction have a direction and no difference', () => {
    const above = against(quantity('240', 'over'), quantity('240'), 'higher')
    expect(above).toMatchObject({ difference: null, relativePercent: null, direction: 'higher', verdict: 'better' })
    const below = against(quantity('235'), quantity('240', 'over'), 'higher')
    expect(below).toMatchObject({ difference: null, direction: 'lower', verdict: 'worse' })
  })

  test.each<readonly [Quantity, Quantity]>([
    [quantity('240', 'over'), quantity('241')],
    [quantity('240', 'atLeast'), quantity('240')],
    [quantity('50', 'about'), quantity('97')],
  ])('that settle nothing are not comparable', (value, base) => {
    expect(against(value, base)).toMatchObject({ difference: null, relativePercent: null, verdict: 'notComparable' })
  })
})

const places = fc.nat(3)
const qualifier = fc.constantFrom<Qualifier>('exact', 'over', 'atLeast', 'under', 'atMost', 'about')
const anyQuantity = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), places, qualifier)
  .map(([whole, decimals, kind]): Quantity => ({ value: decimal(`${whole}e-${decimals}`), qualifier: kind, decimals }))
const polarity = fc.constantFrom<Polarity>('higher', 'lower')

const mirrors = {
  better: 'worse',
  worse: 'better',
  equal: 'equal',
  notComparable: 'notComparable',
  different: 'different',
}

test('the difference added to the base gives the value', () => {
  fc.assert(
    fc.property(anyQuantity, anyQuantity, (value, base) => {
      const { difference } = against(value, base)
      expect(difference === null).toBe(value.qualifier !== base.qualifier)
      expect(difference === null || difference.plus(base.value).eq(value.value)).toBe(true)
    }),
  )
})

test('the verdict turns over when value and base change places', () => {
  fc.assert(
    fc.property(anyQuantity, anyQuantity, polarity, (value, base, better) => {
      expect(against(base, value, better).verdict).toBe(mirrors[against(value, base, better).verdict])
    }),
  )
})

test('the verdict is the same in another unit', () => {
  const scaled = ({ value, ...rest }: Quantity): Quantity => ({ ...rest, value: value.times(decimal('1000')) })
  fc.assert(
    fc.property(anyQuantity, anyQuantity, polarity, (value, base, better) => {
      expect(against(scaled(value), scaled(base), better).verdict).toBe(against(value, base, better).verdict)
    }),
  )
})
