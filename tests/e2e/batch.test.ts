import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseManifest } from '../../src/batch/manifest.ts'
import { beganAt } from '../../src/publish/process-life.ts'
import { schemaFaults } from '../support/json-schema.ts'
import { cleanEnvironment, type Run, type Workdir, workdir } from '../support/workdir.ts'

/** Made-up figures of all provinces of two years; each test takes the rows of a few. */
let rows: { readonly header: string; readonly lines: readonly string[]; readonly before: readonly string[] }
/** The folder of a run over three provinces, which many tests compare with. */
let single: Workdir
let first: Run

const DATA = 'data/2023/toan-quoc-2023.csv'
const MANIFEST = 'out/ict-report-manifest.json'
const ROWS = 'out/ict-report-rows-2023.json'
const HA_NOI = '01'
const HOA_BINH = '17'
const DA_NANG = '48'
const THREE = [HA_NOI, HOA_BINH, DA_NANG]

function rowsOf(codes: readonly string[], lines = rows.lines): readonly string[] {
  return lines.filter((line) => codes.includes(line.split(';')[2] ?? ''))
}

function csv(lines: readonly string[]): string {
  return `${[rows.header, ...lines].join('\r\n')}\r\n`
}

/** One cell of Hòa Bình becomes another number. */
const withChange = (text: string): string => text.replace(/(postal\.enterprises;Cấp tỉnh;17;[^;]*;2023;)\d+/, '$144')

let dir: Workdir

/** Lays down the figures of a few provinces, and their reports of an earlier run where there are such. */
function lay(codes: readonly string[], folder = dir): void {
  folder.write(DATA, csv(rowsOf(codes)))
  folder.write(DATA.replaceAll('2023', '2022'), csv(rowsOf(codes, rows.before)))
}

const batch = (args: readonly string[] = [], folder = dir, env: Readonly<Record<string, string>> = {}): Run =>
  folder.run(['batch', '2023', '--format', 'md', '--lang', 'en', ...args], env)

const outputs = (folder = dir): readonly string[] => folder.files().filter((name) => name.startsWith('out/'))
const markdowns = (folder = dir): readonly string[] =>
  outputs(folder).filter((name) => name.endsWith('.md') && !name.startsWith('out/ca-nuoc-'))
const manifest = (folder = dir) => parseManifest(folder.text(MANIFEST))

/** Bytes, time and number on the medium of every file of the output. */
function standing(folder = dir): ReadonlyMap<string, string> {
  return new Map(
    outputs(folder).map((name) => {
      const { mtimeMs, ino } = statSync(join(folder.path, name))
      return [name, `${mtimeMs} ${ino} ${Buffer.from(folder.bytes(name)).toString('base64')}`]
    }),
  )
}

function changedSince(before: ReadonlyMap<string, string>): readonly string[] {
  return [...standing()].flatMap(([name, state]) => (before.get(name) === state ? [] : [name]))
}

/** The same, of what only the content matters. */
function contents(folder = dir): Readonly<Record<string, string>> {
  return Object.fromEntries(outputs(folder).map((name) => [name, Buffer.from(folder.bytes(name)).toString('base64')]))
}

beforeAll(() => {
  const made = mkdtempSync(join(tmpdir(), 'ict-report-national-'))
  spawnSync(process.execPath, [resolve('scripts', 'generate-national.mjs'), made, '2022-2023'])
  const linesOf = (year: number): readonly string[] =>
    readFileSync(join(made, 'data', String(year), `toan-quoc-${year}.csv`), 'utf8')
      .trimEnd()
      .split('\r\n')
  const [header = '', ...lines] = linesOf(2023)
  rows = { header, lines, before: linesOf(2022).slice(1) }
  rmSync(made, { recursive: true })
  single = workdir()
  lay(THREE, single)
  first = batch(['--jobs', '1'], single)
})
afterAll(() => single.remove())
beforeEach(() => {
  dir = workdir()
})
afterEach(() => dir.remove())

describe('a national file', () => {
  test('gives a report for each of its provinces, and a plain line a report where there is no terminal', () => {
    expect(first.code).toBe(0)
    expect(markdowns(single)).toEqual(['out/da-nang-2023.md', 'out/ha-noi-2023.md', 'out/hoa-binh-2023.md'])
    const [one, two, three, closing] = first.stderr.trimEnd().split('\n')
    expect([one, two, three].map((line) => line?.replace(/^Built \S+ /, ''))).toEqual(['(1/3)', '(2/3)', '(3/3)'])
    expect(closing).toMatch(/^2023: 3 reports built, 0 kept, 0 failed;/)
    expect(first.stdout.trimEnd().split('\n').sort()).toEqual(
      outputs(single).filter((name) => name !== MANIFEST && name !== ROWS),
    )
    expect(outputs(single)).toEqual(
      expect.arrayContaining(['md', 'csv', 'json', 'xlsx'].map((end) => `out/ca-nuoc-2023.${end}`)),
    )
  })

  test('gives just the report that build makes of it alone', () => {
    lay(THREE)
    expect(dir.run(['build', '2023', '--format', 'md', '--province', 'Hòa Bình']).code).toBe(0)
    expect(dir.text('out/hoa-binh-2023.md')).toBe(single.text('out/hoa-binh-2023.md'))
  })

  test('leaves a manifest that its schema describes, and nothing hidden', () => {
    expect(schemaFaults('manifest.schema.json', JSON.parse(single.text(MANIFEST)))).toEqual([])
    expect(manifest(single)?.reports.map(({ area }) => area)).toEqual(['VN', DA_NANG, HA_NOI, HOA_BINH])
    expect(outputs(single).filter((name) => name.startsWith('out/.'))).toEqual([])
  })

  test('tells the way of a total, and of the rank of a province', () => {
    const trace = (...args: readonly string[]): Run =>
      single.run(['trace', ...args, '--summary', 'out', '--lang', 'en'])
    const total = trace('postal.points')
    expect(total.stdout).toMatch(/the provinces that reported, together: [\d,]+ \(3 provinces\)\n.* formula sum: /)
    expect(total.stdout).toMatch(
      /Hòa Bình = \d+ \(17\/postal\.points, 2023\)\n.* data\/2023\/toan-quoc-2023\.csv:\d+:\d+/,
    )
    expect(trace('postal.radius', '--province', 'Hòa Bình').stdout).toMatch(/Hòa Bình: rank \d\/3\n.* figure: /)
    const json: unknown = JSON.parse(trace('postal.radius', '--json').stdout)
    expect(schemaFaults('trace-summary.schema.json', json)).toEqual([])
    expect(json).toMatchObject({ summary: { period: 2023, ranked: 3, total: { provinces: 3 } } })
    expect(trace('postal.enterprises')).toMatchObject({ code: 3, stdout: '' })
    expect(trace('postal.points', '--year', '2010').code).toBe(3)
    expect(single.run(['trace', 'postal.points', '--summary', 'data']).code).toBe(3)
  })

  test('gives the same bytes by two workers', () => {
    lay(THREE)
    expect(batch(['--jobs', '2']).code).toBe(0)
    expect(contents()).toEqual(contents(single))
  })

  test('is not written again where nothing has changed', () => {
    const before = standing(single)
    const { code, stdout, stderr } = batch([], single)
    expect(code).toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toBe('Nothing has changed, nothing was written.\n')
    expect(standing(single)).toEqual(before)
  })

  test('in parts on several machines gives the same bytes, the merged manifest too', () => {
    lay(THREE)
    for (const part of ['2/3', '1/3', '3/3']) expect(batch(['--shard', part]).code).toBe(0)
    expect(dir.run(['batch', 'merge', '2023']).code).toBe(0)
    const parts = outputs().filter((name) => name.endsWith('-of-3.json'))
    expect(parts).toHaveLength(6)
    for (const part of parts) rmSync(join(dir.path, part))
    expect(contents()).toEqual(contents(single))
    expect(batch().stderr).toBe('Nothing has changed, nothing was written.\n')
  })
})

describe('a second run', () => {
  beforeEach(() => {
    dir.copy(single.path, '.')
  })

  test('rebuilds the province of which a row has changed, and no other', () => {
    const before = standing()
    dir.write(DATA, withChange(dir.text(DATA)))
    const { code, stderr } = batch()
    expect(code).toBe(0)
    expect(stderr).toContain('1 reports built, 2 kept, 0 failed')
    const own = outputs().filter((name) => name.startsWith('out/hoa-binh-2023'))
    expect(changedSince(before)).toEqual([...own, MANIFEST, ROWS])
  })

  test('rebuilds what is damaged or missing', () => {
    const before = contents()
    dir.write('out/da-nang-2023.md', `${dir.text('out/da-nang-2023.md')} `)
    rmSync(join(dir.path, 'out/ha-noi-2023-hinh-1.svg'))
    expect(batch(['--dry-run']).stdout).toBe('da-nang-2023\nha-noi-2023\n')
    expect(batch().stderr).toContain('2 reports built, 1 kept')
    expect(contents()).toEqual(before)
  })

  test('rebuilds all with --force', () => {
    expect(batch(['--force']).stderr).toContain('3 reports built, 0 kept')
  })

  test('says as JSON what it kept and what it made', () => {
    rmSync(join(dir.path, 'out/ha-noi-2023.md'))
    const { stdout, stderr } = batch(['--json'])
    expect(stderr).toBe('')
    const told: unknown = JSON.parse(stdout)
    expect(schemaFaults('diagnostics.schema.json', told)).toEqual([])
    expect(told).toMatchObject({
      year: 2023,
      folder: 'out',
      failed: [],
      kept: 2,
      reports: [
        { name: 'ca-nuoc-2023', status: 'kept' },
        { name: 'da-nang-2023', status: 'kept' },
        { name: 'ha-noi-2023', status: 'built' },
        { name: 'hoa-binh-2023', status: 'kept' },
      ],
    })
  })

  test('takes nothing for good where the manifest cannot be read', () => {
    dir.write(MANIFEST, dir.text(MANIFEST).slice(0, 200))
    expect(batch().stderr).toContain('3 reports built, 0 kept')
  })

  test('repairs what build has written over, and the manifest says so until then', () => {
    const before = contents()
    const build = (date: string): Run =>
      dir.run(['build', '2023', '--format', 'md', '--province', 'Hòa Bình', '--date', date])
    expect(build('2024-02-05').code).toBe(0)
    expect(manifest()?.pending).toEqual(['hoa-binh-2023'])
    expect(manifest()?.reports.map(({ name }) => name)).toEqual(['ca-nuoc-2023', 'da-nang-2023', 'ha-noi-2023'])
    expect(batch().stderr).toContain('1 reports built, 2 kept, 0 failed')
    expect(contents()).toEqual(before)
  })

  test('keeps what build has written just as it was', () => {
    const before = manifest()
    expect(dir.run(['build', '2023', '--format', 'md', '--province', 'Hòa Bình']).code).toBe(0)
    expect(manifest()).toEqual(before)
    expect(batch().stderr).toBe('Nothing has changed, nothing was written.\n')
  })

  test('waits for nobody: a folder that another run holds is refused', () => {
    const began = beganAt(process.pid)
    const host = hostname()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
    dir.write(`out/.ict-report-lock.all.${host}.${process.pid}.${began}`, '{}\n')
    const before = contents()
    const { code, stderr } = batch(['--force'])
    expect(code).toBe(9)
    expect(stderr).toContain('ICT-P301')
    expect(contents()).toEqual(before)
  })
})

describe('choosing', () => {
  beforeEach(() => lay(THREE))

  test('takes names in any spelling', () => {
    expect(batch(['--only', 'hoà bình,HA NOI', '--dry-run']).stdout).toBe('ha-noi-2023\nhoa-binh-2023\n')
    expect(batch(['--except', 'Thành phố Đà Nẵng,17', '--dry-run']).stdout).toBe('ha-noi-2023\n')
  })

  test('a dry run writes nothing', () => {
    const before = dir.files()
    expect(batch(['--dry-run']).code).toBe(0)
    expect(dir.files()).toEqual(before)
  })

  test('of a name that is no province of the data is an error', () => {
    const { code, stderr } = batch(['--only', 'Hòa Bình,Hoà Bìn,Sơn La'])
    expect(code).toBe(3)
    expect(stderr).toContain('Hoà Bìn, Sơn La')
    expect(outputs()).toEqual([])
  })
})

describe('a year whose map the project file settles', () => {
  /** Figures of 2023 of two provinces as if they were of 2025, in whose end one of them had been merged into another. */
  const early = 'sample: true\nmap: 2025-06-30\n'
  const late = 'sample: true\n'
  const rows2025 = (codes: readonly string[]): string => csv(rowsOf(codes)).replaceAll(';2023;', ';2025;')
  const plan = (args: readonly string[]): Run => dir.run(['batch', '2025', '--dry-run', '--lang', 'en', ...args])

  test('takes the names of its provinces, for --only and --except too', () => {
    dir.write('data/2025/so-lieu.csv', rows2025([HOA_BINH, HA_NOI]))
    dir.write('ict-report.yaml', early)
    expect(plan(['--only', 'Hòa Bình']).stdout).toBe('hoa-binh-2025\n')
    expect(plan(['--except', 'Hòa Bình']).stdout).toBe('ha-noi-2025\n')
    expect(plan(['--only', 'Phú Thọ']).code).toBe(3)
  })

  test('takes those of its folders, each by its own project file', () => {
    const data = csv(rowsOf([HOA_BINH]))
      .replace(';Mã tỉnh;Tên tỉnh;', ';')
      .replaceAll(/;17;[^;]*;2023;/g, ';2025;')
    dir.write('cac-tinh/hoa-binh/data/2025/so-lieu.csv', data)
    dir.write('cac-tinh/hoa-binh/ict-report.yaml', early)
    expect(plan(['--data', 'cac-tinh']).stdout).toBe('hoa-binh-2025\n')
    dir.write('cac-tinh/hoa-binh/ict-report.yaml', late)
    expect(plan(['--data', 'cac-tinh']).stdout).not.toContain('hoa-binh-2025')
  })
})

describe('a province that fails', () => {
  const broken = (text: string): string =>
    text.replace(/(postal\.points;Cấp tỉnh;01;[^;]*;2023;)[^;]*/, '$1hai trăm tư')

  beforeEach(() => {
    lay(THREE)
    dir.write(DATA, broken(dir.text(DATA)))
  })

  test('does not stop the others; the end says which and why, and so does every run', () => {
    const { code, stderr } = batch()
    expect(code).toBe(4)
    expect(markdowns()).toEqual(['out/da-nang-2023.md', 'out/hoa-binh-2023.md'])
    expect(stderr).toContain('Failed: thành phố Hà Nội')
    expect(stderr).toMatch(/Error ICT-N\d+ data\/2023\/toan-quoc-2023\.csv:\d+/)
    expect(stderr).toContain('2 reports built, 0 kept, 1 failed')
    const again = batch()
    expect(again.code).toBe(4)
    expect(again.stderr).toContain('0 reports built, 2 kept, 1 failed')
  })

  test('keeps its earlier report', () => {
    lay(THREE)
    batch(['--only', 'Hà Nội'])
    const before = dir.text('out/ha-noi-2023.md')
    dir.write(DATA, broken(dir.text(DATA)))
    expect(batch().code).toBe(4)
    expect(dir.text('out/ha-noi-2023.md')).toBe(before)
    expect(manifest()?.pending).toEqual([])
  })

  test('ends the run with --fail-fast', () => {
    lay(['01', '02', '04', '06', '08', '10'])
    dir.write(DATA, broken(dir.text(DATA)))
    const { code } = batch(['--fail-fast', '--jobs', '1'])
    expect(code).toBe(4)
    expect(markdowns().length).toBeLessThan(5)
  })
})

test('rows of an area that nobody knows concern no other province, and are told by every run', () => {
  lay([HOA_BINH])
  dir.write(DATA, `${dir.text(DATA)}postal.points;Cấp tỉnh;;Hoà Bìn;2023;240;Số liệu giả lập\r\n`)
  const runs = [batch(), batch()]
  for (const { code, stderr } of runs) {
    expect(code).toBe(4)
    expect(stderr).toContain('Hoà Bìn')
  }
  expect(markdowns()).toEqual(['out/hoa-binh-2023.md'])
})

describe('a folder a province', () => {
  beforeEach(() => {
    const put = (name: string, code: string): void => dir.write(name, csv(rowsOf([code])))
    put('cac-tinh/ha-noi/so-lieu-2023.csv', HA_NOI)
    put('cac-tinh/hoa-binh/data/2023/so-lieu.csv', HOA_BINH)
    dir.write('cac-tinh/hoa-binh/ict-report.yaml', 'province: Hòa Bình\nsample: true\n')
  })

  test('with a project file and without one', () => {
    const { code, stderr } = batch(['--data', 'cac-tinh'])
    expect(stderr).toContain('2 reports built, 0 kept, 0 failed')
    expect(code).toBe(0)
    expect(markdowns()).toEqual(['out/ha-noi-2023.md', 'out/hoa-binh-2023.md'])
    expect(batch(['--data', 'cac-tinh']).stderr).toBe('Nothing has changed, nothing was written.\n')
  })

  test('of which one cannot be used: the others are made, and every run says which', () => {
    dir.write('cac-tinh/hoa-binh/ict-report.yaml', 'province: [\n')
    for (const { code, stderr } of [batch(['--data', 'cac-tinh']), batch(['--data', 'cac-tinh'])]) {
      expect(code).toBe(4)
      expect(stderr).toContain('Failed: hoa-binh')
    }
    expect(markdowns()).toEqual(['out/ha-noi-2023.md'])
  })
})

describe('parts', () => {
  beforeEach(() => lay(THREE))
  const merge = (): Run => dir.run(['batch', 'merge', '2023', '--lang', 'en'])

  test('are not merged while one is missing', () => {
    batch(['--shard', '/2'], dir, { JOB_COMPLETION_INDEX: '0' })
    const { code, stderr } = merge()
    expect(code).toBe(3)
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('part 2/2 is missing')
    expect(outputs()).not.toContain(MANIFEST)
  })

  test('are not merged where they are of different data, or a file is no longer what was built', () => {
    batch(['--shard', '1/2'])
    batch(['--shard', '2/2'])
    dir.write('out/ha-noi-2023.md', 'x')
    expect(merge().stderr).toContain('ha-noi-2023.md')
    dir.write(DATA, `${dir.text(DATA)}\r\n`)
    batch(['--shard', '1/2'])
    expect(merge().stderr).toContain('different data')
    expect(outputs()).not.toContain(MANIFEST)
  })

  test('of which the number is open are refused', () => {
    const { code, stderr } = batch(['--shard', 'auto'], dir, { JOB_COMPLETION_INDEX: '0' })
    expect(code).toBe(3)
    expect(stderr).toContain('ICT-P304')
  })
})

/** Loaded first: a disk that fails to sync one file, and an input that changes as soon as it has been read. */
const MISHAPS = `
const fs = require('node:fs')
const { unsynced, changed } = JSON.parse(process.env.MISHAPS)
const paths = new Map()
const { openSync, fsyncSync, readFileSync, writeFileSync } = fs
fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest)
  paths.set(file, String(path))
  return file
}
fs.fsyncSync = (file) => {
  if (unsynced && paths.get(file)?.includes(unsynced)) throw Object.assign(new Error('EIO'), { code: 'EIO' })
  fsyncSync(file)
}
fs.readFileSync = (path, ...rest) => {
  const content = readFileSync(path, ...rest)
  if (changed && !process.send && String(path).endsWith(changed)) {
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/(postal\\.enterprises;Cấp tỉnh;17;[^;]*;2023;)\\d+/, '$144'))
  }
  return content
}
`

function withMishap(mishap: Readonly<Record<string, string>>): Run {
  dir.write('mishaps.cjs', MISHAPS)
  const program = resolve('bin', 'ict-report.js')
  const all = ['--require', './mishaps.cjs', program, 'batch', '2023', '--format', 'md', '--lang', 'en']
  const env = cleanEnvironment({ MISHAPS: JSON.stringify(mishap) })
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: dir.path, env, encoding: 'utf8' })
  return { code: status, stdout, stderr }
}

describe('a disk that does not keep what it is given', () => {
  beforeEach(() => {
    dir.copy(single.path, '.')
    dir.write(DATA, withChange(dir.text(DATA)))
  })

  test.each([
    ['.hoa-binh-2023.md.', 'a file of a report'],
    ['.switch', 'the record of a switch'],
    ['manifest.json.journal', 'the journal'],
    ['.ict-report-manifest.json.', 'the manifest'],
  ])('%s cannot be synced: the run fails, and the next one repairs', (unsynced) => {
    const before = dir.text('out/hoa-binh-2023.md')
    const { code, stderr } = withMishap({ unsynced })
    expect(code).toBe(6)
    expect(stderr).toContain('EIO')
    const isMade = dir.text('out/hoa-binh-2023.md') !== before
    // The journal is written after the report, and what it could not say the manifest says at the end.
    expect(isMade).toBe(unsynced.endsWith('.journal'))
    expect(batch().code).toBe(0)
    expect(dir.text('out/hoa-binh-2023.md')).not.toBe(before)
  })
})

test('an input that changes while the run is under way: all is of what was read, and the next run takes the change', () => {
  lay(THREE)
  expect(withMishap({ changed: 'toan-quoc-2023.csv' }).code).toBe(0)
  expect(dir.text(DATA)).not.toBe(single.text(DATA))
  expect(contents()).toEqual(contents(single))
  expect(batch().stderr).toContain('1 reports built, 2 kept, 0 failed')
})

/** What a worker loads first: it ends as if the system had killed it, so many times, at what it is sent. */
const DEATHS = `
const { readFileSync, writeFileSync } = require('node:fs')
const dieAt = (place) => {
  const { at, left } = JSON.parse(readFileSync('deaths.json', 'utf8'))
  if (left === 0 || at !== place) return
  writeFileSync('deaths.json', JSON.stringify({ at, left: left - 1 }))
  process.kill(process.pid, 'SIGKILL')
}
if (process.send) {
  dieAt('start')
  process.on('message', ({ question }) => dieAt(question.area ?? question.kind))
}
`

describe.skipIf(process.platform === 'win32')('a worker that the system kills', () => {
  /** Runs while workers die that are at a province, or at the summary (`overview`), or are just starting (`start`). */
  function dying(at: string, left: number): Run {
    dir.write('deaths.cjs', DEATHS)
    dir.write('deaths.json', JSON.stringify({ at, left }))
    const args = ['--require', './deaths.cjs', resolve('bin', 'ict-report.js'), 'batch', '2023', '--format', 'md']
    const options = { cwd: dir.path, env: cleanEnvironment(), encoding: 'utf8', timeout: 30_000 } as const
    const run = spawnSync(process.execPath, [...args, '--jobs', '1', '--lang', 'en'], options)
    expect(JSON.parse(dir.text('deaths.json'))).toEqual({ at, left: 0 })
    return { code: run.status, stdout: run.stdout, stderr: run.stderr }
  }

  beforeEach(() => lay(THREE))

  test('takes nothing with it: another one makes the report', () => {
    const { code, stderr } = dying(HOA_BINH, 1)
    expect(stderr).toContain('3 reports built, 0 kept, 0 failed')
    expect(code).toBe(0)
    expect(contents()).toEqual(contents(single))
  })

  test('twice fails the report that it was at, and no other', () => {
    const { code, stderr } = dying(HOA_BINH, 2)
    expect(code).toBe(1)
    expect(stderr).toContain('Failed: tỉnh Hòa Bình')
    expect(stderr).toContain('ICT-P306')
    expect(stderr).toContain('2 reports built, 0 kept, 1 failed')
    expect(batch().stderr).toContain('1 reports built, 2 kept, 0 failed')
  })

  test('at the national summary: another one makes it', () => {
    expect(dying('overview', 1).code).toBe(0)
    expect(contents()).toEqual(contents(single))
  })

  test('twice at the national summary: the reports stand, and the next run makes it', () => {
    const { code, stderr } = dying('overview', 2)
    expect(code).toBe(1)
    expect(stderr).toContain('ICT-P306')
    expect(stderr).toContain('3 reports built, 0 kept, 0 failed')
    expect(outputs().filter((name) => name.includes('ca-nuoc-2023') || name.endsWith('.tmp'))).toEqual([])
    expect(batch().stderr).toContain('0 reports built, 3 kept, 0 failed')
    expect(contents()).toEqual(contents(single))
  })

  test('while it starts does not leave the others waiting for ever', () => {
    // The first death is that of a worker which nobody waits for yet.
    const { code, stderr } = dying('start', 4)
    expect(stderr).toContain('2 reports built, 0 kept, 1 failed')
    expect(code).toBe(1)
  })

  test('whenever it starts ends the run, and not after twice as many attempts as there are provinces', () => {
    dir.write('data/2023/toan-quoc-2023.csv', csv(rows.lines))
    const { code, stderr } = dying('start', 10)
    expect(stderr).toContain('0 reports built, 0 kept, 63 failed')
    expect(code).toBe(1)
  })
})
