/** Context figures that the export leaves out are taken from the reference data of the area, with the year they are of. */
import type { Area } from '../model/area.ts'
import { type Decimal, decimalOf } from '../model/decimal.ts'
import type { SeedPlace } from '../model/provenance.ts'

/** A value of the reference data and the year it is about. */
export interface RegistryValue {
  readonly value: Decimal
  readonly period: number
  readonly place: SeedPlace
}

/** Value of a context indicator in a year; null where the records do not reach that far back or the level is gone. */
type RegistryReader = (area: Area, year: number, map: string) => RegistryValue | null

const readers: Readonly<Record<string, RegistryReader>> = {
  'context.area': (area, year) => {
    const row = area.years.findLast((candidate) => candidate.year <= year)
    return row ? { value: row.areaKm2, period: row.year, place: row.place } : null
  },
  'context.population': (area, year) => {
    const row = area.years.findLast((candidate) => candidate.year <= year)
    return row ? { value: row.population, period: row.year, place: row.place } : null
  },
  'context.districts': (area, _, map) => {
    const count = countOn(area, map)
    if (!count || count.districts === null) return null
    return { value: decimalOf(count.districts), period: yearOf(count.date), place: count.place }
  },
  'context.communes': (area, _, map) => {
    const count = countOn(area, map)
    return count ? { value: decimalOf(count.communes), period: yearOf(count.date), place: count.place } : null
  },
}

/**
 * The reference value of an indicator for the area: of the year itself, else of the latest earlier one.
 * @param code indicator code; null is returned for any that the reference data do not hold
 * @param map ISO date of the map of the year: units are counted on it
 */
export function registryValue(code: string, area: Area, year: number, map: string): RegistryValue | null {
  const reader = Object.hasOwn(readers, code) ? readers[code] : undefined
  return reader ? reader(area, year, map) : null
}

const countOn = (area: Area, map: string) => area.counts.findLast(({ date }) => date <= map)

const yearOf = (date: string): number => Number(date.slice(0, 4))
