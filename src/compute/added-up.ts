/** Adds up what the predecessors of a province give for one figure, where all give it in the same way. */
import type { Area } from '../model/area.ts'
import type { ChangeObstacle } from '../model/figure.ts'
import type { Metric } from '../model/metric.ts'
import { applyFormula, type MetricSubject } from './apply-formula.ts'
import { combined } from './formulas/combined.ts'
import type { Operand } from './operand.ts'

/** What one predecessor gives; null is nothing. */
export interface Addend {
  readonly area: Area
  readonly operand: Operand | null
}

export type Total = { readonly kind: 'total'; readonly metric: Metric; readonly operand: Operand } | ChangeObstacle

/** The total with each predecessor's value and place as its inputs, or why there is none. */
export function addedUp(about: MetricSubject, addends: readonly Addend[]): Total {
  const silent = addends.filter(({ operand }) => operand === null)
  if (silent.length > 0) return { kind: 'predecessorsMissing', areas: silent.map(({ area }) => area.officialName) }
  const operands = addends.flatMap(({ operand }) => operand ?? [])
  const [first] = operands
  if (!first) return { kind: 'predecessorsMissing', areas: [] }
  if (operands.some(({ qualifier }) => qualifier !== first.qualifier)) return { kind: 'mixedQualifiers' }
  if (operands.some(({ period }) => period !== first.period)) return { kind: 'mixedYears' }
  const metric = applyFormula(combined, operands, { ...about, period: first.period })
  if (!metric) return { kind: 'noFraction' }
  // Each input is a province's, and is called by its name.
  const inputs = metric.inputs.map((input, index) => ({
    ...input,
    parameter: addends[index]?.area.officialName ?? input.parameter,
  }))
  const named = { ...metric, inputs }
  const operand: Operand = {
    key: first.key,
    period: first.period,
    value: named.value,
    qualifier: named.qualifier,
    decimals: Math.max(...operands.map(({ decimals }) => decimals)),
    provenance: { kind: 'derived', formula: named.formula, inputs },
  }
  return { kind: 'total', metric: named, operand }
}
