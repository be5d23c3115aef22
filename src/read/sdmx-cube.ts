/** An SDMX-JSON data set as a cube: dimensions, the value, and the attributes of the value, its series and its data set. */
import type { JsonCell } from './json-cell.ts'
import { type Cube, DATAFLOW, OBS_VALUE } from './json-cube.ts'
import { cellOf, indexOf, itemsOf, type Located, memberOf, objectOf } from './json-lookup.ts'
import { itemPath, memberPath } from './json-path.ts'
import type { JsonValue } from './json-tree.ts'
import { partsOf, type SdmxEntry } from './sdmx-entries.ts'
import type { SdmxComponent, SdmxStructure } from './sdmx-structure.ts'

/** Name of the column that tells several measures of an observation apart. */
const MEASURE = 'INDICATOR: measure'

/** Attributes that stand at a part of the dimensions: `0:~:` or `0::1` names which (2.0). */
interface Group {
  readonly parts: readonly string[]
  readonly cells: readonly (JsonCell | null)[]
}

/** The cube. An observation of several measures is a row for each. */
export function sdmxCube(dataSet: Located, structure: SdmxStructure, entries: readonly SdmxEntry[]): Cube {
  const { name, dimensions, attributes } = structure
  const measures = Math.max(1, structure.measures.length)
  const fixedDimensions = dimensions.dataSet.map(({ values }) => values[0] ?? null)
  const varying = [...dimensions.series, ...dimensions.observation]
  const ofDataSet = attributeCells(attributes.dataSet, memberOf(dataSet, 'attributes'))
  const groups = groupsOf(dataSet, attributes.group)
  const at = ({ value, path }: Located, text: string): JsonCell => ({
    text,
    isNumber: false,
    offset: value.offset,
    path: () => path,
  })
  return {
    headers: [
      at(dataSet, DATAFLOW),
      ...[...dimensions.dataSet, ...varying].map(({ header }) => header),
      ...(measures > 1 ? [at(dataSet, MEASURE)] : []),
      at(dataSet, OBS_VALUE),
      ...[...attributes.dataSet, ...attributes.group, ...attributes.series, ...attributes.observation].map(
        ({ header }) => header,
      ),
    ],
    size: entries.length * measures,
    row(index) {
      const entry = entries[Math.floor(index / measures)]
      if (!entry) return []
      const measure = index % measures
      const { observation, positions, series } = entry
      const parts = partsOf(observation)
      const seriesAttributes = series ? memberOf(series, 'attributes') : undefined
      return [
        name,
        ...fixedDimensions,
        ...varying.map(({ values }, dimension) => values[positions[dimension] ?? 0] ?? null),
        ...(measures > 1 ? [structure.measures[measure]?.header ?? null] : []),
        partCell(parts[measure], observation, measure),
        ...ofDataSet,
        ...groupCells(groups, positions, attributes.group.length),
        ...attributeCells(attributes.series, seriesAttributes),
        ...attributes.observation.map((attribute, position) =>
          attributeCell(attribute, parts[measures + position], observation, measures + position),
        ),
      ]
    },
  }
}

/** A value that is not there is told at its observation. */
function partCell(value: JsonValue | undefined, observation: Located, position: number): JsonCell | null {
  const { path } = observation
  if (value?.kind !== 'scalar') return { text: '', isNumber: false, offset: observation.value.offset, path: () => path }
  return cellOf(value, () => (observation.value.kind === 'list' ? itemPath(path, position) : path))
}

function attributeCells(attributes: readonly SdmxComponent[], list: Located | undefined): readonly (JsonCell | null)[] {
  const items = itemsOf(list?.value)
  return attributes.map((attribute, position) =>
    list ? attributeCell(attribute, items[position], list, position) : null,
  )
}

/** The value that a position points to; where the attribute has no list, what stands there is the value (2.0). */
function attributeCell(
  { values }: SdmxComponent,
  value: JsonValue | undefined,
  list: Located,
  position: number,
): JsonCell | null {
  if (value?.kind !== 'scalar' || value.text === '') return null
  const pointer = value.isNumber && values.length > 0 ? indexOf(value.text) : null
  return pointer === null ? cellOf(value, () => itemPath(list.path, position)) : (values[pointer] ?? null)
}

function groupsOf(dataSet: Located, attributes: readonly SdmxComponent[]): readonly Group[] {
  const groups = memberOf(dataSet, 'dimensionGroupAttributes')
  if (!groups || attributes.length === 0) return []
  return (objectOf(groups.value)?.members ?? []).map(({ key, value }) => ({
    parts: key.split(':'),
    cells: attributeCells(attributes, { value, path: memberPath(groups.path, key) }),
  }))
}

/** A group that leaves a dimension open holds for all of its values. */
function groupCells(
  groups: readonly Group[],
  positions: readonly number[],
  count: number,
): readonly (JsonCell | null)[] {
  const fitting = groups.filter(({ parts }) =>
    parts.every((part, index) => indexOf(part) === null || indexOf(part) === positions[index]),
  )
  return Array.from({ length: count }, (_, at) => fitting.find(({ cells }) => cells[at])?.cells[at] ?? null)
}
