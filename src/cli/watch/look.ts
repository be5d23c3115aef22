/** One look at the watched places: which files are there, and in what state. */
import { type Stats, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { systemCode } from '../../io/system-code.ts'
import { type WorkFolder, pathIn, printedPath } from '../work-folder.ts'
import type { WatchedPlace } from './watched-places.ts'

/** State by name, as the user would write it; folders end in a slash. A state that differs is a file that was changed. */
export type Look = ReadonlyMap<string, string>

/** Files only for a moment: of editors, of Excel beside an open workbook, and this program's own on their way. */
const PASSING = /^(?:\.|~\$)/

/** What cannot be looked at is told as absent: the build says why. */
export function lookAt(places: readonly WatchedPlace[], folder: Pick<WorkFolder, 'path' | 'world'>): Look {
  const seen = new Map<string, string>()
  const visit = (path: string, name: string, depth: number): void => {
    const stats = statsOf(path)
    if (!stats) return
    if (!stats.isDirectory()) {
      seen.set(name, stateOf(stats))
      return
    }
    seen.set(`${name}/`, 'folder')
    if (depth > 0) for (const inner of namesIn(path)) visit(join(path, inner), `${name}/${inner}`, depth - 1)
  }
  for (const { name, isDivided } of places) {
    visit(pathIn(folder, name), printedPath(name).replace(/\/+$/, ''), isDivided ? 2 : 1)
  }
  return seen
}

/** A file saved by renaming another has a number of its own, even if its time and length are those of the old one. */
function stateOf({ mtimeMs, size, ino, mode }: Stats): string {
  return [mtimeMs, size, ino, mode].join(' ')
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch (fault) {
    systemCode(fault)
    return null
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).filter((name) => !PASSING.test(name))
  } catch (fault) {
    systemCode(fault)
    return []
  }
}
