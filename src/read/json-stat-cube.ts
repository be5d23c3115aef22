/** Values and statuses of a JSON-stat dataset as rows of a cube; the last dimension moves fastest. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { JsonCell } from './json-cell.ts'
import { type Cube, DATAFLOW, OBS_STATUS, OBS_VALUE, UNIT_MEASURE, UNIT_MULT } from './json-cube.ts'
import { cellOf, indexOf, itemsOf, type Located, memberOf, objectOf, placeOf } from './json-lookup.ts'
import { itemPath, memberPath } from './json-path.ts'
import { type JsonProblem, problemAt } from './json-problem.ts'
import type { StatDimension } from './json-stat-dimension.ts'
import type { JsonScalar, JsonValue } from './json-tree.ts'

/** A value at a crossing. */
interface Entry {
  readonly crossing: number
  readonly cell: JsonScalar
  readonly key: string | null
}

/** The cube. Faults: values that are not as many as the crossings, or that stand at none. */
export function statCube(
  dataset: Located,
  label: JsonCell | null,
  dimensions: readonly StatDimension[],
  crossings: number,
): Cube | JsonProblem {
  const values = memberOf(dataset, 'value') ?? dataset
  const status = memberOf(dataset, 'status')
  const entries = entriesOf(values, crossings)
  if (!Array.isArray(entries)) return entries
  const statusAt = statusLookup(status)
  const strides = stridesOf(dimensions)
  const measured = dimensions.find(({ units }) => units.length > 0)
  const header = (text: string, { value, path }: Located): JsonCell => fixed(text, value, path)
  const headers = [
    header(DATAFLOW, dataset),
    ...dimensions.map((dimension) => dimension.header),
    header(OBS_VALUE, values),
    ...(measured ? [header(UNIT_MEASURE, dataset), header(UNIT_MULT, dataset)] : []),
    ...(status ? [header(OBS_STATUS, status)] : []),
  ]
  return {
    headers,
    size: entries.length,
    row(index) {
      const entry = entries[index]
      if (!entry) return []
      const positions = dimensions.map(
        ({ categories }, at) => Math.floor(entry.crossing / (strides[at] ?? 1)) % categories.length,
      )
      const unit = measured?.units[positions[dimensions.indexOf(measured)] ?? 0] ?? null
      return [
        label,
        ...dimensions.map(({ categories }, at) => categories[positions[at] ?? 0] ?? null),
        cellOf(entry.cell, () =>
          entry.key === null ? itemPath(values.path, entry.crossing) : memberPath(values.path, entry.key),
        ),
        ...(measured ? [unit?.name ?? null, unit?.multiplier ?? null] : []),
        ...(status ? [statusAt(entry.crossing)] : []),
      ]
    },
  }
}

function entriesOf(values: Located, crossings: number): Entry[] | JsonProblem {
  const { value, path } = values
  const stated = value.kind === 'list' ? value.items.length : crossings
  if (stated !== crossings) {
    const params = { count: String(stated), expected: String(crossings) }
    return problemAt(placeOf(values), null, (place) => diagnose('ICT-R035', [place], params))
  }
  const entries: Entry[] = []
  for (const { crossing, key, cell, at, offset } of keyed(value, path)) {
    if (crossing === null || crossing >= crossings || cell.kind !== 'scalar') {
      const params = { key, last: String(crossings - 1) }
      return problemAt({ offset, path: at() }, key, (place) => diagnose('ICT-R037', [place], params))
    }
    entries.push({ crossing, cell, key: value.kind === 'list' ? null : key })
  }
  return entries
}

interface Keyed {
  readonly crossing: number | null
  readonly key: string
  readonly cell: JsonValue
  readonly at: () => string
  readonly offset: number
}

/** A list of all values, or an object of those that there are. */
function* keyed(value: JsonValue, path: string): Generator<Keyed> {
  for (const [crossing, cell] of itemsOf(value).entries()) {
    yield { crossing, key: String(crossing), cell, at: () => itemPath(path, crossing), offset: cell.offset }
  }
  for (const { key, keyOffset, value: cell } of objectOf(value)?.members ?? []) {
    yield { crossing: indexOf(key), key, cell, at: () => memberPath(path, key), offset: keyOffset }
  }
}

/** Status of all values, of each in a list, or of some in an object. */
function statusLookup(status: Located | undefined): (crossing: number) => JsonCell | null {
  if (!status) return () => null
  const { value, path } = status
  if (value.kind === 'scalar') {
    const all = cellOf(value, () => path)
    return () => all
  }
  const byCrossing = new Map<number, JsonCell>()
  for (const { crossing, cell, at } of keyed(value, path)) {
    if (crossing !== null && cell.kind === 'scalar') byCrossing.set(crossing, cellOf(cell, at))
  }
  // A list of one status holds for all values.
  const only = value.kind === 'list' && value.items.length === 1 ? (byCrossing.get(0) ?? null) : null
  return (crossing) => only ?? byCrossing.get(crossing) ?? null
}

/** How many crossings lie between neighbours of each dimension. */
function stridesOf(dimensions: readonly StatDimension[]): readonly number[] {
  const strides: number[] = []
  let stride = 1
  for (const { categories } of dimensions.toReversed()) {
    strides.unshift(stride)
    stride *= categories.length
  }
  return strides
}

function fixed(text: string, { offset }: JsonValue, path: string): JsonCell {
  return { text, isNumber: false, offset, path: () => path }
}
