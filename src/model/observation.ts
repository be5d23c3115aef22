/** One value of an indicator for an area, level and period, as collected (SDMX: observation; «số liệu»). */
import type { FigureKey, Level } from './indicator.ts'
import type { SourceLocation } from './provenance.ts'
import type { Fraction, Quantity } from './quantity.ts'

/** SDMX OBS_STATUS in words; a missing value is a status, never a magic number. */
export type ObservationStatus = 'normal' | 'estimated' | 'provisional' | 'missing' | 'notApplicable'

export interface Observation {
  readonly indicator: string
  readonly level: Level
  readonly key: FigureKey
  readonly area: string
  /** Year the value is about. */
  readonly period: number
  readonly status: ObservationStatus
  /** The published value; null where only a fraction was given, or nothing. */
  readonly quantity: Quantity | null
  /** Numerator and denominator where the cell gave them. */
  readonly fraction: Fraction | null
  /** For indicators of kind `names`: the names in the order given; empty otherwise. */
  readonly names: readonly string[]
  /** All places that state this observation; the first is the root cell. */
  readonly locations: readonly [SourceLocation, ...SourceLocation[]]
}
