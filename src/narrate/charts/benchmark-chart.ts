/** The figures that have a national average, each against it. */
import type { Catalog } from '../../catalog/catalog.ts'
import { toExactDigits } from '../../model/decimal.ts'
import type { Figure } from '../../model/figure.ts'
import type { ChartView, Phrase } from '../../model/report-view.ts'
import { measureDatum } from '../datum.ts'
import { inSentence, join, phrase } from '../phrase.ts'
import { benchmarkDatum, comparisonPhrase } from '../phrases/comparison.ts'

const describe = (figure: Figure, catalog: Catalog): Phrase => {
  const unit = catalog.unitOf(figure.indicator)
  const value = figure.printed && measureDatum(figure, figure.printed, unit)
  return phrase`${inSentence(figure.indicator.name.vi)} là ${value}, ${comparisonPhrase(figure, unit)}`
}

/** Null where no figure can be drawn beside a benchmark. */
export function benchmarkChart(figures: readonly Figure[], catalog: Catalog, area: string): ChartView | null {
  const drawn = figures.filter(
    ({ printed, comparisons: [comparison] }) =>
      printed !== null && comparison !== undefined && comparison.verdict !== 'notComparable',
  )
  const rows = drawn.flatMap((figure) => {
    const [comparison] = figure.comparisons
    if (!figure.printed || !comparison) return []
    const unit = catalog.unitOf(figure.indicator)
    return [
      {
        label: figure.indicator.name.vi,
        unit: unit.printed.vi,
        value: measureDatum(figure, figure.printed, unit),
        valueNumber: Number(toExactDigits(figure.printed.quantity.value)),
        benchmark: benchmarkDatum(figure, comparison, unit),
        benchmarkNumber: Number(toExactDigits(comparison.base.quantity.value)),
        benchmarkLabel: 'cả nước',
      },
    ]
  })
  if (rows.length === 0) return null
  const told = join(
    drawn.map((figure) => describe(figure, catalog)),
    '; ',
  )
  return {
    id: 'benchmark',
    caption: [`Mạng bưu chính ${area} so với mức bình quân cả nước`],
    alternative: phrase`Biểu đồ so sánh với mức bình quân cả nước: ${told}.`,
    chart: { type: 'bullet', rows },
  }
}
