import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isSwept } from '../../../src/publish/is-swept.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'báo cáo '))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['hoa-binh-2023.pdf', true],
  ['ict-report-manifest.json', true],
  ['.gitignore', true],
  ['.hoa-binh-2023.pdf.4711-0.tmp', false],
  ['.hoa-binh-2023.md.4711-0.old', false],
  ['.hoa-binh-2023.pdf.4711-0.switch', false],
  ['.ict-report-lock.all.may.4711.1', false],
  ['.ict-report-manifest.json.journal', false],
])('a folder with %s is swept: %s', (name, expected) => {
  writeFileSync(join(folder, name), '')
  expect(isSwept(folder)).toBe(expected)
})

test('a folder that cannot be looked into is not', () => {
  expect(isSwept(join(folder, 'thiếu'))).toBe(false)
})
