import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { schemaFaults } from '../support/json-schema.ts'
import { type Workdir, cleanEnvironment, workdir } from '../support/workdir.ts'

let dir: Workdir
beforeEach(() => {
  dir = workdir()
})
afterEach(() => {
  dir.remove()
})

const PROGRAM = resolve('bin', 'ict-report.js')
const DOCUMENT = readFileSync('docs/unattended.md', 'utf8')
const MARKDOWN = ['--format', 'md']

function nationalData(): void {
  const made = spawnSync(process.execPath, [resolve('scripts', 'generate-national.mjs'), dir.path, '2023-2023'])
  expect(made.status).toBe(0)
}

/** Every line of a log, each held against the published schema. */
function records(stderr: string): readonly unknown[] {
  expect(stderr.endsWith('\n')).toBe(true)
  return stderr
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      const record: unknown = JSON.parse(line)
      expect(schemaFaults('log.schema.json', record)).toEqual([])
      return record
    })
}

describe('--quiet', () => {
  test.each([
    [['init', 'mới']],
    [['eject']],
    [['form', '2023', '--province', '17']],
    [['export', '2023', '--out', 'số liệu.csv']],
    [['build', '2023', ...MARKDOWN]],
    [['check', '2023']],
  ])('%j says nothing where all is well', (args) => {
    expect(dir.run([...args, '--quiet', '--verbose'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('a batch says nothing', () => {
    nationalData()
    const args = ['batch', '2023', '--only', '17', ...MARKDOWN, '--quiet']
    expect(dir.run(args)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(dir.files()).toContain('out/hoa-binh-2023.md')
  })

  test('errors are still told', () => {
    const { code, stderr } = dir.run(['build', '2023', '--data', 'thiếu', '--quiet'])
    expect(code).toBe(3)
    expect(stderr).toContain('ICT-P')
  })
})

describe('--log-format json', () => {
  test('a build: one object a line, results on the standard output', () => {
    const { code, stdout, stderr } = dir.run([
      'build',
      '2023',
      ...MARKDOWN,
      '--verbose',
      '--log-format',
      'json',
      '--color',
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('out/hoa-binh-2023.md\n')
    const told = records(stderr)
    expect(told).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        code: 'ICT-V012',
        place: expect.objectContaining({ file: 'data/2023/so-lieu-ict-2023.csv', line: 6, column: 127 }),
        hint: expect.any(String),
      }),
    )
    expect(told).toContainEqual(expect.objectContaining({ level: 'info', code: null, place: null, message: 'Đã ghi:' }))
    expect(stderr).not.toContain('\\u001b')
  })

  test('a batch: progress, and failures with their province', () => {
    nationalData()
    const file = 'data/2023/toan-quoc-2023.csv'
    dir.write(file, dir.text(file).replace(/^(telecom\.[^,;\n]*[,;][^\n]*Hòa Bình[,;]2023[,;])[^,;\n]*/m, '$1abc'))
    const { code, stderr } = dir.run(['batch', '2023', '--only', '01,17', ...MARKDOWN, '--log-format=json'])
    const told = records(stderr)
    expect(code).toBe(4)
    expect(told).toContainEqual(
      expect.objectContaining({ level: 'info', message: expect.stringContaining('ha-noi-2023') }),
    )
    expect(told).toContainEqual(
      expect.objectContaining({ level: 'error', code: expect.stringMatching(/^ICT-N/), province: 'tỉnh Hòa Bình' }),
    )
  })

  test.each([
    [['buil', '--log-format', 'json'], 2],
    [['--log-format', 'json'], 2],
    [['build', '2023', '--data', 'thiếu', '--log-format', 'json'], 3],
    [['trace', 'postal.radiu', '--log-format', 'json'], 2],
    [['check', '2023', '--max-severity', 'none', '--log-format', 'json'], 7],
  ])('%j', (args, expected) => {
    const { code, stdout, stderr } = dir.run(args)
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
    expect(records(stderr)).toContainEqual(expect.objectContaining({ level: 'error' }))
  })

  test('an apology', () => {
    dir.copy('bin', 'pkg/bin')
    dir.copy('dist', 'pkg/dist')
    dir.copy('package.json', 'pkg/package.json')
    dir.write('pkg/seeds/indicators.json', '{ broken')
    dir.write('go.cjs', `process.argv.push('areas', '--log-format', 'json'); require('./pkg/bin/ict-report.js')`)
    const { code, stderr } = dir.runScript('go.cjs')
    expect(code).toBe(1)
    expect(records(stderr)).toEqual([expect.objectContaining({ level: 'error', code: null })])
  })

  test('another form is refused', () => {
    const { code, stderr } = dir.run(['areas', '--log-format', 'xml'])
    expect(code).toBe(2)
    expect(stderr).toContain('Các giá trị có: text, json.')
  })
})

/** Loaded first: sends a signal to the run as it reads its data, as it takes the folder, or as a worker of it starts. */
const SIGNAL = `
const fs = require('node:fs')
const { at, signal } = JSON.parse(process.env.SIGNAL)
if (process.send && at === 'worker') process.kill(process.ppid, signal)
if (!process.send) for (const name of ['readFileSync', 'openSync']) {
  const open = fs[name]
  fs[name] = (path, ...rest) => {
    if (String(path).includes(at)) process.kill(process.pid, signal)
    return open(path, ...rest)
  }
}
`

describe.skipIf(process.platform === 'win32')('a batch that is told to stop', () => {
  const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

  /** Runs until the end; the signal comes at a place, or after the first report. */
  async function stopped(signal: keyof typeof CODES, at: string | null) {
    nationalData()
    dir.write('signal.cjs', SIGNAL)
    const preload = at === null ? [] : ['--require', './signal.cjs']
    const child = spawn(process.execPath, [...preload, PROGRAM, 'batch', '2023', '--jobs', '2', '--format', 'md'], {
      cwd: dir.path,
      env: cleanEnvironment({ SIGNAL: JSON.stringify({ at, signal }) }),
      // A group of its own tells whether any process of it is left.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      // The first report is made: both workers are in the midst of others.
      if (said === '' && at === null) child.kill(signal)
      said += text
    })
    const code = await new Promise((done) => child.on('close', done))
    expect(code).toBe(CODES[signal])
    expect(() => process.kill(-(child.pid ?? 0), 0)).toThrow('ESRCH')
    expect(dir.files().filter((name) => /\.(tmp|old|switch|journal)$|lock/.test(name))).toEqual([])
    return said.split('\n').filter((line) => line.startsWith('Đã lập ')).length
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s in the midst of reports: workers end too', async (signal) => {
    const made = await stopped(signal, null)
    expect(made).toBeGreaterThan(0)
    expect(made).toBeLessThan(63)
  })

  test.each([
    ['SIGINT', 'toan-quoc-2023.csv'],
    ['SIGTERM', 'toan-quoc-2023.csv'],
    ['SIGTERM', '.ict-report-lock'],
    ['SIGHUP', '.ict-report-lock'],
    ['SIGINT', 'worker'],
    ['SIGTERM', 'worker'],
  ] as const)('by %s as early as %s: nothing is made, nothing is left', async (signal, at) => {
    expect(await stopped(signal, at)).toBe(0)
    expect(dir.files().filter((name) => name.endsWith('.md'))).toEqual([])
  })
})

/** A stand-in for the installed program, as a file that can be run without an environment. */
function installed(): string {
  dir.write('bin/ict-report', `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`)
  chmodSync(join(dir.path, 'bin', 'ict-report'), 0o755)
  return join(dir.path, 'bin', 'ict-report')
}

describe.skipIf(process.platform !== 'linux')('the examples of the document', () => {
  test('the line for cron runs with next to no environment', () => {
    nationalData()
    mkdirSync(join(dir.path, 'log'))
    const program = installed()
    const [, fields = '', command = ''] = /^((?:[\d*/,-]+ ){5})(.*)$/m.exec(DOCUMENT) ?? []
    expect(fields.trim().split(' ')).toEqual(['30', '5', '*', '*', '1'])
    expect(command).not.toMatch(/(?<!\\)%/)
    const line = command
      .replaceAll('/srv/ict-report', `'${dir.path}'`)
      .replaceAll('/usr/local/bin/ict-report', `'${program}'`)
      .replace('batch 2023', 'batch 2023 --only 17 --format md')
    const run = spawnSync('env', ['-i', 'PATH=/usr/bin:/bin', '/bin/sh', '-c', line], { encoding: 'utf8' })
    expect({ status: run.status, stdout: run.stdout, stderr: run.stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(dir.text('log/batch.jsonl')).toBe('')
    expect(dir.files()).toContain('out/hoa-binh-2023.md')
  })

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0
  test.skipIf(!hasSystemd)('systemd finds no fault in the units', () => {
    const units = [...DOCUMENT.matchAll(/```ini\n# \/etc\/systemd\/system\/(\S+)\n([^]*?)```/g)]
    const names = units.map(([, name = '', text = '']) => {
      dir.write(`units/${name}`, text.replaceAll('/usr/local/bin/ict-report', process.execPath))
      return join(dir.path, 'units', name)
    })
    expect(names).toHaveLength(2)
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...names], { encoding: 'utf8' })
    expect({ status, faults: stderr.split('\n').filter((line) => line.includes('ict-report.')) }).toEqual({
      status: 0,
      faults: [],
    })
  })
})
