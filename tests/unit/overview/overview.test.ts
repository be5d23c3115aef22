/** The summary with few provinces, with none, and what its files promise. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { ProvinceRow } from '../../../src/overview/province-row.ts'
import { parseProvinceRows } from '../../../src/overview/row-schema.ts'
import { buildOverview, type OverviewRequest } from '../../../src/pipeline/build-overview.ts'
import { schemaFaults } from '../../support/json-schema.ts'
import { nationalRows, overviewRequest } from '../../support/national-rows.ts'
import { catalog } from '../../support/sample.ts'

const rows = await nationalRows(2025)

async function filesOf(own: readonly ProvinceRow[], changes: Partial<OverviewRequest> = {}) {
  const request = overviewRequest({ year: 2025, formats: ['md', 'csv', 'xlsx', 'json'], ...changes })
  const { artifacts, diagnostics } = await buildOverview(own, request, catalog)
  const textOf = (format: string): string =>
    new TextDecoder().decode(artifacts.find((each) => each.format === format)?.bytes ?? new Uint8Array())
  return { artifacts, diagnostics, textOf, markdown: textOf('md') }
}

const place = {
  ...{ file: 'so-lieu.csv', line: 3, column: 7, field: 2 },
  ...{ sheet: null, cell: null, path: null, text: 'abc' },
}

const failed = rows.slice(0, 3).map(
  (row): ProvinceRow => ({
    ...row,
    state: 'failed',
    metrics: [],
    failures: [{ code: 'ICT-N014', message: 'Không đọc được giá trị «abc».', location: place }],
  }),
)

describe('the national summary', () => {
  test('of one province ranks nobody, and does not speak for the country', async () => {
    const { markdown, diagnostics } = await filesOf(rows.slice(0, 1))
    expect(diagnostics).toEqual([])
    expect(markdown).toContain('tổng hợp số liệu của 01 tỉnh, thành phố')
    expect(markdown).toContain('không phải của cả nước')
    expect(markdown).not.toContain('xếp đầu và xếp cuối')
  })

  test('of two provinces has a first and a last', async () => {
    const { markdown } = await filesOf(rows.slice(0, 2))
    expect(markdown).toContain('xếp đầu và xếp cuối')
  })

  test('without a row says that nobody reported, and prints no figure', async () => {
    const { markdown, diagnostics } = await filesOf([])
    expect(diagnostics).toEqual([])
    expect(markdown).toContain('chưa có tỉnh, thành phố nào')
    expect(markdown).toContain('Có 34 tỉnh, thành phố chưa có số liệu')
    expect(markdown).not.toContain('Số liệu chung')
  })

  test('of provinces that all failed names them with the reason', async () => {
    const { markdown } = await filesOf(failed)
    expect(markdown).toContain('Hà Nội, Cao Bằng và Tuyên Quang')
    expect(markdown).toContain('Không đọc được giá trị «abc». (ICT-N014)')
    expect(markdown).toContain('so-lieu.csv, dòng 3')
    expect(markdown).not.toContain('Số liệu chung')
  })

  test('says that a figure is missing where no province has it, never zero', async () => {
    const without = rows.map((row) => ({
      ...row,
      metrics: row.metrics.filter(({ key }) => key !== 'email.staff_share' && key !== 'email.mailboxes'),
    }))
    const { markdown } = await filesOf(without)
    expect(markdown).toContain('Chưa có số liệu năm 2025 về tỷ lệ cán bộ, công chức, viên chức được cấp thư điện tử')
    expect(markdown).not.toContain('Số địa chỉ thư điện tử công vụ đã cấp')
  })

  test('names no file where the office does not want places shown', async () => {
    const own = [...rows.slice(4), ...failed]
    const shown = await filesOf(own)
    const hidden = await filesOf(own, { project: { ...overviewRequest().project, places: false } })
    expect(shown.markdown).toContain('toan-quoc-2025.csv')
    expect(hidden.markdown).not.toContain('.csv')
  })

  test('of the year without districts does not speak of them', async () => {
    expect((await filesOf(rows)).markdown).not.toContain('cấp huyện')
  })

  test('is marked as made up while one row is, and is then never final', async () => {
    const real = rows.map((row, index) => ({ ...row, isSample: index === 3 }))
    expect((await filesOf(real)).markdown).toContain('SỐ LIỆU MẪU - DỰ THẢO')
    const final = await filesOf(real, { isFinal: true })
    expect(final.artifacts).toEqual([])
    expect(final.diagnostics.map(({ code }) => code)).toEqual(['ICT-Q009'])
    const honest = await filesOf(
      rows.map((row) => ({ ...row, isSample: false })),
      { isFinal: true },
    )
    expect(honest.markdown).not.toMatch(/SỐ LIỆU MẪU|DỰ THẢO/)
  })

  test('as JSON keeps to its schema, and its rows can be read back', async () => {
    const read: unknown = JSON.parse((await filesOf([...rows.slice(4), ...failed])).textOf('json'))
    expect(schemaFaults('overview.schema.json', read)).toEqual([])
    const { provinces } = v.parse(v.object({ provinces: v.unknown() }), read)
    expect(parseProvinceRows(provinces)).toHaveLength(rows.length - 1)
  })

  test('as a table has a row for each province of the map, whether or not it reported', async () => {
    const lines = (await filesOf(rows.slice(1))).textOf('csv').trim().split('\r\n')
    expect(lines).toHaveLength(1 + 34)
    expect(lines[1]).toBe('01,Hà Nội,2025,notReported'.padEnd((lines[1] ?? '').length, ','))
  })
})
