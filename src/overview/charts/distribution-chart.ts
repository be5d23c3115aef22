/** How the provinces lie about the national average by one metric. */
import { toExactDigits } from '../../model/decimal.ts'
import type { Benchmark } from '../../model/benchmark.ts'
import type { ChartView, Datum, Phrase } from '../../model/report-view.ts'
import { quantityText, stated, withCountedUnit } from '../../narrate/datum.ts'
import { inSentence, phrase } from '../../narrate/phrase.ts'
import { counted } from '../counted.ts'
import { metricDatum } from '../metric-datum.ts'
import { nameList } from '../name-list.ts'
import type { Ranking, Standing } from '../ranking.ts'

const BENCHMARK_LABEL = 'Bình quân cả nước'

/** Null where fewer than two provinces have the figure: one dot shows nothing. */
export function distributionChart(ranking: Ranking, benchmark: Benchmark | null, year: number): ChartView | null {
  const { metric, standings, missing } = ranking
  if (standings.length < 2) return null
  const reading = (standing: Standing) => ({
    value: metricDatum(standing, metric),
    number: Number(toExactDigits(standing.sourced.quantity.value)),
  })
  return {
    id: `distribution.${metric.key}`,
    caption: [`${metric.name} của các tỉnh, thành phố`],
    alternative: alternative(ranking, benchmark, year),
    chart: {
      type: 'distribution',
      areas: [
        ...standings.map((standing) => ({ label: standing.name, reading: reading(standing), isOwn: false })),
        ...missing.map((label) => ({ label, reading: null, isOwn: false })),
      ],
      benchmark: benchmark && {
        label: BENCHMARK_LABEL,
        value: benchmarkDatum(ranking, benchmark),
        number: Number(toExactDigits(benchmark.quantity.value)),
      },
    },
  }
}

const benchmarkDatum = ({ metric }: Ranking, { quantity, provenance }: Benchmark): Datum =>
  stated(`${metric.key}.benchmark`, withCountedUnit(quantityText(quantity, metric.kind), metric.unit), provenance)

function alternative(ranking: Ranking, benchmark: Benchmark | null, year: number): Phrase {
  const { metric, standings, missing } = ranking
  const ordered = standings.toSorted((a, b) => a.sourced.quantity.value.cmp(b.sourced.quantity.value))
  const [least] = ordered
  const most = ordered.at(-1)
  const count = counted(
    `${metric.key}.count`,
    standings.map(({ area }) => area),
    year,
  )
  const average = benchmark ? phrase`; bình quân cả nước là ${benchmarkDatum(ranking, benchmark)}` : []
  const without = missing.length === 0 ? '' : ` Chưa có số liệu: ${nameList(missing)}.`
  return [
    ...phrase`Biểu đồ phân bố ${inSentence(metric.name)} của ${count} tỉnh, thành phố: thấp nhất ${endOf(least, ranking)}, cao nhất ${endOf(most, ranking)}${average}.`,
    ...(without === '' ? [] : [without]),
  ]
}

const endOf = (standing: Standing | undefined, { metric, standings }: Ranking): Phrase => {
  if (!standing) return []
  const there = standings.filter(({ rank }) => rank === standing.rank).map(({ name }) => name)
  return phrase`${metricDatum(standing, metric)} (${nameList(there)})`
}
