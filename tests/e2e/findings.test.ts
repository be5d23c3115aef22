import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { definitions } from '../../src/diagnostics/definitions.ts'
import { schemaFaults } from '../support/json-schema.ts'
import { type Workdir, workdir } from '../support/workdir.ts'

let dir: Workdir
beforeEach(() => {
  dir = workdir()
})
afterEach(() => {
  dir.remove()
})

const HEAD = 'Mã chỉ tiêu;Địa bàn;Năm;Giá trị\n'

describe('check for people', () => {
  test('shows the row with its cell underlined, within 80 columns', () => {
    const { stderr } = dir.run(['check', '2023'])
    const lines = stderr.split('\n')
    const row = lines.findIndex((line) => /^ {2}6 │ …?.*32,2% \(82\/240\)/.test(line))
    const column = (lines[row] ?? '').indexOf('32,2%')
    expect(row).toBeGreaterThan(0)
    expect(lines[row + 1]).toBe(`    │${' '.repeat(column - 5)}^^^^^^^^^^^^^^ cần: 34,2%`)
    expect(lines.filter((line) => [...line].length > 80)).toEqual([])
  })

  test('hides what could steer the terminal', () => {
    dir.write('data/2023/a.csv', `${HEAD}postal.points;Hòa Bình;2023;240\u202E\u001B[2J\n`)
    const { code, stderr } = dir.run(['check', '2023'])
    expect(code).toBe(4)
    expect(stderr).toContain('240<U+202E><U+001B>[2J')
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  })

  test('shows the line of the project file that is wrong', () => {
    dir.write('data/2023/a.csv', `${HEAD}postal.points;Hòa Bình;2023;240\n`)
    dir.write('ict-report.yaml', 'province: Hòa Bình\nnotatoin: vi\n')
    expect(dir.run(['check', '2023']).stderr).toContain('  2 │ notatoin: vi\n    │ ^')
  })

  test('build shows the line of a template that is wrong', () => {
    dir.write('templates/postal.md.hbs', '## Bưu chính\n\nCó {{valeu "postal.points"}} điểm.\n')
    const { code, stderr } = dir.run(['build', '2023'])
    expect(code).toBe(5)
    expect(stderr).toMatch(/ {2}3 │ Có \{\{valeu "postal\.points"\}\} điểm\.\n {4}│ +\^/)
  })
})

describe('check for machines', () => {
  test('JSON fits its schema, and --json is another name for it', () => {
    const { stdout } = dir.run(['check', '2023', '--format', 'json'])
    expect(schemaFaults('diagnostics.schema.json', JSON.parse(stdout))).toEqual([])
    expect(dir.run(['check', '2023', '--json']).stdout).toBe(stdout)
  })

  test('what build --json prints fits the same schema', () => {
    const { stdout } = dir.run(['build', '2023', '--json', '--format', 'md'])
    expect(schemaFaults('diagnostics.schema.json', JSON.parse(stdout))).toEqual([])
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        { format: 'md', path: 'out/hoa-binh-2023.md' },
        { format: 'svg', path: 'out/hoa-binh-2023-hinh-1.svg' },
        { format: 'svg', path: 'out/hoa-binh-2023-hinh-2.svg' },
      ],
    })
  })

  test('SARIF points at the cell, relative to the project', () => {
    const run = (): string => dir.run(['check', '2023', '--format', 'sarif']).stdout
    const stdout = run()
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'ict-report' } },
          results: expect.arrayContaining([
            expect.objectContaining({
              ruleId: 'ICT-V012',
              level: 'warning',
              locations: [
                expect.objectContaining({
                  physicalLocation: {
                    artifactLocation: { uri: 'data/2023/so-lieu-ict-2023.csv', uriBaseId: 'PROJECT' },
                    region: {
                      startLine: 6,
                      startColumn: 127,
                      endColumn: 141,
                      snippet: { text: '32,2% (82/240)' },
                    },
                  },
                }),
              ],
            }),
          ]),
        },
      ],
    })
    expect(run()).toBe(stdout)
  })

  test('GitHub gets a command a finding, and nothing else', () => {
    const { stdout, stderr } = dir.run(['check', '2023', '--format', 'github', '--lang', 'en'])
    expect(stderr).toBe('')
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) \S.*::\S/)
    expect(stdout).toMatch(/^::warning file=data\/2023\/so-lieu-ict-2023\.csv,line=6,col=127,title=ICT-V012%3A /m)
  })

  test('a form that is not known is refused with those that are', () => {
    const { code, stderr } = dir.run(['check', '2023', '--format', 'xml'])
    expect(code).toBe(2)
    expect(stderr.replaceAll('\n', ' ')).toContain('text, json, sarif, github')
  })
})

describe('--max-severity', () => {
  test('warnings end with 7 where only notes are allowed, and are told', () => {
    const { code, stderr } = dir.run(['check', '2023', '--max-severity', 'info'])
    expect(code).toBe(7)
    expect(stderr).toContain('ICT-V012')
    expect(stderr).toContain('--max-severity info')
    expect(dir.run(['check', '2023', '--max-severity', 'warning']).code).toBe(0)
  })

  test('build writes nothing then', () => {
    const { code, stdout, stderr } = dir.run(['build', '2023', '--format', 'md', '--max-severity', 'none'])
    expect({ code, stdout }).toEqual({ code: 7, stdout: '' })
    expect(stderr).toContain('Chưa ghi báo cáo nào')
    expect(dir.files()).toEqual([])
  })
})

describe('explain', () => {
  test('prints the page of a code, in short form too', () => {
    const { code, stdout } = dir.run(['explain', 'ICT-V012'])
    expect(code).toBe(0)
    expect(stdout).toContain('Tỷ lệ khác phân số kèm theo')
    expect(stdout).toContain('    32,2% (82/240)')
    expect(stdout).toContain('Cách xử lý')
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([])
    expect(dir.run(['explain', 'v12']).stdout).toBe(stdout)
    expect(dir.run(['explain', 'ICT-V012', '--lang', 'en']).stdout).toContain('What to do')
  })

  test('lists all codes without one', () => {
    const { code, stdout } = dir.run(['explain'])
    expect(code).toBe(0)
    expect(stdout.match(/ICT-[A-Z]\d{3}/g)).toEqual(Object.keys(definitions).toSorted())
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  test('an unknown code is a slip: exit 2, with the nearest', () => {
    const { code, stdout, stderr } = dir.run(['explain', 'ICT-V01Z'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/Có phải là «ICT-V01\d»\?/)
  })
})

describe('inspect', () => {
  const CSV = `\uFEFFSố liệu năm 2023\r\n${HEAD.replace('\n', ';Ghi chú;Cột lạ\r\n')}postal.points;Hòa Bình;2023;"240";a;b\r\npostal.radius;17;2023;2,5;;\r\n`

  test('says how a file is read', () => {
    dir.write('data/2023/a.csv', CSV)
    const { code, stdout, stderr } = dir.run(['inspect', 'data/2023/a.csv'])
    expect(code).toBe(0)
    expect(stdout).toContain('UTF-8 (BOM)')
    expect(stdout).toContain('«;»')
    expect(stdout).toContain('CRLF')
    expect(stdout).toContain('dòng tiêu đề: 2:1')
    expect(stdout).toContain('Việt Nam (7.105,5)')
    expect(stdout).toMatch(/6 {2}Cột lạ +không dùng/)
    expect(stdout).toContain('postal.radius, 17, 2023: 2,5')
    expect(stderr).toContain('ICT-N003')
  })

  test('prints JSON that fits its schema', () => {
    dir.write('a.csv', CSV)
    const whole: unknown = JSON.parse(dir.run(['inspect', 'a.csv', '--json']).stdout)
    expect(schemaFaults('inspection.schema.json', whole)).toEqual([])
    expect(whole).toMatchObject({
      tables: [
        {
          notation: 'vi',
          observationCount: 2,
          columns: expect.arrayContaining([{ field: 4, header: 'Giá trị', use: 'role', meaning: 'value' }]),
        },
      ],
    })
  })

  test('writes the table as read: plain CSV, nothing put right', () => {
    dir.write('a.csv', 'Mã;"Giá, trị"\n=1+1;"x ""y"""\n')
    const { stdout } = dir.run(['inspect', 'a.csv', '--format', 'csv'])
    expect(stdout).toBe('Mã,"Giá, trị"\r\n=1+1,"x ""y"""\r\n')
  })

  test.each([
    ['check', ['check', '2023']],
    ['inspect', ['inspect', 'data/2023/a.csv', '--year', '2023']],
    ['export', ['export', '2023']],
    ['trace', ['trace', 'postal.points', '--year', '2023']],
    ['batch', ['batch', '2023']],
  ])('%s shows a row in the encoding that is declared for its file', (_, args) => {
    dir.write('ict-report.yaml', 'files:\n  a.csv:\n    encoding: tcvn3\n')
    dir.write('data/2023/a.csv', '')
    const row = 'postal.points;Ho\u00b5 B\u00d7nhh;2023;240'
    dir.writeBytes('data/2023/a.csv', Buffer.from(`indicator;area;period;value\n${row}\n`, 'latin1'))
    expect(dir.run(args).stderr).toContain('postal.points;Hoà Bìnhh;2023;240')
  })

  test('reads a file as the project file says, and a build reads it alike', () => {
    const files = 'files:\n  a.csv:\n    encoding: utf-8\n    delimiter: ";"\n    header: 2\n    notation: vi\n'
    dir.write('ict-report.yaml', files)
    dir.write('data/2023/a.csv', `Biểu 01|;|;|;\n${HEAD}postal.population_per_point;Hòa Bình;2023;7.105\n`)
    const { code, stdout } = dir.run(['inspect', 'data/2023/a.csv'])
    expect(code).toBe(0)
    expect(stdout.match(/theo ict-report\.yaml/g)).toHaveLength(4)
    expect(stdout).toContain('postal.population_per_point, 17, 2023: 7.105')
    dir.write(
      'ict-report.yaml',
      files.replace('header: 2', 'header: 1').replace('  a.csv', '  b.csv: { notation: vi }\n  a.csv'),
    )
    const { stderr } = dir.run(['check', '2023'])
    expect(stderr).toContain('ICT-N056')
    expect(stderr).toContain('ict-report.yaml:6')
    expect(stderr).toContain('ICT-P011')
  })

  test('a file that cannot be read is told with its code: exit 4; one that is not there: 3', () => {
    dir.write('a.csv', '')
    const { code, stderr } = dir.run(['inspect', 'a.csv'])
    expect(code).toBe(4)
    expect(stderr).toContain('ICT-R001')
    expect(dir.run(['inspect', 'b.csv']).code).toBe(3)
  })
})

describe('trace', () => {
  test('writes the formula out, and the fingerprint of each file', () => {
    dir.copy('fixtures/hoa-binh', 'office')
    const hash = createHash('sha256').update(dir.bytes('office/data/2023/so-lieu-ict-2023.csv')).digest('hex')
    const { stdout } = dir.run(['trace', 'postal.radius'])
    expect(stdout).toContain('√(diện tích (km²) / (π × số điểm phục vụ))')
    expect(stdout).toContain('√(4.590,3 / (π × 240))')
    expect(stdout).toContain(hash)
    const json: unknown = JSON.parse(dir.run(['trace', 'postal.radius', '--json']).stdout)
    expect(schemaFaults('trace.schema.json', json)).toEqual([])
    expect(json).toMatchObject({ figure: { locations: [{ text: '2,5', sha256: hash }] } })
  })

  test('names the path in a JSON file', () => {
    dir.copy('fixtures/hoa-binh-json', '.')
    expect(dir.run(['trace', 'postal.points', '--year', '2023']).stdout).toMatch(
      /so-lieu-ict-2023\.json:\d+:\d+ \S*\[1\]\S* «/,
    )
  })
})
