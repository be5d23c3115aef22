/** Fingerprints of the files that figures come from, so that anybody can tell whether a file is still the one read. */
import { createHash } from 'node:crypto'
import type { SourceFile } from '../model/source-file.ts'
import { type WorkFolder, pathIn } from './work-folder.ts'

/** SHA-256 of a file by its name in places, in hexadecimal; null where the file is not there. */
export type FileHash = (file: string) => string | null

/** Exports are hashed as they were read; other files, such as the project file, are looked for in the folder. */
export function fileHashes(sources: readonly SourceFile[], folder: WorkFolder): FileHash {
  const known = new Map<string, string | null>()
  const hashOf = (file: string): string | null => {
    const source = sources.find(({ path }) => path === file)
    if (source) return sha256(source.bytes)
    const result = folder.world.readFile(pathIn(folder, file))
    return result.kind === 'read' ? sha256(result.bytes) : null
  }
  return (file) => {
    const hash = known.get(file) ?? hashOf(file)
    known.set(file, hash)
    return hash
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
