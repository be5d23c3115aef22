import { delimiter, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { findValidator } from '../../../src/verapdf/find-validator.ts'
import { parseVerdict } from '../../../src/verapdf/parse-verdict.ts'
import { commandOf, runValidator } from '../../../src/verapdf/run-validator.ts'

const node = (script: string) => ({ program: process.execPath, args: ['-e', script], verbatim: false })

describe('runValidator', () => {
  test('one that hangs is stopped, what it has started is not waited for', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 5000)'], { stdio: 'inherit' })`
    const start = performance.now()
    const ending = await runValidator(node(`${child}; setTimeout(() => {}, 60_000)`), '.', 700)
    expect(ending).toEqual({ kind: 'hung' })
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test('one that is not there is told', async () => {
    const missing = { program: join('nowhere', 'verapdf'), args: [], verbatim: false }
    expect(await runValidator(missing, '.', 5000)).toEqual({ kind: 'refused', reason: 'ENOENT' })
  })

  test('it is not told what is set for this program', async () => {
    vi.stubEnv('ICT_REPORT_SIGN_PASSWORD', 'mật khẩu')
    const ending = await runValidator(node(`console.log(JSON.stringify(process.env))`), '.', 60_000)
    vi.unstubAllEnvs()
    if (ending.kind !== 'ended') throw new Error(ending.kind)
    expect(JSON.parse(ending.output)).toMatchObject({ PATH: process.env['PATH'] })
    expect(ending.output).not.toContain('ICT_REPORT')
  })

  test('one that never stops printing is stopped', async () => {
    const script = `const part = 'x'.repeat(1 << 20); const go = () => process.stdout.write(part, go); go()`
    expect(await runValidator(node(script), '.', 60_000)).toEqual({ kind: 'flooded' })
  })
})

describe('commandOf', () => {
  test('a batch file of Windows is started by its command processor, in quotes', () => {
    const command = commandOf('C:\\Program Files\\veraPDF\\verapdf.bat', ['--flavour', '3a'], 'win32', 'cmd.exe')
    expect(command).toEqual({
      program: 'cmd.exe',
      args: ['/d', '/s', '/c', '""C:\\Program Files\\veraPDF\\verapdf.bat" "--flavour" "3a""'],
      verbatim: true,
    })
  })

  test('anything else is started as it is', () => {
    expect(commandOf('/opt/verapdf', ['a'], 'linux', 'cmd.exe')).toEqual({
      program: '/opt/verapdf',
      args: ['a'],
      verbatim: false,
    })
    expect(commandOf('C:\\verapdf.exe', ['a'], 'win32', 'cmd.exe').program).toBe('C:\\verapdf.exe')
  })
})

describe('findValidator', () => {
  const world = (env: Readonly<Record<string, string>>, files: readonly string[]) => ({
    env: (name: string) => env[name],
    kindOf: (path: string) => (files.includes(path) ? ('file' as const) : ('none' as const)),
  })

  test('the first on the PATH, under the names of the platform', () => {
    const path = ['a', 'b'].join(delimiter)
    expect(findValidator(world({ PATH: path }, [join('b', 'verapdf')]), 'linux')).toBe(join('b', 'verapdf'))
    expect(findValidator(world({ Path: path }, [join('b', 'verapdf.bat')]), 'win32')).toBe(join('b', 'verapdf.bat'))
    expect(findValidator(world({ PATH: path }, [join('b', 'verapdf')]), 'win32')).toBeNull()
    expect(findValidator(world({}, []), 'linux')).toBeNull()
  })
})

describe('parseVerdict', () => {
  test('understands one result without brackets, and warnings before it', () => {
    const output = `WARNING: x\n{"report":{"jobs":{"validationResult":{"compliant":false,"details":{"ruleSummaries":[
      {"status":"failed","specification":"ISO 19005-3:2012","clause":"6.1.3","description":"ID","failedChecks":1},
      {"status":"passed","clause":"6.1.2"}]}}}}}`
    const clauses = [{ specification: 'ISO 19005-3:2012', clause: '6.1.3', description: 'ID', count: 1 }]
    expect(parseVerdict(output)).toEqual({ kind: 'breaks', clauses })
  })

  test.each([
    '',
    'null',
    '{}',
    '[1]',
    '{"report":{"jobs":[{},{}]}}',
    '{"report":{"jobs":[{"validationResult":[{"jobEndStatus":"timeout","compliant":true}]}]}}',
  ])('gives none for %s', (output) => {
    expect(parseVerdict(output)).toBeNull()
  })
})
