/** Observations of provinces by code, at the physical line that is the code of the province. */
import { decimal } from '../../../src/model/decimal.ts'
import type { Observation } from '../../../src/model/observation.ts'
import type { Fraction, Qualifier, Quantity } from '../../../src/model/quantity.ts'
import { catalog } from '../catalog/seeds.ts'

export const quantity = (digits: string, qualifier: Qualifier = 'exact'): Quantity => ({
  value: decimal(digits),
  qualifier,
  decimals: 0,
})

export const fractionOf = (numerator: string, denominator: string): Fraction => ({
  numerator: quantity(numerator),
  denominator: quantity(denominator),
})

export function observation(
  key: string,
  area: string,
  period: number,
  value: Quantity | null,
  fraction: Fraction | null = null,
): Observation {
  const found = catalog.figureOf(key)
  if (!found) throw new Error(`no figure ${key}`)
  const place = { file: `${period}.csv`, line: Number(area), column: 1, field: 1, sheet: null, cell: null, path: null }
  return {
    indicator: found.indicator.code,
    level: found.level,
    key,
    area,
    period,
    status: 'normal',
    quantity: value,
    fraction,
    names: [],
    locations: [{ ...place, text: null }],
  }
}
