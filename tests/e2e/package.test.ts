import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Workdir, cleanEnvironment, workdir } from '../support/workdir.ts'

/** npm comes with Node; on Windows it is a script that only a shell starts. */
function npm(args: readonly string[], cwd: string): { readonly code: number | null; readonly stdout: string } {
  const { status, stdout, stderr } = spawnSync('npm', [...args], {
    cwd,
    encoding: 'utf8',
    env: cleanEnvironment({ npm_config_update_notifier: 'false', npm_config_fund: 'false', npm_config_audit: 'false' }),
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stderr}`)
  return { code: status, stdout }
}

describe('the package', () => {
  let dir: Workdir
  let installed = ''

  beforeAll(() => {
    dir = workdir()
    npm(['pack', '--ignore-scripts', '--pack-destination', dir.path], process.cwd())
    const archive = readdirSync(dir.path).find((name) => name.endsWith('.tgz')) ?? ''
    dir.write('office/package.json', '{ "private": true }')
    npm(['install', '--offline', '--ignore-scripts', `../${archive}`], join(dir.path, 'office'))
    installed = join(dir.path, 'office', 'node_modules', 'ict-report')
  })
  afterAll(() => {
    dir.remove()
  })

  test('installs offline, alone, since every library is inside', () => {
    const packages = readdirSync(join(dir.path, 'office', 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(packages).toEqual(['ict-report'])
  })

  test('builds the sample in an empty folder', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(installed, 'bin', 'ict-report.js'), 'build', '2023'],
      {
        cwd: join(dir.path, 'office'),
        encoding: 'utf8',
        env: cleanEnvironment(),
      },
    )
    expect(stderr).toContain('SỐ LIỆU MẪU')
    expect(status).toBe(0)
    expect(stdout.trim().split('\n').sort()).toEqual([
      'out/hoa-binh-2023-hinh-1.svg',
      'out/hoa-binh-2023-hinh-2.svg',
      'out/hoa-binh-2023.md',
      'out/hoa-binh-2023.pdf',
    ])
  })

  test('explains its codes without its documentation', () => {
    const { stdout } = npm(['exec', '--offline', '--', 'ict-report', 'explain', 'ICT-V012'], join(dir.path, 'office'))
    expect(stdout).toContain('32,2% (82/240)')
  })

  test('is started by its name', () => {
    const { stdout } = npm(['exec', '--offline', '--', 'ict-report', '--version'], join(dir.path, 'office'))
    expect(stdout.trim()).toMatch(/^ict-report \d+\.\d+\.\d+$/)
  })

  test('carries licences, and no sources or tests', () => {
    const names = readdirSync(installed)
    expect(names).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'bin', 'dist', 'fixtures', 'seeds', 'templates']),
    )
    expect(names).not.toEqual(expect.arrayContaining(['src']))
    expect(names).not.toEqual(expect.arrayContaining(['tests']))
    const licenses = readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['pdfkit', 'handlebars', 'commander', 'big.js', 'csv-parse', 'tinos'])
      expect(licenses).toContain(name)
    expect(readFileSync(join(installed, 'dist', 'fonts', 'LICENSE.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE')
  })
})
