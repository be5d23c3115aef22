/** A province's figure with the noun of its unit: `2,5 km`, `32,2%`. */
import type { Datum } from '../model/report-view.ts'
import { stated, withCountedUnit } from '../narrate/datum.ts'
import type { OverviewMetric } from './overview-metrics.ts'
import type { Standing } from './ranking.ts'

export function metricDatum({ area, text, sourced }: Standing, { key, unit }: OverviewMetric): Datum {
  const told = unit.closedUp ? text : withCountedUnit(text, unit)
  return stated(`${area}/${key}`, told, sourced.provenance)
}
