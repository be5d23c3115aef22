/** The public network and all postal enterprises are two scopes, which must not be compared in silence. */
import { isOfLongAgo } from '../../catalog/benchmark-age.ts'
import { scopeOf } from '../../catalog/benchmark-scope.ts'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Benchmark } from '../../model/benchmark.ts'
import { decimal } from '../../model/decimal.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { benchmarksInUse, benchmarksText, placesOfSettings } from '../benchmarks-in-use.ts'
import type { FigureCheck, FigureFacts } from '../check.ts'
import { bilingual, quantityText } from '../figure-text.ts'

const ONE = decimal('1')

/**
 * ICT-V028: recent benchmarks of two scopes, or of the public network where the province counts several enterprises.
 * What is of long ago is told as such, with its scope, and not again.
 */
export const benchmarksShareAScope: FigureCheck = (facts) => {
  const recent = benchmarksInUse(facts).filter((benchmark) => !isOfLongAgo(benchmark, facts.year))
  const reason = reasonOf(recent, facts)
  const [first] = recent
  if (!first || !reason) return []
  const params = { benchmarks: benchmarksText(recent, facts), reason }
  const diagnostic = diagnose('ICT-V028', placesOfSettings(recent), params, first.indicator)
  return [{ diagnostic, restsOn: [], castsDoubtOn: [] }]
}

function reasonOf(benchmarks: readonly Benchmark[], { statementOf }: FigureFacts): Bilingual | null {
  const scopes = new Set(benchmarks.map(scopeOf).filter((scope) => scope !== 'unknown'))
  if (scopes.size > 1) {
    return {
      vi: 'có mức chỉ tính mạng bưu chính công cộng, có mức tính toàn bộ doanh nghiệp',
      en: 'some count the public postal network only, some all enterprises',
    }
  }
  const enterprises = statementOf('postal.enterprises')
  if (!scopes.has('public-network') || !enterprises?.quantity.value.gt(ONE)) return null
  const count = quantityText(enterprises.quantity)
  const words = {
    vi: ['mức này chỉ tính mạng bưu chính công cộng, còn tỉnh có', 'doanh nghiệp bưu chính'],
    en: ['they count the public postal network only, while the province has', 'postal enterprises'],
  } as const
  return bilingual((language) => `${words[language][0]} ${count[language]} ${words[language][1]}`)
}
