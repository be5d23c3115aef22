/** The page of a code: what it means, an example, what to do. The one source of `explain`, the docs and SARIF's rules. */
import type { Severity } from '../model/diagnostic.ts'
import type { Bilingual, Language } from '../model/indicator.ts'
import { definitions } from './definitions.ts'
import { explanations } from './explanations/explanations.ts'
import { definitionOf } from './message.ts'

export interface Page {
  readonly code: string
  readonly severity: Severity
  readonly title: string
  readonly meaning: string
  /** What is given in the example, and what is said of it. */
  readonly input: string
  readonly said: string
  /** What to do. */
  readonly remedy: string
  /** The input once it is mended. */
  readonly mended: string
}

/** All codes, by stage and number. */
export const codes: readonly string[] = Object.keys(definitions).sort()

/** The page of a code in one language; null for a code that does not exist or is not explained. */
export function explain(code: string, language: Language): Page | null {
  const definition = definitionOf(code)
  const explanation = Object.hasOwn(explanations, code) ? explanations[code] : undefined
  if (!definition || !explanation) return null
  const { meaning, input, mended, params } = explanation
  const fill = (text: Bilingual): string =>
    text[language].replace(/\{([a-zA-Z]+)\}/g, (placeholder, name: string) => {
      const param = params[name]
      return param === undefined ? placeholder : inLanguage(param, language)
    })
  return {
    code,
    severity: definition.severity,
    title: definition.title[language],
    meaning: meaning[language],
    input: inLanguage(input, language),
    said: fill(definition.message),
    remedy: fill(definition.hint).trim(),
    mended: inLanguage(mended, language),
  }
}

function inLanguage(text: string | Bilingual, language: Language): string {
  return typeof text === 'string' ? text : text[language]
}
