/** Writes a report that was made: all of its files, or none. */
import { relative } from 'node:path'
import type { World } from '../io/world.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Artifact } from '../pipeline/render-report.ts'
import { safeFileName } from '../publish/file-name.ts'
import { publishLocked } from '../publish/publish-locked.ts'
import type { MadeReport } from './make-report.ts'
import { type WorkFolder, pathIn, printedPath } from './work-folder.ts'

export interface WrittenReport {
  /** Empty where nothing was written; paths as the user would write them. */
  readonly files: readonly { readonly format: Artifact['format']; readonly path: string }[]
  /** All that was found, on the way to the report and in writing it. */
  readonly diagnostics: readonly Diagnostic[]
}

/** @param out folder to write to, as typed; it is locked only while the files are written */
export async function writeReport(
  { artifacts, diagnostics }: MadeReport,
  current: WorkFolder,
  out: string,
): Promise<WrittenReport> {
  if (artifacts.length === 0) return { files: [], diagnostics }
  const written = await published(artifacts.map(fileOf), pathIn(current, out), current.world)
  const paths = (written.value ?? []).map((path) => printedPath(relative(current.path, path)))
  const files = artifacts.flatMap(({ format }, index) => (paths[index] ? [{ format, path: paths[index] }] : []))
  return { files, diagnostics: [...diagnostics, ...written.diagnostics] }
}

type ReportFile = ReturnType<typeof fileOf>

/** The folder may be that of a batch, whose manifest must not say of these files what no longer holds. */
function published(files: readonly ReportFile[], folder: string, world: World) {
  return publishLocked(files, folder, async () => {
    if (!world.listFiles(folder).some((name) => name.startsWith('ict-report-manifest'))) return []
    const { disown } = await import('./batch/disown.ts')
    return disown(files, folder, world)
  })
}

function fileOf({ fileName, format, bytes }: Artifact): { readonly path: string; readonly bytes: Uint8Array } {
  const stem = fileName.slice(0, -(format.length + 1))
  return { path: `${safeFileName(stem)}.${format}`, bytes }
}
