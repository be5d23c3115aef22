/** Printed values: the only place where an exact number becomes Vietnamese text, rounded once. */
import { formatQuantity } from '../locale/number-format.ts'
import type { Figure, SourcedQuantity } from '../model/figure.ts'
import type { IndicatorKind } from '../model/indicator.ts'
import type { Provenance } from '../model/provenance.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Datum } from '../model/report-view.ts'
import type { Unit } from '../model/unit.ts'

const NO_BREAK_SPACE = '\u00A0'

/** A value of the request (year, province, agency), which no data file states. */
export function requested(key: string, text: string): Datum {
  return { key, text, provenance: { kind: 'request' } }
}

/**
 * A quantity as the report prints it: `trên 240`, `05`, `2,5`; a year has no thousands dot.
 * Counts below ten of things carry a leading zero by official custom.
 */
export function quantityText(quantity: Quantity, kind: IndicatorKind): string {
  if (kind === 'year') return quantity.value.toFixed(0)
  return formatQuantity(quantity, { places: quantity.decimals, language: 'vi', leadingZero: kind === 'count' })
}

/** The figure as it stands in a sentence without its unit; a per cent sign closes up: `32,2%`. */
export function valueDatum(figure: Figure, sourced: SourcedQuantity, unit: Unit, key = figure.key): Datum {
  const text = quantityText(sourced.quantity, figure.indicator.kind)
  return { key, text: unit.closedUp ? text + unit.printed.vi : text, provenance: sourced.provenance }
}

/** The bare figure for a table whose unit stands in a column of its own. */
export function cellDatum(figure: Figure, sourced: SourcedQuantity, key = figure.key): Datum {
  return { key, text: quantityText(sourced.quantity, figure.indicator.kind), provenance: sourced.provenance }
}

/** The figure with its unit: `2,5 km/điểm phục vụ`, `trên 9.000 km`, `32,2%`, `năm 2010` stays `2010`. */
export function measureDatum(figure: Figure, sourced: SourcedQuantity, unit: Unit, key = figure.key): Datum {
  const value = valueDatum(figure, sourced, unit, key)
  if (unit.closedUp || unit.printed.vi === '' || figure.indicator.kind === 'year') return value
  return { ...value, text: value.text + NO_BREAK_SPACE + unit.printed.vi }
}

/** A number with the noun of its unit, `0,4 km`: of `km/điểm phục vụ` the part that is counted. */
export function withCountedUnit(text: string, unit: Unit): string {
  if (unit.closedUp) return text + unit.printed.vi
  const counted = unit.counted?.vi ?? unit.printed.vi.split('/')[0] ?? ''
  return counted === '' ? text : text + NO_BREAK_SPACE + counted
}

/** A text with the origin of the value that it states. */
export function stated(key: string, text: string, provenance: Provenance): Datum {
  return { key, text, provenance }
}
