/** The manifest of a folder on the medium, and beside it the journal of a run that is under way. */
import { join } from 'node:path'
import {
  emptyManifest,
  journalLine,
  type Manifest,
  type ManifestReport,
  manifestText,
  parseJournal,
  parseManifest,
} from '../../batch/manifest.ts'
import { recovered } from '../../batch/plan.ts'
import type { Shard } from '../../batch/shard.ts'
import { systemCode } from '../../io/system-code.ts'
import type { World } from '../../io/world.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { nodeDisk } from '../../publish/disk.ts'
import { outputFault } from '../../publish/output-fault.ts'
import { publish } from '../../publish/publish.ts'

export interface ManifestStore {
  /** As it stands, with what a killed run had finished; nothing is taken for good where it cannot be read. */
  readonly manifest: Manifest
  /** Takes the place of the manifest, and ends the journal. */
  save(manifest: Manifest): readonly Diagnostic[]
  /** Notes that a report has been written whole. */
  note(report: ManifestReport): readonly Diagnostic[]
}

/** Name of the manifest of a folder, or of the part of it that one of several machines makes. */
export function manifestName(shard: Shard | null): string {
  return shard ? `ict-report-manifest-${shard.index}-of-${shard.count}.json` : 'ict-report-manifest.json'
}

/** Name of the journal beside a manifest. */
export function journalName(manifest: string): string {
  return `.${manifest}.journal`
}

/** The store of a folder; the folder need not be there yet. */
export function manifestStore(folder: string, shard: Shard | null, program: string, world: World): ManifestStore {
  const name = manifestName(shard)
  const journal = join(folder, journalName(name))
  const text = (path: string): string | null => {
    const result = world.readFile(path)
    return result.kind === 'read' ? new TextDecoder().decode(result.bytes) : null
  }
  const written = text(join(folder, name))
  const manifest = (written === null ? null : parseManifest(written)) ?? emptyManifest(program)
  return {
    // Another version of the program makes other reports of the same inputs.
    manifest: recovered(
      manifest.program === program ? manifest : emptyManifest(program),
      parseJournal(text(journal) ?? ''),
    ),
    save(next) {
      const { diagnostics } = publish([{ path: name, bytes: new TextEncoder().encode(manifestText(next)) }], folder)
      // A journal that stays says nothing that the manifest does not say.
      if (diagnostics.length === 0) removeJournal(journal)
      return diagnostics
    },
    note(report) {
      try {
        nodeDisk.append(journal, new TextEncoder().encode(journalLine(report)))
        return []
      } catch (fault) {
        return [outputFault(journal, systemCode(fault))]
      }
    },
  }
}

/** Takes a journal away once the manifest says what it says; why it cannot be done, where it cannot. */
export function removeJournal(path: string): readonly Diagnostic[] {
  try {
    if (nodeDisk.exists(path)) nodeDisk.remove(path)
    return []
  } catch (fault) {
    return [outputFault(path, systemCode(fault))]
  }
}
