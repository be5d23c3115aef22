/** A folder of its own for a test that runs the built program, and ways to look at what the run left. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Workdir {
  readonly path: string
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Run
  /** Runs a script of the folder with Node. */
  runScript(name: string, env?: Readonly<Record<string, string>>): Run
  write(name: string, text: string): void
  writeBytes(name: string, bytes: Uint8Array): void
  copy(from: string, name: string): void
  text(name: string): string
  bytes(name: string): Uint8Array
  /** All files below the folder, hidden ones too. */
  files(): readonly string[]
  remove(): void
}

const PROGRAM = resolve('bin', 'ict-report.js')

/** What the environment of the tests may change in the program is taken out. */
const UNWANTED = [
  'NO_COLOR',
  'FORCE_COLOR',
  'SOURCE_DATE_EPOCH',
  'ICT_REPORT_DEBUG',
  'ICT_REPORT_SIGN_PASSWORD',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
]

export function cleanEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !UNWANTED.includes(name))
  return { ...Object.fromEntries(kept), ...more }
}

/** A fresh folder, with spaces and Vietnamese letters in its path as offices have them. */
export function workdir(): Workdir {
  if (!existsSync(resolve('dist', 'main.js'))) throw new Error('the program is not built: run `npm run build` first')
  const path = mkdtempSync(join(tmpdir(), 'Báo cáo '))
  const at = (name: string): string => join(path, name)
  return {
    path,
    run: (args, env = {}) => node([PROGRAM, ...args], path, env),
    runScript: (name, env = {}) => node([name], path, env),
    write: (name, text) => {
      mkdirSync(dirname(at(name)), { recursive: true })
      writeFileSync(at(name), text)
    },
    writeBytes: (name, bytes) => writeFileSync(at(name), bytes),
    copy: (from, name) => cpSync(from, at(name), { recursive: true }),
    text: (name) => readFileSync(at(name), 'utf8'),
    bytes: (name) => readFileSync(at(name)),
    files: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(path.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

function node(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Run {
  return outcomeOf(spawnSync(process.execPath, [...args], { cwd, encoding: 'utf8', env: cleanEnvironment(env) }))
}

function outcomeOf({ status, stdout, stderr, error }: SpawnSyncReturns<string>): Run {
  if (error) throw error
  return { code: status, stdout, stderr }
}
