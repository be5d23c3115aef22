/** A JSON object that holds a table column by column: as lists of equal length, or as objects numbered by row. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { itemPath, memberPath } from './json-path.ts'
import { type JsonProblem, problemAt } from './json-problem.ts'
import { type JsonRecord, type RecordCell, recordCell } from './json-record.ts'
import { isScalarList } from './json-rows.ts'
import type { JsonMember, JsonObject, JsonValue } from './json-tree.ts'

interface Columns {
  readonly kind: 'columns'
  readonly records: readonly JsonRecord[]
}

/**
 * The records of such an object, null for one of another shape.
 * @param isItem whether it is an item of a list, where lists beside single values are cells of several names
 */
export function jsonColumns({ members }: JsonObject, path: string, isItem: boolean): Columns | JsonProblem | null {
  if (members.length > 1 && members.every(({ value }) => isScalarList(value))) return fromLists(members, [], path)
  const lists = members.filter(({ value }) => isScalarList(value))
  const constants = members.filter(({ value }) => value.kind === 'scalar')
  if (!isItem && lists.length > 1 && lists.length + constants.length === members.length && areEquallyLong(lists)) {
    return fromLists(lists, constants, path)
  }
  return members.length > 1 && areNumberedAlike(members) ? fromNumbered(members, path) : null
}

/** `{ "area": ["17", "25"], "value": [5, 7] }`: the n-th cells of all columns are a record. */
function fromLists(
  members: readonly JsonMember[],
  constants: readonly JsonMember[],
  path: string,
): Columns | JsonProblem {
  const expected = lengthOf(members[0]?.value)
  const odd = members.find(({ value }) => lengthOf(value) !== expected)
  if (odd) {
    const params = { key: odd.key, count: String(lengthOf(odd.value)), expected: String(expected) }
    const place = { offset: odd.keyOffset, path: memberPath(path, odd.key) }
    return problemAt(place, odd.key, (at) => diagnose('ICT-R013', [at], params))
  }
  const shared = constants.flatMap(({ key, value }) => cellOf(key, value, memberPath(path, key)))
  const records = Array.from({ length: expected }, (_, row) => [
    ...shared,
    ...members.flatMap(({ key, value }) =>
      value.kind === 'list' ? cellOf(key, value.items[row], itemPath(memberPath(path, key), row)) : [],
    ),
  ])
  return { kind: 'columns', records }
}

/** `{ "area": { "0": "17", "1": "25" }, "value": { "0": 5, "1": 7 } }`: what pandas writes when it is not told how. */
function fromNumbered(members: readonly JsonMember[], path: string): Columns {
  const records = Array.from({ length: lengthOf(members[0]?.value) }, (_, row) =>
    members.flatMap(({ key, value }) =>
      value.kind === 'object'
        ? cellOf(key, value.members[row]?.value, memberPath(memberPath(path, key), String(row)))
        : [],
    ),
  )
  return { kind: 'columns', records }
}

function cellOf(key: string, value: JsonValue | undefined, path: string): readonly RecordCell[] {
  return value?.kind === 'scalar' ? [recordCell(`.${key}`, value, path)] : []
}

function areNumberedAlike(members: readonly JsonMember[]): boolean {
  const length = lengthOf(members[0]?.value)
  return (
    length > 0 &&
    members.every(
      ({ value }) =>
        value.kind === 'object' &&
        value.members.length === length &&
        value.members.every(({ key, value: cell }, row) => key === String(row) && cell.kind === 'scalar'),
    )
  )
}

function areEquallyLong(members: readonly JsonMember[]): boolean {
  const length = lengthOf(members[0]?.value)
  return members.every(({ value }) => lengthOf(value) === length)
}

function lengthOf(value: JsonValue | undefined): number {
  if (value?.kind === 'list') return value.items.length
  return value?.kind === 'object' ? value.members.length : 0
}
