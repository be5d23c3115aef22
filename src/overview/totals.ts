/** Figures of the provinces that reported, together: counts added up, averages and shares computed anew from the sums. */
import type { Catalog } from '../catalog/catalog.ts'
import { averageServiceRadius } from '../compute/formulas/average-service-radius.ts'
import type { Formula } from '../compute/formulas/formula.ts'
import { populationPerPoint } from '../compute/formulas/population-per-point.ts'
import { share } from '../compute/formulas/share.ts'
import { propagateBounds } from '../compute/propagate-bounds.ts'
import { type Decimal, decimal } from '../model/decimal.ts'
import type { SourcedQuantity } from '../model/figure.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { FormulaInput } from '../model/provenance.ts'
import { SUMMED } from './overview-metrics.ts'
import type { PlainQuantity, ProvinceRow } from './province-row.ts'
import { sourcedOf } from './ranking.ts'

export interface Total {
  readonly key: FigureKey
  readonly sourced: SourcedQuantity
  /** Numerator and denominator of a share that was computed from sums. */
  readonly fraction: { readonly numerator: SourcedQuantity; readonly denominator: SourcedQuantity } | null
  /** Provinces whose figures are in it. */
  readonly provinces: number
}

/** Averages of the network, each with the sums that it is computed from: never an average of averages. */
const AVERAGES: readonly {
  readonly key: FigureKey
  readonly formula: Formula
  readonly inputs: readonly FigureKey[]
}[] = [
  { key: 'postal.radius', formula: averageServiceRadius, inputs: ['context.area', 'postal.points'] },
  { key: 'postal.population_per_point', formula: populationPerPoint, inputs: ['context.population', 'postal.points'] },
]

const SHARES: readonly FigureKey[] = ['postal.dossier_share', 'postal.staffed_commune_share']

/** Every figure that can be a total, in the order of the table. */
export const TOTAL_KEYS: readonly FigureKey[] = [...SUMMED, ...AVERAGES.map(({ key }) => key), ...SHARES]

/** @param rows provinces with a report */
export function totalsOf(rows: readonly ProvinceRow[], catalog: Catalog): readonly Total[] {
  return [
    ...SUMMED.flatMap((key) => sumOf(key, rows)),
    ...AVERAGES.flatMap((average) => averageOf(average, rows, catalog)),
    ...SHARES.flatMap((key) => shareOf(key, rows, catalog)),
  ]
}

function sumOf(key: FigureKey, rows: readonly ProvinceRow[]): readonly Total[] {
  const parts = rows.flatMap((row) => partOf(row, key) ?? [])
  return parts.length === 0 ? [] : [{ key, sourced: added(parts), fraction: null, provinces: parts.length }]
}

/** Only provinces that have every input count: points without their population would make the average too small. */
function averageOf(
  { key, formula, inputs }: (typeof AVERAGES)[number],
  rows: readonly ProvinceRow[],
  catalog: Catalog,
): readonly Total[] {
  const whole = rows.filter((row) => inputs.every((input) => partOf(row, input) !== null))
  const sums = inputs.flatMap((input) => sumOf(input, whole))
  const sourced = computed(key, formula, sums, catalog)
  return sourced ? [{ key, sourced, fraction: null, provinces: whole.length }] : []
}

/** Only provinces that give both parts count. */
function shareOf(key: FigureKey, rows: readonly ProvinceRow[], catalog: Catalog): readonly Total[] {
  const fractions = rows.flatMap((row) => {
    const fraction = row.metrics.find((each) => each.key === key)?.fraction
    return fraction ? [{ row, fraction }] : []
  })
  const sideOf = (side: 'numerator' | 'denominator'): SourcedQuantity =>
    added(fractions.map(({ row, fraction }) => part(row, `${key}.${side}`, fraction[side])))
  if (fractions.length === 0) return []
  const fraction = { numerator: sideOf('numerator'), denominator: sideOf('denominator') }
  const sums = [
    { key: `${key}.numerator`, sourced: fraction.numerator },
    { key: `${key}.denominator`, sourced: fraction.denominator },
  ]
  const sourced = computed(key, share, sums, catalog)
  return sourced ? [{ key, sourced, fraction, provinces: fractions.length }] : []
}

interface Part {
  readonly input: FormulaInput
  readonly quantity: SourcedQuantity['quantity']
}

const partOf = (row: ProvinceRow, key: FigureKey): Part | null => {
  const cell = row.metrics.find((each) => each.key === key)
  return cell ? part(row, key, cell) : null
}

const part = (row: ProvinceRow, key: string, plain: PlainQuantity): Part => {
  const { quantity, provenance } = sourcedOf(plain)
  const input = { parameter: row.name, key: `${row.area}/${key}`, period: row.year, value: quantity.value, provenance }
  return { input, quantity }
}

/** The sum, exact where all parts are; printed with as many places as the most exact part. */
function added(parts: readonly Part[]): SourcedQuantity {
  const value = parts.reduce((total: Decimal, { quantity }) => total.plus(quantity.value), decimal('0'))
  const qualifier = propagateBounds(parts.map(({ quantity }) => ({ qualifier: quantity.qualifier, effect: 'raises' })))
  const decimals = Math.max(...parts.map(({ quantity }) => quantity.decimals))
  return {
    quantity: { value, qualifier, decimals },
    provenance: { kind: 'derived', formula: 'sum', inputs: parts.map(({ input }) => input) },
  }
}

function computed(
  key: FigureKey,
  formula: Formula,
  sums: readonly Pick<Total, 'key' | 'sourced'>[],
  catalog: Catalog,
): SourcedQuantity | null {
  const value = formula.evaluate(sums.map(({ sourced }) => sourced.quantity.value))
  if (!value) return null
  const named = sums.flatMap((each, index) => {
    const parameter = formula.parameters[index]
    return parameter ? [{ ...each, parameter }] : []
  })
  return {
    quantity: {
      value,
      qualifier: propagateBounds(
        named.map(({ sourced, parameter }) => ({
          qualifier: sourced.quantity.qualifier,
          effect: parameter.effect,
        })),
      ),
      decimals: catalog.figureOf(key)?.indicator.decimals ?? 0,
    },
    provenance: {
      kind: 'derived',
      formula: formula.name,
      inputs: named.map(({ key: input, sourced, parameter }) => ({
        parameter: parameter.name,
        key: input,
        period: periodOf(sourced),
        value: sourced.quantity.value,
        provenance: sourced.provenance,
      })),
    },
  }
}

/** The year of a sum is that of its parts. */
const periodOf = ({ provenance }: SourcedQuantity): number =>
  provenance.kind === 'derived' ? Math.max(...provenance.inputs.map(({ period }) => period)) : 0
