/** The national averages that the figures of a report are compared with, and how messages name them. */
import type { Benchmark } from '../model/benchmark.ts'
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

/** `2,9 km/điểm phục vụ (khoảng 2015 - 2019, mạng bưu chính công cộng)`, one after the other. */
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
