/** NDJSON: one JSON value a line, the same as a list of these values. */
import type { Outcome } from '../model/outcome.ts'
import type { RawTable } from '../model/raw-table.ts'
import { jsonTable } from './json.ts'
import { type JsonFault, type JsonValue, jsonTree } from './json-tree.ts'

/** The table of such a text; a line that is broken is told with its place. */
export function readJsonLines(file: string, text: string): Outcome<RawTable> {
  const items: JsonValue[] = []
  const faults: JsonFault[] = []
  let from = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const tree = jsonTree(line)
      if (tree.root) items.push(shifted(tree.root, from))
      faults.push(...tree.faults.map((fault) => shiftedFault(fault, from)))
    }
    from += line.length + 1
  }
  const isBroken = faults.some((fault) => fault.kind !== 'duplicateKey')
  return jsonTable(file, text, { root: isBroken ? null : { kind: 'list', items, offset: 0 }, faults })
}

function shifted(value: JsonValue, by: number): JsonValue {
  const offset = value.offset + by
  if (value.kind === 'scalar') return { ...value, offset }
  if (value.kind === 'list') return { kind: 'list', items: value.items.map((item) => shifted(item, by)), offset }
  const members = value.members.map((member) => ({
    key: member.key,
    keyOffset: member.keyOffset + by,
    value: shifted(member.value, by),
  }))
  return { kind: 'object', members, offset }
}

function shiftedFault(fault: JsonFault, by: number): JsonFault {
  const offset = fault.offset + by
  return fault.kind === 'duplicateKey' ? { ...fault, offset, first: fault.first + by } : { ...fault, offset }
}
