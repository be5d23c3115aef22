/** The order of the provinces by one metric. */
import { byVietnameseName } from '../locale/collation.ts'
import { decimal } from '../model/decimal.ts'
import type { SourcedQuantity, Verdict } from '../model/figure.ts'
import type { FormulaInput, Provenance } from '../model/provenance.ts'
import { printedValue } from '../model/quantity-bounds.ts'
import type { OverviewMetric } from './overview-metrics.ts'
import { fullProvenance } from './plain-provenance.ts'
import type { PlainQuantity, ProvinceRow } from './province-row.ts'

/** The figure of one province in the order. */
export interface Standing {
  readonly area: string
  readonly name: string
  /** From 1, the best first; equal printed values have one rank, and the next is as many places further. */
  readonly rank: number
  readonly rankProvenance: Provenance
  readonly sourced: SourcedQuantity
  readonly text: string
  /** False for «trên», «khoảng» and the like: the rank is then only by the number that is written. */
  readonly isExact: boolean
  readonly verdict: Verdict | null
}

export interface Ranking {
  readonly metric: OverviewMetric
  /** The best first; among equals by name. */
  readonly standings: readonly Standing[]
  /** Names of the provinces with a report but without this figure. */
  readonly missing: readonly string[]
}

/** A quantity of a row with its exact value. */
export function sourcedOf({ digits, qualifier, decimals, provenance }: PlainQuantity): SourcedQuantity {
  return { quantity: { value: decimal(digits), qualifier, decimals }, provenance: fullProvenance(provenance) }
}

/**
 * Ranks by the values as printed, so that two provinces that a reader sees alike stand alike.
 * @param rows provinces with a report, in any order
 */
export function rankingOf(metric: OverviewMetric, rows: readonly ProvinceRow[]): Ranking {
  const known = rows.flatMap(({ area, name, year, metrics }) => {
    const cell = metrics.find(({ key }) => key === metric.key)
    if (!cell) return []
    const sourced = sourcedOf(cell)
    return [
      { area, name, year, sourced, text: cell.text, verdict: cell.verdict, value: printedValue(sourced.quantity) },
    ]
  })
  const sign = metric.polarity === 'lower' ? 1 : -1
  const ordered = known.toSorted(
    (a, b) => sign * a.value.cmp(b.value) || byVietnameseName(a.name, b.name) || (a.area < b.area ? -1 : 1),
  )
  const among = ordered.map((each): FormulaInput => inputOf('among', metric.key, each))
  const standings = ordered.map(
    ({ value, year, ...each }): Standing => ({
      area: each.area,
      name: each.name,
      rank: 1 + ordered.findIndex((other) => other.value.eq(value)),
      rankProvenance: {
        kind: 'derived',
        formula: 'rank',
        inputs: [inputOf('value', metric.key, { ...each, year, value }), ...among],
      },
      sourced: each.sourced,
      text: each.text,
      isExact: each.sourced.quantity.qualifier === 'exact',
      verdict: each.verdict,
    }),
  )
  const ranked = new Set(known.map(({ area }) => area))
  const missing = rows.filter(({ area }) => !ranked.has(area)).map(({ name }) => name)
  return { metric, standings, missing: missing.toSorted(byVietnameseName) }
}

interface Ranked {
  readonly area: string
  readonly year: number
  readonly sourced: SourcedQuantity
  readonly value: FormulaInput['value']
}

const inputOf = (parameter: string, key: string, { area, year, sourced, value }: Ranked): FormulaInput => ({
  parameter,
  key: `${area}/${key}`,
  period: year,
  value,
  provenance: sourced.provenance,
})
