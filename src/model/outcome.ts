/** What a stage that can find fault returns: a value if there is one, and everything there is to say. */
import type { Diagnostic } from './diagnostic.ts'

export interface Outcome<T> {
  /** Absent where an error stopped the stage. */
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}
