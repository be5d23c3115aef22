/** A value to compare with («mức bình quân cả nước»); its period, scope and source are always said with it. */
import type { Bilingual } from './indicator.ts'
import type { Provenance } from './provenance.ts'
import type { Quantity } from './quantity.ts'

/** Whose network a national figure counts: the public postal network only, or all postal enterprises. */
export type BenchmarkScope = 'public-network' | 'all-enterprises' | 'unknown'

export interface Benchmark {
  readonly code: string
  /** Indicator code it is a benchmark for. */
  readonly indicator: string
  readonly quantity: Quantity
  /** Period as the source dates it, e.g. `2015 - 2019`. */
  readonly period: string
  readonly scope: BenchmarkScope
  readonly scopeName: Bilingual
  readonly source: string
  /** Which of an indicator's benchmarks the report takes unless the project file says otherwise. */
  readonly isDefault: boolean
  /** What a reader must know to use it rightly: where the value does not fit, what it was computed from. */
  readonly remark?: Bilingual
  readonly provenance: Provenance
}
