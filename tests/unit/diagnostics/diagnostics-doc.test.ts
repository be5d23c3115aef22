import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { definitions } from '../../../src/diagnostics/definitions.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const codes = Object.keys(definitions).toSorted()

test('the pages of diagnostics are what the catalogue says', () => {
  const script = join(root, 'scripts', 'generate-diagnostics-doc.mjs')
  const { stderr, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
}, 30_000)

test('every code has its row in the index, once, and its page', () => {
  const index = readFileSync(join(root, 'docs', 'diagnostics.md'), 'utf8')
  const rows = [...index.matchAll(/^\| \[(ICT-[A-Z]\d{3})\]\(diagnostics\/\1\.md\) \|/gm)].flatMap(
    ([, code]) => code ?? [],
  )
  expect(rows.toSorted()).toEqual(codes)
  expect(readdirSync(join(root, 'docs', 'diagnostics')).toSorted()).toEqual(codes.map((code) => `${code}.md`))
})
