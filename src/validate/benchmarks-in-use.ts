/** The national averages that the figures of a report are compared with, and how messages name them. */
import { foldBare } from '../locale/fold.ts'
import type { Benchmark, BenchmarkScope } from '../model/benchmark.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { FigureFacts } from './check.ts'
import { bilingual, joined, measureText } from './figure-text.ts'

/** Each benchmark once, in the order of the figures. */
export function benchmarksInUse({ figures }: FigureFacts): readonly Benchmark[] {
  const used = [...figures.values()].flatMap(({ comparisons }) =>
    comparisons.flatMap(({ benchmark }) => benchmark ?? []),
  )
  return [...new Set(used)]
}

/** `2,9 km/điểm phục vụ (khoảng 2015–2019, mạng bưu chính công cộng)`, one after the other. */
export function benchmarksText(benchmarks: readonly Benchmark[], { catalog }: FigureFacts): Bilingual {
  const texts = benchmarks.flatMap((benchmark) => {
    const found = catalog.figureOf(benchmark.indicator)
    if (!found) return []
    const value = measureText(benchmark.quantity, found.indicator, catalog)
    return [bilingual((language) => `${value[language]} (${benchmark.period}, ${benchmark.scopeName[language]})`)]
  })
  return joined(texts, '; ')
}

/** Places in the project file; none for a benchmark that ships with the program. */
export function placesOfSettings(benchmarks: readonly Benchmark[]): readonly SourceLocation[] {
  return benchmarks.flatMap(({ provenance }) => (provenance.kind === 'setting' ? [provenance.location] : []))
}

/** Last year that a period names, `2019` of `khoảng 2015–2019`; null where it names none. */
export function lastYearOf({ period }: Benchmark): number | null {
  const year = period.match(/\d{4}/g)?.at(-1)
  return year === undefined ? null : Number(year)
}

/** The scope, read from the words of the project file where the office gave its own benchmark. */
export function scopeOf({ scope, scopeName }: Benchmark): BenchmarkScope {
  if (scope !== 'unknown') return scope
  const words = foldBare(scopeName.vi)
  if (words.includes('cong cong') || words.includes('public network')) return 'public-network'
  return words.includes('doanh nghiep') || words.includes('enterprises') ? 'all-enterprises' : 'unknown'
}
