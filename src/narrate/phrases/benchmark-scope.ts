/** Says from when and of which network a national average is: a comparison without them misleads. */
import type { Benchmark } from '../../model/benchmark.ts'
import type { Phrase } from '../../model/report-view.ts'
import { stated } from '../datum.ts'
import { join, phrase } from '../phrase.ts'
import { cautionsSentence } from './cautions.ts'

const sentence = ({ code, scopeName, period, source, provenance }: Benchmark): Phrase => {
  const when = stated(`${code}.period`, period, provenance)
  const from = stated(`${code}.source`, source, provenance)
  return phrase`Mức bình quân cả nước dùng để so sánh là của ${scopeName.vi}, thời kỳ ${when} (nguồn: ${from}).`
}

/** One sentence for each period and scope in use; null where nothing is compared. */
export function benchmarkScopePhrase(benchmarks: readonly Benchmark[]): Phrase | null {
  const distinct = new Map(benchmarks.map((benchmark) => [`${benchmark.scope}|${benchmark.period}`, benchmark]))
  if (distinct.size === 0) return null
  const caution = cautionsSentence(figures)
  return join([...[...distinct.values()].map(sentence), ...(caution === null ? [] : [[caution]])], ' ')
}
