import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { totalsOf } from '../../../src/overview/totals.ts'
import { catalog } from '../../support/sample.ts'
import { cellOf, rowOf } from './rows.ts'

const totalOf = (key: string, rows: Parameters<typeof totalsOf>[0]) =>
  totalsOf(rows, catalog).find((each) => each.key === key)

const network = (area: string, km2: string, people: string, points: string) =>
  rowOf(area, [cellOf('context.area', km2), cellOf('context.population', people), cellOf('postal.points', points)])

describe('the figures of all provinces together', () => {
  test('are the sums of whole numbers, by any other way of adding', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 63 }), (counts) => {
        const rows = counts.map((count, index) => rowOf(String(10 + index), [cellOf('postal.points', String(count))]))
        const total = totalOf('postal.points', rows)
        expect(total?.sourced.quantity.value.toFixed()).toBe(String(counts.reduce((sum, count) => sum + count, 0n)))
        expect(total?.provinces).toBe(counts.length)
      }),
    )
  })

  test('compute averages anew from the sums, not from the averages', () => {
    const rows = [network('11', '1000', '100000', '10'), network('12', '9000', '100000', '90')]
    const people = totalOf('postal.population_per_point', rows)
    expect(people?.sourced.quantity.value.toFixed()).toBe('2000')
    const radius = totalOf('postal.radius', rows)
    expect(Number(radius?.sourced.quantity.value.toFixed(10))).toBeCloseTo(Math.sqrt(10000 / (Math.PI * 100)), 9)
  })

  test('leave a province without one of the inputs out of an average, but not out of the sum', () => {
    const rows = [network('11', '1000', '100000', '10'), rowOf('12', [cellOf('postal.points', '90')])]
    expect(totalOf('postal.points', rows)?.sourced.quantity.value.toFixed()).toBe('100')
    const people = totalOf('postal.population_per_point', rows)
    expect(people?.sourced.quantity.value.toFixed()).toBe('10000')
    expect(people?.provinces).toBe(1)
  })

  test('carry a bound of any part: more than the sum of points means fewer people a point', () => {
    const bound = cellOf('postal.points', '90', { qualifier: 'over' })
    const rows = [
      network('11', '1000', '100000', '10'),
      rowOf('12', [cellOf('context.area', '9'), cellOf('context.population', '100000'), bound]),
    ]
    expect(totalOf('postal.points', rows)?.sourced.quantity.qualifier).toBe('over')
    expect(totalOf('postal.population_per_point', rows)?.sourced.quantity.qualifier).toBe('under')
  })

  test('compute shares from all numerators and all denominators', () => {
    const part = (digits: string) => ({
      ...({ digits, qualifier: 'exact', decimals: 0, provenance: { kind: 'request' } } as const),
    })
    const shareCell = (digits: string, numerator: string, denominator: string) =>
      cellOf('postal.dossier_share', digits, {
        fraction: { numerator: part(numerator), denominator: part(denominator) },
      })
    const rows = [rowOf('11', [shareCell('50.0', '5', '10')]), rowOf('12', [shareCell('100.0', '90', '90')])]
    const total = totalOf('postal.dossier_share', rows)
    expect(total?.sourced.quantity.value.toFixed()).toBe('95')
    expect(total?.fraction?.denominator.quantity.value.toFixed()).toBe('100')
  })

  test('say nothing where no province says anything', () => {
    expect(totalsOf([rowOf('11', [])], catalog)).toEqual([])
  })
})
