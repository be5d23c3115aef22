/** The provinces on either side of a benchmark. */
import type { Benchmark } from '../model/benchmark.ts'
import type { Verdict } from '../model/figure.ts'
import type { Overview } from './overview.ts'
import type { Ranking, Standing } from './ranking.ts'

export interface VerdictGroups {
  readonly ranking: Ranking
  readonly benchmark: Benchmark
  readonly better: readonly Standing[]
  readonly equal: readonly Standing[]
  readonly worse: readonly Standing[]
  /** A bound that does not settle on which side it lies. */
  readonly notComparable: readonly Standing[]
}

/** One for each metric that has a benchmark and a figure. */
export function verdictGroups({ rankings, benchmarks }: Overview): readonly VerdictGroups[] {
  return rankings.flatMap((ranking) => {
    const benchmark = benchmarks.find(({ indicator }) => indicator === ranking.metric.key)
    if (!benchmark) return []
    const withVerdict = (verdict: Verdict): readonly Standing[] =>
      ranking.standings.filter((standing) => standing.verdict === verdict)
    const groups = {
      better: withVerdict('better'),
      equal: withVerdict('equal'),
      worse: withVerdict('worse'),
      notComparable: withVerdict('notComparable'),
    }
    return ranking.standings.some(({ verdict }) => verdict !== null) ? [{ ranking, benchmark, ...groups }] : []
  })
}
