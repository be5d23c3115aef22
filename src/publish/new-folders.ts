/** Folders that writing makes, so that a failure can take them away again. */
import { dirname } from 'node:path'
import type { Disk } from './disk.ts'

/** Makes a folder; gives back those that were missing, the deepest first. */
export function newFolders(folder: string, disk: Disk): readonly string[] {
  const first = disk.makeFolder(folder)
  if (first === null) return []
  const made: string[] = []
  for (let path = folder; path.length >= first.length; path = dirname(path)) {
    made.push(path)
    if (path === dirname(path)) break
  }
  return made
}
