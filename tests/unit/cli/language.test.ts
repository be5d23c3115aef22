import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/cli/language.ts'

describe('languageOf', () => {
  test.each([
    [[], 'vi'],
    [['build', '2023', '--lang', 'en'], 'en'],
    [['--lang=en', 'build'], 'en'],
    [['--lang', 'en', '--lang', 'vi'], 'vi'],
    [['--lang', 'fr'], 'vi'],
    [['build', '--lang'], 'vi'],
  ])('%j → %s', (args, language) => {
    expect(languageOf(args)).toBe(language)
  })
})
