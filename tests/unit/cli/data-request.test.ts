import { describe, expect, test } from 'vitest'
import { prepareData } from '../../../src/cli/data-request.ts'
import { memoryWorld } from '../../support/memory-world.ts'

const SAMPLE = { '/pkg/fixtures/hoa-binh/data/2023/a.csv': 'the sample' }
const OWN = { '/home/office/data/2023/a.csv': 'own figures' }

async function prepare(files: Readonly<Record<string, string | null>>, province: string | null = null) {
  const world = memoryWorld({ ...SAMPLE, ...files })
  const packageFiles = { root: '/pkg', version: '1.0.0', world }
  return prepareData({ path: world.cwd, world }, packageFiles, 2023, { data: null, province })
}

describe('prepareData', () => {
  test('hands over bytes, settings and the province of the project file with its place', async () => {
    const { value } = await prepare({ ...OWN, '/home/office/ict-report.yaml': 'province: 17' })
    expect(value?.request).toMatchObject({
      year: 2023,
      province: '17',
      provinceLocation: { file: 'ict-report.yaml', line: 1 },
    })
    expect(value?.request.sources).toEqual([
      { path: 'data/2023/a.csv', bytes: new TextEncoder().encode('own figures') },
    ])
    expect(value?.sample).toBeNull()
  })

  test('an option wins over the project file, and has no place', async () => {
    const { value } = await prepare({ ...OWN, '/home/office/ict-report.yaml': 'province: 17' }, 'Hà Nội')
    expect(value?.request).toMatchObject({ province: 'Hà Nội', provinceLocation: null })
  })

  test.each([
    ['shipped', {}],
    ['copied', { '/home/office/data/2023/moi.csv': 'the sample' }],
    ['marked', { '/home/office/data/2023/a.csv': 'postal.points;240;Số liệu giả lập' }],
    ['marked', { ...OWN, '/home/office/data/2022/a.csv': 'postal.points;240;Số liệu giả lập' }],
    ['declared', { ...OWN, '/home/office/ict-report.yaml': 'sample: true' }],
  ] as const)('a sample is known: %s', async (sample, files) => {
    expect((await prepare(files)).value?.sample).toBe(sample)
  })

  test('an earlier year that cannot be opened is left out, and said to be', async () => {
    const { value, diagnostics } = await prepare({
      ...OWN,
      '/home/office/data/2021/a.csv': 'old figures',
      '/home/office/data/2020/a.csv': null,
    })
    expect(value?.request.earlierSources?.map(({ year }) => year)).toEqual([2021])
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['info ICT-P109'])
  })

  test('faults of the project file and files that cannot be opened are told together', async () => {
    const outcome = await prepare({
      '/home/office/data/2023/a.csv': null,
      '/home/office/ict-report.yaml': 'provnce: 17',
    })
    expect(outcome.value).toBeUndefined()
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['ICT-P002', 'ICT-P106'])
  })
})
