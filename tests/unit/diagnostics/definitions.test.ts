import { describe, expect, test } from 'vitest'
import { agreementDefinitions } from '../../../src/diagnostics/agreement-definitions.ts'
import { composeDefinitions } from '../../../src/diagnostics/compose-definitions.ts'
import type { DiagnosticDefinition } from '../../../src/diagnostics/definition.ts'
import { definitions } from '../../../src/diagnostics/definitions.ts'
import { normalizeDefinitions } from '../../../src/diagnostics/normalize-definitions.ts'
import { publishDefinitions } from '../../../src/diagnostics/publish-definitions.ts'
import { readDefinitions } from '../../../src/diagnostics/read-definitions.ts'
import { requestDefinitions } from '../../../src/diagnostics/request-definitions.ts'
import { signDefinitions } from '../../../src/diagnostics/sign-definitions.ts'
import { validateDefinitions } from '../../../src/diagnostics/validate-definitions.ts'

const stages: readonly (readonly [letter: string, codes: Readonly<Record<string, DiagnosticDefinition>>])[] = [
  ['Q', requestDefinitions],
  ['R', readDefinitions],
  ['N', normalizeDefinitions],
  ['V', validateDefinitions],
  ['C', composeDefinitions],
  ['S', signDefinitions],
  ['P', publishDefinitions],
  ['A', agreementDefinitions],
]

const all: readonly (readonly [code: string, definition: DiagnosticDefinition])[] = Object.entries(definitions)

const placeholders = (...texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => text.match(/\{[a-zA-Z]+\}/g) ?? []))].toSorted()

test('every code has the letter of its stage and belongs to one stage only', () => {
  for (const [letter, codes] of stages) {
    for (const code of Object.keys(codes)) expect(code).toMatch(new RegExp(`^ICT-${letter}\\d{3}$`))
  }
  expect(all).toHaveLength(stages.reduce((total, [, codes]) => total + Object.keys(codes).length, 0))
})

test('the codes of a stage are in order', () => {
  for (const [, codes] of stages) expect(Object.keys(codes)).toEqual(Object.keys(codes).toSorted())
})

describe.each(all)('%s', (_, { title, message, hint }) => {
  const texts = [title, message, hint].flatMap(({ vi, en }) => [vi, en])

  test('has the same placeholders in both languages', () => {
    expect(placeholders(message.en)).toEqual(placeholders(message.vi))
    expect(placeholders(message.en, hint.en)).toEqual(placeholders(message.vi, hint.vi))
    expect(placeholders(title.vi, title.en)).toEqual([])
  })

  test('is composed Unicode without stray spaces or braces', () => {
    for (const text of texts) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/\s{2}/)
      expect(text.replaceAll(/\{[a-zA-Z]+\}/g, '')).not.toMatch(/[{}]/)
    }
  })

  // A text may end in a value that is a sentence, or an example to be copied without a full stop.
  test('ends its sentences with a full stop, and its title without', () => {
    for (const text of [message.vi, message.en, hint.vi, hint.en]) expect(text).toMatch(/[.?}]$/)
    for (const text of [title.vi, title.en]) expect(text).toMatch(/[^.]$/)
  })
})
