/** Second stage: raw tables to observations, each value exact, in NFC, with every place that states it. */
import type { Catalog } from '../catalog/catalog.ts'
import { foldName } from '../locale/fold.ts'
import type { Observation } from '../model/observation.ts'
import type { Outcome } from '../model/outcome.ts'
import type { RawTable } from '../model/raw-table.ts'
import { cachedCatalog } from './cached-catalog.ts'
import { plainTable } from './cube-table.ts'
import { faultLog } from './fault-log.ts'
import { mergeSources } from './merge-sources.ts'
import { type NormalizeContext, type NormalizeOptions, optionsFor } from './normalize-context.ts'
import { subareaLog } from './subarea-log.ts'
import { tableObservations } from './table-observations.ts'

/**
 * The observations of all tables in their order; other years and areas that stand in the files are kept. There is
 * always a value: a cell in error is left out and told of, with its figure where that is known.
 */
export function normalize(
  tables: readonly RawTable[],
  catalog: Catalog,
  options: NormalizeOptions,
): Outcome<readonly Observation[]> {
  const faults = options.onFault ? faultLog(Number.POSITIVE_INFINITY) : faultLog()
  const ownNames = new Map([...options.columns].map(([name, key]) => [foldName(name), key]))
  const subareas = subareaLog()
  const context: NormalizeContext = { catalog: cachedCatalog(catalog), options, faults, subareas, ownNames }
  const stated = tables.flatMap((table) => {
    const own = { ...context, options: optionsFor(table, options) }
    const plain = plainTable(table, own)
    return plain ? tableObservations(plain, own) : []
  })
  const { observations, diagnostics } = mergeSources(stated)
  return { value: observations, diagnostics: [...faults.list(), ...subareas.list(observations), ...diagnostics] }
}
