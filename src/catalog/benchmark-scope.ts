/** Whose network a benchmark counts. */
import { foldBare } from '../locale/fold.ts'
import type { Benchmark, BenchmarkScope } from '../model/benchmark.ts'

/** The scope, read from the words of the project file where the office gave its own benchmark. */
export function scopeOf({ scope, scopeName }: Pick<Benchmark, 'scope' | 'scopeName'>): BenchmarkScope {
  if (scope !== 'unknown') return scope
  const words = foldBare(scopeName.vi)
  if (words.includes('cong cong') || words.includes('public network')) return 'public-network'
  return words.includes('doanh nghiep') || words.includes('enterprises') ? 'all-enterprises' : 'unknown'
}
