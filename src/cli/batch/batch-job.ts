/** What every step of a batch knows of its run. */
import type { Shard } from '../../batch/shard.ts'
import type { LockScope } from '../../publish/lock.ts'
import type { CommandContext } from '../context.ts'
import type { BatchOptions } from '../options.ts'
import type { Interruption } from './interruption.ts'
import { type ManifestStore, manifestStore } from './manifest-store.ts'
import type { RowsOf } from './row-store.ts'

export interface BatchJob {
  readonly context: CommandContext
  readonly options: BatchOptions
  /** Absolute path of the folder of the reports. */
  readonly folder: string
  readonly interruption: Interruption
  readonly shard: Shard | null
  /** Hash of all that the whole batch is made from. */
  readonly inputs: string
}

/** The manifest that the run works with, as it stands now. */
export function storeOf({ context, folder, shard }: BatchJob): ManifestStore {
  return manifestStore(folder, shard, `ict-report ${context.packageFiles.version}`, context.current.world)
}

export function rowsOf({ shard, options }: BatchJob): RowsOf {
  return { year: options.year, shard }
}

/** The part of the folder that the run holds for itself. */
export function scopeOf({ shard }: BatchJob): LockScope {
  return shard ? `${shard.index}-${shard.count}` : 'all'
}
