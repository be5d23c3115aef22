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
  /** The report's year against the first since the last break; null where there are fewer than three years between. */
  readonly development: { readonly since: number; readonly comparison: Comparison } | null
}

/** The first year of an area that took the place of another under the same code. */
export interface AreaBreak {
  readonly year: number
  readonly area: Area
}

export interface History {
  readonly breaks: readonly AreaBreak[]
  readonly figures: ReadonlyMap<FigureKey, FigureHistory>
}
