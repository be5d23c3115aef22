import { describe, expect, test } from 'vitest'
import { definitions } from '../../../src/diagnostics/definitions.ts'
import { expectations } from '../../../src/diagnostics/expectations.ts'
import { codes, explain } from '../../../src/diagnostics/explain.ts'
import { explanations } from '../../../src/diagnostics/explanations/explanations.ts'
import { definitionOf } from '../../../src/diagnostics/message.ts'
import type { Language } from '../../../src/model/indicator.ts'

const LANGUAGES: readonly Language[] = ['vi', 'en']

const placeholders = (text: string): readonly string[] => text.match(/\{[a-zA-Z]+\}/g) ?? []

test('every code has a page, and every page a code', () => {
  expect(Object.keys(explanations).toSorted()).toEqual(Object.keys(definitions).toSorted())
})

describe.each(codes)('%s', (code) => {
  test.each(LANGUAGES)('is explained in %s, with every value of its example', (language) => {
    const page = explain(code, language)
    if (!page) throw new Error(`${code} has no page`)
    const definition = definitionOf(code)
    const own = placeholders(`${definition?.message[language]} ${definition?.hint[language]}`)
    // Tags of templates stand in braces too: only what the code itself asks for counts.
    for (const name of own) {
      expect(Object.keys(explanations[code]?.params ?? {})).toContain(name.slice(1, -1))
    }
    for (const text of [page.meaning, page.input, page.said, page.remedy, page.mended]) {
      expect(text).not.toBe('')
      expect(text).toBe(text.normalize('NFC').trim())
      expect(text.split('\n').filter((line) => line !== line.trimEnd())).toEqual([])
    }
    expect(page.meaning).toMatch(/[.]$/)
    expect(page.input).not.toBe(page.mended)
  })
})

test('an expectation uses the values of its code only', () => {
  for (const [code, { vi, en }] of Object.entries(expectations)) {
    const definition = definitionOf(code)
    if (!definition) throw new Error(`${code} does not exist`)
    for (const [text, whole] of [
      [vi, definition.message.vi + definition.hint.vi],
      [en, definition.message.en + definition.hint.en],
    ] as const) {
      for (const name of placeholders(text)) expect(`${code} ${whole}`).toContain(name)
    }
  }
})

test('a code that does not exist has no page', () => {
  expect(explain('ICT-V999', 'vi')).toBeNull()
  expect(explain('toString', 'vi')).toBeNull()
})
