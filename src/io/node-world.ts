/** The real world, through Node. Reads are synchronous: a run is one straight line, and it starts faster so. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { systemCode } from './system-code.ts'
import type { PathKind, ReadResult, World } from './world.ts'

const MISSING = new Set(['ENOENT', 'ENOTDIR'])

/** A world on the real file system and the real environment. */
export function nodeWorld(): World {
  return {
    cwd: process.cwd(),
    env: (name) => process.env[name],
    readFile,
    listFiles: (folder) => namesIn(folder, 'file'),
    listFolders: (folder) => namesIn(folder, 'folder'),
    kindOf,
    refusalOf,
  }
}

function readFile(path: string): ReadResult {
  try {
    return { kind: 'read', bytes: readFileSync(path) }
  } catch (fault) {
    const reason = systemCode(fault)
    return MISSING.has(reason) ? { kind: 'missing' } : { kind: 'refused', reason }
  }
}

/** A folder that cannot be listed is told as empty: `refusalOf` says why to whoever needs it. */
function namesIn(folder: string, wanted: PathKind): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => kindOf(`${folder}/${name}`) === wanted)
      .sort()
  } catch (fault) {
    systemCode(fault)
    return []
  }
}

function refusalOf(folder: string): string | null {
  try {
    readdirSync(folder)
    return null
  } catch (fault) {
    const reason = systemCode(fault)
    return MISSING.has(reason) ? null : reason
  }
}

/** A path that may not be looked at is told as absent; so is a name with a character that no system allows. */
function kindOf(path: string): PathKind {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (fault) {
    systemCode(fault)
    return 'none'
  }
}
