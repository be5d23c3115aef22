import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faults, lines, normalized } from '../normalize/normalized.ts'

const document = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'data-files.md'), 'utf8')

/** Examples of JSON and of SDMX-CSV; what is said of other CSV files has tests of its own. */
const examples = [...document.slice(document.indexOf('## JSON')).matchAll(/```(\w+)\n([^]*?)```/g)].map(
  ([, format = '', text = '']) => [format, text] as const,
)

test('every shape has its example', () => {
  expect(examples.map(([format]) => format)).toEqual(['json', 'ndjson', 'json', 'json', 'json', 'json', 'json', 'csv'])
})

test.each(examples)('%s %s is read as the page says', (format, text) => {
  const result = normalized(text, { province: null }, `a.${format}`)
  expect(faults(result)).toEqual([])
  expect(lines(result)).toContain('postal.points 17 2023 exact 240')
})
