/** Observations of an SDMX-JSON data set, flat or by series, with the positions of their dimensions. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { indexOf, itemsOf, type Located, memberOf, objectOf, placeOf } from './json-lookup.ts'
import { memberPath } from './json-path.ts'
import { type JsonProblem, problemAt } from './json-problem.ts'
import type { JsonMember } from './json-tree.ts'
import type { SdmxComponent, SdmxStructure } from './sdmx-structure.ts'

/** One observation: what stands there, and where each of its dimensions points. */
export interface SdmxEntry {
  readonly observation: Located
  readonly series: Located | null
  /** Positions in the order of the dimensions of series, then of observations. */
  readonly positions: readonly number[]
}

/** All observations. Faults: a key that does not fit the dimensions. */
export function sdmxEntries(
  dataSet: Located,
  { dimensions }: SdmxStructure,
): { readonly entries: readonly SdmxEntry[] } | JsonProblem {
  const entries: SdmxEntry[] = []
  const add = (holder: Located, series: Located | null, before: readonly number[]): JsonProblem | null => {
    const observations = memberOf(holder, 'observations')
    for (const member of objectOf(observations?.value)?.members ?? []) {
      const at: Located = { value: member.value, path: memberPath(observations?.path ?? holder.path, member.key) }
      const positions = positionsOf(member.key, dimensions.observation)
      if (!positions) return outOfRange(at, member, dimensions.observation.length)
      entries.push({ observation: at, series, positions: [...before, ...positions] })
    }
    return null
  }
  const flat = add(dataSet, null, [])
  if (flat) return flat
  const all = memberOf(dataSet, 'series')
  for (const member of objectOf(all?.value)?.members ?? []) {
    const series: Located = { value: member.value, path: memberPath(all?.path ?? dataSet.path, member.key) }
    const positions = positionsOf(member.key, dimensions.series)
    if (!positions) return outOfRange(series, member, dimensions.series.length)
    const problem = add(series, series, positions)
    if (problem) return problem
  }
  return entries.length === 0 ? noObservations(dataSet) : { entries }
}

/** `0:1:4`, one position for each dimension; null where one is missing or points beyond its list. */
export function positionsOf(key: string, dimensions: readonly SdmxComponent[]): readonly number[] | null {
  const parts = key.split(':')
  if (parts.length !== dimensions.length) return null
  const positions = parts.map((part, index) => {
    const position = indexOf(part)
    return position !== null && position < (dimensions[index]?.values.length ?? 0) ? position : -1
  })
  return positions.includes(-1) ? null : positions
}

/** The value of an observation and the positions of its attributes; a bare value has none. */
export function partsOf({ value }: Located) {
  return value.kind === 'list' ? itemsOf(value) : [value]
}

function outOfRange({ path }: Located, { key, keyOffset }: JsonMember, count: number): JsonProblem {
  return problemAt({ offset: keyOffset, path }, key, (place) =>
    diagnose('ICT-R039', [place], { key, count: String(count) }),
  )
}

function noObservations(dataSet: Located): JsonProblem {
  return problemAt(placeOf(dataSet), null, (place) => diagnose('ICT-R036', [place], {}))
}
