/** Loads the scripts that the build made, with the compiled code of an earlier run where there is some. */
import { Buffer } from 'node:buffer'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Script } from 'node:vm'
import type { CodeCache } from './code-cache.ts'

export interface ScriptLoader {
  /** What a script exports; the path is absolute. */
  load(path: string): unknown
  /** The compiled code of all that was loaded, for the next run. */
  compiled(): ReadonlyMap<string, Uint8Array>
}

interface LoadedScript {
  readonly name: string
  readonly script: Script
  readonly exports: { readonly exports: unknown }
}

/** More than most scripts have, so that few need another. */
const USUAL_BYTES = 300_000

/** Where a script of the build looks who runs it; `scripts/build.mjs` writes the same name. */
const TAKER = Symbol.for('ict-report.script')

/**
 * A script is an expression: a call of what stands under TAKER with a function of `exports, require, module, __filename`, or,
 * where nothing stands there, with what Node's own `require` offers. It is in ASCII.
 * @param folder of the scripts, which are named by their paths in it
 */
export function scriptLoader(folder: string, cache: CodeCache): ScriptLoader {
  const builtIn = createRequire(join(folder, 'start.js'))
  const read = asciiReader()
  Reflect.set(globalThis, TAKER, (script: unknown) => script)
  const loaded = new Map<string, LoadedScript>()
  const load = (path: string): unknown => {
    const known = loaded.get(path)
    if (known) return known.exports.exports
    const name = relative(folder, path).replaceAll('\\', '/')
    const script = compile(read(path), path, cache.get(name))
    const module = { exports: {} }
    // Known before it runs, as scripts may ask for one another.
    loaded.set(path, { name, script, exports: module })
    const require = (wanted: string): unknown =>
      wanted.startsWith('.') ? load(join(dirname(path), wanted)) : builtIn(wanted)
    const run: unknown = script.runInThisContext()
    if (typeof run !== 'function') throw new Error(`${path} is no script of the program`)
    Reflect.apply(run, module.exports, [module.exports, require, module, path])
    return module.exports
  }
  return {
    load,
    compiled: () => new Map([...loaded.values()].map(({ name, script }) => [name, script.createCachedData()])),
  }
}

function compile(source: string, path: string, cachedData: Uint8Array | undefined): Script {
  return new Script(source, { filename: path, ...(cachedData ? { cachedData } : {}) })
}

/**
 * Reads texts one after another through the same memory. Fresh memory is what reading costs most, and V8 keeps an ASCII text
 * in half of what it takes for others.
 */
function asciiReader(): (path: string) => string {
  let room = Buffer.allocUnsafeSlow(USUAL_BYTES)
  return (path) => {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      if (size > room.length) room = Buffer.allocUnsafeSlow(size)
      let end = 0
      for (let read = -1; read !== 0 && end < size; end += read) read = readSync(file, room, end, size - end, null)
      return room.toString('latin1', 0, end)
    } finally {
      closeSync(file)
    }
  }
}
