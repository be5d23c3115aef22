/** Takes away what a run that was killed has left lying: unfinished files, and copies kept for the case of a failure. */
import { join } from 'node:path'
import { systemCode } from '../io/system-code.ts'
import { type Disk, nodeDisk } from './disk.ts'

/** Names that `publish` gives on the way: `.hoa-binh-2023.pdf.4711-0.tmp`. */
const LEFTOVER = /^\.(.+)\.\d+-\d+\.(?:tmp|old)$/

/**
 * Sweeps a folder that this run holds locked; what cannot be removed is left for the next run.
 * @param isOwn whether a file of that name is this run's to write
 */
export function sweep(folder: string, isOwn: (name: string) => boolean = () => true, disk: Disk = nodeDisk): void {
  for (const name of quietly(() => disk.list(folder)) ?? []) {
    const [, target] = LEFTOVER.exec(name) ?? []
    if (target !== undefined && isOwn(target)) quietly(() => disk.remove(join(folder, name)))
  }
}

function quietly<Result>(action: () => Result): Result | null {
  try {
    return action()
  } catch (fault) {
    systemCode(fault)
    return null
  }
}
