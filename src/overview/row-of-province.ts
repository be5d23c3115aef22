/** Takes from a province's figures and findings what the national summary keeps of it. */
import { propagateBounds } from '../compute/propagate-bounds.ts'
import { messageOf } from '../diagnostics/message.ts'
import type { Area } from '../model/area.ts'
import { decimal, toExactDigits } from '../model/decimal.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Figure, Figures, SourcedQuantity } from '../model/figure.ts'
import type { FormulaInput } from '../model/provenance.ts'
import { FIBRE_INPUTS, FIBRE_PER_1000, fibreMetric, ROW_KEYS } from './overview-metrics.ts'
import { plainProvenance } from './plain-provenance.ts'
import type { MetricCell, PlainQuantity, ProvinceRow, RowFailure } from './province-row.ts'
import { printedText } from './printed-text.ts'

export interface RowRequest {
  readonly area: Pick<Area, 'code' | 'name'>
  readonly year: number
  readonly isSample: boolean
  /** Null where nothing could be computed. */
  readonly figures: Figures | null
  /** Everything that was found, accepted findings too. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The row of a province. One with an error has no report, and its figures are not taken. */
export function rowOfProvince({ area, year, isSample, figures, diagnostics }: RowRequest): ProvinceRow {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const isBuilt = errors.length === 0 && figures !== null
  const open = (severity: Severity): number =>
    diagnostics.filter((each) => each.severity === severity && each.accepted === null).length
  return {
    area: area.code,
    name: area.name,
    year,
    state: isBuilt ? 'built' : 'failed',
    isSample,
    diagnostics: {
      error: errors.length,
      warning: open('warning'),
      info: open('info'),
      accepted: diagnostics.filter(({ severity, accepted }) => severity !== 'error' && accepted !== null).length,
    },
    failures: errors.map(failureOf),
    metrics: isBuilt
      ? ROW_KEYS.flatMap((key) => (key === FIBRE_PER_1000 ? fibreCell(figures) : cellOf(key, figures)))
      : [],
  }
}

const failureOf = (diagnostic: Diagnostic): RowFailure => ({
  code: diagnostic.code,
  message: messageOf(diagnostic, 'vi').message,
  location: diagnostic.locations[0] ?? null,
})

function cellOf(key: string, figures: Figures): readonly MetricCell[] {
  const figure = figures.get(key)
  if (!figure?.printed) return []
  const { indicator, printed, comparisons } = figure
  return [
    {
      key,
      ...plainQuantity(printed),
      text: printedText(printed.quantity, indicator.kind, indicator.unit === 'percent'),
      verdict: comparisons[0]?.verdict ?? null,
      fraction: fractionOf(figure),
    },
  ]
}

const fractionOf = ({ indicator, numerator, denominator }: Figure): MetricCell['fraction'] =>
  indicator.kind === 'share' && numerator && denominator
    ? { numerator: plainQuantity(numerator), denominator: plainQuantity(denominator) }
    : null

const plainQuantity = ({ quantity, provenance }: SourcedQuantity): PlainQuantity => ({
  digits: toExactDigits(quantity.value),
  qualifier: quantity.qualifier,
  decimals: quantity.decimals,
  provenance: plainProvenance(provenance),
})

const THOUSAND = decimal('1000')

/** Length over people, through the share of the two: a bound on either is a bound on it. */
function fibreCell(figures: Figures): readonly MetricCell[] {
  const length = figures.get(FIBRE_INPUTS.lengthKm)
  const people = figures.get(FIBRE_INPUTS.population)
  if (!length?.printed || !people?.printed || people.printed.quantity.value.lte('0')) return []
  const value = length.printed.quantity.value.times(THOUSAND).div(people.printed.quantity.value)
  const qualifier = propagateBounds([
    { qualifier: length.printed.quantity.qualifier, effect: 'raises' },
    { qualifier: people.printed.quantity.qualifier, effect: 'lowers' },
  ])
  const inputs = [inputOf('lengthKm', length, length.printed), inputOf('population', people, people.printed)]
  const sourced: SourcedQuantity = {
    quantity: { value, qualifier, decimals: fibreMetric.decimals },
    provenance: { kind: 'derived', formula: 'lengthPer1000People', inputs },
  }
  const text = printedText(sourced.quantity, fibreMetric.kind, false)
  return [{ key: FIBRE_PER_1000, ...plainQuantity(sourced), text, verdict: null, fraction: null }]
}

const inputOf = (
  parameter: string,
  { key, period }: Figure,
  { quantity, provenance }: SourcedQuantity,
): FormulaInput => ({
  parameter,
  key,
  period,
  value: quantity.value,
  provenance,
})
