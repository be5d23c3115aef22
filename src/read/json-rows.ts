/** JSON that holds a table row by row as lists of cells, with the names of the columns above them or beside them. */
import { itemPath, memberPath, ROOT_PATH } from './json-path.ts'
import { type JsonRecord, recordCell } from './json-record.ts'
import type { JsonList, JsonObject, JsonValue } from './json-tree.ts'

/** Names of the list that names the columns. */
const HEADER_KEYS: readonly string[] = ['columns', 'header', 'headers', 'fields', 'names']

/** The rows of such a value, the names of the columns first; null for a value of another shape. */
export function jsonRows(root: JsonValue): readonly JsonRecord[] | null {
  if (root.kind === 'list') return isRows(root) ? rowsOf(root, ROOT_PATH) : null
  return root.kind === 'object' ? rowsInObject(root) : null
}

/** `{ "columns": ["area", "value"], "data": [["17", 5], ["25", 7]] }`. */
function rowsInObject({ members }: JsonObject): readonly JsonRecord[] | null {
  const holders = members.flatMap(({ key, value }) => (value.kind === 'list' && isRows(value) ? [{ key, value }] : []))
  const [holder] = holders
  if (!holder || holders.length > 1) return null
  const rows = rowsOf(holder.value, memberPath(ROOT_PATH, holder.key))
  const header = members.find(({ key, value }) => HEADER_KEYS.includes(key.toLowerCase()) && isScalarList(value))
  return header ? [rowOf(header.value, memberPath(ROOT_PATH, header.key)), ...rows] : rows
}

function rowsOf({ items }: JsonList, path: string): readonly JsonRecord[] {
  return items.map((item, row) => rowOf(item, itemPath(path, row)))
}

function rowOf(row: JsonValue, path: string): JsonRecord {
  if (row.kind !== 'list') return []
  return row.items.flatMap((cell, field) =>
    cell.kind === 'scalar' ? [recordCell(`#${field}`, cell, itemPath(path, field))] : [],
  )
}

function isRows({ items }: JsonList): boolean {
  return items.some(isScalarList) && items.every((item) => isScalarList(item) || isEmptyList(item))
}

function isEmptyList(value: JsonValue): boolean {
  return value.kind === 'list' && value.items.length === 0
}

/** True for a list of cells that is not empty. */
export function isScalarList(value: JsonValue): boolean {
  return value.kind === 'list' && value.items.length > 0 && value.items.every((item) => item.kind === 'scalar')
}
