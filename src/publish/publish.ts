/**
 * Writes finished files: all of them or none. Until the last rename has succeeded, what was there before stays or
 * comes back, and no half-written file is ever seen under its real name. Where the run is killed between two renames,
 * the next run in the folder makes the switch whole (`sweep`).
 */
import { basename, dirname, join, relative } from 'node:path'
import { quietly } from '../io/quietly.ts'
import { systemCode } from '../io/system-code.ts'
import type { Outcome } from '../model/outcome.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { freeName } from './free-name.ts'
import { holdSignals } from './hold-signals.ts'
import { newFolders } from './new-folders.ts'
import { outputFault } from './output-fault.ts'
import { sha256Of, switchText } from './switch-record.ts'

/** A file to write; `path` is relative to the target folder and may lead through subfolders. */
export type FileToPublish =
  | { readonly path: string; readonly bytes: Uint8Array }
  /** Its bytes stand on the medium already, under a name of `stage`. */
  | { readonly path: string; readonly staged: string; readonly sha256: string }

/** A file on its way: the bytes stand under `temporary`, what was there before is kept under `backup`. */
interface Step {
  readonly target: string
  readonly temporary: string
  readonly backup: string
  readonly sha256: string
  isKept: boolean
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
  let record: string | null = null
  let at = folder
  try {
    for (const file of files) {
      at = join(folder, file.path)
      madeFolders.push(...newFolders(dirname(at), disk))
      const step = newStep(at, file, disk)
      // Registered before the write: a write that fails half-way leaves a file to remove.
      steps.push(step)
      if ('bytes' in file) disk.writeNew(step.temporary, file.bytes)
    }
    for (const step of steps) {
      at = step.target
      keep(step, disk)
    }
    const [first] = steps
    if (first && steps.length > 1) {
      at = folder
      record = freeName(join(folder, basename(first.target)), 'switch', disk)
      disk.writeNew(record, new TextEncoder().encode(recordOf(steps, folder)))
    }
    // Nothing but renames from here on: a kill between two of them is all that the record is for.
    for (const step of steps) {
      at = step.target
      disk.replace(step.temporary, step.target)
      step.isReplaced = true
    }
    for (const path of new Set(steps.map((step) => dirname(step.target)))) {
      at = path
      disk.syncFolder(path)
    }
  } catch (fault) {
    const reason = systemCode(fault)
    undo(steps, madeFolders, record, disk)
    return { diagnostics: [outputFault(at, reason)] }
  }
  if (record !== null) removeQuietly(record, disk)
  for (const step of steps) removeQuietly(step.backup, disk)
  return { value: steps.map((step) => step.target), diagnostics: [] }
}

function newStep(target: string, file: FileToPublish, disk: Disk): Step {
  const temporary = 'staged' in file ? file.staged : freeName(target, 'tmp', disk)
  const sha256 = 'staged' in file ? file.sha256 : sha256Of(file.bytes)
  return { target, temporary, backup: freeName(target, 'old', disk), sha256, isKept: false, isReplaced: false }
}

function keep(step: Step, disk: Disk): void {
  if (!disk.exists(step.target)) return
  disk.keep(step.target, step.backup)
  step.isKept = true
}

function recordOf(steps: readonly Step[], folder: string): string {
  return switchText(
    steps.map(({ target, temporary, backup, sha256, isKept }) => ({
      target: relative(folder, target),
      staged: relative(folder, temporary),
      backup: isKept ? relative(folder, backup) : null,
      sha256,
    })),
  )
}

/** Puts everything back as it was, the last step first; the record goes when it has nothing to say any more. */
function undo(steps: readonly Step[], madeFolders: readonly string[], record: string | null, disk: Disk): void {
  for (const step of steps.toReversed()) {
    if (!step.isReplaced) removeQuietly(step.temporary, disk)
    else if (step.isKept) quietly(() => disk.replace(step.backup, step.target))
    else removeQuietly(step.target, disk)
    if (!step.isReplaced) removeQuietly(step.backup, disk)
  }
  if (record !== null) removeQuietly(record, disk)
  for (const folder of madeFolders) quietly(() => disk.removeEmptyFolder(folder))
}

function removeQuietly(path: string, disk: Disk): void {
  quietly(() => {
    if (disk.exists(path)) disk.remove(path)
  })
}
