import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalog } from './seeds.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

test('docs/indicators.md is what the seeds say', () => {
  const script = join(ROOT, 'scripts', 'generate-indicators-doc.mjs')
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('')
})

test('docs/indicators.md names every indicator', () => {
  const page = readFileSync(join(ROOT, 'docs', 'indicators.md'), 'utf8')
  for (const { code, name } of catalog.indicators) expect(page).toContain(`| \`${code}\` | ${name.vi}`)
})
