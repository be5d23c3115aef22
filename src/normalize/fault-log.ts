/** Collects diagnostics so that one fault is told once, however many cells show it. */
import { diagnose } from '../diagnostics/diagnose.ts'
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
  /** The same, where each part of what is told may be met many times. @param part what tells it from the others */
  gatherOnce(key: string, part: string, location: () => SourceLocation, make: Make): void
  /** Tells a fault the first time it is met. */
  once(key: string, make: () => Diagnostic): void
  /** How often something was told, counting what was told before and is not told again. */
  calls(): number
  list(): readonly Diagnostic[]
}

/** Enough to see that a file is no good; the rest is counted. */
const MOST_OF_A_CODE = 1000

/**
 * An empty log.
 * @param most places that a fault keeps; all of them where they are to be handed out to their areas afterwards
 */
export function faultLog(most: number = MOST_LOCATIONS): FaultLog {
  const entries: (() => Diagnostic)[] = []
  const told = new Set<string>()
  const gathered = new Map<string, SourceLocation[]>()
  const added = new Map<string, number>()
  let calls = 0
  const log: FaultLog = {
    add(diagnostic) {
      calls += 1
      // What will not be listed is counted only, so that a file that is no good does not fill the memory.
      if (plusOne(added, diagnostic.code) <= MOST_OF_A_CODE) entries.push(() => diagnostic)
    },
    gather(key, location, make) {
      calls += 1
      const known = gathered.get(key)
      if (known === undefined) {
        const locations = [location()]
        gathered.set(key, locations)
        entries.push(() => make(locations))
      } else if (known.length < most) {
        const place = location()
        if (!isSamePlace(place, known.at(-1))) known.push(place)
      }
    },
    gatherOnce(key, part, location, make) {
      const id = `${key}\n${part}`
      if (told.has(id)) calls += 1
      else log.gather(key, location, make)
      told.add(id)
    },
    once(key, make) {
      calls += 1
      if (told.has(key)) return
      told.add(key)
      entries.push(make)
    },
    calls: () => calls,
    list() {
      const found = entries.map((entry) => entry())
      const counts = new Map<string, number>()
      const listed = found.filter(({ code }) => plusOne(counts, code) <= MOST_OF_A_CODE)
      for (const [code, count] of added) {
        counts.set(code, (counts.get(code) ?? 0) + Math.max(0, count - MOST_OF_A_CODE))
      }
      return [...listed, ...leftOut(counts)]
    },
  }
  return log
}

/** The two years of a row have one cell of the area. */
function isSamePlace(one: SourceLocation, other: SourceLocation | undefined): boolean {
  if (one.file !== other?.file || one.sheet !== other.sheet || one.cell !== other.cell) return false
  return one.line === other.line && one.column === other.column && one.path === other.path
}

function plusOne(counts: Map<string, number>, code: string): number {
  const count = (counts.get(code) ?? 0) + 1
  counts.set(code, count)
  return count
}

function leftOut(counts: ReadonlyMap<string, number>): readonly Diagnostic[] {
  return [...counts]
    .filter(([, count]) => count > MOST_OF_A_CODE)
    .map(([code, count]) => diagnose('ICT-N044', [], { code, count: String(count - MOST_OF_A_CODE) }))
}
