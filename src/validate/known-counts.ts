/** How many districts and communes the register knows for an area and a year, with the days the counts were taken. */
import type { Area, UnitCount } from '../model/area.ts'

/** Last day of the district level is the day before (Law 72/2025/QH15, from 1 July 2025). */
export const DISTRICTS_ENDED = '2025-07-01'

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

/** Counts of the unit that bear on the year, of the map of that year; both maps for 2025. Empty where none is near. */
export function knownCounts(key: string, area: Area, year: number): readonly KnownCount[] {
  const read = key === 'context.districts' || key === 'context.communes' ? readers[key] : null
  if (!read) return []
  return area.counts.flatMap((count) => {
    const value = read(count)
    return value !== null && bearsOn(count.date, year) ? [{ date: count.date, value }] : []
  })
}

/** True for a value between two known counts of the same map: units may have been rearranged in between. */
export function isKnownCount(value: number, known: readonly KnownCount[]): boolean {
  const before = known.filter(({ date }) => date < DISTRICTS_ENDED)
  const after = known.filter(({ date }) => date >= DISTRICTS_ENDED)
  return [before, after].some((counts) => {
    const values = counts.map((count) => count.value)
    return values.length > 0 && Math.min(...values) <= value && value <= Math.max(...values)
  })
}

/** False where the register says that the area had no districts at the end of the year. */
export function hasDistricts(area: Area, year: number): boolean {
  const count = area.counts.findLast(({ date }) => date <= `${year}-12-31`)
  return count ? count.districts !== null : `${year}-12-31` < DISTRICTS_ENDED
}

function bearsOn(date: string, year: number): boolean {
  const isOfMap = date < DISTRICTS_ENDED ? year <= 2025 : year >= 2025
  return isOfMap && Math.abs(Number(date.slice(0, 4)) - year) <= MOST_YEARS_APART
}
