/**
 * Tidies up after a run that was killed: makes whole what it was switching, then takes away unfinished files, and copies
 * kept for the case of a failure.
 */
import { join } from 'node:path'
import { quietly } from '../io/quietly.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { completeSwitch, parseSwitch } from './switch-record.ts'

/** Names that `publish` gives on the way: `.hoa-binh-2023.pdf.4711-0.tmp`. */
const LEFTOVER = /^\.(.+)\.\d+-\d+\.(tmp|old|switch)$/

/**
 * Sweeps a folder that this run holds locked; what cannot be removed is left for the next run.
 * @param isOwn whether a file of that name is this run's to write
 */
export function sweep(folder: string, isOwn: (name: string) => boolean = () => true, disk: Disk = nodeDisk): void {
  const names = (quietly(() => disk.list(folder)) ?? []).filter((name) => {
    const [, target] = LEFTOVER.exec(name) ?? []
    return target !== undefined && isOwn(target)
  })
  const records = names.filter((each) => each.endsWith('.switch'))
  const needed = records.map((name) => stillNeeded(name, folder, disk))
  // What a record that cannot be read speaks of is not known.
  if (needed.includes(null)) return
  const spared = new Set(needed.flatMap((each) => each ?? []))
  for (const name of names) if (!spared.has(name)) quietly(() => disk.remove(join(folder, name)))
}

/**
 * Carries out what a record says.
 * @returns names of the files that it still needs, itself included, where the disk refuses; null where it cannot be read
 */
function stillNeeded(name: string, folder: string, disk: Disk): readonly string[] | null {
  const bytes = quietly(() => disk.read(join(folder, name)))
  if (bytes === null) return null
  const entries = parseSwitch(new TextDecoder().decode(bytes))
  if (entries === null) return []
  const isDone = quietly(() => {
    completeSwitch(entries, folder, disk)
    return true
  })
  if (isDone) return []
  return [name, ...entries.flatMap(({ staged, backup }) => [staged, ...(backup === null ? [] : [backup])])]
}
