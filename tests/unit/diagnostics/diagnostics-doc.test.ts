import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { definitions } from '../../../src/diagnostics/definitions.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const page = readFileSync(join(root, 'docs', 'diagnostics.md'), 'utf8')

test('the page of diagnostics is what the catalogue says', () => {
  const script = join(root, 'scripts', 'generate-diagnostics-doc.mjs')
  const { stderr, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
}, 30_000)

test('every code has its heading, once', () => {
  const headings = [...page.matchAll(/^### (ICT-[A-Z]\d{3}) · /gm)].flatMap(([, code]) => code ?? [])
  expect(headings.toSorted()).toEqual(Object.keys(definitions).toSorted())
})
