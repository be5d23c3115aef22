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
    const { joined, diagnostic } = join(known, observation)
    merged.set(id, joined)
    // A file that repeats a figure for a hundred years is told so once.
    const repeat = diagnostic?.code === REPEATED ? repeatId(observation, known) : null
    if (diagnostic === null || (repeat !== null && told.has(repeat))) continue
    if (repeat !== null) told.add(repeat)
    diagnostics.push(diagnostic)
  }
  return { observations: [...merged.values()], diagnostics }
}

const REPEATED = 'ICT-N023'

/** More places of one observation say nothing new. */
const MOST_PLACES = 20

function repeatId(second: Observation, first: Observation): string {
  return `${second.key}\n${second.locations[0].file}\n${first.locations[0].file}`
}

interface Joined {
  readonly joined: Observation
  readonly diagnostic: Diagnostic | null
}

function join(first: Observation, second: Observation): Joined {
  if (isSamePlace(first.locations[0], second.locations[0])) return { joined: first, diagnostic: null }
  if (isAbsent(second)) return { joined: first, diagnostic: null }
  if (isAbsent(first)) return { joined: second, diagnostic: null }
  const [here, there] = [first.locations[0], second.locations[0]]
  if (!agree(first, second)) {
    const params = { text: there.text ?? '', first: here.text ?? '', place: placeName(here) }
    return { joined: first, diagnostic: diagnose('ICT-N024', [there, here], params, first.key) }
  }
  const joined: Observation = {
    ...first,
    quantity: first.quantity ?? second.quantity,
    fraction: first.fraction ?? second.fraction,
    status: first.status === 'normal' ? second.status : first.status,
    locations: first.locations.length < MOST_PLACES ? [...first.locations, ...second.locations] : first.locations,
  }
  const params = { text: there.text ?? '', place: placeName(here) }
  return { joined, diagnostic: diagnose(REPEATED, [there, here], params, first.key) }
}

function isAbsent({ status }: Observation): boolean {
  return status === 'missing' || status === 'notApplicable'
}

/** True where the two state nothing different; a part that only one of them has is no difference. */
function agree(a: Observation, b: Observation): boolean {
  const quantities = !a.quantity || !b.quantity || isSameQuantity(a.quantity, b.quantity)
  const fractions = !a.fraction || !b.fraction || isSameFraction(a.fraction, b.fraction)
  return quantities && fractions && a.names.join('\n') === b.names.join('\n')
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
