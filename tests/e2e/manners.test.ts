import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { COMMAND_TEXT } from '../../src/cli/help-text.ts'
import { type Workdir, cleanEnvironment, workdir } from '../support/workdir.ts'

let dir: Workdir
beforeEach(() => {
  dir = workdir()
})
afterEach(() => {
  dir.remove()
})

const PROGRAM = resolve('bin', 'ict-report.js')
const COMMANDS = Object.keys(COMMAND_TEXT)

describe('help', () => {
  test('is Vietnamese, names every command and every exit code, and fits 80 columns', () => {
    const { code, stdout, stderr } = dir.run(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of COMMANDS.filter((name) => !name.includes(' ')))
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
    expect(stdout).toContain('Cách dùng:')
    expect(stdout).toContain('Mã kết thúc:')
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  test.each(COMMANDS)('of %s leaves no English word of the parser, and fits 80 columns', (command) => {
    const { code, stdout } = dir.run([...command.split(' '), '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`Cách dùng: ict-report ${command}`)
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|default|display/)
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  test.each(COMMANDS)('of %s is English on request', (command) => {
    const { stdout } = dir.run([...command.split(' '), '--help', '--lang', 'en'])
    expect(stdout).toContain(`Usage: ict-report ${command}`)
    expect(stdout.replace(/SỐ LIỆU MẪU|hoa-binh/g, '')).not.toMatch(
      /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i,
    )
  })
})

describe('slips of the keyboard', () => {
  test.each([
    [['buil', '2023'], 'Không có lệnh «buil». Có phải là «build»?'],
    [['build', '2023', '--formt', 'pdf'], 'Không có tùy chọn «--formt». Có phải là «--format»?'],
    [['build'], 'Thiếu tham số «năm».'],
    [['build', 'nay'], 'Giá trị «nay» của «năm» không dùng được.'],
    [['build', '2023', '--format'], 'còn thiếu giá trị'],
    [['build', '2023', '--format', 'docx'], 'Các định dạng có: pdf, md.'],
    [['build', '2023', '--date', '2024-02-30'], 'ngày có thật'],
    [['build', '2023', '--lang', 'fr'], 'Các ngôn ngữ có: vi, en.'],
    [['areas', 'Hòa', 'Bình'], 'Thừa tham số'],
  ])('%j', (args, said) => {
    const { code, stdout, stderr } = dir.run(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/error:/)
  })

  test('are told within 80 columns, with the help of the command that was meant', () => {
    const { stderr } = dir.run(['batch', 'merge', '2023', '--province', 'Hòa Bình'])
    expect(stderr).toBe('Không có tùy chọn «--province».\nXem cách dùng: ict-report batch merge --help\n')
    const date = dir.run(['build', '2023', '--date', '08/01/2024']).stderr
    expect(date).toContain('Giá trị «08/01/2024» của «--date» không dùng được.')
    expect(date.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  test('the word help in front is no slip', () => {
    expect(dir.run(['help', 'build'])).toEqual(dir.run(['build', '--help']))
    expect(dir.run(['help'])).toEqual(dir.run(['--help']))
  })

  test('are told in English on request', () => {
    const { code, stderr } = dir.run(['buil', '2023', '--lang', 'en'])
    expect(code).toBe(2)
    expect(stderr).toContain('There is no command “buil”. Did you mean “build”?')
  })

  test('no command at all shows the help and is a slip', () => {
    const { code, stdout, stderr } = dir.run([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Cách dùng:')
  })
})

describe('the process', () => {
  test('--version is that of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
    const { code, stdout } = dir.run(['--version'])
    expect(code).toBe(0)
    expect(manifest).toMatchObject({ version: stdout.trim().replace('ict-report ', '') })
    expect(dir.run(['--version', '--lang', 'en']).stdout).toBe(stdout)
  })

  test('a reader that goes away is no fault', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'areas', '--json'], {
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const code = await new Promise((done) => child.on('close', done))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test.skipIf(process.platform !== 'linux')('a full disk behind the standard output: exit 6', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'areas'], {
      env: cleanEnvironment(),
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect(status).toBe(6)
    expect(stderr).toContain('ENOSPC')
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test.skipIf(process.platform === 'win32')(
    'Ctrl+C ends it at once, without a word and without leftovers',
    async () => {
      const child = spawn(process.execPath, [PROGRAM, 'build', '2023', '--verbose'], {
        cwd: dir.path,
        env: cleanEnvironment(),
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let stderr = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        // The first words are said before the data are read: the build is under way.
        if (stderr === '') child.kill('SIGINT')
        stderr += text
      })
      const signal = await new Promise((done) => child.on('close', (_code, by) => done(by)))
      // Shells tell it as 130.
      expect(signal).toBe('SIGINT')
      expect(stderr).not.toMatch(/\n\s+at /)
      expect(dir.files()).toEqual([])
    },
  )

  test('a fault of the program is told with a number, without a stack trace', () => {
    // A package that lacks its seeds is the one fault that can be had at will.
    dir.copy('bin', 'pkg/bin')
    dir.copy('dist', 'pkg/dist')
    dir.copy('package.json', 'pkg/package.json')
    dir.write('pkg/seeds/indicators.json', '{ broken')
    dir.write('go.cjs', `process.argv.push('areas'); require('./pkg/bin/ict-report.js')`)
    const child = dir.runScript('go.cjs')
    expect(child.code).toBe(1)
    expect(child.stdout).toBe('')
    expect(child.stderr).toMatch(/Mã lỗi: [0-9a-f]{8}/)
    expect(child.stderr).not.toMatch(/\n\s+at /)
    expect(dir.runScript('go.cjs', { ICT_REPORT_DEBUG: '1' }).stderr).toMatch(/\n\s+at /)
  })
})
