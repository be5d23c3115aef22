/** `build --watch` by the built program: it goes on through faults, keeps the last good report, and ends when told to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Workdir, cleanEnvironment, workdir } from '../support/workdir.ts'

const PROGRAM = resolve('bin', 'ict-report.js')

let dir: Workdir
let child: ChildProcess | null = null
beforeEach(() => {
  dir = workdir()
})
afterEach(() => {
  child?.kill('SIGKILL')
  child = null
  dir.remove()
})

/** A watching run, and what it has said on the standard error since it was last asked. */
function watch(args: readonly string[]) {
  const started = spawn(process.execPath, [PROGRAM, 'build', '2023', '--format', 'md', '--watch', ...args], {
    cwd: dir.path,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = started
  let said = ''
  let onText = (): void => undefined
  let results = ''
  let onResult = (): void => undefined
  let linesRead = 0
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    results += text
    onResult()
  })
  started.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
    onText()
  })
  const ended = new Promise<number | null>((done) => started.on('close', done))
  return {
    /** All that was said up to a word; the test ends by its own limit where it never comes. */
    until: (word: string): Promise<string> =>
      new Promise((done) => {
        onText = () => {
          const end = said.indexOf(word)
          if (end < 0) return
          onText = () => undefined
          const upTo = said.slice(0, end + word.length)
          said = said.slice(end + word.length)
          done(upTo)
        }
        onText()
      }),
    /** The next whole line of the standard output, as JSON; the test ends by its own limit where it never comes. */
    nextLine: (): Promise<unknown> =>
      new Promise((done) => {
        onResult = () => {
          const lines = results.split('\n')
          if (lines.length < linesRead + 2) return
          onResult = () => undefined
          linesRead += 1
          done(JSON.parse(lines[linesRead - 1] ?? ''))
        }
        onResult()
      }),
    end: async (signal: NodeJS.Signals): Promise<number | null> => {
      started.kill(signal)
      return ended
    },
    rest: (): string => said,
    results: (): string => results,
  }
}

const REPORT = 'out/hoa-binh-2023.md'
/** The last words of a rebuild that went well. */
const REBUILT = 'Cần xem lại: 2 cảnh báo, 2 lưu ý.'
const WORDS = 'noi-dung/2023/danh-gia-chung.md'

describe('build --watch', { timeout: 120_000 }, () => {
  test.skipIf(process.platform === 'win32')('rebuilds, goes on through faults, and stops with 130', async () => {
    dir.run(['init'])
    const run = watch([])
    expect(await run.until('(Ctrl+C để dừng)')).toContain('ICT-V012')
    const project = dir.text('ict-report.yaml')

    dir.write(WORDS, 'Câu của đơn vị.\n')
    const first = await run.until(REBUILT)
    expect(first).toMatch(
      /\d\d:\d\d:\d\d (đã sửa|đã thêm) noi-dung\/2023\/danh-gia-chung\.md\nĐã lập lại sau \d+,\d giây\./,
    )
    // What was told before is not told again.
    expect(first).not.toContain('ICT-V012')
    expect(dir.text(REPORT)).toContain('Câu của đơn vị.')

    dir.write('ict-report.yaml', `${project}\n: : [\n`)
    const good = dir.text(REPORT)
    expect(await run.until('Vẫn đang theo dõi.')).toContain('ICT-P001')
    expect(dir.text(REPORT)).toBe(good)

    // Saved as editors save: another file is put in its place.
    dir.write('.moi', project)
    renameSync(join(dir.path, '.moi'), join(dir.path, 'ict-report.yaml'))
    expect(await run.until(REBUILT)).toContain('Không còn: ICT-P001.')

    renameSync(join(dir.path, 'data'), join(dir.path, 'out/data'))
    expect(await run.until('Vẫn đang theo dõi.')).toMatch(/không còn data\/2022\/[^]*ICT-P101/)
    // The sample that ships never takes the place of a report of one's own.
    rmSync(join(dir.path, 'ict-report.yaml'))
    expect(await run.until('Vẫn đang theo dõi.')).toContain('không còn tệp dự án và số liệu')
    expect(dir.text(REPORT)).toContain('Câu của đơn vị.')
    dir.write('ict-report.yaml', project)
    await run.until('Vẫn đang theo dõi.')
    renameSync(join(dir.path, 'out/data'), join(dir.path, 'data'))
    await run.until(REBUILT)

    expect(dir.files().filter((name) => name.includes('lock'))).toEqual([])
    expect(await run.end('SIGINT')).toBe(130)
    expect(run.rest()).toContain('Đã dừng theo dõi.')
    // Once at first, and after each of three changes that a report could be made of.
    expect(
      run
        .results()
        .split('\n')
        .filter((line) => line === REPORT),
    ).toHaveLength(4)
  })

  test.skipIf(process.platform === 'win32')(
    'as a log, each message is a line; a report among its data is no change',
    async () => {
      dir.run(['init'])
      const run = watch(['--log-format', 'json', '--out', 'data/2023'])
      const begun = await run.until('(Ctrl+C để dừng)"}\n')
      dir.write(WORDS, 'Câu của đơn vị.\n')
      const rebuilt = await run.until('lưu ý."}\n')
      const lines = `${begun}${rebuilt}`.split('\n').filter((line) => line !== '' && !line.startsWith('data/'))
      const records = lines.map((line): unknown => JSON.parse(line))
      expect(records).toContainEqual(expect.objectContaining({ level: 'info', code: null }))
      expect(rebuilt.match(/đã (?:sửa|thêm)/g)).toHaveLength(1)
      expect(await run.end('SIGTERM')).toBe(143)
      expect(run.rest()).not.toContain('đã thêm')
    },
  )

  test.skipIf(process.platform === 'win32')('--json tells each build on a line of its own', async () => {
    dir.run(['init'])
    const run = watch(['--json'])
    expect(await run.nextLine()).toMatchObject({
      year: 2023,
      files: expect.arrayContaining([{ format: 'md', path: REPORT }]),
    })
    dir.write('ict-report.yaml', ': : [\n')
    expect(JSON.stringify(await run.nextLine())).toContain('"code":"ICT-P001"')
    expect(await run.end('SIGTERM')).toBe(143)
    expect(run.results().split('\n')).toHaveLength(3)
    expect(run.rest()).toBe('')
  })

  test.skipIf(process.platform === 'win32')('--quiet says nothing but errors', async () => {
    dir.run(['init'])
    const run = watch(['--quiet'])
    dir.write('ict-report.yaml', ': : [\n')
    expect(await run.until('ICT-P001')).toBe('Lỗi ICT-P001')
    expect(await run.end('SIGTERM')).toBe(143)
  })

  test.each([
    [['--final'], '--final'],
    [['--final', '--sign', 'a.p12'], '--watch'],
  ])('is refused with %j', (args, said) => {
    const { code, stderr } = dir.run(['build', '2023', '--watch', ...args])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Không dùng «--watch» cùng với «/)
    expect(stderr).toContain(said)
    expect(dir.files()).toEqual([])
  })
})
