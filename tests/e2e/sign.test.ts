/** Signing by the built program: what is written, what is refused, and that no password is ever shown. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { signaturesOf } from '../support/pdf-signature.ts'
import { PASSWORD } from '../support/signable.ts'
import { plainObjects } from '../support/pdf-objects.ts'
import { type Workdir, cleanEnvironment, workdir } from '../support/workdir.ts'

const PROGRAM = resolve('bin', 'ict-report.js')
const REPORTS = [
  'out/hoa-binh-2023-hinh-1.svg',
  'out/hoa-binh-2023-hinh-2.svg',
  'out/hoa-binh-2023.md',
  'out/hoa-binh-2023.pdf',
]
const VARIABLE = 'ICT_REPORT_SIGN_PASSWORD'
const FINAL = ['build', '2023', '--final', '--date', '2024-01-08']
const SIGN = [...FINAL, '--sign', 'chu-ky.p12']

const ACCEPTED = `accepted:
  - code: ICT-V012
    figure: postal.dossier_share
    reason: Giữ theo văn bản đã phát hành
    by: Nguyễn Văn A
  - code: ICT-V016
    figure: postal.population_per_point
    reason: Giữ theo văn bản đã phát hành
    by: Nguyễn Văn A
`

let office: Workdir
let dir: Workdir
beforeAll(() => {
  office = workdir()
  office.run(['init'])
  // A line end of the office's own: the data are no longer the sample's, byte for byte.
  for (const name of office.files().filter((file) => file.startsWith('data/')))
    office.write(name, `${office.text(name)}\n`)
  office.write('ict-report.yaml', `${office.text('ict-report.yaml').replace(/^sample: true\n/m, '')}\n${ACCEPTED}`)
})
beforeEach(() => {
  dir = workdir()
  dir.copy(office.path, '.')
  useKey('rsa-2048')
})
afterEach(() => {
  dir.remove()
})
afterAll(() => {
  office.remove()
})

const useKey = (name: string): void => dir.copy(`tests/support/keys/${name}.p12`, 'chu-ky.p12')
const written = (): readonly string[] => dir.files().filter((file) => file.startsWith('out/'))
const signatures = () => signaturesOf(dir.bytes('out/hoa-binh-2023.pdf'))

describe('build --final', () => {
  test('leaves two empty fields for the office, and signs nothing', () => {
    expect(dir.run(FINAL).code).toBe(0)
    const file = plainObjects(dir.bytes('out/hoa-binh-2023.pdf'))
    expect(file.match(/\/FT \/Sig/g)).toHaveLength(2)
    expect(signatures()).toEqual([])
  })
})

describe('build --final --sign', () => {
  test('signs with the password of the environment', () => {
    const { code, stdout, stderr } = dir.run(SIGN, { [VARIABLE]: PASSWORD })
    expect({ code, written: written() }).toEqual({ code: 0, written: REPORTS })
    expect(stdout.trim().split('\n').sort()).toEqual(REPORTS)
    expect(stderr).toContain('Đã ký số bằng chứng thư số của Nguyễn Văn A.')
    expect(signatures()).toMatchObject([{ isValid: true, coversAll: true }])
  })

  test('signs with the password of a file, whose line end is none of it', () => {
    dir.write('mat-khau.txt', `${PASSWORD}\r\n`)
    const { code } = dir.run([...SIGN, '--sign-password-file', 'mat-khau.txt'], { [VARIABLE]: 'sai' })
    expect(code).toBe(0)
    expect(signatures()).toMatchObject([{ isValid: true }])
  })

  test('tells machines who signed', () => {
    const { stdout } = dir.run([...SIGN, '--json'], { [VARIABLE]: PASSWORD })
    expect(JSON.parse(stdout)).toMatchObject({ signedBy: 'Nguyễn Văn A', files: [{}, {}, {}, {}] })
  })

  test('with SOURCE_DATE_EPOCH gives the same bytes again, and that time', () => {
    const environment = { [VARIABLE]: PASSWORD, SOURCE_DATE_EPOCH: '1906511405' }
    dir.run([...SIGN, '--out', 'a'], environment)
    dir.run([...SIGN, '--out', 'b'], environment)
    const [first, second] = [dir.bytes('a/hoa-binh-2023.pdf'), dir.bytes('b/hoa-binh-2023.pdf')]
    expect(Buffer.compare(first, second)).toBe(0)
    expect(signaturesOf(first)).toMatchObject([{ time: "D:20300601093005+07'00'" }])
  })
})

describe('what cannot be signed is refused, nothing is written, and what was there stays', () => {
  const env = { [VARIABLE]: PASSWORD }
  test.each([
    ['a draft', ['build', '2023', '--sign', 'chu-ky.p12'], env, 'ICT-S001'],
    ['Markdown alone', [...SIGN, '--format', 'md'], env, 'ICT-S002'],
    ['without password and terminal', SIGN, {}, 'ICT-S003'],
    ['a key file that is not there', [...FINAL, '--sign', 'khong-co.p12'], env, 'ICT-S004'],
    ['a folder for a key file', [...FINAL, '--sign', 'data'], env, 'ICT-S004'],
    ['a password file that is not there', [...SIGN, '--sign-password-file', 'khong-co.txt'], {}, 'ICT-S005'],
    ['a file that is no key file', [...FINAL, '--sign', 'ict-report.yaml'], env, 'ICT-S010'],
    ['a wrong password', SIGN, { [VARIABLE]: 'sai-mat-khau' }, 'ICT-S011'],
    ['an expired certificate', SIGN, { ...env, SOURCE_DATE_EPOCH: '99999999999' }, 'ICT-S016'],
    ['a certificate not yet valid', SIGN, { ...env, SOURCE_DATE_EPOCH: '0' }, 'ICT-S017'],
  ])('%s', (_, args, environment, code) => {
    dir.write('out/hoa-binh-2023.pdf', 'earlier')
    const { code: exit, stdout, stderr } = dir.run(args, environment)
    expect(stderr).toContain(code)
    expect({ exit, stdout }).toEqual({ exit: 10, stdout: '' })
    expect(written()).toEqual(['out/hoa-binh-2023.pdf'])
    expect(dir.text('out/hoa-binh-2023.pdf')).toBe('earlier')
  })

  test.each([
    ['without-key', 'ICT-S013'],
    ['without-certificate', 'ICT-S014'],
    ['encryption', 'ICT-S018'],
  ])('a key file %s', (name, code) => {
    useKey(name)
    const { code: exit, stderr } = dir.run(SIGN, env)
    expect(exit).toBe(10)
    expect(stderr).toContain(code)
    expect(written()).toEqual([])
  })

  test('a template without signature block', () => {
    dir.run(['eject'])
    dir.write('templates/report.md.hbs', dir.text('templates/report.md.hbs').replace('::signature', ''))
    const { code, stderr } = dir.run(SIGN, env)
    expect(code).toBe(10)
    expect(stderr).toContain('ICT-S006')
  })

  test('a sample, whatever is asked', () => {
    const own = workdir()
    own.copy('tests/support/keys/rsa-2048.p12', 'chu-ky.p12')
    const { code, stderr } = own.run(SIGN, env)
    const files = own.files()
    own.remove()
    expect(code).toBe(4)
    expect(stderr).toContain('ICT-Q009')
    expect(files).toEqual(['chu-ky.p12'])
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a key file that may not be read', () => {
    chmodSync(join(dir.path, 'chu-ky.p12'), 0o000)
    const { code, stderr } = dir.run(SIGN, env)
    expect(code).toBe(10)
    expect(stderr).toContain('EACCES')
  })
})

describe('the password', () => {
  const SECRET = 'Bí-mật-42-không-ai-biết'

  test.each(['--verbose', '--json --lang en'])('is never shown: %s', (flags) => {
    const { code, stdout, stderr } = dir.run([...SIGN, ...flags.split(' ')], {
      [VARIABLE]: SECRET,
      ICT_REPORT_DEBUG: '1',
    })
    expect(code).toBe(10)
    expect(`${stdout}${stderr}`).not.toContain(SECRET)
    expect(`${stdout}${stderr}`).not.toContain(Buffer.from(SECRET).toString('base64'))
  })

  test('is no option', () => {
    const { code } = dir.run([...SIGN, '--sign-password', SECRET])
    expect(code).toBe(2)
  })
})

/** A terminal of its own for the program: util-linux has one on Linux; elsewhere the question is tested by itself. */
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

describe.skipIf(!hasTerminal)('on a terminal the password is asked for', () => {
  const session = (typed: string): Promise<{ readonly shown: string; readonly code: number | null }> =>
    new Promise((resolveSession) => {
      const command = [process.execPath, PROGRAM, ...SIGN].map((word) => `'${word}'`).join(' ')
      const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
        cwd: dir.path,
        env: cleanEnvironment(),
        stdio: ['pipe', 'pipe', 'pipe'],
      })
      let shown = ''
      let isAsked = false
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        shown += text
        if (isAsked || !shown.includes('Mật khẩu của «chu-ky.p12»')) return
        isAsked = true
        child.stdin.write(typed)
      })
      child.on('close', (code) => resolveSession({ shown, code }))
    })

  test('and is not shown', { timeout: 20_000 }, async () => {
    const { shown, code } = await session(`${PASSWORD}\r`)
    expect(code).toBe(0)
    expect(shown).not.toContain(PASSWORD)
    expect(shown.replace(/\s+/g, ' ')).toContain('Đã ký số bằng chứng thư số của Nguyễn Văn A.')
    expect(signatures()).toMatchObject([{ isValid: true, coversAll: true }])
  })

  test('a key that was rubbed out does not count', { timeout: 20_000 }, async () => {
    expect((await session(`${PASSWORD}xy\u007f\u007f\r`)).code).toBe(0)
  })

  test('a wrong one is told, and nothing is written', { timeout: 20_000 }, async () => {
    const { shown, code } = await session('sai\r')
    expect(code).toBe(10)
    expect(shown).toContain('ICT-S011')
    expect(written()).toEqual([])
  })

  test('the end of input is an answer too', { timeout: 20_000 }, async () => {
    const { shown, code } = await session('\u0004')
    expect(code).toBe(10)
    expect(shown).toContain('ICT-S003')
  })

  test('Ctrl+C ends the program', { timeout: 20_000 }, async () => {
    const { shown, code } = await session('\u0003')
    expect(code).toBe(130)
    expect(shown).not.toContain('ICT-S')
    expect(written()).toEqual([])
  })
})
