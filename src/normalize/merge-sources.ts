/** One observation from all its statements: equal ones are joined with all their places, different ones are a conflict. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Observation } from '../model/observation.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { isSameFraction, isSameQuantity } from './parse-quantity.ts'

export interface Merged {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Joins observations of the same figure, area and year; the first keeps its place in the order. A missing value gives
 * way to a value, a value and its fraction complete each other.
 */
export function mergeSources(observations: readonly Observation[]): Merged {
  const merged = new Map<string, Observation>()
  const diagnostics: Diagnostic[] = []
  const told = new Set<string>()
  for (const observation of observations) {
    const id = `${observation.area} ${observation.period} ${observation.key}`
    const known = merged.get(id)
    if (known === undefined) {
      merged.set(id, observation)
      continue
    }
    const { joined, fault } = join(known, observation)
    if (joined !== known) merged.set(id, joined)
    if (fault === null) continue
    // A file that repeats a figure for a hundred years is told so once.
    const repeat = fault === 'repeated' ? repeatId(observation, known) : null
    if (repeat !== null && told.has(repeat)) continue
    if (repeat !== null) told.add(repeat)
    diagnostics.push(toDiagnostic(fault, known, observation))
  }
  return { observations: [...merged.values()], diagnostics }
}

/** More places of one observation say nothing new. */
const MOST_PLACES = 20

function repeatId(second: Observation, first: Observation): string {
  return `${second.key}\n${second.locations[0].file}\n${first.locations[0].file}`
}

type Fault = 'repeated' | 'contradicted'

interface Joined {
  readonly joined: Observation
  readonly fault: Fault | null
}

function join(first: Observation, second: Observation): Joined {
  if (isSamePlace(first.locations[0], second.locations[0])) return { joined: first, fault: null }
  if (isAbsent(second)) return { joined: first, fault: null }
  if (isAbsent(first)) return { joined: second, fault: null }
  if (!agree(first, second)) return { joined: first, fault: 'contradicted' }
  if (saysNothingNew(first, second)) return { joined: first, fault: 'repeated' }
  const joined: Observation = {
    ...first,
    quantity: first.quantity ?? second.quantity,
    fraction: first.fraction ?? second.fraction,
    status: first.status === 'normal' ? second.status : first.status,
    locations: first.locations.length < MOST_PLACES ? [...first.locations, ...second.locations] : first.locations,
  }
  return { joined, fault: 'repeated' }
}

/** A file that repeats a figure a thousand times makes nothing new a thousand times. */
function saysNothingNew(first: Observation, second: Observation): boolean {
  if (first.locations.length < MOST_PLACES || (first.status === 'normal' && second.status !== 'normal')) return false
  return (first.quantity !== null || second.quantity === null) && (first.fraction !== null || second.fraction === null)
}

function toDiagnostic(fault: Fault, first: Observation, second: Observation): Diagnostic {
  const [here, there] = [first.locations[0], second.locations[0]]
  const params = { text: there.text ?? '', place: placeName(here) }
  switch (fault) {
    case 'repeated':
      return diagnose('ICT-N023', [there, here], params, first.key)
    case 'contradicted':
      return diagnose('ICT-N024', [there, here], { ...params, first: here.text ?? '' }, first.key)
    default:
      return fault satisfies never
  }
}

function isAbsent({ status }: Observation): boolean {
  return status === 'missing' || status === 'notApplicable'
}

/** True where the two state nothing different; a part that only one of them has is no difference. */
function agree(a: Observation, b: Observation): boolean {
  const quantities = !a.quantity || !b.quantity || isSameQuantity(a.quantity, b.quantity)
  const fractions = !a.fraction || !b.fraction || isSameFraction(a.fraction, b.fraction)
  return quantities && fractions && isSameList(a.names, b.names)
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index])
}

/** Nested records repeat the cells around them: the same cell is no second statement. */
function isSamePlace(a: SourceLocation, b: SourceLocation): boolean {
  const isSameCell = a.sheet === b.sheet && a.cell === b.cell
  return a.file === b.file && isSameCell && a.line === b.line && a.column === b.column && a.path === b.path
}

function placeName({ file, line, sheet, cell }: SourceLocation): { readonly vi: string; readonly en: string } {
  if (sheet !== null && cell !== null)
    return { vi: `${file}, trang ${sheet}, ô ${cell}`, en: `${file}, sheet ${sheet}, cell ${cell}` }
  return line === null ? { vi: file, en: file } : { vi: `${file}, dòng ${line}`, en: `${file}, line ${line}` }
}
