/** What V8 made of the scripts of the program in an earlier run, in one file: so they need not be compiled again. */
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'

/** Compiled code by name of the script. */
export type CodeCache = ReadonlyMap<string, Uint8Array>

/** V8 copies what does not begin at a multiple of this. */
const ALIGNMENT = 8
const LENGTH_BYTES = 8

/**
 * Reads a file that `encodeCodeCache` made. One that is not there, or of another build, gives an empty cache: the
 * program then starts as it would without. That V8 itself is the same, V8 checks.
 * @param build name of the build, which depends on every script
 */
export function readCodeCache(path: string, build: string): CodeCache {
  let file: Buffer
  try {
    file = readFileSync(path)
  } catch {
    // Whatever the reason, the program works without.
    return new Map()
  }
  const head = headOf(file)
  return head?.[0] === build ? new Map(head.slice(1).map((line) => entryOf(line.split(' '), file))) : new Map()
}

/** The bytes of a file: a list of names and places, then the compiled code of each. */
export function encodeCodeCache(cache: CodeCache, build: string): Uint8Array {
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

function headOf(file: Buffer): readonly string[] | null {
  if (file.length < LENGTH_BYTES) return null
  const end = LENGTH_BYTES + file.readUInt32BE(0)
  return end > file.length ? null : file.toString('latin1', LENGTH_BYTES, end).split('\n')
}

function entryOf([name = '', start, length]: readonly string[], file: Buffer): readonly [string, Uint8Array] {
  return [name, file.subarray(Number(start), Number(start) + Number(length))]
}

function padded(code: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(aligned(code.length))
  bytes.set(code)
  return bytes
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}
