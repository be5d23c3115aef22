import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkData } from '../../src/pipeline/build-report.ts'
import { defaultProject } from '../../src/project/default-project.ts'
import { catalog } from '../support/sample.ts'

let folder = ''
const generate = (into: string): void => {
  execFileSync(process.execPath, [resolve('scripts/generate-national.mjs'), into, '2022-2025'])
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toàn quốc '))
  generate(join(folder, 'a'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const fileOf = (year: number) => ({
  path: `data/${year}/toan-quoc-${year}.csv`,
  bytes: new Uint8Array(readFileSync(join(folder, 'a', 'data', String(year), `toan-quoc-${year}.csv`))),
})

describe('the national export that the script makes up', () => {
  test.each([
    [2023, 63],
    [2024, 63],
    [2025, 34],
  ])(
    'of %i has its %i provinces, and those looked at are without an error or a warning',
    async (year, count) => {
      const all = catalog.areasOn(`${year}-12-31`)
      expect(all).toHaveLength(count)
      const rows = new TextDecoder().decode(fileOf(year).bytes)
      expect(all.filter(({ code }) => !rows.includes(`postal.points;Cấp tỉnh;${code};`))).toEqual([])
      const provinces = all.filter((_, index) => index % 9 === 0)
      const found = []
      for (const { code, name } of provinces) {
        const { summary, diagnostics } = await checkData(
          {
            year,
            province: code,
            provinceLocation: null,
            sources: [fileOf(year)],
            previousSources: [fileOf(year - 1)],
            project: defaultProject,
          },
          catalog,
        )
        expect(summary?.observations).toBeGreaterThan(25)
        const told = diagnostics.filter(({ severity }) => severity !== 'info')
        found.push(...told.map((each) => `${name} ${each.code}`))
      }
      expect(found).toEqual([])
    },
    120_000,
  )

  test('is the same again, and says in every row that it is made up', () => {
    generate(join(folder, 'b'))
    const hashOf = (name: string): string =>
      createHash('sha256')
        .update(readFileSync(join(folder, name, 'data/2025/toan-quoc-2025.csv')))
        .digest('hex')
    expect(hashOf('b')).toBe(hashOf('a'))
    const rows = new TextDecoder().decode(fileOf(2025).bytes).trim().split('\r\n').slice(1)
    expect(rows.every((row) => row.endsWith(';Số liệu giả lập'))).toBe(true)
  })
})
