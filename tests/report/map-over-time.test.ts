import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildReport, checkData } from '../../src/pipeline/build-report.ts'
import type { BuildRequest } from '../../src/pipeline/build-request.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { parseProject } from '../../src/project/parse-project.ts'
import { catalog, markdownOf, sampleRequest } from '../support/sample.ts'

const CASE = 'tests/golden/cases/phu-tho-2025-predecessors/input'
const fileOf = (year: number): SourceFile => ({
  path: `data/${year}/so-lieu.csv`,
  bytes: new Uint8Array(readFileSync(`${CASE}/data/${year}/so-lieu.csv`)),
})
const projectOf = (text: string) => {
  const { value, diagnostics } = parseProject({ path: 'ict-report.yaml', text })
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}
const request = (changes: Partial<BuildRequest> = {}): BuildRequest =>
  sampleRequest({
    year: 2025,
    sources: [fileOf(2025)],
    previousSources: [fileOf(2024)],
    project: projectOf(''),
    officeTexts: [],
    date: '2026-01-12',
    ...changes,
  })

const rowsOf = (...rows: readonly string[]): SourceFile => ({
  path: 'data/a.csv',
  bytes: new TextEncoder().encode(['Mã chỉ tiêu;Địa bàn;Năm;Giá trị', ...rows].join('\n')),
})

const pairs = (year: number, rows: readonly (readonly [string, string, string])[]): SourceFile =>
  rowsOf(...rows.map(([key, area, value]) => `${key};${area};${year};${value}`))

describe('a report of 2025', () => {
  test('does not speak of districts, whatever its data say', async () => {
    const districts = pairs(2025, [
      ['context.districts', 'Phú Thọ', '13'],
      ['conferencing.districts_own', 'Phú Thọ', '10/13'],
      ['conferencing.districts_connected', 'Phú Thọ', '13'],
      ['telecom.computer_share@district', 'Phú Thọ', '90%'],
    ])
    const { artifacts, diagnostics } = await buildReport(request({ sources: [fileOf(2025), districts] }), catalog)
    const text = new TextDecoder().decode(artifacts[0]?.bytes)
    expect(diagnostics.map(({ code }) => code)).toContain('ICT-V019')
    const [body = ''] = text.split('SỐ LIỆU CẦN RÀ SOÁT')
    const annex = text.slice(text.indexOf('SỐ LIỆU CÁC CHỈ TIÊU'))
    expect(`${body}${annex}`).not.toMatch(/cấp huyện|huyện|thị trấn|thị xã/i)
  })

  test('asks for no district figure, and its words are those of the map', async () => {
    const { diagnostics } = await checkData(request(), catalog)
    const params = diagnostics.map((each) => JSON.stringify(each.params))
    expect(params.filter((text) => /huyện|thị trấn|district/iu.test(text))).toEqual([])
  })

  test('with the map of 30 June speaks of the old province and its districts', async () => {
    const sources = [
      pairs(2025, [
        ['postal.points', 'Hòa Bình', '241'],
        ['conferencing.districts_connected', 'Hòa Bình', '10'],
      ]),
    ]
    const text = await markdownOf(request({ sources, project: projectOf('map: 2025-06-30'), province: 'Hòa Bình' }))
    expect(text).toContain('tỉnh Hòa Bình năm 2025')
    expect(text).toContain('huyện, thành phố')
  })

  test('says which year its population is of', async () => {
    const text = await markdownOf(request())
    expect(text).toContain('dân số trung bình năm 2024')
    expect(text).toMatch(/Dân số trung bình .*số liệu năm 2024: /)
  })
})

describe('a date of the map that holds for no year of the report', () => {
  test('is told', async () => {
    const { diagnostics } = await checkData(request({ project: projectOf('map: 2023-06-30') }), catalog)
    expect(diagnostics.find(({ code }) => code === 'ICT-P030')).toMatchObject({ severity: 'info' })
    expect(parseProject({ path: 'ict-report.yaml', text: 'map: 2025-06-31' }).diagnostics[0]?.code).toBe('ICT-P004')
  })
})

describe('the agency and those it reports to, at the border days', () => {
  const cases = [
    ['2025-02-28', 'Thông tin và Truyền thông', 'STTTT'],
    ['2025-03-01', 'Khoa học và Công nghệ', 'SKHCN'],
  ] as const
  test.each(cases)('%s', async (date, field, abbreviation) => {
    const text = await markdownOf(sampleRequest({ date, project: projectOf('province: Hòa Bình') }))
    const upper = field.toLocaleUpperCase('vi')
    expect(text).toContain(`SỞ ${upper}`)
    expect(text).toContain(`/BC-${abbreviation}`)
    expect(text).toContain(`- Bộ ${field};\n- Ủy ban nhân dân tỉnh Hòa Bình.`)
    expect(text).toContain(`của Sở ${field}`)
    expect(text).toContain('- Như trên;')
    const others = cases.filter(([other]) => other !== date).map(([, name]) => name)
    const [head = ''] = text.split('## I.')
    for (const other of others) expect(head).not.toContain(other)
  })

  test('the project file goes before', async () => {
    const own = 'agency:\n  name: Sở Thông tin\n  symbol: BC-STT\naddressees: []\n'
    const text = await markdownOf(sampleRequest({ date: '2025-03-01', project: projectOf(own) }))
    expect(text).toContain('SỞ THÔNG TIN')
    expect(text).toContain('/BC-STT')
    expect(text).not.toContain('Kính gửi')
    expect(text).not.toContain('Như trên')
  })
})

describe('a benchmark of long ago', () => {
  test('is doubted beside the verdict, and strictly not compared with', async () => {
    const usual = await markdownOf(request())
    expect(usual).toContain('thuận lợi hơn (lưu ý: mức của thời kỳ cũ, khác phạm vi)')
    const strict = await markdownOf(request({ project: projectOf('strict: true') }))
    expect(strict).toContain('không so sánh được')
    expect(strict).not.toContain('thuận lợi hơn')
  })
})
