/** What makes a comparison with a national average doubtful: its age, and whose network it counts. */
import { isOfLongAgo } from '../catalog/benchmark-age.ts'
import { scopeOf } from '../catalog/benchmark-scope.ts'
import type { Benchmark } from '../model/benchmark.ts'
import { decimal } from '../model/decimal.ts'
import type { Caution, SourcedQuantity } from '../model/figure.ts'

const ONE = decimal('1')

/**
 * The cautions, the graver first.
 * @param enterprises postal enterprises of the province: with more than one, its points are not of the public network alone
 */
export function cautionsAbout(
  benchmark: Benchmark,
  year: number,
  enterprises: SourcedQuantity | null,
): readonly Caution[] {
  const isOther = scopeOf(benchmark) === 'public-network' && enterprises !== null && enterprises.quantity.value.gt(ONE)
  return [
    ...(isOfLongAgo(benchmark, year) ? (['oldPeriod'] as const) : []),
    ...(isOther ? (['otherScope'] as const) : []),
  ]
}
