/** NDJSON: one JSON value a line, the same as a list of these values. */
import type { Outcome } from '../model/outcome.ts'
import type { RawTable } from '../model/raw-table.ts'
import { jsonTable } from './json-table.ts'
import { itemPath, ROOT_PATH } from './json-path.ts'
import { type JsonFault, type JsonTree, type JsonValue, jsonTree } from './json-tree.ts'

/** A broken file is broken in each line: the first ones show it. */
const MOST_FAULTS = 20

/** The table of such a text; a line that is broken is told with its place. A text that is one JSON value is read as JSON. */
export function readJsonLines(file: string, text: string): Outcome<RawTable> {
  const whole = jsonTree(text)
  return jsonTable(file, text, whole.root ? whole : lineTree(text))
}

/** The lines of a text as a list; no root where a line is broken. */
export function lineTree(text: string): JsonTree {
  const items: JsonValue[] = []
  const faults: JsonFault[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const tree = jsonTree(line, { offset, path: itemPath(ROOT_PATH, items.length) })
      if (tree.root) items.push(tree.root)
      faults.push(...tree.faults)
      if (faults.length >= MOST_FAULTS) break
    }
    offset += line.length + 1
  }
  const isBroken = faults.some(({ kind }) => kind !== 'duplicateKey')
  return { root: isBroken ? null : { kind: 'list', items, offset: 0 }, faults }
}
