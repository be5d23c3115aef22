import { describe, expect, test } from 'vitest'
import { prepareData } from '../../../src/cli/data-request.ts'
import { reportRequest } from '../../../src/cli/report-request.ts'
import { memoryWorld } from '../../support/memory-world.ts'

const PACKAGE = {
  '/pkg/templates/annual/report.md.hbs': 'shipped report',
  '/pkg/templates/annual/postal.md.hbs': 'shipped postal',
  '/pkg/fixtures/hoa-binh/data/2023/a.csv': 'sample',
  '/home/office/data/2023/a.csv': 'own',
}
const OPTIONS = {
  year: 2023,
  data: null,
  province: null,
  formats: ['md'],
  out: 'out',
  date: null,
  sign: null,
  signPasswordFile: null,
} as const

async function request(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  date: string | null = null,
) {
  const world = memoryWorld({ ...PACKAGE, ...files }, env)
  const packageFiles = { root: '/pkg', version: '1.0.0', world }
  const current = { path: world.cwd, world }
  const data = await prepareData(current, packageFiles, 2023, OPTIONS)
  if (!data.value) throw new Error('no data')
  return reportRequest(current, packageFiles, data.value, { ...OPTIONS, date, isFinal: false })
}

describe('reportRequest', () => {
  test("the office's templates win file by file, and may be more than those that ship", async () => {
    const { value } = await request({
      '/home/office/templates/postal.md.hbs': 'own postal',
      '/home/office/templates/own.md.hbs': 'own section',
      '/home/office/templates/notes.txt': 'no template',
    })
    expect(value?.templates.report.text).toBe('shipped report')
    expect([...(value?.templates.sections ?? [])]).toEqual([
      ['postal', { path: 'templates/postal.md.hbs', text: 'own postal' }],
      ['own', { path: 'templates/own.md.hbs', text: 'own section' }],
    ])
  })

  test("the office's texts are those of the year", async () => {
    const { value } = await request({
      '/home/office/noi-dung/2023/danh-gia-chung.md': 'Chung.',
      '/home/office/noi-dung/2022/danh-gia-chung.md': 'Cũ.',
    })
    expect(value?.officeTexts).toEqual([{ path: 'noi-dung/2023/danh-gia-chung.md', text: 'Chung.' }])
  })

  test('the date is that of the option, else of the project file, else of SOURCE_DATE_EPOCH in Viet Nam', async () => {
    const project = { '/home/office/ict-report.yaml': 'date: 2024-01-08' }
    // 2024-01-31 17:00:00 UTC is the first of February in Viet Nam.
    const env = { SOURCE_DATE_EPOCH: '1706720400' }
    expect((await request(project, env, '2024-02-29')).value?.date).toBe('2024-02-29')
    expect((await request(project, env)).value?.date).toBe('2024-01-08')
    expect((await request({}, env)).value?.date).toBe('2024-02-01')
    expect((await request({}, { SOURCE_DATE_EPOCH: 'now' })).value?.date).toBeNull()
    expect((await request({})).value?.date).toBeNull()
  })
})
