/** The clock of Viet Nam, by which official dates and times go. */

/** Ahead of UTC, all year round. */
const MILLISECONDS = 7 * 60 * 60 * 1000

/** Date and time of day there: `2024-01-08T09:30:00`. */
export function vietNamTime(moment: Date): string {
  return new Date(moment.getTime() + MILLISECONDS).toISOString().slice(0, 19)
}
