import { describe, expect, test } from 'vitest'
import { compute } from '../../../src/compute/compute.ts'
import type { ChangeObstacle, Figure } from '../../../src/model/figure.ts'
import type { Observation } from '../../../src/model/observation.ts'
import type { Provenance } from '../../../src/model/provenance.ts'
import { catalog } from '../catalog/seeds.ts'
import { fractionOf, observation, quantity } from './merged-observations.ts'

const HOA_BINH = '17'
const PHU_THO = '25'
const VINH_PHUC = '26'

const figureOf = (observations: readonly Observation[], key: string, code = PHU_THO, year = 2025): Figure => {
  const area = catalog.areaOn(code, `${year}-12-31`)
  if (!area) throw new Error(`no area ${code}`)
  const figure = compute(observations, catalog.asOf(`${year}-12-31`), { area, year, benchmarks: [] }).get(key)
  if (!figure) throw new Error(`no figure ${key}`)
  return figure
}

const three = (key: string, values: readonly [string, string, string]): readonly Observation[] =>
  [HOA_BINH, PHU_THO, VINH_PHUC].map((area, index) => observation(key, area, 2024, quantity(values[index] ?? '')))

const now = (key: string, value: string): Observation => observation(key, PHU_THO, 2025, quantity(value))

const obstacleOf = (figure: Figure): ChangeObstacle['kind'] | null => figure.changeObstacle?.kind ?? null

const linesBehind = (provenance: Provenance | undefined): readonly (number | null)[] => {
  if (provenance?.kind === 'observed') return provenance.locations.map(({ line }) => line)
  return provenance?.kind === 'derived' ? provenance.inputs.flatMap((input) => linesBehind(input.provenance)) : []
}

describe('the new Phú Thọ of 2025 beside Hòa Bình, Phú Thọ and Vĩnh Phúc of 2024', () => {
  test('counts are added up, each with its province and its place', () => {
    const figure = figureOf(
      [now('postal.points', '812'), ...three('postal.points', ['241', '310', '228'])],
      'postal.points',
    )
    expect(figure.previous?.quantity.value.toFixed()).toBe('779')
    expect(figure.change?.difference?.toFixed()).toBe('33')
    expect(figure.previous?.provenance).toMatchObject({
      kind: 'derived',
      formula: 'combined',
      inputs: [
        { parameter: 'tỉnh Hòa Bình', key: 'postal.points', period: 2024 },
        { parameter: 'tỉnh Phú Thọ' },
        { parameter: 'tỉnh Vĩnh Phúc' },
      ],
    })
    expect(linesBehind(figure.previous?.provenance)).toEqual([17, 25, 26])
  })

  test('a share is its numerators over its denominators, not the mean of the shares', () => {
    const shares = [
      observation('postal.dossier_share', HOA_BINH, 2024, null, fractionOf('10', '100')),
      observation('postal.dossier_share', PHU_THO, 2024, null, fractionOf('90', '100')),
      observation('postal.dossier_share', VINH_PHUC, 2024, null, fractionOf('300', '400')),
    ]
    const figure = figureOf([...shares, now('postal.dossier_share', '70')], 'postal.dossier_share')
    // 400 of 600; the mean of 10, 90 and 75 per cent would be 58,3.
    expect(figure.previous?.quantity.value.toFixed()).toBe('66.7')
    expect(figure.change?.verdict).toBe('better')
  })

  test('radius and people per point follow from area, population and points put together', () => {
    const data = [...three('postal.points', ['241', '310', '228']), now('postal.points', '812')]
    // √(9361,38 / (π · 779)) and 3 663 671 / 779 (provinces-34.csv: sums over the members of 2024).
    expect(figureOf(data, 'postal.radius').previous?.quantity.value.toFixed()).toBe('2')
    expect(figureOf(data, 'postal.population_per_point').previous?.quantity.value.toFixed()).toBe('4703')
  })

  test.each<[ChangeObstacle['kind'], string, readonly Observation[]]>([
    ['noFraction', 'telecom.lan_share', three('telecom.lan_share', ['100', '98', '99'])],
    ['predecessorsMissing', 'telecom.fibre_km', three('telecom.fibre_km', ['9000', '8000', '1']).slice(0, 2)],
    [
      'mixedQualifiers',
      'email.mailboxes',
      [
        observation('email.mailboxes', HOA_BINH, 2024, quantity('13000', 'over')),
        ...three('email.mailboxes', ['1', '14000', '12000']).slice(1),
      ],
    ],
    ['overlap', 'postal.enterprises', three('postal.enterprises', ['5', '9', '12'])],
    ['notAdditive', 'conferencing.start_year', three('conferencing.start_year', ['2010', '2011', '2012'])],
    ['unitsChanged', 'network.commune_points', three('network.commune_points', ['150', '200', '130'])],
  ])('%s: no change for %s', (kind, key, before) => {
    const figure = figureOf([...before, now(key, '97')], key)
    expect(obstacleOf(figure)).toBe(kind)
    expect(figure.change).toBeNull()
  })

  test('the provinces that are missing are named', () => {
    const before = three('telecom.fibre_km', ['9000', '8000', '1']).slice(1, 2)
    expect(figureOf([...before, now('telecom.fibre_km', '9')], 'telecom.fibre_km').changeObstacle).toEqual({
      kind: 'predecessorsMissing',
      areas: ['tỉnh Hòa Bình', 'tỉnh Vĩnh Phúc'],
    })
  })

  test('nothing of the year before is no obstacle', () => {
    expect(obstacleOf(figureOf([now('postal.points', '812')], 'postal.points'))).toBeNull()
  })
})

describe('other provinces of 2025', () => {
  test('Hà Nội compares with itself, but not what counts its communes', () => {
    const ofHaNoi = (key: string, year: number, value: string) => observation(key, '01', year, quantity(value))
    const data = ['postal.points', 'network.commune_points'].flatMap((key) => [
      ofHaNoi(key, 2025, '126'),
      ofHaNoi(key, 2024, '520'),
    ])
    expect(figureOf(data, 'postal.points', '01').change?.difference?.toFixed()).toBe('-394')
    const communes = figureOf(data, 'network.commune_points', '01')
    expect([obstacleOf(communes), communes.previous?.quantity.value.toFixed()]).toEqual(['unitsChanged', '520'])
  })

  test('thành phố Huế goes on from tỉnh Thừa Thiên Huế', () => {
    const data = [2025, 2024].map((year) => observation('postal.points', '46', year, quantity(String(year))))
    expect(figureOf(data, 'postal.points', '46').change?.difference?.toFixed()).toBe('1')
  })

  test('a year after the merger compares with the merged province', () => {
    const data = [2026, 2025].map((year) => observation('postal.points', PHU_THO, year, quantity(String(year))))
    expect(figureOf(data, 'postal.points', PHU_THO, 2026).change?.difference?.toFixed()).toBe('1')
  })

  test('the map of 30 June 2025 keeps the old Phú Thọ, with its districts', () => {
    const area = catalog.areaOn(PHU_THO, '2025-06-30')
    if (!area) throw new Error('no area')
    const data = [2025, 2024].map((year) =>
      observation('network.commune_points', PHU_THO, year, quantity(String(year))),
    )
    const request = { area, year: 2025, map: '2025-06-30', benchmarks: [] }
    const figures = compute(data, catalog.asOf('2025-06-30'), request)
    expect(figures.get('network.commune_points')?.change?.difference?.toFixed()).toBe('1')
    expect(figures.get('context.districts')?.printed?.quantity.value.toFixed()).toBe('13')
  })
})
