/** What is wrong with the data of a JSON file, before its place is known as line and column. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'

export interface JsonProblem {
  readonly kind: 'problem'
  readonly offset: number
  readonly path: string
  /** What stands at the place, null where it is more than a cell. */
  readonly text: string | null
  readonly tell: (place: SourceLocation) => Diagnostic
}

/** Where in the text and in the tree something stands. */
export interface JsonPlace {
  readonly offset: number
  readonly path: string
}

/** A problem at its place. */
export function problemAt(
  { offset, path }: JsonPlace,
  text: string | null,
  tell: (place: SourceLocation) => Diagnostic,
): JsonProblem {
  return { kind: 'problem', offset, path, text, tell }
}
