/**
 * Shapes of JSON that hold a table, laid flat: a list of records, one record, columns of equal length, rows of cells,
 * and records nested under keys (province, year, indicator). What the keys mean is for `normalize` to find out.
 */
import { diagnose } from '../diagnostics/diagnose.ts'
import { jsonColumns } from './json-columns.ts'
import { itemPath, memberPath, ROOT_PATH } from './json-path.ts'
import { type JsonProblem, problemAt } from './json-problem.ts'
import { type JsonRecord, type RecordCell, recordCell } from './json-record.ts'
import { isScalarList, jsonRows } from './json-rows.ts'
import type { JsonMember, JsonObject, JsonValue } from './json-tree.ts'

export type JsonRecords =
  | { readonly kind: 'records'; readonly records: readonly JsonRecord[] }
  /** Plain rows: the first may be a header or a title, like in a CSV file. */
  | { readonly kind: 'rows'; readonly records: readonly JsonRecord[] }
  | JsonProblem

/** Nested records repeat the cells around them, so a small file can unfold into a large table. */
const MOST_CELLS = 2_000_000

/** More names than any form has. */
const MOST_COLUMNS = 2_000

/** The members around a record, which hold for each record inside. */
interface Context {
  readonly inherited: JsonRecord
  readonly path: string
  readonly depth: number
  /** True for an item of a list: there a list in a member is a cell of several names. */
  readonly isItem: boolean
}

/** Records found so far, and what they take. */
interface Found {
  readonly records: JsonRecord[]
  readonly columns: Set<string>
  cells: number
}

const LIST_SEPARATOR = '; '

/** The records of a JSON value. Faults: no table in it; columns of unequal length; too many cells or columns. */
export function jsonRecords(root: JsonValue): JsonRecords {
  const found: Found = { records: [], columns: new Set(), cells: 0 }
  const rows = jsonRows(root)
  if (rows) {
    for (const row of rows) {
      const problem = keep(row, root, ROOT_PATH, found)
      if (problem) return problem
    }
    return { kind: 'rows', records: rows }
  }
  const problem = collect(root, { inherited: [], path: ROOT_PATH, depth: 0, isItem: false }, found)
  if (problem) return problem
  const { records } = found
  return records.length === 0 ? notTable(root, ROOT_PATH) : { kind: 'records', records }
}

/** Adds the records of a value; a problem ends the walk. */
function collect(value: JsonValue, context: Context, found: Found): JsonProblem | null {
  if (value.kind === 'scalar') return notTable(value, context.path)
  if (value.kind === 'object') return collectObject(value, context, found)
  for (const [index, item] of value.items.entries()) {
    const problem = collect(item, { ...context, path: itemPath(context.path, index), isItem: true }, found)
    if (problem) return problem
  }
  return null
}

function collectObject(object: JsonObject, context: Context, found: Found): JsonProblem | null {
  const columns = jsonColumns(object, context.path, context.isItem)
  if (columns?.kind === 'problem') return columns
  if (columns) {
    for (const record of columns.records) {
      const problem = keep([...context.inherited, ...record], object, context.path, found)
      if (problem) return problem
    }
    return null
  }
  const own = object.members.filter((member) => !isContainer(member))
  const inherited = [...context.inherited, ...own.map((member) => memberCell(member, context.path))]
  if (own.length === object.members.length) {
    return inherited.length > 0 ? keep(inherited, object, context.path, found) : null
  }
  return collectContainers(object.members.filter(isContainer), { ...context, inherited }, found)
}

function collectContainers(members: readonly JsonMember[], context: Context, found: Found): JsonProblem | null {
  for (const { key, keyOffset, value } of members) {
    const path = memberPath(context.path, key)
    const cell: RecordCell = {
      column: `/${context.depth}`,
      text: key,
      isNumber: false,
      offset: keyOffset,
      path,
    }
    const inherited = [...context.inherited, cell]
    const problem =
      beyondBounds(inherited.length, { offset: keyOffset }, path, found) ??
      collect(value, { inherited, path, depth: context.depth + 1, isItem: false }, found)
    if (problem) return problem
  }
  return null
}

/** Keeps a record as long as the table stays within bounds. */
function keep(record: JsonRecord, at: { readonly offset: number }, path: string, found: Found): JsonProblem | null {
  for (const { column } of record) found.columns.add(column)
  found.records.push(record)
  return beyondBounds(record.length, at, path, found)
}

/** Counts cells that were made, those of a table with all columns in each row included. */
function beyondBounds(
  made: number,
  { offset }: { readonly offset: number },
  path: string,
  found: Found,
): JsonProblem | null {
  found.cells += made
  const { records, columns, cells } = found
  if (columns.size > MOST_COLUMNS) {
    const params = { limit: String(MOST_COLUMNS) }
    return problemAt({ offset, path }, null, (place) => diagnose('ICT-R031', [place], params))
  }
  if (Math.max(cells, records.length * columns.size) <= MOST_CELLS) return null
  const params = { limit: String(MOST_CELLS / 1_000_000) }
  return problemAt({ offset, path }, null, (place) => diagnose('ICT-R030', [place], params))
}

function memberCell({ key, value }: JsonMember, path: string): RecordCell {
  const place = memberPath(path, key)
  const column = `.${key}`
  if (value.kind === 'scalar') return recordCell(column, value, place)
  const items = value.kind === 'list' ? value.items : []
  const text = items.map((item) => (item.kind === 'scalar' ? item.text : '')).join(LIST_SEPARATOR)
  return { column, text, isNumber: false, offset: value.offset, path: place }
}

function isContainer({ value }: JsonMember): boolean {
  return value.kind !== 'scalar' && !isScalarList(value)
}

function notTable({ offset }: JsonValue, path: string): JsonProblem {
  return problemAt({ offset, path }, null, (place) => diagnose('ICT-R012', [place], {}))
}
