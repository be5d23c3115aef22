import { describe, expect, test } from 'vitest'
import { chooseData, yearsWithData } from '../../../src/cli/choose-data.ts'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { memoryWorld } from '../../support/memory-world.ts'

const SAMPLE = {
  '/pkg/fixtures/hoa-binh/ict-report.yaml': '',
  '/pkg/fixtures/hoa-binh/data/2023/a.csv': 'x',
  '/pkg/fixtures/hoa-binh/data/2022/b.csv': 'x',
}

function choose(files: Readonly<Record<string, string>>, year: number, data: string | null = null) {
  const world = memoryWorld({ ...SAMPLE, ...files })
  return chooseData({ path: world.cwd, world }, { root: '/pkg', version: '1.0.0', world }, year, data)
}

const codes = (outcome: ReturnType<typeof choose>): readonly string[] => outcome.diagnostics.map(({ code }) => code)

describe('chooseData', () => {
  test('takes the sample where there is neither project nor data', () => {
    const { value } = choose({}, 2023)
    expect(value).toMatchObject({
      isShippedSample: true,
      files: ['data/2023/a.csv'],
      previousFiles: ['data/2022/b.csv'],
    })
  })

  test('never takes the sample for another year', () => {
    expect(codes(choose({}, 2019))).toEqual(['ICT-P104'])
  })

  test('takes the folder of the year and that of the year before', () => {
    const files = {
      '/home/office/data/2024/b.CSV': 'x',
      '/home/office/data/2024/a.json': 'x',
      '/home/office/data/2023/c.tsv': 'x',
    }
    expect(choose(files, 2024).value).toMatchObject({
      isShippedSample: false,
      files: ['data/2024/a.json', 'data/2024/b.CSV'],
      previousFiles: ['data/2023/c.tsv'],
    })
  })

  test('takes older years too, ten with the year itself, the latest first', () => {
    const years = [2023, 2022, 2021, 2019, 2015, 2014, 2013]
    const files = Object.fromEntries(years.map((year) => [`/home/office/data/${year}/a.csv`, 'x']))
    const { value } = choose({ ...files, '/home/office/data/2018/ghi-chu.docx': 'x' }, 2023)
    expect(value?.previousFiles).toEqual(['data/2022/a.csv'])
    expect(value?.earlierFiles).toEqual(
      [2021, 2019, 2015, 2014].map((year) => ({ year, files: [`data/${year}/a.csv`] })),
    )
  })

  test('a data folder, or a project file, keeps the sample away', () => {
    expect(codes(choose({ '/home/office/data/2022/a.csv': 'x' }, 2023))).toEqual(['ICT-P101'])
    expect(codes(choose({ '/home/office/ict-report.yaml': '' }, 2023))).toEqual(['ICT-P101'])
  })

  test('says which years there are', () => {
    const { diagnostics } = choose({ '/home/office/data/2021/a.csv': 'x', '/home/office/data/2022/a.csv': 'x' }, 2023)
    expect(diagnostics[0] && messageOf(diagnostics[0], 'vi').hint).toContain('Đã có số liệu năm: 2021, 2022.')
  })

  test('takes a folder that is not divided by years, without a year before', () => {
    const outcome = choose({ '/home/office/in/a.csv': 'x' }, 2023, 'in')
    expect(outcome.value).toMatchObject({ files: ['in/a.csv'], previousFiles: [] })
  })

  test('takes a single file, whatever its ending', () => {
    expect(choose({ '/home/office/in/a.dat': 'x' }, 2023, 'in/a.dat').value?.files).toEqual(['in/a.dat'])
  })

  test('takes an absolute path as it was typed', () => {
    expect(choose({ '/else/2023/a.csv': 'x' }, 2023, '/else').value?.files).toEqual(['/else/2023/a.csv'])
  })

  test('says that what was named is not there', () => {
    expect(codes(choose({}, 2023, 'nowhere'))).toEqual(['ICT-P102'])
  })

  test('says that a folder of the year holds nothing to read, and names what it holds', () => {
    const outcome = choose({ '/home/office/data/2023/so-lieu.docx': 'x' }, 2023)
    expect(codes(outcome)).toEqual(['ICT-P103'])
    expect(outcome.diagnostics[0] && messageOf(outcome.diagnostics[0], 'en').hint).toContain('so-lieu.docx')
  })

  test('tells each file that it leaves out, but not hidden files and locks', () => {
    const folder = '/home/office/data/2023'
    const outcome = choose(
      { [`${folder}/a.csv`]: 'x', [`${folder}/b.docx`]: 'x', [`${folder}/~$b.csv`]: 'x', [`${folder}/.c.csv`]: 'x' },
      2023,
    )
    expect(outcome.value?.files).toEqual(['data/2023/a.csv'])
    expect(outcome.diagnostics.map(({ code, params }) => [code, params['file']])).toEqual([
      ['ICT-P105', 'data/2023/b.docx'],
    ])
  })
})

describe('yearsWithData', () => {
  test('are the folders named by a year; the sample has one', () => {
    const world = memoryWorld({ ...SAMPLE, '/home/office/data/2021/a.csv': '', '/home/office/data/cu/a.csv': '' })
    expect(yearsWithData({ path: world.cwd, world }, null)).toEqual([2021])
    const empty = memoryWorld(SAMPLE)
    expect(yearsWithData({ path: empty.cwd, world: empty }, null)).toEqual([2023])
  })
})
