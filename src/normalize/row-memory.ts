/**
 * Remembers something about the texts that stand together in a few columns. Rows are told apart by their bytes: a hash
 * finds the place, and a comparison makes certain.
 */
import type { RowGlance } from '../model/raw-table.ts'

export interface RowMemory<Value> {
  /** What is remembered about these texts; undefined where they have not been met together. */
  find(row: RowGlance): Value | undefined
  add(row: RowGlance, value: Value): void
}

/** A file of a million different spellings must not fill the memory. */
const MOST_VALUES = 100_000
const MOST_BYTES = 1 << 24

/** An empty memory. @param fields numbers of the columns that count, from 1 */
export function rowMemory<Value>(fields: readonly number[]): RowMemory<Value> {
  return new ByteMemory(fields)
}

interface Entry<Value> {
  readonly key: Uint8Array
  value: Value
}

class ByteMemory<Value> implements RowMemory<Value> {
  readonly #columns: Int32Array
  readonly #entries = new Map<number, Entry<Value>[]>()
  #last: Entry<Value> | undefined
  #size = 0
  #byteCount = 0

  constructor(fields: readonly number[]) {
    this.#columns = Int32Array.from(fields, (field) => field - 1)
  }

  find(row: RowGlance): Value | undefined {
    return this.#entryOf(row)?.value
  }

  add(row: RowGlance, value: Value): void {
    const known = this.#entryOf(row)
    if (known) {
      known.value = value
      return
    }
    const key = keyOf(row, this.#columns)
    if (this.#size >= MOST_VALUES || this.#byteCount + key.length > MOST_BYTES) return
    const hash = hashOf(row, this.#columns)
    const entries = this.#entries.get(hash) ?? []
    entries.push({ key, value })
    this.#entries.set(hash, entries)
    this.#size += 1
    this.#byteCount += key.length
  }

  #entryOf(row: RowGlance): Entry<Value> | undefined {
    // Sorted files say the same many times in a row.
    if (this.#last && isSame(row, this.#columns, this.#last.key)) return this.#last
    const found = this.#entries.get(hashOf(row, this.#columns))?.find(({ key }) => isSame(row, this.#columns, key))
    if (found) this.#last = found
    return found
  }
}

/** FNV-1a over the texts, with a zero behind each: no text holds one. */
function hashOf({ bytes, bounds, first, width }: RowGlance, columns: Int32Array): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] ?? 0
    const at = first + 2 * column
    const end = column < width ? (bounds[at + 1] ?? 0) : 0
    for (let offset = column < width ? (bounds[at] ?? 0) : 0; offset < end; offset += 1) {
      hash = Math.imul(hash ^ (bytes[offset] ?? 0), 0x01000193)
    }
    hash = Math.imul(hash, 0x01000193)
  }
  return hash
}

/** The texts one after another, with a zero behind each. */
function keyOf({ bytes, bounds, first, width }: RowGlance, columns: Int32Array): Uint8Array {
  const key: number[] = []
  for (const column of columns) {
    const at = first + 2 * column
    if (column < width) key.push(...bytes.subarray(bounds[at], bounds[at + 1]))
    key.push(0)
  }
  return Uint8Array.from(key)
}

function isSame({ bytes, bounds, first, width }: RowGlance, columns: Int32Array, key: Uint8Array): boolean {
  let position = 0
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] ?? 0
    const at = first + 2 * column
    const end = column < width ? (bounds[at + 1] ?? 0) : 0
    for (let offset = column < width ? (bounds[at] ?? 0) : 0; offset < end; offset += 1) {
      if (bytes[offset] !== key[position]) return false
      position += 1
    }
    if (key[position] !== 0) return false
    position += 1
  }
  return true
}
