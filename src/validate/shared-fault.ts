/** Finds the input that makes several averages wrong at once: it is the fault then, and not each average. */
import type { FigureKey } from '../model/indicator.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { Confrontation } from './published-against-computed.ts'

const FEWEST_WRONG = 2

/**
 * The stated input of a contradicted average that another contradicted average rests on too, and none that agrees; null
 * where the average stands alone with its fault.
 */
export function sharedFault({ metric }: Confrontation, all: readonly Confrontation[]): FigureKey | null {
  const uses = (key: FigureKey): readonly Confrontation[] =>
    all.filter((other) => other.metric.inputs.some((input) => input.key === key))
  const shared = metric.inputs.find(({ key, provenance }) => {
    const users = uses(key)
    const wrong = users.filter(({ verdict }) => verdict === 'differs')
    return provenance.kind === 'observed' && wrong.length >= FEWEST_WRONG && wrong.length === users.length
  })
  return shared?.key ?? null
}

/** The places of a confrontation with those of the fault before the others. */
export function placesFrom({ metric, locations }: Confrontation, fault: FigureKey | null): readonly SourceLocation[] {
  const provenance = metric.inputs.find(({ key }) => key === fault)?.provenance
  if (provenance?.kind !== 'observed') return locations
  const own = new Set(provenance.locations)
  return [...own, ...locations.filter((place) => !own.has(place))]
}
