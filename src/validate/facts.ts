/** Gathers what the checks ask for, once: the observations of one area and year, by figure. */
import type { Catalog } from '../catalog/catalog.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { Observation } from '../model/observation.ts'
import type { CheckContext, Entry, Facts, Statement } from './check.ts'

/** Facts about the area and the year; entries of others, and of indicators outside the catalogue, are left out. */
export function factsOf(observations: readonly Observation[], catalog: Catalog, context: CheckContext): Facts {
  const byKey = new Map<FigureKey, Entry>()
  for (const observation of observations) {
    const indicator = catalog.indicator(observation.indicator)
    const isOurs = observation.area === context.area.code && observation.period === context.year
    if (indicator && isOurs && !byKey.has(observation.key)) byKey.set(observation.key, { observation, indicator })
  }
  return {
    ...context,
    catalog,
    entries: [...byKey.values()],
    observations,
    statementOf: (key) => {
      const entry = byKey.get(key)
      return entry ? statementOf(entry) : null
    },
  }
}

/** The value that an entry states. A share written as a fraction alone states none: its value is computed. */
export function statementOf(entry: Entry): Statement | null {
  const { quantity, fraction } = entry.observation
  const counted = entry.indicator.kind === 'share' ? null : (fraction?.numerator ?? null)
  const stated = quantity ?? counted
  return stated ? { ...entry, quantity: stated } : null
}
