/** What V8 made of the scripts of the program in an earlier run, in one file: so they need not be compiled again. */
import { Buffer } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'

/** Compiled code by name of the script. */
export interface CodeCache {
  /** The code of a script, if there is some; it stays as it is until the next is asked for. */
  get(name: string): Uint8Array | undefined
}

/** V8 copies what does not begin at a multiple of this. */
const ALIGNMENT = 8
const LENGTH_BYTES = 8
/** More than most scripts have, so that few need another. */
const USUAL_BYTES = 450_000
/** More than names and places of all scripts ever take. */
const LONGEST_HEAD = 100_000
const NOTHING: CodeCache = { get: () => undefined }

/**
 * Opens a file that `encodeCodeCache` made. One that is not there, or of another build, gives an empty cache: the
 * program then starts as it would without. That V8 itself is the same, V8 checks. The file stays open as long as the process
 * lives; all code is read through the same memory, since fresh memory is what reading costs most.
 * @param build name of the build, which depends on every script
 */
export function readCodeCache(path: string, build: string): CodeCache {
  try {
    const file = openSync(path, 'r')
    const entries = entriesOf(file, build)
    if (entries.size > 0) return cacheOf(file, entries)
    closeSync(file)
  } catch {
    // Whatever the reason, the program works without.
  }
  return NOTHING
}

interface Entry {
  readonly start: number
  readonly length: number
}

function cacheOf(file: number, entries: ReadonlyMap<string, Entry>): CodeCache {
  let room = Buffer.allocUnsafeSlow(USUAL_BYTES)
  return {
    get(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      if (entry.length > room.length) room = Buffer.allocUnsafeSlow(entry.length)
      return readInto(room, file, entry) ? room.subarray(0, entry.length) : undefined
    },
  }
}

/** The bytes of a file: a list of names and places, then the compiled code of each. */
export function encodeCodeCache(cache: ReadonlyMap<string, Uint8Array>, build: string): Uint8Array {
  const entries = [...cache].map(([name, code]) => ({ name, code }))
  // Places are written with as many digits whatever they are, so that the length of the list is known.
  const lengthOf = (lines: readonly string[]): number => aligned(LENGTH_BYTES + lines.join('\n').length)
  const linesFrom = (start: number): readonly string[] => {
    let offset = start
    return entries.map(({ name, code }) => {
      const line = `${name} ${String(offset).padStart(10, '0')} ${code.length}`
      offset = aligned(offset + code.length)
      return line
    })
  }
  const start = lengthOf([build, ...linesFrom(0)])
  const head = [build, ...linesFrom(start)].join('\n')
  const parts = [Buffer.alloc(start), ...entries.map(({ code }) => padded(code))]
  const file = Buffer.concat(parts)
  file.writeUInt32BE(head.length, 0)
  file.write(head, LENGTH_BYTES, 'latin1')
  return file
}

/** Names and places of what a file holds; none where it is broken off or of another build. */
function entriesOf(file: number, build: string): ReadonlyMap<string, Entry> {
  const head = headOf(file)
  return head?.[0] === build ? new Map(head.slice(1).map((line) => entryOf(line.split(' ')))) : new Map()
}

function headOf(file: number): readonly string[] | null {
  const lengthBytes = Buffer.alloc(LENGTH_BYTES)
  if (!readInto(lengthBytes, file, { start: 0, length: LENGTH_BYTES })) return null
  const length = lengthBytes.readUInt32BE(0)
  if (length > LONGEST_HEAD) return null
  const head = Buffer.alloc(length)
  return readInto(head, file, { start: LENGTH_BYTES, length }) ? head.toString('latin1').split('\n') : null
}

function entryOf([name = '', start, length]: readonly string[]): readonly [string, Entry] {
  return [name, { start: Number(start), length: Number(length) }]
}

/** Whether the file holds as many bytes as asked for; they then stand at the beginning of the room. */
function readInto(room: Buffer, file: number, { start, length }: Entry): boolean {
  try {
    let end = 0
    for (let read = -1; read !== 0 && end < length; end += read) {
      read = readSync(file, room, end, length - end, start + end)
    }
    return end === length
  } catch {
    // A file that cannot be read gives nothing, as if it were not there.
    return false
  }
}

function padded(code: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(aligned(code.length))
  bytes.set(code)
  return bytes
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}
