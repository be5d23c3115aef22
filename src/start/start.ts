/** The first script of the program: small, so that what needs no more starts as quickly as Node itself. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot, packageVersion } from '../io/package-root.ts'
import { readCodeCache } from './code-cache.ts'
import { type ScriptLoader, scriptLoader } from './script-loader.ts'
import { tuneForShortRun } from './short-run.ts'

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
  endSoon()
}

/** What is open as long as the process is, and holds nothing up. */
const STANDARD_STREAMS: readonly string[] = ['TTYWrap', 'PipeWrap']

/**
 * Ends the process once nothing is under way: left to itself, Node takes its heap apart object by object, which takes longer
 * than many a command. Where a worker still runs or a slow pipe holds something back, it is left to itself.
 */
function endSoon(): void {
  // Faults of a closed pipe are told, and set the exit code, before this turn of the loop is over.
  setImmediate(() => {
    const isSaid = process.stdout.writableLength === 0 && process.stderr.writableLength === 0
    if (isSaid && process.getActiveResourcesInfo().every((name) => STANDARD_STREAMS.includes(name))) process.exit()
  })
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
  tuneForShortRun()
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
