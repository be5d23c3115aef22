/** The form of an entry in the catalogue of diagnostics: one source for messages, docs and exit codes. */
import type { Severity } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'

/** Texts may hold `{name}` placeholders; the parameters of a code are the placeholders of all its texts. */
export interface DiagnosticDefinition {
  readonly severity: Severity
  /** A few words: the heading in docs. */
  readonly title: Bilingual
  /** What is wrong, with the values. */
  readonly message: Bilingual
  /** What to do. */
  readonly hint: Bilingual
}

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** Names of the parameters that the Vietnamese texts of a definition need; a test holds the English ones to the same. */
export type ParamName<Definition extends DiagnosticDefinition> = Placeholder<
  Definition['message']['vi'] | Definition['hint']['vi']
>
