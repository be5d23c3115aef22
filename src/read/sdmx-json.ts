/**
 * SDMX-JSON data messages 1.0 and 2.0 (sdmx.org): values flat or by series, each with positions into the lists of the
 * structure instead of codes.
 */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Cube } from './json-cube.ts'
import { indexOf, itemsOf, type Located, memberOf, objectOf, placeOf, textOf } from './json-lookup.ts'
import { itemPath, ROOT_PATH } from './json-path.ts'
import { type JsonProblem, problemAt } from './json-problem.ts'
import type { Cubes } from './json-stat.ts'
import type { JsonValue } from './json-tree.ts'
import { sdmxCube } from './sdmx-cube.ts'
import { sdmxEntries } from './sdmx-entries.ts'
import { sdmxStructure } from './sdmx-structure.ts'

/** The data sets of an SDMX-JSON message; null where the value is none. Faults: see `ICT-R036`, `ICT-R038`, `ICT-R039`. */
export function sdmxJsonCubes(value: JsonValue): Cubes | null {
  const root: Located = { value, path: ROOT_PATH }
  const message = [memberOf(root, 'data'), root].find((at) => memberOf(at, 'dataSets')?.value.kind === 'list')
  const dataSets = memberOf(message, 'dataSets')
  if (!message || !dataSets) return null
  const items = itemsOf(dataSets.value)
  if (items.length === 0) return problemAt(placeOf(dataSets), null, (place) => diagnose('ICT-R036', [place], {}))
  const cubes: Cube[] = []
  for (const [index, item] of items.entries()) {
    const cube = dataSetCube(message, { value: item, path: itemPath(dataSets.path, index) })
    if ('kind' in cube) return cube
    cubes.push(cube)
  }
  return { kind: 'cubes', cubes }
}

function dataSetCube(message: Located, dataSet: Located): Cube | JsonProblem {
  const at = structureOf(message, dataSet)
  const structure = at && sdmxStructure(at)
  if (!structure) return problemAt(placeOf(dataSet), null, (place) => diagnose('ICT-R038', [place], {}))
  const entries = sdmxEntries(dataSet, structure)
  return 'kind' in entries ? entries : sdmxCube(dataSet, structure, entries.entries)
}

/** `structure` of 1.0, or the one of `structures` that the data set points to. */
function structureOf(message: Located, dataSet: Located): Located | undefined {
  const structures = memberOf(message, 'structures')
  const pointer = indexOf(textOf(memberOf(dataSet, 'structure')?.value)) ?? 0
  const found = itemsOf(structures?.value)[pointer]
  if (structures && found) return { value: found, path: itemPath(structures.path, pointer) }
  const single = memberOf(message, 'structure')
  return single && objectOf(single.value) ? single : undefined
}
