/** The form of a page about a code: read by people who have met the code and want to know what it is about. */
import type { DiagnosticParam } from '../../model/diagnostic.ts'
import type { Bilingual } from '../../model/indicator.ts'

export interface Explanation {
  /** What the code means, and why it matters. */
  readonly meaning: Bilingual
  /** What is given: a cell, a line of a file, a command. */
  readonly input: string | Bilingual
  /** The same once it is mended; what is done where nothing can be rewritten. */
  readonly mended: string | Bilingual
  /** Values of the example, for the sentences of the code. */
  readonly params: Readonly<Record<string, DiagnosticParam>>
}

type Texts = readonly [vi: string, en: string]

/** An explanation from its parts; a text that is the same in both languages is given once. */
export function page(
  [vi, en]: Texts,
  input: string | Texts,
  mended: string | Texts,
  params: Readonly<Record<string, DiagnosticParam>> = {},
): Explanation {
  const both = (text: string | Texts): string | Bilingual =>
    typeof text === 'string' ? text : { vi: text[0], en: text[1] }
  return { meaning: { vi, en }, input: both(input), mended: both(mended), params }
}
