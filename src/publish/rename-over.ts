/** Renames a file over another, as it goes on every system. */
import { chmodSync, renameSync, statSync } from 'node:fs'
import { quietly } from '../io/quietly.ts'
import { systemCode } from '../io/system-code.ts'

/** What Windows says while a scanner or an indexer has the file open, which they do for a moment after it was written. */
const PASSING = new Set(['EPERM', 'EACCES', 'EBUSY'])
/** Together a little over a second: a viewer that holds the file open will not let go of it. */
const PAUSES_MILLISECONDS = [10, 20, 50, 100, 200, 300, 400] as const

const PERMISSIONS = 0o777

/** The calls behind it, so that a test can let them fail. */
export interface Renaming {
  readonly platform: string
  rename(from: string, to: string): void
  pause(milliseconds: number): void
}

const onThisSystem: Renaming = { platform: process.platform, rename: renameSync, pause }

/** The new file gets the permissions of the one whose place it takes: a report that was closed to others stays closed. */
export function renameOver(from: string, to: string, { platform, rename, pause: wait }: Renaming = onThisSystem): void {
  if (platform !== 'win32') {
    keepPermissions(from, to)
    rename(from, to)
    return
  }
  for (const milliseconds of PAUSES_MILLISECONDS) {
    try {
      rename(from, to)
      return
    } catch (fault) {
      if (!PASSING.has(systemCode(fault))) throw fault
      wait(milliseconds)
    }
  }
  rename(from, to)
}

/** Drives without permissions refuse; there is nothing to keep on them. */
function keepPermissions(from: string, to: string): void {
  quietly(() => {
    const [own, before] = [statSync(from), statSync(to, { throwIfNoEntry: false })]
    if (before?.isFile() && own.mode !== before.mode) chmodSync(from, before.mode & PERMISSIONS)
  })
}

/** Publishing runs to its end without giving way to anything else. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
