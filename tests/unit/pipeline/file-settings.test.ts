import { describe, expect, test } from 'vitest'
import { toExactDigits } from '../../../src/model/decimal.ts'
import { evaluate } from '../../../src/pipeline/evaluate.ts'
import { settingsFor, unmatchedFiles } from '../../../src/pipeline/file-settings.ts'
import { inspectFile } from '../../../src/pipeline/inspect-file.ts'
import { parseProject } from '../../../src/project/parse-project.ts'
import { sheetRow, workbookOf } from '../../support/workbook.ts'
import { catalog } from '../catalog/seeds.ts'
import { requestOf, sourceOf } from './requests.ts'

const projectOf = (text: string) => {
  const { value, diagnostics } = parseProject({ path: 'ict-report.yaml', text })
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

const PATH = 'data/2023/a.csv'

/** Values read, and what is told of reading. */
const evaluated = async (content: string | Uint8Array, project: string, path = PATH) => {
  const request = requestOf([sourceOf(content, path)], { project: projectOf(project) })
  const { value, diagnostics } = await evaluate(request, catalog)
  return {
    values: (value?.observations ?? []).map(
      ({ key, quantity }) => `${key} ${quantity && toExactDigits(quantity.value)}`,
    ),
    told: diagnostics
      .filter(({ code }) => /^ICT-(?:[RNP]|Q005)/.test(code))
      .map(({ code, locations: [at] }) => `${code} ${at?.file}:${at?.line ?? at?.cell}`),
  }
}

describe('settingsFor', () => {
  const project = projectOf(
    'files:\n  a.csv: { header: 1 }\n  2022/a.csv: { header: 2 }\n  ./data/2023/b.csv: { header: 3 }\n',
  )

  test.each([
    ['data/2023/a.csv', 1],
    ['data/2022/a.csv', 2],
    ['data/2023/b.csv', 3],
    ['b.csv', undefined],
    ['data/2023/aa.csv', undefined],
  ])('%s', (path, header) => {
    expect(settingsFor(path, project)?.header?.value).toBe(header)
  })

  test('names are compared in NFC', () => {
    const tongHop = projectOf('files:\n  Tổng hợp.csv: { header: 1 }\n')
    expect(settingsFor('data/2023/Tổng hợp.csv'.normalize('NFD'), tongHop)).not.toBeNull()
  })

  test('an entry of no file is told with the nearest one', () => {
    const [told, ...others] = unmatchedFiles(projectOf('files:\n  so-leu.csv:\n    header: 1\n'), [
      sourceOf('', 'data/2023/so-lieu.csv'),
    ])
    expect(others).toEqual([])
    expect(told).toMatchObject({ code: 'ICT-P011', severity: 'info', locations: [{ line: 2 }] })
    expect(told?.params['suggestion']).toMatchObject({ vi: 'Có phải «data/2023/so-lieu.csv»? ' })
  })
})

describe('the header that is declared', () => {
  const TWO = 'Mã chỉ tiêu;2022;2023\npostal.points;1;2\nMã chỉ tiêu;Năm;Giá trị\npostal.points;2023;240\n'
  const at = (line: number) => `files:\n  a.csv:\n    header: ${line}\n`

  test('goes before the first one that would do', async () => {
    expect((await evaluated(TWO, at(3))).values).toEqual(['postal.points 240'])
    expect((await evaluated(TWO, '')).values).not.toEqual(['postal.points 240'])
  })

  test('is the physical line, blank lines and quoted line breaks counted', async () => {
    const csv = `"Biểu\n01";;\n\n${TWO}`
    expect(await evaluated(csv, at(6))).toEqual({ values: ['postal.points 240'], told: [] })
  })

  test.each([2, 3])('may be either row of two: %i', async (line) => {
    const csv =
      'Biểu 01;;;\nChỉ tiêu;Năm 2022;Năm 2023;\n;Thực hiện;Kế hoạch;Thực hiện\nSố điểm phục vụ bưu chính;236;250;240\n'
    const found = await evaluated(csv, at(line))
    expect(found).toEqual(await evaluated(csv, ''))
    expect(found.values).toContain('postal.points 240')
  })

  test.each([2, 5, 9, 400])('without names of columns is refused: line %i', async (line) => {
    const found = await evaluated(`${TWO}\n\n`, at(line))
    expect(found.told).toEqual([`ICT-N056 data/2023/a.csv:${line}`])
    expect(found.values).toEqual([])
  })

  test('in a workbook is a row; a cover without one beside a table is passed over', async () => {
    const book = workbookOf({
      sheets: [
        { name: 'Bìa', rows: sheetRow(1, ['Báo cáo']) },
        {
          name: 'Số liệu',
          rows: sheetRow(2, ['Mã chỉ tiêu', 'Năm', 'Giá trị']) + sheetRow(3, ['postal.points', 2023, 240]),
        },
      ],
    })
    const found = await evaluated(book, 'files:\n  a.xlsx:\n    header: 2\n', 'data/2023/a.xlsx')
    expect(found.values).toEqual(['postal.points 240'])
    expect(found.told).toEqual(['ICT-R062 data/2023/a.xlsx:null'])
    expect(
      (await evaluated(book, 'files:\n  a.xlsx:\n    header: 3\n    sheet: số liệu\n', 'data/2023/a.xlsx')).told,
    ).toEqual(['ICT-N056 data/2023/a.xlsx:A3'])
  })
})

describe('the notation that is declared for one file', () => {
  const CSV = 'Mã chỉ tiêu;Năm;Giá trị\npostal.population_per_point;2023;7.105\n'

  test('holds for it, against that of all files', async () => {
    const project = 'notation: en\nfiles:\n  a.csv:\n    notation: vi\n'
    expect((await evaluated(CSV, project)).values).toEqual(['postal.population_per_point 7105'])
    expect((await evaluated(CSV, project.replace('a.csv', 'b.csv'))).told).toContain('ICT-P011 ict-report.yaml:3')
  })
})

test('inspect reads by the same settings and says which', async () => {
  const project = projectOf('files:\n  a.csv:\n    delimiter: ","\n    header: 2\n    notation: vi\n')
  const source = sourceOf('Biểu 01;;,\nMã chỉ tiêu,Năm,Giá trị\npostal.points,2023,240\n', PATH)
  const { value = [] } = await inspectFile({ source, year: 2023, province: '17', project }, catalog)
  expect(value).toMatchObject([
    { declared: ['delimiter', 'header', 'notation'], isNotationDeclared: true, notation: 'vi', header: { line: 2 } },
  ])
  expect(value[0]?.observationCount).toBe(1)
})
