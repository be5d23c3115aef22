import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { schemaFaults } from '../support/json-schema.ts'
import { editAttachment, editText, tampered } from '../support/tampered-pdf.ts'
import { type Workdir, workdir } from '../support/workdir.ts'

const PDF = 'out/hoa-binh-2023.pdf'

let dir: Workdir
let edited: Uint8Array
beforeAll(async () => {
  dir = workdir()
  dir.run(['init', '.'])
  dir.run(['build', '2023', '--date', '2024-01-08'])
  edited = await tampered(dir.bytes(PDF), editText(3, '1.060', '1.860'))
})
beforeEach(() => {
  dir.writeBytes('sua.pdf', edited)
})
afterAll(() => {
  dir.remove()
})

describe('verify', () => {
  test('a report as it was built: exit 0, and what was held against the data', () => {
    const { code, stdout, stderr } = dir.run(['verify', PDF])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Khớp: tỉnh Hòa Bình, năm 2023; \d+ trang, \d+ số liệu in, \d+ số liệu gốc\.\n$/)
  })

  test('with its source files, until one of them changes', () => {
    expect(dir.run(['verify', PDF, '--data', '.']).code).toBe(0)
    const text = dir.text('noi-dung/2023/ton-tai-han-che.md')
    dir.write('noi-dung/2023/ton-tai-han-che.md', `${text}\n`)
    const { code, stderr } = dir.run(['verify', PDF, '--data', '.'])
    expect(code).toBe(8)
    expect(stderr).toContain('ICT-A022')
    dir.write('noi-dung/2023/ton-tai-han-che.md', text)
  })

  test('an edited one: exit 8, the page, both texts, the figure and its source', () => {
    const { code, stdout, stderr } = dir.run(['verify', 'sua.pdf'])
    expect({ code, stdout }).toEqual({ code: 8, stdout: '' })
    const told = stderr.replace(/\s+/g, ' ')
    expect(told).toContain('Trang 4: in «Đã cấp 1.860 chữ ký số», theo số liệu đính kèm là «Đã cấp 1.060 chữ ký số».')
    expect(told).toContain('signatures.organisation, nguồn: data/2023/')
    expect(told).toContain('Báo cáo không khớp với số liệu đính kèm.')
  })

  test('as JSON', () => {
    const { code, stdout } = dir.run(['verify', 'sua.pdf', '--json', '--lang', 'en'])
    expect(code).toBe(8)
    const told: unknown = JSON.parse(stdout)
    expect(schemaFaults('diagnostics.schema.json', told)).toEqual([])
    expect(told).toMatchObject({
      file: 'sua.pdf',
      agrees: false,
      report: { province: 'tỉnh Hòa Bình', year: 2023, pages: 9 },
      diagnostics: [
        { code: 'ICT-A011', figure: 'signatures.organisation', locations: [{ file: 'sua.pdf' }, { line: 22 }] },
      ],
    })
    expect(JSON.parse(dir.run(['verify', PDF, '--json']).stdout)).toMatchObject({ agrees: true, diagnostics: [] })
  })

  test('no file that the report names is opened to show a row of it, and none outside the folder to compare it', async () => {
    dir.write('rieng.txt', 'bi mat cua toi\n'.repeat(40))
    const names = editAttachment('bao-cao.json', (text) =>
      text.replaceAll('"data/2023/so-lieu-ict-2023.csv"', '"rieng.txt"').replace('{"text":"1.060"', '{"text":"1.860"'),
    )
    dir.writeBytes('ten-la.pdf', await tampered(dir.bytes(PDF), names))
    const shown = dir.run(['verify', 'ten-la.pdf'])
    expect(shown.code).toBe(8)
    expect(shown.stderr).toContain('rieng.txt')
    expect(shown.stderr).not.toContain('bi mat')
    const outside = editAttachment('bao-cao.json', (text) =>
      text.replaceAll('"data/2023/so-lieu-ict-2023.csv"', '"../../../../../../../../etc/hosts"'),
    )
    dir.writeBytes('ten-la.pdf', await tampered(dir.bytes(PDF), outside))
    const { stderr } = dir.run(['verify', 'ten-la.pdf', '--data', '.'])
    expect(stderr).toContain('ICT-A023')
    expect(stderr).not.toContain('ICT-A022')
  })

  test.each([
    ['ict-report.yaml', 'ICT-A001'],
    ['khong-co.pdf', 'ICT-P106'],
  ])('%s: exit 3, %s', (file, told) => {
    for (const command of ['verify', 'extract']) {
      const { code, stderr } = dir.run([command, file])
      expect(code).toBe(3)
      expect(stderr).toContain(told)
    }
  })
})

describe('extract', () => {
  test('writes what is inside, and never over files that are there unless told to', () => {
    const first = dir.run(['extract', PDF])
    expect(first).toEqual({ code: 0, stdout: 'du-lieu/bao-cao.json\ndu-lieu/so-lieu.csv\n', stderr: '' })
    expect(schemaFaults('report-data.schema.json', JSON.parse(dir.text('du-lieu/bao-cao.json')))).toEqual([])
    dir.write('du-lieu/so-lieu.csv', 'mine')
    const again = dir.run(['extract', PDF])
    expect(again.code).toBe(6)
    expect(again.stderr).toContain('du-lieu/so-lieu.csv')
    expect(dir.text('du-lieu/so-lieu.csv')).toBe('mine')
    expect(dir.run(['extract', PDF, '--force']).code).toBe(0)
    expect(dir.text('du-lieu/so-lieu.csv')).toMatch(/^indicator,/)
  })

  test('into a folder of choice, as JSON says', () => {
    const { code, stdout } = dir.run(['extract', PDF, '--out', 'khac/day', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ files: ['khac/day/bao-cao.json', 'khac/day/so-lieu.csv'] })
  })
})
