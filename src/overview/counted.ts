/** Counts of provinces as printed, each with the provinces that were counted behind it. */
import { decimalOf } from '../model/decimal.ts'
import type { Provenance } from '../model/provenance.ts'
import type { Datum } from '../model/report-view.ts'
import { quantityText, stated } from '../narrate/datum.ts'

/** `05`, `63`; below ten with a leading zero by official custom. */
export function counted(key: string, areas: readonly string[], year: number): Datum {
  return summed(
    key,
    areas.map((area) => ({ area, count: 1 })),
    year,
  )
}

/** The sum of what each area counts. */
export function summed(
  key: string,
  parts: readonly { readonly area: string; readonly count: number }[],
  year: number,
): Datum {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const provenance: Provenance = {
    kind: 'derived',
    formula: 'count',
    inputs: parts.map(({ area, count }) => ({
      parameter: 'area',
      key: area,
      period: year,
      value: decimalOf(count),
      provenance: { kind: 'request' },
    })),
  }
  const value = decimalOf(total)
  return stated(key, quantityText({ value, qualifier: 'exact', decimals: 0 }, 'count'), provenance)
}
