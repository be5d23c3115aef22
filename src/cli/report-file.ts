/** The PDF that a command is about. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFile } from '../model/source-file.ts'
import { type WorkFolder, pathIn, printedPath } from './work-folder.ts'

/** Without a value for a file that is not there or cannot be opened. */
export function reportFile(folder: WorkFolder, name: string): Outcome<SourceFile> {
  const path = printedPath(name)
  const result = folder.world.readFile(pathIn(folder, name))
  if (result.kind === 'read') return { value: { path, bytes: result.bytes }, diagnostics: [] }
  const reason = result.kind === 'refused' ? result.reason : 'ENOENT'
  return { diagnostics: [diagnose('ICT-P106', [], { file: path, reason })] }
}
