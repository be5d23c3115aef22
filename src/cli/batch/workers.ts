/** The workers of a batch: started while the data are still being read, and ended with the run. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { ReadyTask } from '../../batch/work.ts'
import { openPool, type Pool } from '../../pool/pool.ts'
import type { BatchOptions } from '../options.ts'
import type { PackageFiles } from '../package-files.ts'

export interface Workers {
  readonly pool: Pool
  /** How many may work side by side. */
  readonly most: number
}

/**
 * @param atOnce how many are started now and load what every report needs; the others as there is work for them
 */
export function openWorkers(
  { root, version }: PackageFiles,
  { jobs, formats, atOnce }: Pick<BatchOptions, 'jobs' | 'formats'> & { readonly atOnce: number },
): Workers {
  const most = jobs ?? availableParallelism()
  const pool = openPool(join(root, 'dist', 'worker.js'), most)
  const task: ReadyTask = { kind: 'ready', root, version, formats: [...formats] }
  for (let count = Math.min(atOnce, most); count > 0; count -= 1) {
    // One that dies, or is ended, meanwhile: whoever asks it for a report is told.
    pool.run(task).catch(() => undefined)
  }
  return { pool, most }
}
