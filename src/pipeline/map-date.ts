/** Which map of provinces a year's report speaks of. */

/** Last day of the year: the report of 2025 speaks of the 34 provinces, that of 2024 of the 63. */
export function mapDate(year: number): string {
  return `${year}-12-31`
}
