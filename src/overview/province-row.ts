/** What the national summary keeps of a province: plain data that survives JSON, so that parts of a batch can be merged. */
import type { Verdict } from '../model/figure.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { Qualifier } from '../model/quantity.ts'
import type { PlainProvenance } from './plain-provenance.ts'

export interface PlainQuantity {
  /** Exact digits with a point, unrounded. */
  readonly digits: string
  readonly qualifier: Qualifier
  /** Decimal places that the value is printed with. */
  readonly decimals: number
  readonly provenance: PlainProvenance
}

export interface MetricCell extends PlainQuantity {
  readonly key: FigureKey
  /** As the province's report prints it: `trên 240`, `32,2%`. */
  readonly text: string
  /** Against the benchmark; null where the metric has none. */
  readonly verdict: Verdict | null
  /** Both parts of a share, where both are known. */
  readonly fraction: { readonly numerator: PlainQuantity; readonly denominator: PlainQuantity } | null
}

/** Why a province has no report. */
export interface RowFailure {
  readonly code: string
  /** In Vietnamese, as the summary prints it. */
  readonly message: string
  /** The root cell; null where the fault has no place. */
  readonly location: SourceLocation | null
}

export interface ProvinceRow {
  /** Code of the area. */
  readonly area: string
  readonly name: string
  readonly year: number
  /** `failed` where an error stopped the report: its figures then count nowhere. */
  readonly state: 'built' | 'failed'
  readonly isSample: boolean
  /** Findings that nobody has answered for, by severity, and those that somebody has. */
  readonly diagnostics: {
    readonly error: number
    readonly warning: number
    readonly info: number
    readonly accepted: number
  }
  readonly failures: readonly RowFailure[]
  /** Metrics that are known, in the order of the summary. */
  readonly metrics: readonly MetricCell[]
}
