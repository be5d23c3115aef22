import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../../../src/catalog/catalog.ts'
import { compute } from '../../../src/compute/compute.ts'
import { type Decimal, decimal, roundHalfAwayFromZero } from '../../../src/model/decimal.ts'
import type { Figure } from '../../../src/model/figure.ts'
import { figureKey } from '../../../src/model/indicator.ts'
import type { Observation, ObservationStatus } from '../../../src/model/observation.ts'
import type { Qualifier, Quantity } from '../../../src/model/quantity.ts'
import { areaOn, catalog, fraction, hoaBinh, hoaBinh2023, observation, quantity, stated } from './sample.ts'

const request = { area: hoaBinh, year: 2023, benchmarks: catalog.benchmarks.filter(({ isDefault }) => isDefault) }

function figure(observations: readonly Observation[], key: string, ask = request, from: Catalog = catalog): Figure {
  const found = compute(observations, from, ask).get(key)
  if (!found) throw new Error(`no figure ${key}`)
  return found
}

const text = (value: { readonly quantity: Quantity } | null): string | null =>
  value && `${value.quantity.qualifier} ${value.quantity.value.toFixed()}`

describe('the figures', () => {
  test('are one for each indicator and level, in the order of the catalogue, whatever the data', () => {
    const keys = catalog.indicators.flatMap((indicator) => indicator.levels.map((level) => figureKey(indicator, level)))
    expect([...compute([], catalog, request).keys()]).toEqual(keys)
    expect([...compute(hoaBinh2023, catalog, request).keys()]).toEqual(keys)
  })

  test('print the published value and keep the computed one beside it', () => {
    const share = figure(hoaBinh2023, 'postal.dossier_share')
    expect(text(share.printed)).toBe('exact 32.2')
    expect(text(share.computed)).toBe('exact 34.2')
    expect(share.printed?.provenance.kind).toBe('observed')
    expect(share.computed?.provenance).toMatchObject({ kind: 'derived', formula: 'share' })
    expect([text(share.numerator), text(share.denominator)]).toEqual(['exact 82', 'exact 240'])
  })

  test('carry a bound through the formulas', () => {
    expect(text(figure(hoaBinh2023, 'postal.radius').computed)).toBe('under 2.5')
    expect(text(figure(hoaBinh2023, 'postal.population_per_point').computed)).toBe('under 3669')
    expect(text(figure(hoaBinh2023, 'postal.points_per_10000').printed)).toBe('over 2.73')
  })

  test('are computed to the precision of the published value, else of the indicator', () => {
    const points = stated('postal.points', '240')
    expect(text(figure([points], 'postal.radius').computed)).toBe('exact 2.5')
    expect(text(figure([points, stated('postal.radius', '2.470')], 'postal.radius').computed)).toBe('exact 2.467')
  })

  test('name the year of an input that the export leaves out', () => {
    const { metric } = figure(hoaBinh2023, 'postal.population_per_point')
    expect(metric?.inputs).toMatchObject([
      { parameter: 'population', key: 'context.population', period: 2023, provenance: { kind: 'seed' } },
      { parameter: 'points', key: 'postal.points', period: 2023, provenance: { kind: 'observed' } },
    ])
  })

  test('take the export before the register', () => {
    const own = stated('context.population', '861216')
    const { metric } = figure([own, stated('postal.points', '240')], 'postal.population_per_point')
    expect(metric?.value.toFixed()).toBe('3588.4')
  })

  test('add up the parts of a total', () => {
    const parts = [stated('network.department_points', '32'), stated('network.commune_points', '151')]
    expect(text(figure(parts, 'network.points').printed)).toBe('exact 183')
    expect(figure(parts.slice(0, 1), 'network.points').printed).toBeNull()
  })

  test('let the fraction of a cell go before the figures of other cells', () => {
    const observations = [
      stated('postal.dossier_points', '100'),
      stated('postal.points', '200'),
      observation('postal.dossier_share', { fraction: fraction('82/240') }),
    ]
    const share = figure(observations, 'postal.dossier_share')
    expect([text(share.printed), text(share.numerator)]).toEqual(['exact 34.2', 'exact 82'])
    expect(text(figure(observations.slice(0, 2), 'postal.dossier_share').printed)).toBe('exact 50')
  })

  test('read a count written as a fraction as its numerator', () => {
    const own = figure(
      [observation('conferencing.districts_own', { fraction: fraction('9/10') })],
      'conferencing.districts_own',
    )
    expect([text(own.printed), text(own.denominator), own.metric]).toEqual(['exact 9', 'exact 10', null])
  })

  test('are missing over zero, and where the export says that they do not apply', () => {
    expect(figure([stated('postal.points', '0')], 'postal.radius').metric).toBeNull()
    expect(
      figure([observation('postal.dossier_share', { fraction: fraction('0/0') })], 'postal.dossier_share').printed,
    ).toBeNull()
    const none = observation('postal.radius', { status: 'notApplicable' })
    expect(figure([stated('postal.points', '240'), none], 'postal.radius').printed).toBeNull()
  })

  test('survive a formula that leads back to itself', () => {
    const looped: Catalog = {
      ...catalog,
      indicators: catalog.indicators.map((indicator) =>
        indicator.code === 'signatures.personal'
          ? { ...indicator, formula: { name: 'sum', inputs: ['signatures.total'] } }
          : indicator,
      ),
    }
    const figureOf: Catalog['figureOf'] = (key) => {
      const indicator = looped.indicators.find(({ code }) => code === key)
      return indicator && { indicator, level: indicator.levels[0] }
    }
    expect(figure([], 'signatures.total', request, { ...looped, figureOf }).printed).toBeNull()
  })
})

describe('the reference data', () => {
  test('give area, population and unit counts with their place', () => {
    expect(text(figure([], 'context.area').printed)).toBe('exact 4590.3')
    expect(text(figure([], 'context.population').printed)).toBe('exact 880474')
    expect(text(figure([], 'context.communes').printed)).toBe('exact 151')
    expect(figure([], 'context.districts').printed?.provenance).toMatchObject({ kind: 'seed' })
  })

  test('have no districts from 1 July 2025', () => {
    const phuTho = areaOn('25', '2025-12-31')
    const ask = { area: phuTho, year: 2025, benchmarks: [] }
    expect(figure([], 'context.districts', ask).printed).toBeNull()
    expect(text(figure([], 'context.communes', ask).printed)).toBe('exact 148')
  })

  test('stand in with the latest earlier year, which the figure names', () => {
    const ask = { ...request, year: 2030 }
    const population = figure([], 'context.population', ask)
    expect([population.period, text(population.printed)]).toEqual([2024, 'exact 894502'])
    expect([population.previous, population.change]).toEqual([null, null])
    expect(figure([], 'context.population', { ...request, year: 1990 }).printed).toBeNull()
  })
})

describe('the previous year', () => {
  const before = stated('postal.points', '228', 'exact', { period: 2022 })

  test('gives a change between the printed values', () => {
    const { previous, change } = figure([stated('postal.points', '240'), before], 'postal.points')
    expect(text(previous)).toBe('exact 228')
    expect(change).toMatchObject({ against: 'previousYear', benchmark: null, direction: 'higher', verdict: 'better' })
    expect([change?.difference?.toFixed(), change?.relativePercent?.toFixed(1)]).toEqual(['12', '5.3'])
  })

  test('is no base where the area is another one under the same code', () => {
    const ask = { area: areaOn('25', '2025-12-31'), year: 2025, benchmarks: [] }
    const observations = [2024, 2025].map((period) => stated('postal.points', '300', 'exact', { area: '25', period }))
    expect(figure(observations, 'postal.points', ask)).toMatchObject({ previous: null, change: null })
  })

  test('makes no change of a year', () => {
    const start = stated('conferencing.start_year', '2010')
    const { change } = figure([start, { ...start, period: 2022 }], 'conferencing.start_year')
    expect(change).toBeNull()
  })
})

test('each default benchmark is compared with its figure, and with no other', () => {
  const figures = [...compute(hoaBinh2023, catalog, request).values()]
  const compared = figures.filter(({ comparisons }) => comparisons.length > 0).map(({ key }) => key)
  expect(compared).toEqual(['postal.radius', 'postal.population_per_point'])
  const [radius] = figure(hoaBinh2023, 'postal.radius').comparisons
  expect([radius?.difference?.toFixed(), radius?.verdict]).toEqual(['-0.4', 'better'])
  const [people] = figure(hoaBinh2023, 'postal.population_per_point').comparisons
  expect([people?.difference?.toFixed(), people?.relativePercent?.toFixed(1)]).toEqual(['-3517', '-49.5'])
})

const anyQuantity = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
    fc.nat(4),
    fc.constantFrom<Qualifier>('exact', 'over', 'atLeast', 'under', 'atMost', 'about'),
  )
  .map(([whole, decimals, qualifier]): Quantity => ({ value: decimal(`${whole}e-${decimals}`), qualifier, decimals }))
const keys = catalog.indicators.flatMap((indicator) => indicator.levels.map((level) => figureKey(indicator, level)))
const anyObservation = fc
  .record({
    key: fc.constantFrom(...keys),
    period: fc.constantFrom(2022, 2023),
    status: fc.constantFrom<ObservationStatus>('normal', 'estimated', 'provisional', 'missing', 'notApplicable'),
    quantity: fc.option(anyQuantity),
    fraction: fc.option(fc.record({ numerator: anyQuantity, denominator: anyQuantity })),
  })
  .map(({ key, ...members }) => observation(key, members))

function isRoundedOnce({ value, decimals }: Quantity, exact: Decimal): boolean {
  const isNear = value
    .minus(exact)
    .abs()
    .lte(decimal(`5e-${decimals + 1}`))
  return isNear && value.eq(roundHalfAwayFromZero(exact, decimals))
}

test('no set of observations throws, and every computed value is its metric rounded once', () => {
  fc.assert(
    fc.property(fc.array(anyObservation, { maxLength: 30 }), (observations) => {
      for (const { computed, metric } of compute(observations, catalog, request).values()) {
        expect(computed === null).toBe(metric === null)
        expect(computed === null || metric === null || isRoundedOnce(computed.quantity, metric.value)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('a figure of the year is not touched by observations of other areas and years', () => {
  const strangers = hoaBinh2023.flatMap((one) => [
    { ...one, area: '01', quantity: quantity('1') },
    { ...one, period: 2019, quantity: quantity('1') },
  ])
  const printed = (observations: readonly Observation[]) =>
    [...compute(observations, catalog, request).values()].map((one) => text(one.printed))
  expect(printed([...strangers, ...hoaBinh2023])).toEqual(printed(hoaBinh2023))
})
