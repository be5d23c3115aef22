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
  const years = [2022, 2023, 2024]
  const historyOfMerged = (code: string, observations: readonly Observation[]): History =>
    computeHistory(observations, catalog, { area: areaOn(code, '2025-12-31'), year: 2025 })
  const textsOf = ({ values }: FigureHistory): readonly string[] =>
    values.map(({ year, sourced }) => `${year} ${toExactDigits(sourced.quantity.value)}`)

  test('has the figures of its predecessors together, with each province as an input', () => {
    const old = years.flatMap((year) => [
      points(year, String(year - 1800), 'exact', '17'),
      points(year, String(year - 1700), 'exact', '25'),
      points(year, String(year - 1600), 'exact', '26'),
    ])
    const history = historyOfMerged('25', [...old, points(2025, '1000', 'exact', '25')])
    const figure = ofPoints(history)
    expect(figure && textsOf(figure)).toEqual(['2022 966', '2023 969', '2024 972', '2025 1000'])
    expect(figure?.development?.since).toBe(2022)
    const provenance = figure?.values[0]?.sourced.provenance
    expect(provenance?.kind === 'derived' && provenance.inputs.map(({ parameter }) => parameter)).toEqual([
      'tỉnh Hòa Bình',
      'tỉnh Phú Thọ',
      'tỉnh Vĩnh Phúc',
    ])
    const [merger] = history.breaks
    expect(merger?.kind === 'merged' && merger.predecessors.map(({ name }) => name)).toEqual([
      'Hòa Bình',
      'Phú Thọ',
      'Vĩnh Phúc',
    ])
    expect(history.breaks).toHaveLength(1)
  })

  test('says nothing of a year in which one of them is silent: the namesake alone is not the province', () => {
    const alone = years.map((year) => points(year, '331', 'exact', '25'))
    const figure = ofPoints(historyOfMerged('25', [...alone, points(2025, '1000', 'exact', '25')]))
    expect(figure && textsOf(figure)).toEqual(['2025 1000'])
    expect(figure?.development).toBeNull()
  })

  // The new code of each was that of another province, or of a part of it, before.
  test.each([
    ['15', 'Lào Cai', ['10', '15']],
    ['24', 'Bắc Ninh', ['24', '27']],
    ['44', 'Quảng Trị', ['44', '45']],
    ['52', 'Gia Lai', ['52', '64']],
    ['80', 'Tây Ninh', ['72', '80']],
    ['82', 'Đồng Tháp', ['82', '87']],
    ['91', 'An Giang', ['89', '91']],
  ])('%s %s has what both of its predecessors give', (code, name, [first = '', second = '']) => {
    expect(areaOn(code, '2025-12-31').name).toBe(name)
    expect(areaOn(code, '2024-12-31').name).not.toBe(name)
    const old = years.flatMap((year) => [points(year, '100', 'exact', first), points(year, '20', 'exact', second)])
    const figure = ofPoints(historyOfMerged(code, [...old, points(2025, '130', 'exact', code)]))
    expect(figure && textsOf(figure)).toEqual(['2022 120', '2023 120', '2024 120', '2025 130'])
  })

  test('begins anew with what counts communes, merged or not', () => {
    const network = [...years, 2025].map((year) =>
      observation('network.points', { period: year, area: '01', quantity: quantity(year < 2025 ? '608' : '155') }),
    )
    const { breaks, figures } = historyOfMerged('01', network)
    expect(breaks).toEqual([{ kind: 'unitsChanged', year: 2025 }])
    expect(figures.get('network.points')?.brokenAt).toBe(2025)
    expect(figures.get('network.points')?.development).toBeNull()
    expect(figures.get('postal.points')?.brokenAt).toBeNull()
  })
})
