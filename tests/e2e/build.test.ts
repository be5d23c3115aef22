import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Workdir, workdir } from '../support/workdir.ts'

let dir: Workdir
beforeEach(() => {
  dir = workdir()
})
afterEach(() => {
  dir.remove()
})

const PICTURES = ['out/hoa-binh-2023-hinh-1.svg', 'out/hoa-binh-2023-hinh-2.svg']
const REPORTS = [...PICTURES, 'out/hoa-binh-2023.md', 'out/hoa-binh-2023.pdf']

describe('build without a folder', () => {
  test('writes the sample in both formats, says so, and is marked as a sample', () => {
    const { code, stdout, stderr } = dir.run(['build', '2023'])
    expect(stderr).toContain('SỐ LIỆU MẪU')
    expect(code).toBe(0)
    expect(stdout.trim().split('\n').sort()).toEqual(REPORTS)
    expect(dir.files()).toEqual(REPORTS)
    expect(dir.text('out/hoa-binh-2023.md')).toContain('SỐ LIỆU MẪU')
    expect(new TextDecoder('latin1').decode(dir.bytes('out/hoa-binh-2023.pdf').subarray(0, 5))).toBe('%PDF-')
  })

  test('gives the same bytes again, in any time zone', () => {
    dir.run(['build', '2023', '--out', 'a'], { TZ: 'Asia/Ho_Chi_Minh' })
    dir.run(['build', '2023', '--out', 'b'], { TZ: 'America/New_York' })
    expect(dir.bytes('a/hoa-binh-2023.pdf')).toEqual(dir.bytes('b/hoa-binh-2023.pdf'))
    expect(dir.text('a/hoa-binh-2023.md')).toBe(dir.text('b/hoa-binh-2023.md'))
    expect(dir.text('a/hoa-binh-2023-hinh-1.svg')).toBe(dir.text('b/hoa-binh-2023-hinh-1.svg'))
  })

  test('has no sample of another year', () => {
    const { code, stdout, stderr } = dir.run(['build', '2019'])
    expect(code).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toContain('ICT-P104')
    expect(dir.files()).toEqual([])
  })

  test('lines of messages fit a terminal of 80 columns', () => {
    const { stderr } = dir.run(['build', '2023', '--format', 'md', '--verbose'])
    const wide = stderr.split('\n').filter((line) => [...line].length > 80)
    // A place (`file:line:column`) is never cut.
    expect(wide.filter((line) => !/\S+:\d+:\d+/.test(line))).toEqual([])
  })
})

describe('build in a folder that init made', () => {
  test('works at once, and gives the same report as the sample', () => {
    expect(dir.run(['init']).code).toBe(0)
    const { code, stderr } = dir.run(['build', '2023'])
    expect(code).toBe(0)
    expect(stderr).toContain('«sample»')
    const report = dir.text('out/hoa-binh-2023.md')
    const other = workdir()
    try {
      other.run(['build', '2023', '--format', 'md'])
      expect(other.text('out/hoa-binh-2023.md')).toBe(report)
    } finally {
      other.remove()
    }
  })

  test('stays marked while the data are the sample, and is unmarked with data of its own', () => {
    dir.run(['init'])
    dir.write('ict-report.yaml', dir.text('ict-report.yaml').replace('sample: true', ''))
    dir.run(['build', '2023', '--format', 'md'])
    expect(dir.text('out/hoa-binh-2023.md')).toContain('SỐ LIỆU MẪU')
    const data = 'data/2023/so-lieu-ict-2023.csv'
    dir.write(data, `${dir.text(data)}\n`)
    dir.run(['build', '2023', '--format', 'md'])
    expect(dir.text('out/hoa-binh-2023.md')).not.toContain('SỐ LIỆU MẪU')
  })

  test('has no report of a year without data', () => {
    dir.run(['init'])
    const { code, stderr } = dir.run(['build', '2024'])
    expect(code).toBe(3)
    expect(stderr).toContain('data/2024')
  })

  test('takes the templates of the folder', () => {
    dir.run(['init'])
    dir.run(['eject'])
    const name = 'templates/overview.md.hbs'
    dir.write(name, `${dir.text(name)}\n\nĐơn vị tự viết câu này.\n`)
    expect(dir.run(['build', '2023', '--format', 'md']).code).toBe(0)
    expect(dir.text('out/hoa-binh-2023.md')).toContain('Đơn vị tự viết câu này.')
  })
})

describe('build that cannot be done', () => {
  test('errors in the data: exit 4, and the report of before stays as it was', () => {
    dir.run(['init'])
    dir.run(['build', '2023'])
    const before = REPORTS.map((name) => dir.bytes(name))
    const data = 'data/2023/so-lieu-ict-2023.csv'
    dir.write(data, `${dir.text(data)}"một dấu ngoặc kép không đóng`)
    const { code, stdout, stderr } = dir.run(['build', '2023'])
    expect(code).toBe(4)
    expect(stdout).toBe('')
    expect(stderr).toContain(data)
    expect(REPORTS.map((name) => dir.bytes(name))).toEqual(before)
  })

  test('an error in a template: exit 5, with file and line', () => {
    dir.run(['init'])
    dir.write('templates/overview.md.hbs', '# Chung\n\n{{value "postal.pionts"}}\n')
    const { code, stderr } = dir.run(['build', '2023'])
    expect(code).toBe(5)
    expect(stderr).toContain('templates/overview.md.hbs:3')
    expect(stderr).toContain('postal.points')
  })

  test('an error in the project file: exit 4, with file and line', () => {
    dir.run(['init'])
    dir.write('ict-report.yaml', 'province: Hòa Bình\nnotatoin: vi\n')
    const { code, stderr } = dir.run(['build', '2023'])
    expect(code).toBe(4)
    expect(stderr).toContain('ict-report.yaml:2:1')
    expect(stderr).toContain('«notation»')
  })

  test('a place that cannot be written to: exit 6, and nothing is left behind', () => {
    dir.write('out', 'a file of that name')
    const { code, stdout, stderr } = dir.run(['build', '2023'])
    expect(code).toBe(6)
    expect(stdout).toBe('')
    expect(stderr).toContain('ICT-P204')
    expect(dir.files()).toEqual(['out'])
    expect(dir.text('out')).toBe('a file of that name')
  })

  test('a picture that cannot be written leaves no report behind', () => {
    dir.write('out/hoa-binh-2023-hinh-2.svg/a-folder-of-that-name', 'x')
    const { code, stdout } = dir.run(['build', '2023', '--format', 'md'])
    expect([code, stdout]).toEqual([6, ''])
    expect(dir.files()).toEqual(['out/hoa-binh-2023-hinh-2.svg/a-folder-of-that-name'])
  })

  test.each([
    ['a province that there is not', ['--province', 'Hoà Bìn'], 'Hòa Bình'],
    ['data that are not there', ['--data', 'nowhere'], 'nowhere'],
  ])('%s: exit 3', (_, options, said) => {
    const { code, stderr } = dir.run(['build', '2023', ...options])
    expect(code).toBe(3)
    expect(stderr).toContain(said)
  })

  test.each([
    ['binary', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 1, 2]).toString('latin1')],
    ['empty', ''],
    ['a lone quote', '"'],
    ['one cell', 'x'],
    ['broken JSON', '{"a": [1, {"b": '],
  ])('hostile data (%s) never ends in a stack trace', (_, text) => {
    for (const name of ['data/2023/a.csv', 'data/2023/a.json']) {
      const own = workdir()
      own.write(name, text)
      const { code, stdout, stderr } = own.run(['build', '2023'])
      own.remove()
      expect([3, 4]).toContain(code)
      expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .*:\d+/)
    }
  })
})

describe('options of build', () => {
  test('--format, --out and --date', () => {
    const { code, stdout } = dir.run(['build', '2023', '--format', 'md', '--out', 'kết quả', '--date', '2024-01-08'])
    expect(code).toBe(0)
    const written = ['hinh-1.svg', 'hinh-2.svg'].map((name) => `kết quả/hoa-binh-2023-${name}`)
    expect(stdout.trim().split('\n').sort()).toEqual([...written, 'kết quả/hoa-binh-2023.md'])
    expect(dir.files()).toEqual([...written, 'kết quả/hoa-binh-2023.md'])
    expect(dir.text('kết quả/hoa-binh-2023.md').replaceAll('\u00a0', ' ')).toContain('ngày 08 tháng 01 năm 2024')
  })

  test('--quiet says nothing at all', () => {
    const { code, stdout, stderr } = dir.run(['build', '2023', '--quiet', '--verbose'])
    expect({ code, stderr, stdout, files: dir.files() }).toEqual({ code: 0, stderr: '', stdout: '', files: REPORTS })
  })

  test('--json prints one object, and nothing else', () => {
    const { code, stdout, stderr } = dir.run(['build', '2023', '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      province: 'tỉnh Hòa Bình',
      year: 2023,
      sample: true,
      summary: { error: 0 },
      files: expect.arrayContaining([{ format: 'md', path: 'out/hoa-binh-2023.md' }]),
    })
  })

  test('--lang en speaks English', () => {
    const { stderr } = dir.run(['build', '2023', '--format', 'md', '--lang', 'en'])
    expect(stderr).toContain('Written:')
  })

  test('--verbose names the files read', () => {
    const { stderr } = dir.run(['build', '2023', '--format', 'md', '--verbose'])
    expect(stderr).toContain('data/2023/so-lieu-ict-2023.csv')
    expect(stderr).toContain('data/2022/so-lieu-ict-2022.csv')
  })

  test('colour only where it is asked for', () => {
    const escape = '\u001b['
    expect(dir.run(['build', '2023', '--format', 'md']).stderr).not.toContain(escape)
    expect(dir.run(['build', '2023', '--format', 'md', '--color']).stderr).toContain(escape)
    expect(dir.run(['build', '2023', '--format', 'md'], { FORCE_COLOR: '1' }).stderr).toContain(escape)
    expect(dir.run(['build', '2023', '--format', 'md', '--no-color'], { FORCE_COLOR: '1' }).stderr).not.toContain(
      escape,
    )
  })
})
