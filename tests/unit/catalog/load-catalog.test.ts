import { describe, expect, test } from 'vitest'
import { loadCatalog } from '../../../src/catalog/load-catalog.ts'
import { catalog, readSeeds } from './seeds.ts'

describe('loadCatalog', () => {
  test('looks up by code and by figure key', () => {
    expect(catalog.indicator('postal.radius')?.name.vi).toBe('Bán kính phục vụ bình quân')
    expect(catalog.indicator('postal.nothing')).toBeUndefined()
    expect(catalog.figureOf('postal.points')).toMatchObject({ indicator: { code: 'postal.points' }, level: 'province' })
    expect(catalog.figureOf('telecom.computer_share@commune')?.level).toBe('commune')
    expect(catalog.figureOf('telecom.computer_share@province')?.level).toBe('province')
    expect(catalog.figureOf('telecom.computer_share@all')).toBeUndefined()
    expect(catalog.figureOf('constructor')).toBeUndefined()
  })

  test('the department and the ministry follow the date', () => {
    expect(catalog.institutionOn('2024-01-08').name).toBe('Sở Thông tin và Truyền thông')
    expect(catalog.institutionOn('2025-02-28').abbreviation).toBe('STTTT')
    expect(catalog.institutionOn('2025-03-01').abbreviation).toBe('SKHCN')
    expect(catalog.institutionOn('2025-02-28', 'ministry').name).toBe('Bộ Thông tin và Truyền thông')
    expect(catalog.institutionOn('2026-01-01', 'ministry').abbreviation).toBe('BKHCN')
  })

  test('asking twice gives the same objects', () => {
    expect(catalog.areas).toBe(catalog.areas)
    expect(catalog.areas[0]?.years).toBe(catalog.areas[0]?.years)
    expect(catalog.benchmarks).toBe(catalog.benchmarks)
  })
})

describe('a broken seed is told with its file and record', () => {
  const broken = (file: string, from: string, to: string): ReadonlyMap<string, string> => {
    const seeds = readSeeds()
    const text = seeds.get(file) ?? ''
    expect(text).toContain(from)
    return seeds.set(file, text.replace(from, to))
  }

  test('a file that is not there', () => {
    const seeds = readSeeds()
    seeds.delete('units.json')
    expect(() => loadCatalog(seeds)).toThrow('seeds/units.json: the file is missing')
  })

  test('a file that is not JSON', () => {
    expect(() => loadCatalog(broken('units.json', '{', '{,'))).toThrow(/^seeds\/units\.json: not JSON/)
  })

  test('a file with other members', () => {
    expect(() => loadCatalog(broken('units.json', '"units"', '"unit"'))).toThrow('expected one array named units')
  })

  test.each([
    ['a wrong word', '"polarity": "lower"', '"polarity": "down"', /record \d+ \(postal\.radius\): polarity: /],
    ['an unknown member', '"kind": "names"', '"sort": "names"', /\(transport\.unit_names\)/],
    ['an unknown unit', '"unit": "km_per_point"', '"unit": "mile"', 'record postal.radius: unknown unit mile'],
    ['an unknown source', '"source": "mic-white-book"', '"source": "hearsay"', 'postal.radius: unknown source hearsay'],
    [
      'an unknown formula input',
      '"inputs": ["context.area", ',
      '"inputs": ["context.acres", ',
      'postal.radius: unknown formula input context.acres',
    ],
    ['a code that stands twice', '"code": "postal.points"', '"code": "postal.radius"', 'a code stands twice'],
  ])('%s in indicators.json', (_, from, to, message) => {
    expect(() => loadCatalog(broken('indicators.json', from, to))).toThrow(message)
  })

  test('a source that stands twice', () => {
    const seeds = broken('sources.json', '"key": "mic-2014"', '"key": "mic-2015"')
    expect(() => loadCatalog(seeds)).toThrow('seeds/sources.json, record mic-2015: the key stands twice')
  })

  test('areas, when they are used', () => {
    const date = loadCatalog(broken('areas.json', '"validTo": "2025-06-30"', '"validTo": "2025-06-31"'))
    expect(() => date.areas).toThrow(/^seeds\/areas\.json, record 3 \(02\): validTo: /)
    const float = loadCatalog(broken('areas.json', '"areaKm2": "330957.6"', '"areaKm2": 330957.6'))
    expect(() => float.areas[0]?.years).toThrow(/^seeds\/areas\.json, record VN, row 1: areaKm2: /)
    const source = loadCatalog(broken('areas.json', '"source": "nso-conversion-2025"', '"source": "hearsay"'))
    expect(() => source.areas).toThrow('seeds/areas.json, record 08@2025-07-01: unknown source hearsay')
  })

  test('benchmarks, when they are used', () => {
    const value = loadCatalog(broken('benchmarks.json', '"value": "2.9"', '"value": "2,9"'))
    expect(() => value.benchmarks).toThrow(/^seeds\/benchmarks\.json, record 1 \(postal\.radius\/2015-2019\): value: /)
    const indicator = loadCatalog(broken('benchmarks.json', '"indicator": "postal.radius"', '"indicator": "postal.x"'))
    expect(() => indicator.benchmarks).toThrow('record postal.radius/2015-2019: unknown indicator postal.x')
  })

  test('a time without an institution', () => {
    const seeds = broken('institutions.json', '"validFrom": "2025-03-01"', '"validFrom": "2025-03-02"')
    expect(() => loadCatalog(seeds).institutionOn('2025-03-01')).toThrow('record department: none on 2025-03-01')
  })
})
