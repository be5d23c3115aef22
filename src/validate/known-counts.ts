/** How many districts and communes the register knows for an area and a year, with the days the counts were taken. */
import type { Area, UnitCount } from '../model/area.ts'
import { hasDistrictsOn, mapDate } from '../model/map-date.ts'
import type { CheckContext } from './check.ts'

/** A count further away than this says little about a year: units are rearranged every few years. */
const MOST_YEARS_APART = 2

export interface KnownCount {
  readonly date: string
  readonly value: number
}

const readers = {
  'context.districts': ({ districts }: UnitCount) => districts,
  'context.communes': ({ communes }: UnitCount) => communes,
} as const satisfies Record<string, (count: UnitCount) => number | null>

/** Counts of the unit that bear on the year and are of its map. Empty where none is near. */
export function knownCounts(
  key: string,
  area: Area,
  context: Pick<CheckContext, 'year' | 'map'>,
): readonly KnownCount[] {
  const read = key === 'context.districts' || key === 'context.communes' ? readers[key] : null
  if (!read) return []
  return area.counts.flatMap((count) => {
    const value = read(count)
    return value !== null && bearsOn(count.date, context) ? [{ date: count.date, value }] : []
  })
}

/** True for a value between two known counts: units may have been rearranged in between. */
export function isKnownCount(value: number, known: readonly KnownCount[]): boolean {
  const values = known.map((count) => count.value)
  return values.length > 0 && Math.min(...values) <= value && value <= Math.max(...values)
}

function bearsOn(date: string, { year, map }: Pick<CheckContext, 'year' | 'map'>): boolean {
  const isOfMap = hasDistrictsOn(date) === hasDistrictsOn(mapDate(year, map))
  return isOfMap && Math.abs(Number(date.slice(0, 4)) - year) <= MOST_YEARS_APART
}
