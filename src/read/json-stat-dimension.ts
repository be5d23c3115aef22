/** A dimension of a JSON-stat dataset: its categories in their order, with labels and units. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { JsonCell } from './json-cell.ts'
import { codeAndLabel } from './json-cube.ts'
import { indexOf, type Located, memberOf, membersByKey, objectOf, placeOf, textOf } from './json-lookup.ts'
import { itemPath, memberPath } from './json-path.ts'
import { type JsonProblem, problemAt } from './json-problem.ts'
import type { JsonMember } from './json-tree.ts'

export interface StatDimension {
  readonly header: JsonCell
  readonly categories: readonly JsonCell[]
  /** Unit of each category that has one; empty where none has. */
  readonly units: readonly (StatUnit | null)[]
}

export interface StatUnit {
  readonly name: JsonCell | null
  /** Power of ten that the values are counted in. */
  readonly multiplier: JsonCell | null
}

/** SDMX names of the roles that JSON-stat gives to dimensions. */
const ROLE_NAMES: ReadonlyMap<string, string> = new Map([
  ['time', 'TIME_PERIOD'],
  ['geo', 'REF_AREA'],
  ['metric', 'INDICATOR'],
])

/** A category by its code, and where the file says so. */
interface Category {
  readonly code: string
  readonly offset: number
  readonly path: string
}

/** The dimension of that name. Faults: it is not there; its categories are not as many as its size says. */
export function statDimension(
  dimensions: Located,
  id: string,
  size: number,
  role: string | null,
): StatDimension | JsonProblem {
  const dimension = memberOf(dimensions, id)
  const category = memberOf(dimension, 'category')
  const codes = category ? codesOf(category) : []
  if (!dimension || !category || codes?.length !== size) {
    const params = { id, count: String(codes?.length ?? 0), size: String(size) }
    const at = placeOf(category ?? dimension ?? dimensions)
    return problemAt(at, id, (place) => diagnose('ICT-R034', [place], params))
  }
  const labels = memberOf(category, 'label')
  const units = memberOf(category, 'unit')
  const labelByCode = membersByKey(labels?.value)
  const unitByCode = membersByKey(units?.value)
  return {
    header: headerOf(dimension, id, role),
    categories: codes.map((each) => categoryCell(each, labels, labelByCode.get(each.code))),
    units: unitByCode.size === 0 ? [] : codes.map(({ code }) => unitOf(units, unitByCode.get(code))),
  }
}

/** Codes in their order, from a list or from an object of positions; null where positions are missing or stand twice. */
function codesOf(category: Located): readonly Category[] | null {
  const index = memberOf(category, 'index')
  if (index?.value.kind === 'list') {
    return index.value.items.map((item, position) => ({
      code: textOf(item) ?? '',
      offset: item.offset,
      path: itemPath(index.path, position),
    }))
  }
  const members = objectOf(index?.value)?.members
  if (index && members) return inOrder(index.path, members)
  // A single category needs no position.
  const label = memberOf(category, 'label')
  const only = objectOf(label?.value)?.members ?? []
  return only.length === 1
    ? only.map(({ key, keyOffset }) => ({ code: key, offset: keyOffset, path: memberPath(label?.path ?? '', key) }))
    : null
}

function inOrder(path: string, members: readonly JsonMember[]): readonly Category[] | null {
  const codes = new Map<number, Category>()
  for (const { key, keyOffset, value } of members) {
    const position = indexOf(textOf(value))
    if (position === null || position >= members.length || codes.has(position)) return null
    codes.set(position, { code: key, offset: keyOffset, path: memberPath(path, key) })
  }
  return [...codes].sort(([a], [b]) => a - b).map(([, code]) => code)
}

function categoryCell(category: Category, labels: Located | undefined, label: JsonMember | undefined): JsonCell {
  const { code, offset, path } = category
  const text = codeAndLabel(code, textOf(label?.value))
  if (!label || !labels) return { text, isNumber: false, offset, path: () => path }
  return { text, isNumber: false, offset: label.value.offset, path: () => memberPath(labels.path, code) }
}

/** «nghìn người» as the unit says it, else what the number counts. */
function unitOf(units: Located | undefined, unit: JsonMember | undefined): StatUnit | null {
  if (!units || !unit) return null
  const at: Located = { value: unit.value, path: memberPath(units.path, unit.key) }
  const named = ['label', 'symbol', 'base'].map((key) => memberOf(at, key)).find((found) => textOf(found?.value))
  return { name: scalarCell(named), multiplier: scalarCell(memberOf(at, 'multiplier')) }
}

function scalarCell(at: Located | undefined): JsonCell | null {
  if (at?.value.kind !== 'scalar') return null
  const { value, path } = at
  return { text: value.text, isNumber: false, offset: value.offset, path: () => path }
}

function headerOf(dimension: Located, id: string, role: string | null): JsonCell {
  const label = textOf(memberOf(dimension, 'label')?.value)
  const name = role === null ? undefined : ROLE_NAMES.get(role)
  return {
    text: name === undefined ? codeAndLabel(id, label) : codeAndLabel(name, label ?? id),
    isNumber: false,
    offset: dimension.value.offset,
    path: () => dimension.path,
  }
}
