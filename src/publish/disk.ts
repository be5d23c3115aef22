/** The few calls that publishing makes on a disk, so that a test can let each of them fail. */
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { systemCode } from '../io/system-code.ts'
import { renameOver } from './rename-over.ts'

export interface Disk {
  /** Makes a folder and those above it; gives back the first one that was missing, null where all were there. */
  makeFolder(path: string): string | null
  /** Whether there is anything at a path, even a broken link. */
  exists(path: string): boolean
  /** Writes a new file and waits until it is on the medium; refuses a name that is taken (`EEXIST`). */
  writeNew(path: string, bytes: Uint8Array): void
  /** Adds to the end of a file, which is made where it is missing, and waits until it is on the medium. */
  append(path: string, bytes: Uint8Array): void
  /** Gives the file a second name, or copies it where the file system knows no second names. */
  keep(path: string, as: string): void
  /** Renames over whatever file has that name. */
  replace(from: string, to: string): void
  remove(path: string): void
  removeEmptyFolder(path: string): void
  /** Waits until the names in a folder are on the medium; throws where the medium refuses. */
  syncFolder(path: string): void
  read(path: string): Uint8Array
  /** Names in a folder. */
  list(path: string): readonly string[]
  /** When a file was last written or touched, in milliseconds by the clock of its file system; null where it is gone. */
  modifiedAt(path: string): number | null
  /** Sets the time of a file to now. */
  touch(path: string): void
}

export const nodeDisk: Disk = {
  makeFolder: (path) => mkdirSync(path, { recursive: true }) ?? null,
  exists: (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
  writeNew: (path, bytes) => write(path, 'wx', bytes),
  append: (path, bytes) => write(path, 'a', bytes),
  keep,
  replace: (from, to) => renameOver(from, to),
  remove: unlinkSync,
  removeEmptyFolder: rmdirSync,
  syncFolder,
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path),
  modifiedAt: (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null,
  touch: (path) => {
    const now = new Date()
    utimesSync(path, now, now)
  },
}

function write(path: string, flag: 'wx' | 'a', bytes: Uint8Array): void {
  const file = openSync(path, flag)
  try {
    // One call may take only part of the bytes.
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function keep(path: string, as: string): void {
  try {
    linkSync(path, as)
  } catch (fault) {
    // FAT drives and some network shares have no hard links.
    systemCode(fault)
    copyFileSync(path, as)
  }
}

/** Refusals that say that the system cannot sync folders, not that the medium has failed: the rename has happened. */
const NO_FOLDER_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR', 'EPERM', 'EACCES', 'EBADF'])

function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch (fault) {
    if (!NO_FOLDER_SYNC.has(systemCode(fault))) throw fault
  }
}
