import { describe, expect, test } from 'vitest'
import { computeHistory } from '../../../src/compute/compute-history.ts'
import { toExactDigits } from '../../../src/model/decimal.ts'
import type { FigureHistory, History } from '../../../src/model/history.ts'
import type { Observation } from '../../../src/model/observation.ts'
import type { Qualifier } from '../../../src/model/quantity.ts'
import { areaOn, catalog, hoaBinh, observation, quantity } from './sample.ts'

const points = (period: number, digits: string, qualifier: Qualifier = 'exact', area = '17'): Observation =>
  observation('postal.points', { period, area, quantity: quantity(digits, qualifier) })

const ofPoints = ({ figures }: History): FigureHistory | undefined => figures.get('postal.points')

const historyOf = (observations: readonly Observation[]): History =>
  computeHistory(observations, catalog, { area: hoaBinh, year: 2023 })

describe('the history of a figure', () => {
  test('is its known values, the oldest first, and the last against the first', () => {
    const history = ofPoints(historyOf([points(2023, '240'), points(2020, '198'), points(2022, '228')]))
    expect(history?.values.map(({ year }) => year)).toEqual([2020, 2022, 2023])
    expect(history?.development?.since).toBe(2020)
    const { difference, direction, provenance } = history?.development?.comparison ?? {}
    expect(difference && toExactDigits(difference)).toBe('42')
    expect(direction).toBe('higher')
    expect(provenance?.kind === 'derived' && provenance.inputs.map(({ period }) => period)).toEqual([2023, 2020])
  })

  test('of two years is no development, nor is one that ends before the year of the report', () => {
    expect(ofPoints(historyOf([points(2023, '240'), points(2022, '228')]))?.development).toBeNull()
    const ended = historyOf([
      points(2020, '1'),
      points(2021, '2'),
      points(2022, '3'),
      observation('email.mailboxes', { quantity: quantity('1') }),
    ])
    expect(ofPoints(ended)?.values).toHaveLength(3)
    expect(ofPoints(ended)?.development).toBeNull()
  })

  test('goes back ten years and no further', () => {
    const all = Array.from({ length: 15 }, (_, index) => points(2009 + index, String(100 + index)))
    const years = ofPoints(historyOf(all))?.values.map(({ year }) => year) ?? []
    expect([years[0], years.length]).toEqual([2014, 10])
  })

  test('takes the first of two observations of a year: what the latest export says', () => {
    const history = ofPoints(
      historyOf([points(2023, '240'), points(2021, '215'), points(2021, '9'), points(2020, '198')]),
    )
    expect(history?.values.map(({ sourced }) => toExactDigits(sourced.quantity.value))).toEqual(['198', '215', '240'])
  })

  test('knows nothing of years that only the reference data know', () => {
    const { figures } = historyOf([points(2023, '240')])
    expect(figures.get('context.population')?.values.map(({ year }) => year)).toEqual([2023])
  })
})

describe('a province that was merged from others', () => {
  const phuTho = areaOn('25', '2025-12-31')
  const observations = [2022, 2023, 2024, 2025].map((year) => points(year, String(year - 1700), 'exact', '25'))
  const history = computeHistory(observations, catalog, { area: phuTho, year: 2025 })

  test('has a break in the year of the merger', () => {
    expect(history.breaks).toEqual([{ year: 2025, area: phuTho }])
  })

  test('keeps the figures of the smaller one, and sets none of them beside its own', () => {
    expect(ofPoints(history)?.values).toHaveLength(4)
    expect(ofPoints(history)?.development).toBeNull()
  })
})
