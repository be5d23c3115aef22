/** The first script of the program: small, so that what needs no more starts as quickly as Node itself. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot, packageVersion } from '../io/package-root.ts'
import { readCodeCache } from './code-cache.ts'
import { type ScriptLoader, scriptLoader } from './script-loader.ts'
import { tierUpLate } from './tier-up.ts'

export { encodeCodeCache } from './code-cache.ts'

/** Name of the build: a digest over all scripts, put here by the build. */
declare const BUILD: string

/** Runs the program with the arguments of this process. */
export async function start(): Promise<void> {
  const args = process.argv.slice(2)
  // A bare `--version` is asked for by scripts; it is answered before anything is loaded.
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`ict-report ${packageVersion(packageRoot())}\n`)
    return
  }
  await runProgram(scriptLoader(folder(), readCodeCache(codeCachePath(args), BUILD)))
}

/** Runs the program as it would be without compiled code; what it leaves in the loader can then be kept. */
export async function startAnew(): Promise<{
  readonly loader: ScriptLoader
  readonly path: string
  readonly build: string
}> {
  const loader = scriptLoader(folder(), new Map())
  await runProgram(loader)
  return { loader, path: codeCachePath(process.argv.slice(2)), build: BUILD }
}

async function runProgram(loader: ScriptLoader): Promise<void> {
  tierUpLate()
  const program = loader.load(join(folder(), 'main.js'))
  if (typeof program !== 'object' || program === null || !('main' in program) || typeof program.main !== 'function') {
    throw new Error('the package is incomplete: dist/main.js has no main')
  }
  await Reflect.apply(program.main, undefined, [])
}

function folder(): string {
  return dirname(fileURLToPath(import.meta.url))
}

/** Each command has a file of its own, for each version of V8 and kind of processor. */
function codeCachePath([command = '']: readonly string[]): string {
  const name = /^[a-z]+$/.test(command) ? command : 'help'
  return join(folder(), 'code-cache', `${name}-${process.arch}-${process.versions.v8}.bin`)
}
