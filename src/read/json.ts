/** JSON text to a raw table whose cells know their line, column and path. */
import type { Outcome } from '../model/outcome.ts'
import type { RawTable } from '../model/raw-table.ts'
import { lineTree } from './json-lines.ts'
import { jsonTable } from './json-table.ts'
import { jsonTree } from './json-tree.ts'

/** The table of a JSON text. Faults: syntax, keys that stand twice, bounds, no table in it. */
export function readJson(file: string, text: string): Outcome<RawTable> {
  const tree = jsonTree(text)
  const [fault] = tree.faults
  if (fault?.kind !== 'syntax' || fault.name !== 'EndOfFileExpected') return jsonTable(file, text, tree)
  // Values one after another: NDJSON under the name of a JSON file, where each line is whole.
  const lines = lineTree(text)
  return jsonTable(file, text, lines.root ? lines : tree)
}
