/** Runs a formula of the catalogue over operands and keeps the inputs beside the result. */
import type { FigureKey, Indicator, Level } from '../model/indicator.ts'
import type { Metric } from '../model/metric.ts'
import { type Formula, parameterAt } from './formulas/formula.ts'
import type { Operand } from './operand.ts'
import { propagateBounds } from './propagate-bounds.ts'

/** The figure a metric is for. */
export interface MetricSubject {
  readonly indicator: Indicator
  readonly level: Level
  readonly key: FigureKey
  readonly area: string
  readonly period: number
}

/** The unrounded metric; null where the inputs do not define a result or are too few or too many for the formula. */
export function applyFormula(formula: Formula, operands: readonly Operand[], subject: MetricSubject): Metric | null {
  const named = operands.flatMap((operand, position) => {
    const parameter = parameterAt(formula, position)
    return parameter ? [{ operand, parameter }] : []
  })
  if (named.length !== operands.length || named.length < formula.parameters.length) return null
  const value = formula.evaluate(operands.map((operand) => operand.value))
  if (!value) return null
  const { indicator, level, key, area, period } = subject
  return {
    indicator: indicator.code,
    level,
    key,
    area,
    period,
    value,
    qualifier: propagateBounds(
      named.map(({ operand, parameter }) => ({ qualifier: operand.qualifier, effect: parameter.effect })),
    ),
    formula: formula.name,
    inputs: named.map(({ operand, parameter }) => ({
      parameter: parameter.name,
      key: operand.key,
      period: operand.period,
      value: operand.value,
      provenance: operand.provenance,
    })),
  }
}
