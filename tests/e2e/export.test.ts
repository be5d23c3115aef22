import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Workdir, workdir } from '../support/workdir.ts'

const COLUMNS =
  'indicator,area,period,value,numerator,denominator,qualifier,unit,status,file,line,column,sheet,cell,path,text'

let dir: Workdir
beforeEach(() => {
  dir = workdir()
})
afterEach(() => {
  dir.remove()
})

describe('export', () => {
  test('writes the observations as CSV to the standard output, and nothing else', () => {
    const { code, stdout } = dir.run(['export', '2023'])
    expect(code).toBe(0)
    const [head, ...rows] = stdout.trimEnd().split('\r\n')
    expect(head).toBe(COLUMNS)
    expect(rows).toContain(
      'postal.points,17,2023,240,,,over,point,normal,data/2023/so-lieu-ict-2023.csv,3,69,,,,trên 240',
    )
    expect(rows.every((row) => row.split(',')[2] === '2023')).toBe(true)
    expect(dir.files()).toEqual([])
  })

  test.each([['--format', 'json'], ['--json']])('as JSON: %s %s', (...options) => {
    const { code, stdout } = dir.run(['export', '2023', ...options])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      year: 2023,
      observations: expect.arrayContaining([expect.objectContaining({ indicator: 'postal.points', value: '240' })]),
      metrics: expect.arrayContaining([expect.objectContaining({ indicator: 'postal.radius' })]),
    })
  })

  test('writes a file, the same one each time', () => {
    const { code, stdout } = dir.run(['export', '2023', '--format', 'xlsx', '--out', 'ket-qua/a.xlsx'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'ket-qua/a.xlsx\n' })
    expect(dir.run(['export', '2023', '--format', 'xlsx', '--out', 'b.xlsx']).code).toBe(0)
    expect(dir.bytes('b.xlsx')).toEqual(dir.bytes('ket-qua/a.xlsx'))
    expect(new TextDecoder('latin1').decode(dir.bytes('b.xlsx').subarray(0, 2))).toBe('PK')
  })

  test('never writes over a file that it reads', () => {
    dir.write('data/2023/a.csv', 'Mã chỉ tiêu;Địa bàn;Giá trị\npostal.points;Hòa Bình;240\n')
    const { code, stderr } = dir.run(['export', '2023', '--out', 'data/2023/a.csv'])
    expect(code).toBe(6)
    expect(stderr).toContain('data/2023/a.csv')
    expect(dir.text('data/2023/a.csv')).toContain('Hòa Bình')
  })

  test('data with errors give nothing: exit 4, the fault on the standard error', () => {
    dir.write('data/2023/a.csv', 'Mã chỉ tiêu;Địa bàn;Giá trị\npostal.points;Hòa Bình;nhiều\n')
    const { code, stdout, stderr } = dir.run(['export', '2023', '--json'])
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
    expect(stderr).toContain('ICT-N014')
  })

  test('what was found stands on the standard error, and the data are exported all the same', () => {
    dir.write('ict-report.yaml', 'province: Hòa Bình\nfiles:\n  b.csv: { notation: vi }\n')
    dir.write('data/2023/a.csv', 'Mã chỉ tiêu;Giá trị;Linh tinh\npostal.points;240;1\n')
    const { code, stdout, stderr } = dir.run(['export', '2023'])
    expect({ code, rows: stdout.trimEnd().split('\r\n').length }).toEqual({ code: 0, rows: 2 })
    expect(stderr).toContain('Lưu ý ICT-P011 ict-report.yaml:3:3')
    expect(stderr).toContain('Cảnh báo ICT-N003 data/2023/a.csv:1:21')
    expect(dir.run(['export', '2023', '--quiet']).stderr).toBe('')
    expect(dir.run(['export', '2023', '--json', '--out', 'a.json'])).toMatchObject({ code: 0, stdout: 'a.json\n' })
  })

  test('a format that there is not: exit 2', () => {
    expect(dir.run(['export', '2023', '--format', 'pdf']).code).toBe(2)
  })
})

describe('form', () => {
  test('makes a workbook and a CSV file with last year beside the cells to fill', () => {
    dir.copy('fixtures/hoa-binh/data/2022', 'data/2022')
    const { code, stdout, stderr } = dir.run(['form', '2023'])
    expect(code).toBe(0)
    expect(stdout).toBe('bieu-nhap/hoa-binh-2023.xlsx\nbieu-nhap/hoa-binh-2023.csv\n')
    expect(stderr).toContain('data/2023')
    const [head, ...rows] = dir.text('bieu-nhap/hoa-binh-2023.csv').trimEnd().split('\r\n')
    expect(head).toBe('\uFEFFMã chỉ tiêu;Tên chỉ tiêu;Cấp;Địa bàn;Năm;Đơn vị tính;Năm 2022;Giá trị;Ghi chú')
    expect(rows.some((row) => (row.split(';')[6] ?? '') !== '')).toBe(true)
  })

  test('a filled form is checked without more ado', () => {
    expect(dir.run(['form', '2023', '--province', 'Hòa Bình', '--out', 'biểu']).code).toBe(0)
    const filled = dir
      .text('biểu/hoa-binh-2023.csv')
      .split('\r\n')
      .map((line) => {
        const cells = line.split(';')
        if (cells[0] === 'postal.points') cells[7] = 'trên 240'
        if (cells[0] === 'postal.radius') cells[7] = '2,5'
        return cells.join(';')
      })
    dir.write('data/2023/hoa-binh-2023.csv', filled.join('\r\n'))
    const { stdout } = dir.run(['check', '2023', '--json'])
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; severity: string }[] }
    expect(diagnostics.filter(({ code }) => !code.startsWith('ICT-V'))).toEqual([])
    expect(dir.run(['trace', 'postal.radius', '--json']).stdout).toContain('"value": "2.5"')
  })

  test('an untouched workbook in the folder of the year is read as empty, not as wrong', () => {
    expect(dir.run(['form', '2023', '--province', '17', '--out', 'data/2023', '--quiet']).code).toBe(0)
    const { stdout } = dir.run(['check', '2023', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ summary: { error: 0 } })
  })

  test('an entry of the project file that is about no file is told, and the form is made', () => {
    dir.write('ict-report.yaml', 'province: Hòa Bình\nfiles:\n  b.csv: { notation: vi }\n  a.csv: { notation: vi }\n')
    dir.write('data/2023/a.csv', 'Mã chỉ tiêu;Giá trị\npostal.points;240\n')
    const { code, stdout, stderr } = dir.run(['form', '2023'])
    expect({ code, files: stdout.split('\n').length }).toEqual({ code: 0, files: 3 })
    expect(stderr).toContain('ICT-P011 ict-report.yaml:3:3')
    const { stdout: json } = dir.run(['form', '2023', '--json', '--force'])
    expect(JSON.parse(json)).toMatchObject({ diagnostics: [{ code: 'ICT-P011' }] })
  })

  test('never overwrites without --force', () => {
    expect(dir.run(['form', '2023', '--province', '17']).code).toBe(0)
    const { code, stderr } = dir.run(['form', '2023', '--province', '17'])
    expect(code).toBe(6)
    expect(stderr).toContain('--force')
    expect(dir.run(['form', '2023', '--province', '17', '--force']).code).toBe(0)
  })

  test('a province that is not known, or not named: exit 3', () => {
    expect(dir.run(['form', '2023', '--province', 'Atlantis']).code).toBe(3)
    const { code, stderr } = dir.run(['form', '2023'])
    expect(code).toBe(3)
    expect(stderr).toContain('--province')
  })

  test('of a year after the merger it is for a province of that year', () => {
    dir.copy('fixtures/hoa-binh/data/2022', 'data/2024')
    expect(dir.run(['form', '2025', '--province', 'Hòa Bình']).code).toBe(3)
    expect(dir.run(['form', '2025', '--province', 'Phú Thọ']).code).toBe(0)
    expect(dir.text('bieu-nhap/phu-tho-2025.csv')).not.toContain('Cấp huyện')
  })
})

describe('a workbook among the data', () => {
  test('lock files are nobody’s data, and an old workbook is told of', () => {
    dir.write('data/2023/~$a.xlsx', 'lock')
    dir.write('data/2023/a.xls', '\u00d0not a workbook')
    const { code, stderr } = dir.run(['check', '2023'])
    expect(code).toBe(4)
    expect(stderr).toContain('ICT-R052')
    expect(stderr).not.toContain('~$a.xlsx')
  })
})
