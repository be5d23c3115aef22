/** Publishing by a run that comes alone: it takes the folder for itself, and sweeps what a killed run has left. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import { lockFolder } from './lock.ts'
import { type FileToPublish, publish } from './publish.ts'
import { sweep } from './sweep.ts'

/**
 * As `publish`; refused with one diagnostic while another run holds the folder.
 * @param prepare done in the folder before the files are written, which they are not where it finds a fault
 */
export async function publishLocked(
  files: readonly FileToPublish[],
  folder: string,
  prepare: () => Promise<readonly Diagnostic[]> = async () => [],
): Promise<Outcome<readonly string[]>> {
  const { value: lock, diagnostics } = await lockFolder(folder)
  if (!lock) return { diagnostics }
  try {
    sweep(folder)
    const faults = await prepare()
    return faults.length > 0 ? { diagnostics: faults } : publish(files, folder)
  } finally {
    lock.release()
  }
}
