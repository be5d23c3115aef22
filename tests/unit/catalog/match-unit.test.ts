import { describe, expect, test } from 'vitest'
import { unitFits } from '../../../src/catalog/match-unit.ts'
import { catalog } from './seeds.ts'

const unitOf = (code: string) => {
  const indicator = catalog.indicator(code)
  if (!indicator) throw new Error(`no indicator ${code}`)
  return catalog.unitOf(indicator)
}

describe('matchUnit', () => {
  test.each([
    ['%', 'percent'],
    ['phần trăm', 'percent'],
    ['km', 'km'],
    ['KM²', 'km2'],
    ['km2', 'km2'],
    ['km/điểm phục vụ', 'km_per_point'],
    ['km/1 điểm phục vụ', 'km_per_point'],
    ['km / 01 điểm phục vụ', 'km_per_point'],
    ['km/điểm', 'km_per_point'],
    ['người/điểm phục vụ', 'person_per_point'],
    ['người/1 điểm phục vụ'.normalize('NFD'), 'person_per_point'],
    ['nguoi/diem phuc vu', 'person_per_point'],
    ['điểm phục vụ/10.000 dân', 'point_per_10000'],
    ['Doanh nghiệp', 'enterprise'],
    ['(người)', 'person'],
    ['percent', 'percent'],
    ['person_per_point', 'person_per_point'],
  ])('%j is %s', (text, code) => {
    expect(catalog.matchUnit(text)?.code).toBe(code)
  })

  test.each(['', ' ', 'dặm', 'nghìn người', '()'])('%j is none', (text) => {
    expect(catalog.matchUnit(text)).toBeUndefined()
  })

  test('every unit is found by its code and its printed form', () => {
    const printed = catalog.units.filter(({ printed: { vi } }) => vi !== '')
    expect(catalog.units.map(({ code }) => catalog.matchUnit(code))).toEqual(catalog.units)
    expect(printed.map(({ printed: { vi } }) => catalog.matchUnit(vi))).toEqual(printed)
  })
})

describe('unitFits', () => {
  test('a short form fits where the indicator leaves no doubt', () => {
    expect(unitFits(unitOf('postal.radius'), 'km')).toBe(true)
    expect(unitFits(unitOf('telecom.fibre_km'), 'km')).toBe(true)
    expect(unitFits(unitOf('postal.points'), 'điểm')).toBe(true)
    expect(unitFits(unitOf('postal.population_per_point'), 'người')).toBe(true)
  })

  test('another unit does not fit', () => {
    expect(unitFits(unitOf('postal.radius'), '%')).toBe(false)
    expect(unitFits(unitOf('telecom.computer_share'), 'người')).toBe(false)
    expect(unitFits(unitOf('context.area'), 'km')).toBe(false)
  })
})
