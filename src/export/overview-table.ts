/** The national summary as flat tables: a province a row, each metric with its value, qualifier and rank; and the totals. */
import type { DataColumn, DataTable } from '../model/data-table.ts'
import { toDigits } from '../model/decimal.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Overview } from '../overview/overview.ts'
import type { Ranking } from '../overview/ranking.ts'

const PROVINCE_COLUMNS: readonly DataColumn[] = [
  { title: 'area', kind: 'text', width: 8 },
  { title: 'name', kind: 'text', width: 24 },
  { title: 'period', kind: 'number', width: 8 },
  { title: 'state', kind: 'text', width: 14 },
  { title: 'errors', kind: 'number', width: 8 },
  { title: 'warnings', kind: 'number', width: 10 },
  { title: 'notes', kind: 'number', width: 8 },
  { title: 'accepted', kind: 'number', width: 10 },
]

/** All provinces of the map, by code; one that did not report has its state and nothing else. */
export function overviewTable(overview: Overview): DataTable {
  const { year, rows, notReported, rankings } = overview
  const reported = rows.map(({ area, name, state, diagnostics: { error, warning, info, accepted } }) => [
    ...[area, name, String(year), state],
    ...[error, warning, info, accepted].map(String),
    ...rankings.flatMap((ranking) => standingCells(ranking, area)),
  ])
  const others = notReported.map(({ code, name }) => [code, name, String(year), 'notReported'])
  return {
    name: 'provinces',
    columns: [...PROVINCE_COLUMNS, ...rankings.flatMap(metricColumns)],
    rows: [...reported, ...others].toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  }
}

const metricColumns = ({ metric: { key } }: Ranking): readonly DataColumn[] => [
  { title: key, kind: 'number', width: 16 },
  { title: `${key}.qualifier`, kind: 'text', width: 12 },
  { title: `${key}.rank`, kind: 'number', width: 10 },
  { title: `${key}.verdict`, kind: 'text', width: 14 },
]

function standingCells({ standings }: Ranking, area: string): readonly string[] {
  const standing = standings.find((each) => each.area === area)
  if (!standing) return ['', '', '', '']
  const { sourced, rank, verdict } = standing
  return [digitsOf(sourced.quantity), sourced.quantity.qualifier, String(rank), verdict ?? '']
}

/** What the provinces that reported make together. */
export function totalTable({ totals, year }: Overview): DataTable {
  return {
    name: 'totals',
    columns: [
      { title: 'indicator', kind: 'text', width: 34 },
      { title: 'period', kind: 'number', width: 8 },
      { title: 'value', kind: 'number', width: 18 },
      { title: 'qualifier', kind: 'text', width: 12 },
      { title: 'numerator', kind: 'number', width: 14 },
      { title: 'denominator', kind: 'number', width: 14 },
      { title: 'provinces', kind: 'number', width: 10 },
      { title: 'formula', kind: 'text', width: 24 },
    ],
    rows: totals.map(({ key, sourced, fraction, provinces }) => [
      key,
      String(year),
      digitsOf(sourced.quantity),
      sourced.quantity.qualifier,
      fraction ? digitsOf(fraction.numerator.quantity) : '',
      fraction ? digitsOf(fraction.denominator.quantity) : '',
      String(provinces),
      sourced.provenance.kind === 'derived' ? sourced.provenance.formula : '',
    ]),
  }
}

const digitsOf = ({ value, decimals }: Quantity): string => toDigits(value, decimals)
