/** Observations as a flat table, one a row, with the place of each; the column names are those of the documentation. */
import type { Catalog } from '../catalog/catalog.ts'
import type { DataColumn, DataTable } from '../model/data-table.ts'
import { toDigits } from '../model/decimal.ts'
import type { Observation } from '../model/observation.ts'
import type { Quantity } from '../model/quantity.ts'

const COLUMNS: readonly DataColumn[] = [
  { title: 'indicator', kind: 'text', width: 34 },
  { title: 'area', kind: 'text', width: 8 },
  { title: 'period', kind: 'number', width: 8 },
  { title: 'value', kind: 'number', width: 16 },
  { title: 'numerator', kind: 'number', width: 12 },
  { title: 'denominator', kind: 'number', width: 12 },
  { title: 'qualifier', kind: 'text', width: 10 },
  { title: 'unit', kind: 'text', width: 18 },
  { title: 'status', kind: 'text', width: 14 },
  { title: 'file', kind: 'text', width: 34 },
  { title: 'line', kind: 'number', width: 8 },
  { title: 'column', kind: 'number', width: 8 },
  { title: 'sheet', kind: 'text', width: 16 },
  { title: 'cell', kind: 'text', width: 8 },
  { title: 'path', kind: 'text', width: 24 },
  { title: 'text', kind: 'text', width: 28 },
]

/** Values are plain digits with a point and the decimals they were written with; names stand in the column of values. */
export function observationTable(observations: readonly Observation[], catalog: Catalog): DataTable {
  return { name: 'observations', columns: COLUMNS, rows: observations.map((each) => rowOf(each, catalog)) }
}

function rowOf(observation: Observation, catalog: Catalog): readonly string[] {
  const { key, area, period, quantity, fraction, names, status } = observation
  const [place] = observation.locations
  return [
    key,
    area,
    String(period),
    names.length > 0 ? names.join('; ') : digitsOf(quantity),
    digitsOf(fraction?.numerator ?? null),
    digitsOf(fraction?.denominator ?? null),
    quantity?.qualifier ?? '',
    unitCode(observation, catalog),
    status,
    place.file,
    ...[place.line, place.column].map((number) => (number === null ? '' : String(number))),
    place.sheet ?? '',
    place.cell ?? '',
    place.path ?? '',
    place.text ?? '',
  ]
}

function digitsOf(quantity: Quantity | null): string {
  return quantity === null ? '' : toDigits(quantity.value, quantity.decimals)
}

/** Code of the unit that an observation is in. */
export function unitCode({ indicator }: Pick<Observation, 'indicator'>, catalog: Catalog): string {
  return catalog.indicators.find(({ code }) => code === indicator)?.unit ?? ''
}
