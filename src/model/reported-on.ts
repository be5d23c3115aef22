/** Whether there is anything to report at a date: districts are no level after June 2025, and nobody counts them. */
import type { Indicator, Level } from './indicator.ts'
import { hasDistrictsOn } from './map-date.ts'

/** True where the indicator is reported at the level on the map of the ISO date. */
export function isReportedOn({ until }: Pick<Indicator, 'until'>, level: Level, date: string): boolean {
  return (until === undefined || date <= until) && (level !== 'district' || hasDistrictsOn(date))
}
