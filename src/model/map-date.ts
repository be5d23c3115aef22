/** Which map of provinces, districts and communes a year's report speaks of. */

/** First day without districts, and of the 34 provinces (Law 72/2025/QH15; Resolution 202/2025/QH15). */
export const DISTRICTS_ENDED = '2025-07-01'

/**
 * The ISO date whose map holds for a year: its last day, so that the report of 2025 speaks of the 34 provinces.
 * @param settled date that the office has settled; it holds for the year that it lies in, and for no other
 */
export function mapDate(year: number, settled: string | null = null): string {
  return settled !== null && settled.startsWith(`${year}-`) ? settled : `${year}-12-31`
}

/** Whether the map of the ISO date has districts. */
export function hasDistrictsOn(date: string): boolean {
  return date < DISTRICTS_ENDED
}
