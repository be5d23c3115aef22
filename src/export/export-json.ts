/** Observations and metrics for machines; numbers are text with a point, so that none loses a digit. */
import type { Catalog } from '../catalog/catalog.ts'
import { toDigits, toExactDigits } from '../model/decimal.ts'
import type { Metric } from '../model/metric.ts'
import type { Observation } from '../model/observation.ts'
import type { Quantity } from '../model/quantity.ts'
import { unitCode } from './observation-table.ts'

/** Version of the form of the object. */
const FORM = 1

export function exportJson(
  year: number,
  observations: readonly Observation[],
  metrics: readonly Metric[],
  catalog: Catalog,
): string {
  const whole = {
    version: FORM,
    year,
    observations: observations.map((each) => observationJson(each, catalog)),
    metrics: metrics.map((each) => metricJson(each, catalog)),
  }
  return JSON.stringify(whole, null, 2)
}

function observationJson(observation: Observation, catalog: Catalog): object {
  const { indicator, level, key, area, period, status, quantity, fraction, names, locations } = observation
  return {
    indicator: key,
    code: indicator,
    level,
    area,
    period,
    value: digitsOf(quantity),
    numerator: digitsOf(fraction?.numerator ?? null),
    denominator: digitsOf(fraction?.denominator ?? null),
    qualifier: quantity?.qualifier ?? null,
    unit: unitCode(observation, catalog),
    status,
    names,
    locations,
  }
}

function metricJson(metric: Metric, catalog: Catalog): object {
  const { indicator, level, key, area, period, value, qualifier, formula, inputs } = metric
  return {
    indicator: key,
    code: indicator,
    level,
    area,
    period,
    value: toExactDigits(value),
    qualifier,
    unit: unitCode(metric, catalog),
    formula,
    inputs: inputs.map(({ parameter, key: input, period: year, value: amount }) => ({
      parameter,
      indicator: input,
      period: year,
      value: toExactDigits(amount),
    })),
  }
}

function digitsOf(quantity: Quantity | null): string | null {
  return quantity === null ? null : toDigits(quantity.value, quantity.decimals)
}
