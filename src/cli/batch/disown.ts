/** Keeps the manifests of a folder true where another command than `batch` writes files that they describe. */
import { join } from 'node:path'
import { type Manifest, manifestText, parseJournal, parseManifest } from '../../batch/manifest.ts'
import { pendingManifest, recovered } from '../../batch/plan.ts'
import type { World } from '../../io/world.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { publish } from '../../publish/publish.ts'
import { sha256Of } from '../../publish/switch-record.ts'
import { journalName, removeJournal } from './manifest-store.ts'

const MANIFEST = /^ict-report-manifest(?:-\d+-of-\d+)?\.json$/

interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Puts the reports of which a file is about to change among the pending ones, so that the next batch makes them anew.
 * To be called before the files are written, by a run that holds the folder locked.
 * @returns why a manifest cannot be written; then the files must not be written either
 */
export function disown(files: readonly NewFile[], folder: string, world: World): readonly Diagnostic[] {
  return world.listFiles(folder).flatMap((path) => {
    const manifest = MANIFEST.test(path) ? manifestAt(path, folder, world) : null
    const names = manifest === null ? [] : namesChangedBy(files, manifest)
    if (manifest === null || names.length === 0) return []
    const bytes = new TextEncoder().encode(manifestText(pendingManifest(manifest, names)))
    const { diagnostics } = publish([{ path, bytes }], folder)
    // What the journal says is in the manifest now, but for the reports that change.
    return diagnostics.length > 0 ? diagnostics : removeJournal(join(folder, journalName(path)))
  })
}

/** As the next run would read it: with what a killed run had finished. */
function manifestAt(path: string, folder: string, world: World): Manifest | null {
  const text = (name: string): string | null => {
    const result = world.readFile(join(folder, name))
    return result.kind === 'read' ? new TextDecoder().decode(result.bytes) : null
  }
  const manifest = parseManifest(text(path) ?? '')
  return manifest && recovered(manifest, parseJournal(text(journalName(path)) ?? ''))
}

function namesChangedBy(files: readonly NewFile[], { reports }: Manifest): readonly string[] {
  const hashes = new Map(files.map(({ path, bytes }) => [path, sha256Of(bytes)]))
  const isChanged = (file: { readonly path: string; readonly sha256: string }): boolean =>
    (hashes.get(file.path) ?? file.sha256) !== file.sha256
  return reports.filter((report) => report.files.some(isChanged)).map(({ name }) => name)
}
