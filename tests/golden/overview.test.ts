/** The national summary of the made-up export: its Markdown as a whole, and what changes when data are missing. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildOverview } from '../../src/pipeline/build-overview.ts'
import { nationalRows, overviewRequest } from '../support/national-rows.ts'
import { catalog } from '../support/sample.ts'

const FOLDER = join(import.meta.dirname, 'overview')
const isUpdate = process.env['GOLDEN_UPDATE'] === '1'

/** In one province a bound, in one an error, and one that did not report. */
const damaged = (csv: string): string =>
  csv
    .replace(/(signatures\.agency_share;Các cấp;02;[^;]*;2023;)[^;]*/, '$1trên 90%')
    .replace(/(postal\.points;Cấp tỉnh;04;[^;]*;2023;)[^;]*/, '$1abc')
    .replaceAll(/[^\n]*;08;[^\n]*\n/g, '')

describe.each([
  { name: 'ca-nuoc-2023', year: 2023, edit: (csv: string) => csv },
  { name: 'ca-nuoc-2025', year: 2025, edit: (csv: string) => csv },
  { name: 'ca-nuoc-2023-thieu', year: 2023, edit: damaged },
])('$name', async ({ name, year, edit }) => {
  const rows = await nationalRows(year, edit)
  const { artifacts, diagnostics } = await buildOverview(
    rows,
    overviewRequest({ year, formats: ['md', 'csv'] }),
    catalog,
  )
  const texts = artifacts.filter(({ format }) => format !== 'svg')

  test('is composed without a fault', () => {
    expect(diagnostics).toEqual([])
  })

  test.each(texts)('$format', ({ format, bytes }) => {
    const path = join(FOLDER, `${name}.${format}`)
    const text = new TextDecoder().decode(bytes)
    if (isUpdate) {
      mkdirSync(FOLDER, { recursive: true })
      writeFileSync(path, text)
    }
    expect(existsSync(path)).toBe(true)
    expect(text.replaceAll('\r\n', '\n')).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
  })
})
