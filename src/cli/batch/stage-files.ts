/** Puts the files of a report on the medium, from where the batch publishes them. */
import type { StagedFiles } from '../../batch/staged-files.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { stage, unstage } from '../../publish/stage.ts'
import { sha256Of } from '../../publish/switch-record.ts'

interface Staged {
  readonly files: StagedFiles['files']
  readonly diagnostics: readonly Diagnostic[]
}

/** All of them, or none. */
export function stageFiles(
  all: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  folder: string,
): Staged {
  const files: StagedFiles['files'] = []
  for (const { path, bytes } of all) {
    const { value, diagnostics } = stage(folder, path, bytes)
    if (value === undefined) {
      for (const file of files) unstage(file.staged)
      return { files: [], diagnostics }
    }
    files.push({ path, staged: value, sha256: sha256Of(bytes), bytes: bytes.length })
  }
  return { files, diagnostics: [] }
}
