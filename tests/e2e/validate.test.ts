/** `build --validate` with a program in veraPDF's place: what it says, or fails to say, decides what is written. */
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Run, type Workdir, workdir } from '../support/workdir.ts'

const compliant = (isCompliant: boolean, rules: readonly unknown[] = []): string =>
  JSON.stringify({
    report: {
      buildInformation: { releaseDetails: [{ id: 'core', version: '1.29.0' }] },
      jobs: [
        {
          itemDetails: { name: 'report.pdf', size: 1 },
          validationResult: [
            {
              jobEndStatus: 'normal',
              compliant: isCompliant,
              details: {
                passedRules: 106,
                failedRules: rules.length,
                passedChecks: 999,
                failedChecks: rules.length,
                ruleSummaries: rules,
              },
            },
          ],
        },
      ],
    },
  })

const RULE = {
  ruleStatus: 'FAILED',
  specification: 'ISO 14289-1:2014',
  clause: '7.3',
  testNumber: 1,
  status: 'failed',
  failedChecks: 2,
  description: 'Figure tags shall include\n   an alternative representation',
}

let folder: Workdir

beforeEach(() => {
  folder = workdir()
})
afterEach(() => {
  folder.remove()
})

/** A script under the validator's name, first on the PATH. */
function install(script: string): Readonly<Record<string, string>> {
  folder.write('bin/verapdf', `#!${process.execPath}\n${script}\n`)
  chmodSync(join(folder.path, 'bin/verapdf'), 0o755)
  return { PATH: `${join(folder.path, 'bin')}:${process.env['PATH'] ?? ''}` }
}

const build = (env: Readonly<Record<string, string>>): Run => folder.run(['build', '2023', '--validate'], env)

const LOOKS = `const { readFileSync, appendFileSync } = require('node:fs')
const args = process.argv.slice(2)
const head = readFileSync(args.at(-1)).subarray(0, 8).toString()
appendFileSync(process.env.SEEN, args.join(' ') + ' ' + head + '\\n')`

describe.skipIf(process.platform === 'win32')('build --validate', () => {
  test('writes the report when both standards are kept', () => {
    const seen = join(folder.path, 'seen.txt')
    const env = install(`${LOOKS}\nconsole.log(${JSON.stringify(compliant(true))})`)
    const run = build({ ...env, SEEN: seen })
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('out/hoa-binh-2023.pdf\n')
    expect(folder.text('seen.txt').split('\n')).toEqual([
      '--format json --flavour 3a report.pdf %PDF-1.7',
      '--format json --flavour ua1 report.pdf %PDF-1.7',
      '',
    ])
  })

  test('a clause that is not kept is told, and what was written before stays', () => {
    expect(folder.run(['build', '2023']).code).toBe(0)
    const before = folder.bytes('out/hoa-binh-2023.pdf')
    const env = install(`const ok = process.argv.includes('3a')
console.log(ok ? ${JSON.stringify(compliant(true))} : ${JSON.stringify(compliant(false, [RULE]))})
process.exitCode = ok ? 0 : 1`)
    const run = folder.run(['build', '2023', '--validate', '--date', '2024-02-02'], env)
    expect(run.code).toBe(6)
    expect(run.stdout).toBe('')
    expect(run.stderr.replace(/\s+/g, ' ')).toContain(
      '«hoa-binh-2023.pdf» không đạt PDF/UA-1 tại 2 chỗ, ISO 14289-1:2014, 7.3: Figure tags shall include an alternative representation',
    )
    expect(run.stderr).toContain('ICT-P222')
    expect(Buffer.compare(folder.bytes('out/hoa-binh-2023.pdf'), before)).toBe(0)
  })

  test.each([
    ['breaks off', `console.error('java.lang.OutOfMemoryError'); process.exit(3)`, 'java.lang.OutOfMemoryError'],
    ['is killed', `process.kill(process.pid, 'SIGKILL')`, 'null'],
    ['says nothing', '', 'mã kết thúc 0'],
    ['prints something else', `console.log('<report/>')`, 'mã kết thúc 0'],
    ['prints half of it', `console.log(${JSON.stringify(compliant(true).slice(0, 200))})`, 'mã kết thúc 0'],
    [
      'agrees without having looked',
      `console.log('{"report":{"jobs":[{"validationResult":[{"compliant":true}]}]}}')`,
      'mã kết thúc 0',
    ],
    ['looked at nothing', `console.log('{"report":{"jobs":[]}}')`, 'mã kết thúc 0'],
  ])('a validator that %s does not consent', (_, script, words) => {
    const run = build(install(script))
    expect(run.code).toBe(6)
    expect(run.stderr).toContain('ICT-P221')
    expect(run.stderr.replace(/\s+/g, ' ')).toContain(words)
    expect(folder.files()).toEqual(['bin/verapdf'])
  })

  test('without a validator nothing is written', () => {
    const run = build({ PATH: '/nowhere' })
    expect(run.code).toBe(6)
    expect(run.stderr).toContain('ICT-P220')
    expect(folder.files()).toEqual([])
  })

  test('the variable names a validator that is not on the PATH, and must name one that is there', () => {
    install(`console.log(${JSON.stringify(compliant(true))})`)
    const path = join(folder.path, 'bin/verapdf')
    expect(build({ PATH: '/nowhere', ICT_REPORT_VERAPDF: path }).code).toBe(0)
    const run = build({ ICT_REPORT_VERAPDF: `${path}-2` })
    expect(run.stderr).toContain('ICT-P220')
  })

  test('a file that may not be run is told', () => {
    folder.write('bin/verapdf', 'x')
    const run = build({ ICT_REPORT_VERAPDF: join(folder.path, 'bin/verapdf') })
    expect(run.code).toBe(6)
    expect(run.stderr).toContain('EACCES')
  })
})
