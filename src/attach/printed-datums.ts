/** The datums of a document as a list in reading order, and the document with a number in the place of each. */
import type { Document } from '../document/nodes.ts'
import { visitLeaves } from '../document/visit-leaves.ts'
import type { ProvenanceTable } from './provenance-table.ts'

interface PrintedDatum {
  /** As printed. */
  readonly text: string
  readonly key: string
  /** Path of the node in the document. */
  readonly path: string
  /** Number in the table of provenances. */
  readonly provenance: number
}

export interface PrintedDatums {
  readonly datums: readonly PrintedDatum[]
  /** The document; a datum is `{ "kind": "datum", "datum": <number in the list> }`. */
  readonly document: unknown
}

export function printedDatums(document: Document, provenances: ProvenanceTable): PrintedDatums {
  const datums: PrintedDatum[] = []
  // One node may stand at several places; they are met in the same order below.
  const numbers = new Map<unknown, number[]>()
  visitLeaves(document, (leaf, { path }) => {
    if (leaf.kind !== 'datum') return
    const { text, key, provenance } = leaf
    const own = numbers.get(leaf)
    if (own) own.push(datums.length)
    else numbers.set(leaf, [datums.length])
    datums.push({ text, key, path, provenance: provenances.add(provenance) })
  })
  return { datums, document: withNumbers(document, numbers) }
}

/** Provenances are not written twice: what is not a datum of the list is copied as it is. */
function withNumbers(value: unknown, numbers: ReadonlyMap<unknown, number[]>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withNumbers(item, numbers))
  const own = numbers.get(value)
  if (own) return { kind: 'datum', datum: own.length > 1 ? own.shift() : own[0] }
  const copy: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) copy[key] = withNumbers(member, numbers)
  return copy
}
