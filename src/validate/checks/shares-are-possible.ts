/** Over a small total only some shares can be: of 151 communes 98,0% or 98,7%, but never 98,5%. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { type Decimal, decimal, roundHalfAwayFromZero } from '../../model/decimal.ts'
import type { Figure, SourcedQuantity } from '../../model/figure.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { FigureCheck, FigureFacts, Finding } from '../check.ts'
import { figureName, measureText, quantityText } from '../figure-text.ts'
import { placesOf } from '../finding-of.ts'
import { knownCounts } from '../known-counts.ts'
import { wholeOf } from '../../catalog/part-rules.ts'

const HUNDRED = decimal('100')
const ONE = decimal('1')

/**
 * ICT-V041: an exact share without a fraction that no whole number over the exact total gives, rounded or cut off.
 * A total that is a bound, or that the register gives differently for dates around the year, says nothing.
 */
export const sharesArePossible: FigureCheck = (facts) =>
  [...facts.figures.values()].flatMap((figure) => {
    const published = figure.observation?.quantity
    const whole = wholeOf(figure.indicator, facts.catalog.indicators)
    if (figure.indicator.kind !== 'share' || !published || figure.observation?.fraction || !whole) return []
    const total = exactTotal(whole, facts)
    return total && published.qualifier === 'exact' ? findingsOf(figure, published, total, facts) : []
  })

function exactTotal(key: string, facts: FigureFacts): Figure | null {
  const { figures, area } = facts
  const total = figures.get(key)
  if (total?.printed?.quantity.qualifier !== 'exact' || !total.printed.quantity.value.gt('0')) return null
  if (total.printed.provenance.kind === 'observed') return total
  const counts = new Set(knownCounts(key, area, facts).map(({ value }) => value))
  return counts.size === 1 ? total : null
}

function findingsOf(figure: Figure, published: Quantity, total: Figure, facts: FigureFacts): readonly Finding[] {
  const { key, indicator, level, observation } = figure
  if (!observation || !total.printed) return []
  const { quantity } = total.printed
  const below = published.value.times(quantity.value).div(HUNDRED).round(0, 0)
  const around = [below, below.plus(ONE)].map((part) => part.times(HUNDRED).div(quantity.value))
  if (around.some((share) => isPrintedAs(share, published))) return []
  const [lower, upper] = around.map((share) => shareText(share, published, facts, figure))
  if (!lower || !upper) return []
  const params = {
    name: figureName(indicator, level),
    value: measureText(published, indicator, facts.catalog),
    total: quantityText(quantity),
    totalName: figureName(total.indicator, total.level),
    below: lower,
    above: upper,
  }
  const locations = [...observation.locations, ...placesOf(total.printed)]
  const doubted = isObserved(total.printed) ? [key, total.key] : [key]
  const diagnostic = diagnose('ICT-V041', locations, params, key)
  return [{ diagnostic, restsOn: [key, total.key], castsDoubtOn: doubted }]
}

const isObserved = ({ provenance }: SourcedQuantity): boolean => provenance.kind === 'observed'

/** True where the share, rounded or cut off to the published places, is the published one. */
function isPrintedAs(share: Decimal, { value, decimals }: Quantity): boolean {
  return share.minus(value).abs().lt(decimal('10').pow(-decimals))
}

/** With a decimal at the least, so that the two neighbours do not look alike. */
function shareText(share: Decimal, { decimals }: Quantity, { catalog }: FigureFacts, { indicator }: Figure) {
  const places = Math.max(decimals, 1)
  const shown = { value: roundHalfAwayFromZero(share, places), qualifier: 'exact', decimals: places } as const
  return measureText(shown, indicator, catalog)
}
