/** The same inputs give the same bytes, whatever the clock, the zone, the language and the place of the folder. */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanEnvironment, type Workdir, workdir } from '../support/workdir.ts'

const PROGRAM = resolve('bin', 'ict-report.js')
// Runs before the program: a clock that stands years away.
const CLOCK = `const Real = Date
globalThis.Date = class extends Real {
  constructor(...given) { if (given.length === 0) super(2041, 5, 5); else super(...given) }
  static now() { return new Real(2041, 5, 5).getTime() }
}
Math.random = () => 0.25\n`

let folder: Workdir
let expected: Readonly<Record<string, string>>

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  readonly node?: readonly string[]
  readonly umask?: number
}

function build(
  work: string,
  { env = {}, node = [], umask = 0o022 }: Surroundings = {},
): Readonly<Record<string, string>> {
  // A child inherits the mask of its parent; a worker thread may not set it, so the child sets its own.
  const script = `process.umask(${umask}); require(${JSON.stringify(PROGRAM)})`
  const run = spawnSync(process.execPath, [...node, '-e', script, '--', PROGRAM, 'build', '2023', '--quiet'], {
    cwd: work,
    encoding: 'utf8',
    env: cleanEnvironment(env),
  })
  expect({ code: run.status, stderr: run.stderr }).toEqual({ code: 0, stderr: '' })
  return hashes(folder, join(work, 'out'))
}

function hashes({ path }: Workdir, out: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(folder.bytes(join(out, name).slice(path.length + 1)))
          .digest('hex'),
      ]),
  )
}

/** The office's folder once more, under another name; its files are laid down in another order, with other times. */
function copyOf(name: string): string {
  const from = join(folder.path, 'ban đầu')
  const to = join(folder.path, name)
  const names = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const entry of names.toReversed()) {
    const path = join(entry.parentPath, entry.name)
    if (path.includes(join(from, 'out'))) continue
    const target = join(to, path.slice(from.length + 1))
    mkdirSync(join(target, '..'), { recursive: true })
    cpSync(path, target)
    utimesSync(target, 1, 1)
  }
  return to
}

beforeAll(() => {
  folder = workdir()
  folder.write('clock.cjs', CLOCK)
  folder.run(['init', 'ban đầu'])
  expected = build(join(folder.path, 'ban đầu'))
  if (!('hoa-binh-2023.pdf' in expected)) throw new Error('the sample was not built')
})
afterAll(() => {
  folder.remove()
})

const SURROUNDINGS: readonly (readonly [string, string, Surroundings])[] = [
  ['a zone far west', 'tay', { env: { TZ: 'America/Los_Angeles' } }],
  ['a zone far east', 'dong', { env: { TZ: 'Pacific/Kiritimati' } }],
  ['another language of the system', 'tieng', { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' } }],
  ['no language of the system', 'c', { env: { LANG: 'C', LC_ALL: 'C' } }],
  ['another home', 'nha', { env: { HOME: '/nonexistent', USER: 'ai', XDG_CONFIG_HOME: '/nonexistent' } }],
  ['a long name with other letters', `${'thư mục '.repeat(9)}số 2`, {}],
  ['a mask that lets nobody read', 'kin', { umask: 0o077 }],
  ['a small heap', 'nho', { node: ['--max-old-space-size=96'] }],
]

describe('the bytes are the same', () => {
  test.each(SURROUNDINGS)('in %s', (_, name, surroundings) => {
    expect(build(copyOf(name), surroundings)).toEqual(expected)
  })

  test('years later', () => {
    expect(build(copyOf('sau'), { node: ['--require', join(folder.path, 'clock.cjs')] })).toEqual(expected)
  })

  test('a second time in the same folder', () => {
    expect(build(join(folder.path, 'ban đầu'))).toEqual(expected)
  })
})
