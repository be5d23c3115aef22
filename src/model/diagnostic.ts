/** A fault or doubt found in the input or the templates («thông báo»). The sentence is made at the edge, per language. */
import type { Bilingual } from './indicator.ts'
import type { SourceLocation } from './provenance.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A parameter of a message: text as written, or text that differs by language (numbers, names). */
export type DiagnosticParam = string | Bilingual

/** Why an office keeps a figure that a check doubts, and who says so. */
export interface Accepted {
  readonly reason: string
  readonly by: string
}

export interface Diagnostic {
  /**
   * Stable code, `ICT-V012`; the letter is the stage: R read, N normalize, V validate, C compose, S sign, P project and
   * publish, A agreement of a PDF.
   */
  readonly code: string
  readonly severity: Severity
  /** The first is the root cell. Empty where the fault has no place (a missing indicator). */
  readonly locations: readonly SourceLocation[]
  /** Figure key the diagnostic is about, so that a report can stand it beside the figure; null where there is none. */
  readonly figure: string | null
  readonly params: Readonly<Record<string, DiagnosticParam>>
  /** Null while nobody has answered for it. An accepted diagnostic is still told, as accepted. */
  readonly accepted: Accepted | null
}
