/** A record of JSON laid flat: cells that know which column they belong to. */
import type { JsonScalar } from './json-tree.ts'

export interface RecordCell {
  /** Identity of the column: `.name` for a member, `/depth` for a key that holds records, `#n` for the n-th of a row. */
  readonly column: string
  readonly text: string
  readonly isNumber: boolean
  readonly offset: number
  readonly path: string
}

export type JsonRecord = readonly RecordCell[]

/** A scalar as a cell of a column. */
export function recordCell(column: string, { text, isNumber, offset }: JsonScalar, path: string): RecordCell {
  return { column, text, isNumber, offset, path }
}
