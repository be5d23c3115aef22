/** Everything known about one printed figure: what was published, what follows from the data, and what it is compared with. */
import type { Decimal } from './decimal.ts'
import type { FigureKey, Indicator, Level } from './indicator.ts'
import type { Benchmark } from './benchmark.ts'
import type { Metric } from './metric.ts'
import type { Observation } from './observation.ts'
import type { Provenance } from './provenance.ts'
import type { Quantity } from './quantity.ts'

/** A value with its origin. `quantity.decimals` is the precision it is printed with. */
export interface SourcedQuantity {
  readonly quantity: Quantity
  readonly provenance: Provenance
}

export type Verdict = 'better' | 'equal' | 'worse' | 'different' | 'notComparable'

/** What a reader must know beside a verdict: the benchmark is of long ago, or counts another network than the figure. */
export type Caution = 'oldPeriod' | 'otherScope'

/**
 * Why a figure has no change against the year before although there are figures of that year: after a merger, what the
 * old provinces give cannot be put together, or the units that the figure counts were rearranged.
 */
export type ChangeObstacle =
  /** Official names of the predecessors that give no figure. */
  | { readonly kind: 'predecessorsMissing'; readonly areas: readonly string[] }
  /** Per cents without their fractions: an average of them would be wrong. */
  | { readonly kind: 'noFraction' }
  /** «trên 240» of one province and 187 of another. */
  | { readonly kind: 'mixedQualifiers' }
  | { readonly kind: 'mixedYears' }
  /** Several provinces count the same thing, such as an enterprise that works in all of them. */
  | { readonly kind: 'overlap' }
  /** Years and names do not add up. */
  | { readonly kind: 'notAdditive' }
  /** Districts and communes were rearranged between the two years. */
  | { readonly kind: 'unitsChanged' }

/** Figure against a benchmark or against the previous year. All numbers are taken between the values as printed. */
export interface Comparison {
  readonly against: 'benchmark' | 'previousYear'
  readonly benchmark: Benchmark | null
  readonly base: SourcedQuantity
  /** Printed value minus printed base; null where bounds forbid it. */
  readonly difference: Decimal | null
  /** Difference over base, in per cent; null where the base is under 20 or zero, or for shares. */
  readonly relativePercent: Decimal | null
  readonly direction: 'higher' | 'equal' | 'lower'
  readonly verdict: Verdict
  readonly cautions: readonly Caution[]
  readonly provenance: Provenance
}

export interface Figure {
  readonly key: FigureKey
  readonly indicator: Indicator
  readonly level: Level
  readonly period: number
  readonly observation: Observation | null
  readonly metric: Metric | null
  /** What the report prints: the published value where there is one, else the computed one; null is missing. */
  readonly printed: SourcedQuantity | null
  /** The computed value rounded to the printed precision, null where it cannot be computed. */
  readonly computed: SourcedQuantity | null
  /** Numerator and denominator behind a share or an «10/10», where known. */
  readonly numerator: SourcedQuantity | null
  readonly denominator: SourcedQuantity | null
  readonly names: readonly string[]
  readonly previous: SourcedQuantity | null
  /** Denominator behind that, where known. */
  readonly previousDenominator: SourcedQuantity | null
  readonly change: Comparison | null
  /** Null where there is a change, or nothing of the year before to compare with. */
  readonly changeObstacle: ChangeObstacle | null
  readonly comparisons: readonly Comparison[]
}

/** All figures of one area and period, by key, in the order of the catalogue. */
export type Figures = ReadonlyMap<FigureKey, Figure>
