/** Names for files on their way to their real name. */
import { basename, dirname, join } from 'node:path'
import type { Disk } from './disk.ts'

/** A hidden name beside the target; a leftover of a killed run is passed over. */
export function freeName(target: string, suffix: 'tmp' | 'old' | 'switch', disk: Disk): string {
  for (let attempt = 0; ; attempt += 1) {
    const path = join(dirname(target), `.${basename(target)}.${process.pid}-${attempt}.${suffix}`)
    if (!disk.exists(path)) return path
  }
}
