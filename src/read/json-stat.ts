/**
 * JSON-stat, the format of statistics offices (json-stat.org): 1.x as PX-Web servers export it, with datasets under
 * names of their own, and 2.0 with a class `dataset` or `collection`.
 */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { JsonCell } from './json-cell.ts'
import type { Cube } from './json-cube.ts'
import { indexOf, itemsOf, type Located, memberOf, objectOf, placeOf, textOf, textsOf } from './json-lookup.ts'
import { itemPath, memberPath, ROOT_PATH } from './json-path.ts'
import { type JsonProblem, problemAt } from './json-problem.ts'
import { statCube } from './json-stat-cube.ts'
import { type StatDimension, statDimension } from './json-stat-dimension.ts'
import { MOST_CROSSINGS } from './json-cube.ts'
import type { JsonValue } from './json-tree.ts'

export type Cubes = { readonly kind: 'cubes'; readonly cubes: readonly Cube[] } | JsonProblem

/** The datasets of a JSON-stat text; null where it is none. Faults: see `ICT-R032` to `ICT-R036`. */
export function jsonStatCubes(value: JsonValue): Cubes | null {
  const root: Located = { value, path: ROOT_PATH }
  const datasets = datasetsOf(root)
  if (!datasets) return null
  if (datasets.length === 0) {
    return problemAt(placeOf(root), null, (place) => diagnose('ICT-R036', [place], {}))
  }
  const cubes: Cube[] = []
  for (const dataset of datasets) {
    const cube = datasetCube(dataset)
    if (isProblem(cube)) return cube
    cubes.push(cube)
  }
  return { kind: 'cubes', cubes }
}

/** Datasets with values of their own; a collection may also name addresses, where there is nothing to read. */
function datasetsOf(root: Located): readonly Located[] | null {
  const kind = textOf(memberOf(root, 'class')?.value)
  if (kind === 'collection') return collected(root)
  if (isDataset(root)) return [root]
  if (kind === 'dataset' || kind === 'dimension') return memberOf(root, 'version') ? [] : null
  const members = objectOf(root.value)?.members ?? []
  const bundled = members.map(({ key, value }): Located => ({ value, path: memberPath(root.path, key) }))
  const datasets = bundled.filter(isDataset)
  return datasets.length > 0 ? datasets : null
}

/** Collections may hold collections. The nesting of the text is bounded. */
function collected(collection: Located): readonly Located[] {
  const items = memberOf(memberOf(collection, 'link'), 'item')
  return itemsOf(items?.value).flatMap((value, index): readonly Located[] => {
    const item: Located = { value, path: itemPath(items?.path ?? collection.path, index) }
    if (isDataset(item)) return [item]
    return textOf(memberOf(item, 'class')?.value) === 'collection' ? collected(item) : []
  })
}

function isDataset(located: Located): boolean {
  const values = memberOf(located, 'value')?.value
  return objectOf(memberOf(located, 'dimension')?.value) !== undefined && (values?.kind ?? 'scalar') !== 'scalar'
}

/** In 1.x `id`, `size` and `role` stand inside of `dimension`. */
function datasetCube(dataset: Located): Cube | JsonProblem {
  const dimension = memberOf(dataset, 'dimension')
  const own = (key: string): Located | undefined => memberOf(dataset, key) ?? memberOf(dimension, key)
  const ids = textsOf(own('id')?.value)
  const sizes = itemsOf(own('size')?.value).map((size) => indexOf(textOf(size)))
  const crossings = sizes.reduce<number>((product, size) => product * (size ?? 0), 1)
  const at = placeOf(own('size') ?? dataset)
  if (ids.length === 0 || ids.length !== sizes.length || sizes.includes(null) || sizes.includes(0)) {
    const params = { count: String(ids.length), sizes: String(sizes.length) }
    return problemAt(at, null, (place) => diagnose('ICT-R032', [place], params))
  }
  if (crossings > MOST_CROSSINGS) {
    const params = { sizes: sizes.join(' × '), limit: String(MOST_CROSSINGS / 1_000_000) }
    return problemAt(at, null, (place) => diagnose('ICT-R033', [place], params))
  }
  const dimensions: StatDimension[] = []
  for (const [index, id] of ids.entries()) {
    const found = statDimension(dimension ?? dataset, id, sizes[index] ?? 0, roleOf(own('role'), id))
    if (isProblem(found)) return found
    dimensions.push(found)
  }
  return statCube(dataset, labelOf(dataset), dimensions, crossings)
}

/** `role: { time: ["nam"], geo: ["tinh"], metric: ["chi_tieu"] }`. */
function roleOf(role: Located | undefined, id: string): string | null {
  const found = objectOf(role?.value)?.members.find(({ value }) => textsOf(value).includes(id))
  return found?.key ?? null
}

function labelOf(dataset: Located): JsonCell | null {
  const label = memberOf(dataset, 'label')
  if (label?.value.kind !== 'scalar') return null
  const { value, path } = label
  return { text: value.text, isNumber: false, offset: value.offset, path: () => path }
}

function isProblem(value: Cube | StatDimension | JsonProblem): value is JsonProblem {
  return 'kind' in value
}
