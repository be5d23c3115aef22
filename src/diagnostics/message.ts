/** Words a diagnostic in one language. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual, Language } from '../model/indicator.ts'
import { definitions } from './definitions.ts'
import type { DiagnosticDefinition } from './definition.ts'
import { expectations } from './expectations.ts'

export interface DiagnosticMessage {
  readonly title: string
  readonly message: string
  readonly hint: string
  /** What was expected in place of what was read, in a few words; null where that takes a sentence. */
  readonly expected: string | null
}

const catalogue: Readonly<Record<string, DiagnosticDefinition>> = definitions

/** The catalogue entry of a code; undefined for a code that does not exist. */
export function definitionOf(code: string): DiagnosticDefinition | undefined {
  return Object.hasOwn(catalogue, code) ? catalogue[code] : undefined
}

/** Title, sentence and remedy of a diagnostic. Throws for a code outside the catalogue (a bug). */
export function messageOf({ code, params }: Diagnostic, language: Language): DiagnosticMessage {
  const definition = definitionOf(code)
  if (!definition) throw new Error(`unknown diagnostic code ${code}`)
  const fill = (text: Bilingual): string =>
    text[language].replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
      const param = params[name]
      if (param === undefined) throw new Error(`${code} lacks the parameter ${name}`)
      return typeof param === 'string' ? param : param[language]
    })
  const expectation = Object.hasOwn(expectations, code) ? expectations[code] : undefined
  return {
    title: fill(definition.title),
    message: fill(definition.message),
    hint: fill(definition.hint),
    expected: expectation ? fill(expectation) : null,
  }
}
