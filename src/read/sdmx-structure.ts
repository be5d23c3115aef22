/** The structure of an SDMX-JSON message: dimensions, measures and attributes with the lists that positions point into. */
import type { JsonCell } from './json-cell.ts'
import { codeAndLabel } from './json-cube.ts'
import { itemsOf, type Located, memberOf, objectOf, textOf } from './json-lookup.ts'
import { itemPath } from './json-path.ts'

export interface SdmxComponent {
  readonly header: JsonCell
  readonly values: readonly JsonCell[]
}

/** A place where components are attached, and what stands there. */
export interface SdmxStructure {
  readonly name: JsonCell
  readonly dimensions: {
    readonly dataSet: readonly SdmxComponent[]
    readonly series: readonly SdmxComponent[]
    readonly observation: readonly SdmxComponent[]
  }
  readonly measures: readonly SdmxComponent[]
  readonly attributes: {
    readonly dataSet: readonly SdmxComponent[]
    readonly group: readonly SdmxComponent[]
    readonly series: readonly SdmxComponent[]
    readonly observation: readonly SdmxComponent[]
  }
}

/** The structure; undefined where it names no dimension. */
export function sdmxStructure(structure: Located): SdmxStructure | undefined {
  const dimensions = memberOf(structure, 'dimensions')
  const attributes = memberOf(structure, 'attributes')
  const found: SdmxStructure = {
    name: componentCell(structure),
    dimensions: {
      dataSet: components(memberOf(dimensions, 'dataSet')),
      series: components(memberOf(dimensions, 'series')),
      observation: components(memberOf(dimensions, 'observation')),
    },
    measures: components(memberOf(memberOf(structure, 'measures'), 'observation')),
    attributes: {
      dataSet: components(memberOf(attributes, 'dataSet')),
      group: components(memberOf(attributes, 'dimensionGroup')),
      series: components(memberOf(attributes, 'series')),
      observation: components(memberOf(attributes, 'observation')),
    },
  }
  const { dataSet, series, observation } = found.dimensions
  return dataSet.length + series.length + observation.length > 0 ? found : undefined
}

function components(list: Located | undefined): readonly SdmxComponent[] {
  return itemsOf(list?.value).map((value, index) => {
    const at: Located = { value, path: itemPath(list?.path ?? '', index) }
    const values = memberOf(at, 'values')
    return {
      header: componentCell(at),
      values: itemsOf(values?.value).map((item, position) =>
        componentCell({ value: item, path: itemPath(values?.path ?? at.path, position) }),
      ),
    }
  })
}

/** Code and name of a component or of one of its values; a value without a code stands for itself. */
function componentCell(at: Located): JsonCell {
  const { value, path } = at
  const code = textOf(memberOf(at, 'id')?.value) ?? textOf(memberOf(at, 'value')?.value) ?? textOf(value) ?? ''
  return { text: codeAndLabel(code, nameOf(at)), isNumber: false, offset: value.offset, path: () => path }
}

/** The Vietnamese name where there are several, else the one that the server prefers. */
function nameOf(at: Located): string | null {
  const name = memberOf(at, 'name')
  const names = objectOf(memberOf(at, 'names')?.value) ?? objectOf(name?.value)
  const vietnamese = names?.members.find(({ key }) => /^vi\b/i.test(key)) ?? null
  return textOf(vietnamese?.value) ?? textOf(name?.value) ?? textOf(names?.members[0]?.value)
}
