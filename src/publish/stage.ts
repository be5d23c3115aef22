/** Puts a file on the medium under a name of its own, from which publishing only renames it. */
import { join } from 'node:path'
import { systemCode } from '../io/system-code.ts'
import type { Outcome } from '../model/outcome.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { freeName } from './free-name.ts'
import { outputFault } from './output-fault.ts'

/**
 * Writes and syncs a file in a folder that is there.
 * @param name the name that it will have
 * @returns the path it stands under until then, or one diagnostic; a file half written is taken away again
 */
export function stage(folder: string, name: string, bytes: Uint8Array, disk: Disk = nodeDisk): Outcome<string> {
  const path = freeName(join(folder, name), 'tmp', disk)
  try {
    disk.writeNew(path, bytes)
    return { value: path, diagnostics: [] }
  } catch (fault) {
    const reason = systemCode(fault)
    unstage(path, disk)
    return { diagnostics: [outputFault(join(folder, name), reason)] }
  }
}

/** Takes away a staged file that is not to be published; one that is not there is as good as gone. */
export function unstage(path: string, disk: Disk = nodeDisk): void {
  try {
    disk.remove(path)
  } catch (fault) {
    systemCode(fault)
  }
}
