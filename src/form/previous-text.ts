/** Last year's figure as it stands beside the cell to fill: with its qualifier and its fraction. */
import { formatQuantity } from '../locale/number-format.ts'
import type { Indicator, Language } from '../model/indicator.ts'
import type { Observation } from '../model/observation.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Unit } from '../model/unit.ts'

/** `trên 240`, `32,2% (82/240)`, `82/240`, `Kỳ Sơn; Lạc Thủy`; empty where there was nothing. */
export function previousText(
  observation: Pick<Observation, 'names' | 'quantity' | 'fraction'>,
  indicator: Indicator,
  unit: Unit,
  language: Language,
): string {
  if (observation.names.length > 0) return observation.names.join('; ')
  const written = (quantity: Quantity): string =>
    formatQuantity(quantity, { places: quantity.decimals, language, grouping: indicator.kind !== 'year' }).replaceAll(
      '\u00A0',
      ' ',
    )
  const { quantity, fraction } = observation
  const value = quantity === null ? '' : `${written(quantity)}${unit.code === 'percent' ? '%' : ''}`
  const part = fraction === null ? '' : `${written(fraction.numerator)}/${written(fraction.denominator)}`
  if (value === '' || part === '') return value || part
  return indicator.kind === 'count' ? part : `${value} (${part})`
}
