import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import type { NormalizeOptions } from '../../../src/normalize/normalize-context.ts'
import { normalize } from '../../../src/normalize/normalize.ts'
import { read } from '../../../src/read/read.ts'
import { catalog } from '../catalog/seeds.ts'
import { faults, lines } from '../normalize/normalized.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'json')

const options: NormalizeOptions = { year: 2023, province: null, notation: null, columns: new Map() }

const observe = (name: string) => {
  const { value, diagnostics } = read({ path: name, bytes: readFileSync(join(FIXTURES, name)) })
  expect(diagnostics).toEqual([])
  const result = normalize(value ? [value] : [], catalog, options)
  return { observations: result.value ?? [], diagnostics: result.diagnostics }
}

const byFigure = (observations: readonly Observation[]) =>
  observations
    .map((observation) => ({ ...observation, locations: [] }))
    .toSorted((a, b) => `${a.key} ${a.area} ${a.period}`.localeCompare(`${b.key} ${b.area} ${b.period}`, 'en'))

const written = (name: string): readonly string[] => readFileSync(join(FIXTURES, name), 'utf8').split(/\r?\n/)

describe('the same nine figures in every shape', () => {
  const records = observe('records.json')

  test('as records', () => {
    expect(faults(records)).toEqual([])
    expect(lines(records)).toEqual([
      'postal.points 17 2022 exact 236',
      'postal.points 17 2023 exact 240',
      'postal.points 25 2023 exact 300',
      'postal.radius 17 2022 exact 2.55',
      'postal.radius 17 2023 exact 2.5',
      'postal.radius 25 2023 exact 1.9',
      'context.population 17 2022 exact 871720',
      'context.population 17 2023 exact 880474',
      'context.population 25 2022 exact 1516900',
    ])
    expect(records.observations.map(({ status }) => status)).toEqual([
      ...['normal', 'normal', 'estimated', 'normal', 'normal', 'provisional', 'normal', 'normal', 'normal'],
    ])
    expect(records.observations.map(({ quantity }) => quantity?.decimals)).toEqual([0, 0, 0, 2, 2, 1, 0, 0, 0])
  })

  test.each([
    'records.ndjson',
    'columns.json',
    'nested.json',
    'json-stat-2-sparse.json',
    'sdmx-json-1-series.json',
    'sdmx-json-2-flat.json',
    'sdmx-csv-1-both.csv',
    'sdmx-csv-2-name.csv',
  ])('%s says the same, each at the place where its number stands', (name) => {
    const result = observe(name)
    expect(faults(result)).toEqual([])
    expect(byFigure(result.observations)).toEqual(byFigure(records.observations))
    const source = written(name)
    for (const { locations } of result.observations) {
      const [{ line, column, text }] = locations
      const cell = (source[(line ?? 0) - 1] ?? '').replace('\uFEFF', '').slice((column ?? 0) - 1)
      expect(cell.startsWith(text ?? 'no text')).toBe(true)
    }
  })

  test.each([
    ['records.json', '$[1].value', 14],
    ['nested.json', '$["Hòa Bình"]["2023"]["postal.points"].value', 22],
    ['json-stat-2-sparse.json', '$.value["1"]', 83],
    ['sdmx-json-1-series.json', '$.data.dataSets[0].series["0:0:0"].observations["1"][0]', 26],
    ['sdmx-json-2-flat.json', '$.data.dataSets[0].observations["0:1:0"][0]', 251],
  ])('%s tells %s, line %i', (name, path, line) => {
    const found = observe(name).observations.find(
      ({ key, area, period }) => key === 'postal.points' && area === '17' && period === 2023,
    )
    expect(found?.locations).toMatchObject([{ path, line, text: '240' }])
  })
})

describe('JSON-stat 1.2 as a PX-Web server writes it', () => {
  const result = observe('px-web-area-population.json')

  test('areas by label, sums of regions left out, thousands and preliminary figures', () => {
    expect(faults(result)).toEqual([])
    expect(lines(result)).toEqual([
      'context.area VN 2022 exact 331345.7',
      'context.population VN 2022 exact 99461710',
      'context.area VN 2023 exact 331338.7',
      'context.population VN 2023 exact 100309200',
      'context.area 17 2022 exact 4590.3',
      'context.population 17 2022 exact 871720',
      'context.area 17 2023 exact 4590.3',
      'context.population 17 2023 exact 880474',
      'context.area 25 2022 exact 3534.6',
      'context.population 25 2022 exact 1516900',
      'context.area 25 2023 missing',
      'context.population 25 2023 exact 1530810',
    ])
    expect(result.observations.filter(({ status }) => status === 'provisional').map(({ period }) => period)).toEqual([
      2023, 2023, 2023, 2023, 2023,
    ])
  })

  test('each value at its place', () => {
    const found = result.observations.find(
      ({ key, area, period }) => `${key} ${area} ${period}` === 'context.population 17 2023',
    )
    expect(found?.locations).toMatchObject([{ path: '$.dataset.value[11]', text: '880.474', column: 4 }])
    expect(written('px-web-area-population.json')[(found?.locations[0].line ?? 0) - 1]).toContain('880.474')
  })
})
