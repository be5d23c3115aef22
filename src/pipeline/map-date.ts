/** Which map of provinces a year's report speaks of. */

/** First day without districts (Law 72/2025/QH15 on the organization of local government). */
const DISTRICTS_ENDED = '2025-07-01'

/** Whether a year's report speaks of districts. */
export function hadDistricts(year: number): boolean {
  return mapDate(year) < DISTRICTS_ENDED
}

/** Last day of the year: the report of 2025 speaks of the 34 provinces, that of 2024 of the 63. */
export function mapDate(year: number): string {
  return `${year}-12-31`
}
