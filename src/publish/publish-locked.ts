/** Publishing by a run that comes alone: it takes the folder for itself, and sweeps what a killed run has left. */
import type { Outcome } from '../model/outcome.ts'
import { lockFolder } from './lock.ts'
import { type FileToPublish, publish } from './publish.ts'
import { sweep } from './sweep.ts'

/** As `publish`; refused with one diagnostic while another run holds the folder. */
export async function publishLocked(
  files: readonly FileToPublish[],
  folder: string,
): Promise<Outcome<readonly string[]>> {
  const { value: lock, diagnostics } = await lockFolder(folder)
  if (!lock) return { diagnostics }
  try {
    sweep(folder)
    return publish(files, folder)
  } finally {
    lock.release()
  }
}
