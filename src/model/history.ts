/** Figures over the years, and where years cannot be set beside one another («chuỗi số liệu»). */
import type { Area } from './area.ts'
import type { Comparison, SourcedQuantity } from './figure.ts'
import type { FigureKey } from './indicator.ts'

/** A figure of one year, as the report of that year would print it. */
export interface YearValue {
  readonly year: number
  readonly sourced: SourcedQuantity
}

export interface FigureHistory {
  /** Known values, the oldest first; years without one are left out. */
  readonly values: readonly YearValue[]
  /** First year whose value can be set beside that of the report's year; null where all can. */
  readonly brokenAt: number | null
  /** The report's year against the first that can be; null where there are fewer than three years between. */
  readonly development: { readonly since: number; readonly comparison: Comparison } | null
}

/** A change of the map between two years of the history. */
export type MapBreak =
  /** The area was merged from others: the years before are theirs, put together. */
  | { readonly kind: 'merged'; readonly year: number; readonly predecessors: readonly Area[] }
  /** Districts and communes were rearranged: what counts them begins anew. */
  | { readonly kind: 'unitsChanged'; readonly year: number }

export interface History {
  readonly breaks: readonly MapBreak[]
  readonly figures: ReadonlyMap<FigureKey, FigureHistory>
}
