/** Operands that were not computed: what a cell of the export states, or what the reference data hold. */
import type { Area } from '../model/area.ts'
import type { Observation } from '../model/observation.ts'
import type { Quantity } from '../model/quantity.ts'
import type { MetricSubject } from './apply-formula.ts'
import type { Operand } from './operand.ts'
import { registryValue } from './registry-value.ts'

const observed = (subject: MetricSubject, quantity: Quantity, { locations }: Observation): Operand => ({
  key: subject.key,
  period: subject.period,
  ...quantity,
  provenance: { kind: 'observed', locations },
})

/** The published value of a figure. A count written as «10/10» states its numerator; a share so written states none. */
export function publishedOperand(subject: MetricSubject, observation: Observation | null): Operand | null {
  if (!observation) return null
  const counted = subject.indicator.kind === 'share' ? null : (observation.fraction?.numerator ?? null)
  const quantity = observation.quantity ?? counted
  return quantity ? observed(subject, quantity, observation) : null
}

/** Numerator and denominator as written in the cell; empty where it gave none. */
export function fractionOperands(subject: MetricSubject, observation: Observation): readonly Operand[] {
  if (!observation.fraction) return []
  const { numerator, denominator } = observation.fraction
  return [observed(subject, numerator, observation), observed(subject, denominator, observation)]
}

/** The figure of the reference data for the area; only at an indicator's first level, which is that of the whole area. */
export function registryOperand(subject: MetricSubject, area: Area, map: string): Operand | null {
  const { indicator, level, key, period } = subject
  if (level !== indicator.levels[0]) return null
  const found = registryValue(indicator.code, area, period, map)
  if (!found) return null
  return {
    key,
    period: found.period,
    value: found.value,
    qualifier: 'exact',
    decimals: indicator.decimals,
    provenance: { kind: 'seed', place: found.place },
  }
}
