/**
 * One run at a time in a folder. Every run lays down a file of its own, named after its process, and then looks for those
 * of others: of two runs the later one sees the earlier, so that never both go on. Nobody waits for the file of a
 * process that has died.
 */
import { hostname } from 'node:os'
import { join } from 'node:path'
import { diagnose } from '../diagnostics/diagnose.ts'
import { quietly } from '../io/quietly.ts'
import { systemCode } from '../io/system-code.ts'
import type { Outcome } from '../model/outcome.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { newFolders } from './new-folders.ts'
import { outputFault } from './output-fault.ts'
import { beganAt, isLiving, type ProcessIdentity } from './process-life.ts'

export interface Lock {
  /** Gives the folder free, and removes it again where it was made for the lock and nothing was written. */
  release(): void
  /** Shows runs on other machines that this one still lives; called every few seconds by a run that takes long. */
  renew(): void
}

/** What a run takes: the whole folder, or its part of it beside the other parts («3-8»). */
export type LockScope = 'all' | `${number}-${number}`

const PREFIX = '.ict-report-lock.'
const NAME = /^\.ict-report-lock\.(all|\d+-\d+)\.([a-z0-9-]+)\.(\d+)\.(\d+)$/

/** A run on another machine that has not renewed its lock for so long is taken for dead. */
const SILENT_MILLISECONDS = 120_000
/** Two runs that begin at the same moment both give way; each then tries again after a pause of its own. */
const ATTEMPTS = 4

/**
 * Takes the folder, which is made where it is missing.
 * @returns without value and with one diagnostic where another run holds the folder, or it cannot be written to
 */
export async function lockFolder(
  folder: string,
  scope: LockScope = 'all',
  identity: ProcessIdentity = ownIdentity(),
  disk: Disk = nodeDisk,
): Promise<Outcome<Lock>> {
  let holder: ProcessIdentity | null = null
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (attempt > 1) await pause(attempt, identity)
    const taken = tryLock(folder, { ...identity, scope }, disk)
    if ('reason' in taken) return { diagnostics: [outputFault(folder, taken.reason)] }
    if ('lock' in taken) return { value: taken.lock, diagnostics: [] }
    holder = taken.holder
  }
  const { pid, host } = holder ?? identity
  return { diagnostics: [diagnose('ICT-P301', [], { folder, process: String(pid), host })] }
}

interface Holder extends ProcessIdentity {
  readonly scope: LockScope
}

type Attempt = { readonly lock: Lock } | { readonly holder: Holder } | { readonly reason: string }

function tryLock(folder: string, own: Holder, disk: Disk): Attempt {
  const path = join(folder, nameOf(own))
  const made: string[] = []
  const release = (): void => {
    quietly(() => disk.remove(path))
    for (const each of made) quietly(() => disk.removeEmptyFolder(each))
  }
  try {
    made.push(...newFolders(folder, disk))
    disk.writeNew(path, new TextEncoder().encode(`${JSON.stringify(own)}\n`))
    const others = disk.list(folder).flatMap((name) => holderOf(name) ?? [])
    const rivals = others.filter((other) => nameOf(other) !== nameOf(own) && isInTheWay(other.scope, own.scope))
    const now = disk.modifiedAt(path) ?? 0
    const holder = rivals.find((other) => isHolding(other, own, now, disk.modifiedAt(join(folder, nameOf(other)))))
    if (holder) {
      release()
      return { holder }
    }
    for (const dead of rivals) quietly(() => disk.remove(join(folder, nameOf(dead))))
    return { lock: { release, renew: () => quietly(() => disk.touch(path)) } }
  } catch (fault) {
    const reason = systemCode(fault)
    release()
    return { reason }
  }
}

/** Whether another run still lives: asked of the system on this machine, judged by its last sign on another. */
function isHolding(other: ProcessIdentity, own: ProcessIdentity, now: number, lastSign: number | null): boolean {
  if (lastSign === null) return false
  return other.host === own.host ? isLiving(other) : now - lastSign < SILENT_MILLISECONDS
}

/** Parts of the same number do not touch one another's files; anything else might. */
function isInTheWay(one: LockScope, other: LockScope): boolean {
  const [[index, count], [otherIndex, otherCount]] = [one.split('-'), other.split('-')]
  return count === undefined || count !== otherCount || index === otherIndex
}

function nameOf({ scope, host, pid, began }: Holder): string {
  return `${PREFIX}${scope}.${host}.${pid}.${began}`
}

function holderOf(name: string): Holder | null {
  const [, scope, host, pid, began] = NAME.exec(name) ?? []
  if (scope === undefined || host === undefined) return null
  return { scope: scopeOf(scope), host, pid: Number(pid), began: Number(began) }
}

function scopeOf(text: string): LockScope {
  const [index, count] = text.split('-')
  return count === undefined ? 'all' : `${Number(index)}-${Number(count)}`
}

function ownIdentity(): ProcessIdentity {
  const host = hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
  return { host: host === '' ? 'host' : host, pid: process.pid, began: beganAt(process.pid) }
}

function pause(attempt: number, { pid }: ProcessIdentity): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, attempt * (20 + (pid % 97))))
}
