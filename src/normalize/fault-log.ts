/** Collects diagnostics so that one fault is told once, however many cells show it. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'

/** Enough to find the pattern; the rest is the same. */
const MOST_LOCATIONS = 20

type Make = (locations: readonly SourceLocation[]) => Diagnostic

export interface FaultLog {
  /** Tells a fault of its own. */
  add(diagnostic: Diagnostic): void
  /** Tells a fault that many cells may share; cells with the same key become places of one diagnostic. */
  gather(key: string, location: () => SourceLocation, make: Make): void
  /** Tells a fault the first time it is met. */
  once(key: string, make: () => Diagnostic): void
  list(): readonly Diagnostic[]
}

/** An empty log. */
export function faultLog(): FaultLog {
  const entries: (() => Diagnostic)[] = []
  const told = new Set<string>()
  const gathered = new Map<string, SourceLocation[]>()
  return {
    add(diagnostic) {
      entries.push(() => diagnostic)
    },
    gather(key, location, make) {
      const known = gathered.get(key)
      if (known === undefined) {
        const locations = [location()]
        gathered.set(key, locations)
        entries.push(() => make(locations))
      } else if (known.length < MOST_LOCATIONS) known.push(location())
    },
    once(key, make) {
      if (told.has(key)) return
      told.add(key)
      entries.push(make)
    },
    list: () => entries.map((entry) => entry()),
  }
}
