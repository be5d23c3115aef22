/**
 * Shapes of JSON that hold a table, laid flat: a list of records, one record, columns of equal length, rows of cells,
 * and records nested under keys (province, year, indicator). What the keys mean is for `normalize` to find out.
 */
import type { JsonMember, JsonScalar, JsonValue } from './json-tree.ts'

export interface JsonCell {
  /** Identity of the column: `.name` for a member, `/depth` for a key that holds records, `#n` for the n-th of a row. */
  readonly column: string
  readonly text: string
  readonly isNumber: boolean
  readonly offset: number
  readonly path: string
}

export type JsonRecord = readonly JsonCell[]

export type JsonRecords =
  | { readonly kind: 'records'; readonly records: readonly JsonRecord[] }
  /** Plain rows: the first may be a header or a title, like in a CSV file. */
  | { readonly kind: 'rows'; readonly records: readonly JsonRecord[] }
  | { readonly kind: 'notTable'; readonly offset: number }
  | {
      readonly kind: 'unequalColumns'
      readonly offset: number
      readonly key: string
      readonly length: number
      readonly expected: number
    }

type Problem = Exclude<JsonRecords, { readonly kind: 'records' | 'rows' }>

/** The members around a record, which hold for each record inside. */
interface Context {
  readonly inherited: JsonRecord
  readonly path: string
  readonly depth: number
}

const LIST_SEPARATOR = '; '

/** The records of a JSON value. Faults: no table in it; columns of unequal length. */
export function jsonRecords(root: JsonValue): JsonRecords {
  if (root.kind === 'list' && root.items.length > 0 && root.items.every(isScalarList)) return plainRows(root.items)
  const records: JsonRecord[] = []
  const problem = collect(root, { inherited: [], path: '$', depth: 0 }, records)
  if (problem) return problem
  return records.length === 0 ? { kind: 'notTable', offset: root.offset } : { kind: 'records', records }
}

function plainRows(items: readonly JsonValue[]): JsonRecords {
  const records = items.map((item, row) =>
    item.kind === 'list'
      ? item.items.flatMap((cell, field) =>
          cell.kind === 'scalar' ? [cellOf(`#${field}`, cell, `$[${row}][${field}]`)] : [],
        )
      : [],
  )
  return { kind: 'rows', records }
}

/** Adds the records of a value; a problem ends the walk. */
function collect(value: JsonValue, context: Context, records: JsonRecord[]): Problem | null {
  if (value.kind === 'scalar') return { kind: 'notTable', offset: value.offset }
  if (value.kind === 'object') return collectObject(value.members, context, records)
  for (const [index, item] of value.items.entries()) {
    const problem = collect(item, { ...context, path: `${context.path}[${index}]` }, records)
    if (problem) return problem
  }
  return null
}

function collectObject(members: readonly JsonMember[], context: Context, records: JsonRecord[]): Problem | null {
  if (members.length > 1 && members.every((member) => isScalarList(member.value))) {
    return collectColumns(members, context, records)
  }
  const isContainer = (member: JsonMember): boolean => member.value.kind !== 'scalar' && !isScalarList(member.value)
  const own = members.filter((member) => !isContainer(member))
  const containers = members.filter(isContainer)
  const inherited = [...context.inherited, ...own.map((member) => memberCell(member, context.path))]
  if (containers.length === 0) {
    if (inherited.length > 0) records.push(inherited)
    return null
  }
  for (const member of containers) {
    const path = context.path + accessor(member.key)
    const key: JsonCell = {
      column: `/${context.depth}`,
      text: member.key,
      isNumber: false,
      offset: member.keyOffset,
      path,
    }
    const problem = collect(member.value, { inherited: [...inherited, key], path, depth: context.depth + 1 }, records)
    if (problem) return problem
  }
  return null
}

/** `{ "area": ["17", "25"], "value": [5, 7] }`: the n-th cells of all columns are a record. */
function collectColumns(members: readonly JsonMember[], context: Context, records: JsonRecord[]): Problem | null {
  const lists = members.map((member) => (member.value.kind === 'list' ? member.value.items : []))
  const expected = lists[0]?.length ?? 0
  const unequal = lists.findIndex((list) => list.length !== expected)
  const odd = members[unequal]
  if (odd) {
    return {
      kind: 'unequalColumns',
      offset: odd.keyOffset,
      key: odd.key,
      length: lists[unequal]?.length ?? 0,
      expected,
    }
  }
  for (let row = 0; row < expected; row += 1) {
    const cells = members.flatMap((member, column) => {
      const cell = lists[column]?.[row]
      const path = `${context.path}${accessor(member.key)}[${row}]`
      return cell?.kind === 'scalar' ? [cellOf(`.${member.key}`, cell, path)] : []
    })
    records.push([...context.inherited, ...cells])
  }
  return null
}

function memberCell(member: JsonMember, path: string): JsonCell {
  const place = path + accessor(member.key)
  const column = `.${member.key}`
  if (member.value.kind === 'scalar') return cellOf(column, member.value, place)
  const items = member.value.kind === 'list' ? member.value.items : []
  const text = items.map((item) => (item.kind === 'scalar' ? item.text : '')).join(LIST_SEPARATOR)
  return { column, text, isNumber: false, offset: member.value.offset, path: place }
}

function cellOf(column: string, cell: JsonScalar, path: string): JsonCell {
  return { column, text: cell.text, isNumber: cell.isNumber, offset: cell.offset, path }
}

/** `.name`, or `["tên cột"]` where the key is no plain word. */
function accessor(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

function isScalarList(value: JsonValue): boolean {
  return value.kind === 'list' && value.items.length > 0 && value.items.every((item) => item.kind === 'scalar')
}
