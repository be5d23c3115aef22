import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DIRECTIVES } from '../../../src/compose/lower/directives.ts'
import { FIGURE_PARTS, HELPERS, OFFICE_PARTS, STATES } from '../../../src/compose/vocabulary.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/templates.md'), 'utf8')

test.each([...HELPERS])('the guide explains the helper %s and its attributes', (name, spec) => {
  expect(page).toContain(spec.form === 'block' ? `{{#${name}` : `{{${name} "`)
  for (const attribute of spec.attributes ?? []) expect(page).toContain(`{{#${name} ${attribute}="`)
})

test.each(Object.entries(DIRECTIVES))('the guide explains the directive %s and its attributes', (name, spec) => {
  expect(page).toContain(spec.form === 'leaf' ? `\`::${name}` : `\`:::${name}`)
  for (const attribute of Object.keys(spec.attributes)) expect(page).toContain(`${attribute}="`)
})

test.each([...FIGURE_PARTS, ...STATES, ...OFFICE_PARTS])('the guide names %s', (word) => {
  expect(page).toContain(`\`${word}\``)
})
