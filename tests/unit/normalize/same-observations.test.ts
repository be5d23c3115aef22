import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import { normalize } from '../../../src/normalize/normalize.ts'
import { read } from '../../../src/read/read.ts'
import { catalog } from '../catalog/seeds.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'fixtures')

/** The sample as it ships: long, wide as Excel writes it, and JSON. No province and no notation are given. */
const observe = (fixture: string, year: number, extension: string): readonly Observation[] => {
  const path = `data/${year}/so-lieu-ict-${year}.${extension}`
  const table = read({ path, bytes: readFileSync(join(FIXTURES, fixture, ...path.split('/'))) })
  expect(table.diagnostics).toEqual([])
  const tables = table.value ? [table.value] : []
  const { value = [], diagnostics } = normalize(tables, catalog, {
    year,
    province: null,
    notation: null,
    columns: new Map(),
  })
  expect(diagnostics).toEqual([])
  return value
}

/** Places differ by format; everything else must not. */
const withoutPlaces = (observations: readonly Observation[]) =>
  observations.map((observation) => ({ ...observation, locations: [] }))

describe.each([2022, 2023])('the sample of %i', (year) => {
  const long = observe('hoa-binh', year, 'csv')

  test('holds thirty figures, each once', () => {
    expect(new Set(long.map(({ key }) => key)).size).toBe(30)
    expect(long).toHaveLength(30)
    expect(long.every(({ area, period, status }) => area === '17' && period === year && status === 'normal')).toBe(true)
  })

  test.each([
    ['hoa-binh-wide', 'csv'],
    ['hoa-binh-json', 'json'],
  ])('%s says the same', (fixture, extension) => {
    expect(withoutPlaces(observe(fixture, year, extension))).toEqual(withoutPlaces(long))
  })
})

test('every figure of the sample knows its cell', () => {
  const lines = readFileSync(join(FIXTURES, 'hoa-binh', 'data', '2023', 'so-lieu-ict-2023.csv'), 'utf8').split('\r\n')
  for (const { locations } of observe('hoa-binh', 2023, 'csv')) {
    const [{ line, column, text }] = locations
    const cell = (lines[(line ?? 0) - 1] ?? '').replace('\uFEFF', '').slice((column ?? 0) - 1)
    expect(cell.replace('"', '').startsWith(text ?? 'no text')).toBe(true)
  }
})

test('the list of units and the published share are as printed', () => {
  const byKey = new Map(observe('hoa-binh', 2023, 'csv').map((observation) => [observation.key, observation]))
  expect(byKey.get('transport.unit_names')?.names).toEqual([
    'Công an tỉnh',
    'huyện Cao Phong',
    'huyện Tân Lạc',
    'huyện Kim Bôi',
    'thành phố Hòa Bình',
  ])
  const share = byKey.get('postal.dossier_share')
  expect(
    [share?.quantity, share?.fraction?.numerator, share?.fraction?.denominator].map((part) => part?.value.toFixed()),
  ).toEqual(['32.2', '82', '240'])
  expect(share?.locations[0]).toMatchObject({ line: 6, field: 6, text: '32,2% (82/240)' })
})
