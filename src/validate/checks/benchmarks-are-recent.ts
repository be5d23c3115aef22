/** A national average of long ago says little about this year; the reader must know of when it is. */
import { isOfLongAgo, YEARS_APART } from '../../catalog/benchmark-age.ts'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Benchmark } from '../../model/benchmark.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { benchmarksInUse, benchmarksText, placesOfSettings } from '../benchmarks-in-use.ts'
import type { FigureCheck, FigureFacts } from '../check.ts'
import { bilingual } from '../figure-text.ts'

/** ICT-V027: one remark for all benchmarks in use that lie three years or more from the year of the report. */
export const benchmarksAreRecent: FigureCheck = (facts) => {
  const old = benchmarksInUse(facts).filter((benchmark) => isOfLongAgo(benchmark, facts.year))
  const [first] = old
  if (!first) return []
  const params = {
    year: `${facts.year}`,
    apart: `${YEARS_APART}`,
    benchmarks: benchmarksText(old, facts),
    newer: newerText(old, facts),
  }
  const diagnostic = diagnose('ICT-V027', placesOfSettings(old), params, first.indicator)
  return [{ diagnostic, restsOn: [], castsDoubtOn: [] }]
}

/** The nearest in time that the catalogue knows for each indicator. */
function newerText(old: readonly Benchmark[], facts: FigureFacts): Bilingual {
  const newer = old.flatMap(({ indicator }) => {
    const known = facts.catalog.benchmarks.filter((other) => other.indicator === indicator)
    return known.find((other) => !isOfLongAgo(other, facts.year)) ?? []
  })
  if (newer.length === 0) return { vi: '', en: '' }
  const list = benchmarksText(newer, facts)
  const lead = { vi: 'Danh mục có mức gần năm báo cáo hơn: ', en: 'The catalogue has more recent ones: ' } as const
  return bilingual((language) => `${lead[language]}${list[language]}. `)
}
