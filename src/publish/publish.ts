/**
 * Writes finished files: all of them or none. Until the last rename has succeeded, what was there before stays or
 * comes back, and no half-written file is ever seen under its real name.
 */
import { dirname, join } from 'node:path'
import { systemCode } from '../io/system-code.ts'
import type { Outcome } from '../model/outcome.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { freeName } from './free-name.ts'
import { holdSignals } from './hold-signals.ts'
import { newFolders } from './new-folders.ts'
import { outputFault } from './output-fault.ts'

/** A file to write; `path` is relative to the target folder and may lead through subfolders. */
export type FileToPublish =
  | { readonly path: string; readonly bytes: Uint8Array }
  /** Its bytes stand on the medium already, under a name of `stage`. */
  | { readonly path: string; readonly staged: string }

/** A file on its way: the bytes stand under `temporary`, what was there before is kept under `backup`. */
interface Step {
  readonly target: string
  readonly temporary: string
  readonly backup: string
  isReplaced: boolean
}

/**
 * Writes files into a folder, which is made where it is missing. Runs to its end without a pause, so that no
 * interrupt falls between two renames.
 * @param folder the target folder, absolute or relative to the current folder
 * @returns the paths written, or one diagnostic that says which path failed and why
 */
export function publish(
  files: readonly FileToPublish[],
  folder: string,
  disk: Disk = nodeDisk,
): Outcome<readonly string[]> {
  return holdSignals(() => publishAll(files, folder, disk))
}

function publishAll(files: readonly FileToPublish[], folder: string, disk: Disk): Outcome<readonly string[]> {
  const steps: Step[] = []
  const madeFolders: string[] = []
  let at = folder
  try {
    for (const file of files) {
      at = join(folder, file.path)
      madeFolders.push(...newFolders(dirname(at), disk))
      const step = newStep(at, 'staged' in file ? file.staged : null, disk)
      // Registered before the write: a write that fails half-way leaves a file to remove.
      steps.push(step)
      if ('bytes' in file) disk.writeNew(step.temporary, file.bytes)
    }
    for (const step of steps) {
      at = step.target
      replace(step, disk)
    }
    for (const path of new Set(steps.map((step) => dirname(step.target)))) {
      at = path
      disk.syncFolder(path)
    }
  } catch (fault) {
    const reason = systemCode(fault)
    undo(steps, madeFolders, disk)
    return { diagnostics: [outputFault(at, reason)] }
  }
  for (const step of steps) removeQuietly(step.backup, disk)
  return { value: steps.map((step) => step.target), diagnostics: [] }
}

function newStep(target: string, staged: string | null, disk: Disk): Step {
  const temporary = staged ?? freeName(target, 'tmp', disk)
  return { target, temporary, backup: freeName(target, 'old', disk), isReplaced: false }
}

function replace(step: Step, disk: Disk): void {
  if (disk.exists(step.target)) disk.keep(step.target, step.backup)
  disk.replace(step.temporary, step.target)
  step.isReplaced = true
}

/** Puts everything back as it was, the last step first. */
function undo(steps: readonly Step[], madeFolders: readonly string[], disk: Disk): void {
  for (const step of steps.toReversed()) {
    if (!step.isReplaced) removeQuietly(step.temporary, disk)
    else if (disk.exists(step.backup)) quietly(() => disk.replace(step.backup, step.target))
    else removeQuietly(step.target, disk)
    removeQuietly(step.backup, disk)
  }
  for (const folder of madeFolders) quietly(() => disk.removeEmptyFolder(folder))
}

function removeQuietly(path: string, disk: Disk): void {
  quietly(() => {
    if (disk.exists(path)) disk.remove(path)
  })
}

/** Tidying up goes as far as the system allows: the first refusal is the one worth telling. */
function quietly(action: () => void): void {
  try {
    action()
  } catch (fault) {
    systemCode(fault)
  }
}
