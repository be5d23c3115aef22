import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overviewMetrics } from '../../../src/overview/overview-metrics.ts'
import { rankingOf } from '../../../src/overview/ranking.ts'
import { catalog } from '../../support/sample.ts'
import { cellOf, rowOf } from './rows.ts'

const metricOf = (key: string) => {
  const metric = overviewMetrics(catalog, true).find((each) => each.key === key)
  if (!metric) throw new Error(key)
  return metric
}
const radius = metricOf('postal.radius')
const share = metricOf('documents.electronic_share')

const ranks = (ranking: ReturnType<typeof rankingOf>): readonly string[] =>
  ranking.standings.map(({ area, rank }) => `${area}:${rank}`)

/** Few different values, so that many are equal. */
const provinces = fc
  .uniqueArray(fc.integer({ min: 10, max: 99 }), { maxLength: 30 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), tenths: fc.integer({ min: 0, max: 9 }) }))),
  )
const rowsOf = (list: readonly { readonly code: number; readonly tenths: number }[]) =>
  list.map(({ code, tenths }) => rowOf(String(code), [cellOf(radius.key, `2.${tenths}`)]))

describe('a ranking', () => {
  test('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        provinces.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(rankingOf(radius, rowsOf(shuffled))).toEqual(rankingOf(radius, rowsOf(list)))
        },
      ),
    )
  })

  test('gives each province one more than the number of those that are better, and equals one rank', () => {
    fc.assert(
      fc.property(provinces, (list) => {
        const { standings } = rankingOf(radius, rowsOf(list))
        expect(standings).toHaveLength(list.length)
        for (const { area, rank } of standings) {
          const own = list.find(({ code }) => String(code) === area)
          const better = list.filter(({ tenths }) => tenths < (own?.tenths ?? 0))
          expect(rank).toBe(better.length + 1)
        }
      }),
    )
  })

  test('puts the lowest first where lower is better, and the highest where higher is', () => {
    const of = (key: string) => [rowOf('11', [cellOf(key, '1.5')]), rowOf('12', [cellOf(key, '2.5')])]
    expect(ranks(rankingOf(radius, of(radius.key)))).toEqual(['11:1', '12:2'])
    expect(ranks(rankingOf(share, of(share.key)))).toEqual(['12:1', '11:2'])
  })

  test('goes by the values as printed: what a reader sees alike stands alike', () => {
    const rows = [
      rowOf('11', [cellOf(radius.key, '2.51', { decimals: 1 })]),
      rowOf('12', [cellOf(radius.key, '2.48', { decimals: 1 })]),
      rowOf('14', [cellOf(radius.key, '2.6')]),
    ]
    expect(ranks(rankingOf(radius, rows))).toEqual(['11:1', '12:1', '14:3'])
  })

  test('says which ranks rest on a bound, and names the provinces without the figure', () => {
    const rows = [
      rowOf('11', [cellOf(share.key, '90', { qualifier: 'over' })]),
      rowOf('12', [cellOf(share.key, '95')]),
      rowOf('14', []),
    ]
    const { standings, missing } = rankingOf(share, rows)
    expect(standings.map(({ isExact }) => isExact)).toEqual([true, false])
    expect(missing).toEqual(['Tỉnh 14'])
  })

  test('has its own value and all values behind each rank', () => {
    const rows = rowsOf([
      { code: 11, tenths: 5 },
      { code: 12, tenths: 7 },
    ])
    const provenance = rankingOf(radius, rows).standings[1]?.rankProvenance
    const inputs = provenance?.kind === 'derived' ? provenance.inputs : []
    expect(inputs.map(({ parameter, key, value }) => `${parameter} ${key} ${value.toFixed()}`)).toEqual([
      'value 12/postal.radius 2.7',
      'among 11/postal.radius 2.5',
      'among 12/postal.radius 2.7',
    ])
  })
})
