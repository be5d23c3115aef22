/** A share by administrative level, with last year's beside it where known. */
import type { Catalog } from '../../catalog/catalog.ts'
import { toExactDigits } from '../../model/decimal.ts'
import type { Figure, SourcedQuantity } from '../../model/figure.ts'
import type { ChartView, Datum } from '../../model/report-view.ts'
import { requested, valueDatum } from '../datum.ts'
import { inSentence, join, phrase } from '../phrase.ts'
import { levelName } from '../phrases/level.ts'

const FULL_SCALE = 100

/**
 * @param figures one indicator at each of its levels
 * @returns null where fewer than two levels are known: one bar shows nothing
 */
export function levelChart(id: string, figures: readonly Figure[], catalog: Catalog, year: number): ChartView | null {
  const [first] = figures
  const known = figures.filter(({ printed }) => printed !== null)
  if (!first || known.length < 2) return null
  const unit = catalog.unitOf(first.indicator)
  const bar = (
    figure: Figure,
    sourced: SourcedQuantity | null,
    key: string,
  ): { readonly value: Datum; readonly number: number } | null =>
    sourced && { value: valueDatum(figure, sourced, unit, key), number: Number(toExactDigits(sourced.quantity.value)) }
  const hasPrevious = known.some(({ previous }) => previous !== null)
  const lastYear = requested('previousYear', String(year - 1))
  const told = known.map((figure) => {
    const before = bar(figure, figure.previous, `${figure.key}.previous`)?.value ?? null
    const now = phrase`${levelName(figure.level)} ${bar(figure, figure.printed, figure.key)?.value ?? null}`
    if (!hasPrevious) return now
    return before ? phrase`${now} (năm ${lastYear}: ${before})` : phrase`${now} (năm ${lastYear}: chưa có số liệu)`
  })
  return {
    id,
    caption: [`${first.indicator.name.vi} theo cấp hành chính`],
    alternative: phrase`Biểu đồ cột về ${inSentence(first.indicator.name.vi)}: ${join(told, ', ')}.`,
    chart: {
      type: 'bars',
      unit: unit.printed.vi,
      max: FULL_SCALE,
      series: hasPrevious ? [`Năm ${year - 1}`, `Năm ${year}`] : [`Năm ${year}`],
      groups: known.map((figure) => {
        const current = bar(figure, figure.printed, figure.key)
        const previous = bar(figure, figure.previous, `${figure.key}.previous`)
        return { label: levelName(figure.level), bars: hasPrevious ? [previous, current] : [current] }
      }),
    },
  }
}
