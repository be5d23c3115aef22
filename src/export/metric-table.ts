/** Metrics as a flat table, unrounded, with the formula and the figures it was computed from. */
import type { Catalog } from '../catalog/catalog.ts'
import type { DataColumn, DataTable } from '../model/data-table.ts'
import { toExactDigits } from '../model/decimal.ts'
import type { Metric } from '../model/metric.ts'
import { unitCode } from './observation-table.ts'

const COLUMNS: readonly DataColumn[] = [
  { title: 'indicator', kind: 'text', width: 34 },
  { title: 'area', kind: 'text', width: 8 },
  { title: 'period', kind: 'number', width: 8 },
  { title: 'value', kind: 'text', width: 24 },
  { title: 'qualifier', kind: 'text', width: 10 },
  { title: 'unit', kind: 'text', width: 18 },
  { title: 'formula', kind: 'text', width: 24 },
  { title: 'inputs', kind: 'text', width: 60 },
]

export function metricTable(metrics: readonly Metric[], catalog: Catalog): DataTable {
  return { name: 'metrics', columns: COLUMNS, rows: metrics.map((each) => rowOf(each, catalog)) }
}

function rowOf(metric: Metric, catalog: Catalog): readonly string[] {
  const { key, area, period, value, qualifier, formula, inputs } = metric
  const used = inputs.map((input) => `${input.key} ${input.period} = ${toExactDigits(input.value)}`)
  return [
    key,
    area,
    String(period),
    toExactDigits(value),
    qualifier,
    unitCode(metric, catalog),
    formula,
    used.join('; '),
  ]
}
