/** JSON text to a raw table whose cells know their line, column and path. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { type JsonRecord, type JsonRecords, jsonRecords } from './json-records.ts'
import { type JsonFault, type JsonTree, jsonTree } from './json-tree.ts'
import { syntaxExpectation } from './json-syntax.ts'
import { type LineIndex, lineIndex, placeInText } from './text-position.ts'

/** Cells of a row in the order of the table's columns, in parallel lists: no object per cell stays alive. */
interface Cells {
  readonly texts: readonly string[]
  readonly offsets: readonly number[]
  readonly paths: readonly (string | null)[]
  readonly numbers: readonly boolean[]
}

/** The table of a JSON text. Faults: syntax, keys that stand twice, nesting, no table in it. */
export function readJson(file: string, text: string): Outcome<RawTable> {
  return jsonTable(file, text, jsonTree(text))
}

/** The table of a tree, or what is wrong with it. */
export function jsonTable(file: string, text: string, tree: JsonTree): Outcome<RawTable> {
  const lines = lineIndex(text)
  if (tree.faults.length > 0) return { diagnostics: tree.faults.map((fault) => faultDiagnostic(file, lines, fault)) }
  const found: JsonRecords = tree.root ? jsonRecords(tree.root) : { kind: 'notTable', offset: 0 }
  switch (found.kind) {
    case 'records':
      return { value: tableOf(file, lines, found.records, true), diagnostics: [] }
    case 'rows':
      return { value: tableOf(file, lines, found.records, false), diagnostics: [] }
    case 'notTable':
      return { diagnostics: [diagnose('ICT-R012', [placeInText(file, lines.positionOf(found.offset), null)], {})] }
    case 'unequalColumns': {
      const params = { key: found.key, count: String(found.length), expected: String(found.expected) }
      return {
        diagnostics: [diagnose('ICT-R013', [placeInText(file, lines.positionOf(found.offset), found.key)], params)],
      }
    }
    default:
      return found satisfies never
  }
}

function faultDiagnostic(file: string, lines: LineIndex, fault: JsonFault): Diagnostic {
  const place = placeInText(file, lines.positionOf(fault.offset), null)
  switch (fault.kind) {
    case 'syntax':
      return diagnose('ICT-R009', [place], { expected: syntaxExpectation(fault.name) })
    case 'tooDeep':
      return diagnose('ICT-R011', [place], {})
    case 'duplicateKey': {
      const first = placeInText(file, lines.positionOf(fault.first), fault.key)
      return diagnose('ICT-R010', [{ ...place, text: fault.key }, first], { key: fault.key })
    }
    default:
      return fault satisfies never
  }
}

function tableOf(file: string, lines: LineIndex, records: readonly JsonRecord[], named: boolean): RawTable {
  const columns = [...new Set(records.flatMap((record) => record.map((cell) => cell.column)))]
  const indexOf = new Map(columns.map((column, index) => [column, index]))
  const kept = records.map((record) => aligned(record, indexOf))
  const header: RawRow = { line: 1, start: -1, cells: columns.map(headerOf) }
  const row = (cells: Cells, start: number): RawRow => {
    const first = cells.offsets.find((offset) => offset >= 0) ?? 0
    return { line: lines.positionOf(first).line, start, cells: cells.texts }
  }
  return {
    file,
    sheet: null,
    named,
    rows: {
      *[Symbol.iterator]() {
        if (named) yield header
        for (const [start, cells] of kept.entries()) {
          if (cells.texts.some((text) => text.trim() !== '')) yield row(cells, start)
        }
      },
    },
    place(at, field) {
      const cells = kept[at.start] ?? headerCells(records, columns)
      const offset = cells.offsets[field - 1] ?? -1
      const position = offset >= 0 ? lines.positionOf(offset) : { line: at.line, column: 1 }
      const path = cells.paths[field - 1] ?? null
      return { ...placeInText(file, position, at.cells[field - 1] ?? ''), path }
    },
    isNumber: (at, field) => kept[at.start]?.numbers[field - 1] ?? false,
  }
}

/** A key has its first cell for a place: that is where a person finds it. */
function headerCells(records: readonly JsonRecord[], columns: readonly string[]): Cells {
  const firsts = columns.map((column) => records.flat().find((cell) => cell.column === column))
  return {
    texts: columns.map(headerOf),
    offsets: firsts.map((cell) => cell?.offset ?? -1),
    paths: firsts.map((cell) => cell?.path ?? null),
    numbers: firsts.map(() => false),
  }
}

function aligned(record: JsonRecord, indexOf: ReadonlyMap<string, number>): Cells {
  const texts = Array.from<string>({ length: indexOf.size }).fill('')
  const offsets = Array.from<number>({ length: indexOf.size }).fill(-1)
  const paths = Array.from<string | null>({ length: indexOf.size }).fill(null)
  const numbers = Array.from<boolean>({ length: indexOf.size }).fill(false)
  for (const cell of record) {
    const index = indexOf.get(cell.column) ?? 0
    texts[index] = cell.text
    offsets[index] = cell.offset
    paths[index] = cell.path
    numbers[index] = cell.isNumber
  }
  return { texts, offsets, paths, numbers }
}

/** The key of a member; empty for a column that has no name of its own. */
function headerOf(column: string): string {
  return column.startsWith('.') ? column.slice(1) : ''
}
