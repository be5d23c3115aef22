/** The datums of a document as a list in reading order, and the document with a number in the place of each. */
import { visitLeaves } from '../document/visit-leaves.ts'
import type { Document } from '../document/nodes.ts'
import { isRecord, plainValue } from './plain-value.ts'
import type { ProvenanceTable } from './provenance-table.ts'

export interface PrintedDatums {
  readonly datums: readonly {
    /** As printed. */
    readonly text: string
    readonly key: string
    /** Path of the node in the document. */
    readonly path: string
    /** Number in the table of provenances. */
    readonly provenance: number
  }[]
  /** The document; a datum is `{ "kind": "datum", "datum": <number in the list> }`. */
  readonly document: unknown
}

export function printedDatums(document: Document, provenances: ProvenanceTable): PrintedDatums {
  const datums: PrintedDatums['datums'][number][] = []
  const byPath = new Map<string, number>()
  visitLeaves(document, (leaf, { path }) => {
    if (leaf.kind !== 'datum') return
    const { text, key, provenance } = leaf
    byPath.set(path, datums.length)
    datums.push({ text, key, path, provenance: provenances.add(provenance) })
  })
  return { datums, document: withNumbers(document, '', byPath) }
}

/** Provenances are not written twice: what is not a datum of the list is copied as it is. */
function withNumbers(value: unknown, path: string, byPath: ReadonlyMap<string, number>): unknown {
  const datum = byPath.get(path)
  if (datum !== undefined) return { kind: 'datum', datum }
  if (Array.isArray(value)) return value.map((item, index) => withNumbers(item, `${path}[${index}]`, byPath))
  if (!isRecord(value)) return plainValue(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      withNumbers(member, path === '' ? key : `${path}.${key}`, byPath),
    ]),
  )
}
