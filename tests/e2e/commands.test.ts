import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Workdir, workdir } from '../support/workdir.ts'

let dir: Workdir
beforeEach(() => {
  dir = workdir()
})
afterEach(() => {
  dir.remove()
})

describe('check', () => {
  test('tells what is wrong with the sample, and ends well since it is warnings only', () => {
    const { code, stdout, stderr } = dir.run(['check', '2023'])
    expect(code).toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain('32,2%')
    expect(stderr).toMatch(/data\/2023\/so-lieu-ict-2023\.csv:\d+:\d+/)
    expect(dir.files()).toEqual([])
  })

  test('--json has the promised form', () => {
    const { stdout } = dir.run(['check', '2023', '--json'])
    const location = {
      file: 'data/2023/so-lieu-ict-2023.csv',
      line: expect.any(Number),
      column: expect.any(Number),
      field: expect.any(Number),
      sheet: null,
      cell: null,
      path: null,
      text: '32,2% (82/240)',
    }
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      summary: { error: 0, warning: expect.any(Number), info: expect.any(Number), observations: expect.any(Number) },
      diagnostics: expect.arrayContaining([
        expect.objectContaining({
          severity: 'warning',
          accepted: null,
          message: expect.any(String),
          hint: expect.any(String),
          locations: expect.arrayContaining([location]),
        }),
      ]),
    })
  })
})

describe('trace', () => {
  test('leads from a figure to its cell', () => {
    const { code, stdout } = dir.run(['trace', 'postal.radius'])
    expect(code).toBe(0)
    expect(stdout).toContain('postal.radius')
    expect(stdout).toMatch(/data\/2023\/so-lieu-ict-2023\.csv:\d+:\d+/)
    expect(stdout).toContain('seeds/areas.json')
  })

  test('finds a figure by its name too, and prints JSON', () => {
    const { stdout } = dir.run(['trace', 'Bán kính phục vụ bình quân', '--json', '--year', '2023'])
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      figure: { key: 'postal.radius', period: 2023, printed: { value: '2.5' } },
    })
  })

  test('an unknown indicator is a slip of the keyboard: exit 2, with the nearest', () => {
    const { code, stdout, stderr } = dir.run(['trace', 'postal.radus'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('«postal.radius»')
  })

  test('a year without data: exit 3', () => {
    expect(dir.run(['trace', 'postal.radius', '--year', '2010']).code).toBe(3)
  })
})

describe('init', () => {
  test('makes a folder, and says how to go on', () => {
    const { code, stdout, stderr } = dir.run(['init', 'tỉnh Hòa Bình'])
    expect(code).toBe(0)
    expect(stdout.trim().split('\n').sort()).toEqual(dir.files())
    expect(dir.files()).toEqual(
      expect.arrayContaining([
        'tỉnh Hòa Bình/HUONG-DAN.md',
        'tỉnh Hòa Bình/ict-report.yaml',
        'tỉnh Hòa Bình/data/2023/so-lieu-ict-2023.csv',
        'tỉnh Hòa Bình/data/2022/so-lieu-ict-2022.csv',
      ]),
    )
    expect(stderr).toContain('cd "tỉnh Hòa Bình"')
  })

  test('never overwrites, and writes nothing at all then', () => {
    dir.write('ict-report.yaml', 'province: Hà Nội\n')
    const { code, stderr } = dir.run(['init'])
    expect(code).toBe(6)
    expect(stderr).toContain('ict-report.yaml')
    expect(dir.files()).toEqual(['ict-report.yaml'])
  })
})

describe('eject', () => {
  test('writes the templates, and overwrites them only with --force', () => {
    expect(dir.run(['eject']).code).toBe(0)
    expect(dir.files()).toContain('templates/report.md.hbs')
    expect(dir.files()).toContain('templates/overview/report.md.hbs')
    const shipped = dir.text('templates/report.md.hbs')
    dir.write('templates/report.md.hbs', 'mine')
    expect(dir.run(['eject']).code).toBe(6)
    expect(dir.text('templates/report.md.hbs')).toBe('mine')
    expect(dir.run(['eject', '--force']).code).toBe(0)
    expect(dir.text('templates/report.md.hbs')).toBe(shipped)
  })
})

describe('indicators and areas', () => {
  test.each(['indicators', 'areas'])('%s fits 80 columns', (command) => {
    const { code, stdout } = dir.run([command])
    expect(code).toBe(0)
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  test('areas knows the 34 provinces of today and the 63 of before', () => {
    const count = (...options: readonly string[]): number =>
      dir
        .run(['areas', ...options])
        .stdout.trim()
        .split('\n').length - 1
    expect(count()).toBe(34)
    expect(count('--year', '2025')).toBe(34)
    expect(count('--year', '2024')).toBe(63)
  })

  test('areas --json gives area and population without rounding', () => {
    const { stdout } = dir.run(['areas', '--year', '2023', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      areas: expect.arrayContaining([
        expect.objectContaining({
          code: '17',
          name: 'Hòa Bình',
          statistics: expect.objectContaining({ areaKm2: '4590.3' }),
        }),
      ]),
    })
  })

  test('indicators --json gives codes and units', () => {
    const { stdout } = dir.run(['indicators', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      indicators: expect.arrayContaining([expect.objectContaining({ code: 'postal.radius' })]),
    })
  })
})
