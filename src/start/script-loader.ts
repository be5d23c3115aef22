/** Loads the scripts that the build made, with the compiled code of an earlier run where there is some. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Script } from 'node:vm'
import type { CodeCache } from './code-cache.ts'

export interface ScriptLoader {
  /** What a script exports; the path is absolute. */
  load(path: string): unknown
  /** The compiled code of all that was loaded, for the next run. */
  compiled(): CodeCache
}

interface LoadedScript {
  readonly name: string
  readonly script: Script
  readonly exports: { readonly exports: unknown }
}

/** The names that a CommonJS script finds, in the order in which it is given them. */
const WRAPPER = ['(function (exports, require, module, __filename) {', '\n})']

/** @param folder of the scripts, which are named by their paths in it */
export function scriptLoader(folder: string, cache: CodeCache): ScriptLoader {
  const builtIn = createRequire(join(folder, 'start.js'))
  const loaded = new Map<string, LoadedScript>()
  const load = (path: string): unknown => {
    const known = loaded.get(path)
    if (known) return known.exports.exports
    const name = relative(folder, path).replaceAll('\\', '/')
    const script = compile(path, cache.get(name))
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

function compile(path: string, cachedData: Uint8Array | undefined): Script {
  const source = WRAPPER.join(readFileSync(path, 'utf8'))
  return new Script(source, { filename: path, ...(cachedData ? { cachedData } : {}) })
}
