/** Says from when and of which network a national average is: a comparison without them misleads. */
import type { Benchmark } from '../../model/benchmark.ts'
import type { Phrase } from '../../model/report-view.ts'
import { stated } from '../datum.ts'
import { join, phrase } from '../phrase.ts'
import { periodText } from './period-text.ts'

const sentence = (benchmark: Benchmark): Phrase => {
  const { code, scopeName, source, provenance } = benchmark
  const when = stated(`${code}.period`, periodText(benchmark), provenance)
  const from = stated(`${code}.source`, source, provenance)
  return phrase`Mức bình quân cả nước dùng để so sánh là của ${scopeName.vi}, thời kỳ ${when} (nguồn: ${from}).`
}

/**
 * One sentence for each period and scope in use; null where nothing is compared.
 * @param caution the sentence that says what makes them doubtful, null where nothing does
 */
export function benchmarkScopePhrase(benchmarks: readonly Benchmark[], caution: string | null): Phrase | null {
  const distinct = new Map(benchmarks.map((benchmark) => [`${benchmark.scope}|${benchmark.period}`, benchmark]))
  if (distinct.size === 0) return null
  return join([...[...distinct.values()].map(sentence), ...(caution === null ? [] : [[caution]])], ' ')
}
