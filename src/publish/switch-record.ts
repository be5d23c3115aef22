/**
 * The record of a switch from old files to new ones: no file system renames several files at one stroke, so what is to
 * become of them is written down before the first is renamed, and a run that comes after a crash makes it whole.
 */
import { createHash } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import * as v from 'valibot'
import type { Disk } from './disk.ts'

/** Whoever may lay a record down in the folder has no say over what lies elsewhere. */
const path = v.pipe(
  v.string(),
  v.check((text) => !isAbsolute(text) && !text.split(/[\\/]/).includes('..')),
)

const entry = v.strictObject({
  target: path,
  /** Where the new file stands until it is renamed. */
  staged: path,
  /** Where the old file is kept; null where there was none. */
  backup: v.nullable(path),
  /** Of the new file. */
  sha256: v.string(),
})

const record = v.strictObject({ version: v.literal(1), files: v.array(entry) })

/** Paths are relative to the folder that the record lies in. */
export type SwitchEntry = v.InferOutput<typeof entry>

export function switchText(files: readonly SwitchEntry[]): string {
  return `${JSON.stringify({ version: 1, files })}\n`
}

/** Null for a record that was not written to its end: then nothing had been renamed yet. */
export function parseSwitch(text: string): readonly SwitchEntry[] | null {
  try {
    const result = v.safeParse(record, JSON.parse(text))
    return result.success ? result.output.files : null
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}

/**
 * Makes a switch whole: all files new where each new one is still there, else all of them old.
 * @throws where the disk refuses
 */
export function completeSwitch(entries: readonly SwitchEntry[], folder: string, disk: Disk): void {
  const at = (name: string): string => join(folder, name)
  const holdsNew = (name: string, { sha256 }: SwitchEntry): boolean =>
    disk.exists(at(name)) && sha256Of(disk.read(at(name))) === sha256
  const open = entries.filter((each) => !holdsNew(each.target, each))
  if (open.every((each) => holdsNew(each.staged, each))) {
    for (const { staged, target } of open) disk.replace(at(staged), at(target))
  } else {
    for (const each of entries) goBack(each)
  }
  disk.syncFolder(folder)

  function goBack(each: SwitchEntry): void {
    if (each.backup === null && holdsNew(each.target, each)) disk.remove(at(each.target))
    if (each.backup !== null && disk.exists(at(each.backup))) disk.replace(at(each.backup), at(each.target))
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
