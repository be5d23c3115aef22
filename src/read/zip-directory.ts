/**
 * The directory of a ZIP file, looked at before anything is unpacked: a small file can unfold to gigabytes, and a library
 * that unpacks it first can only fail afterwards. Form of the records: APPNOTE.TXT of PKWARE, sections 4.3.12 and 4.3.16.
 */

export interface ZipEntry {
  readonly name: string
  readonly isCompressed: boolean
  readonly packedSize: number
  /** As declared; unpacking must stop there. */
  readonly size: number
  /** Where the entry's own header begins. */
  readonly offset: number
}

export type ZipFault = 'broken' | 'encrypted' | 'tooLarge'

export type ZipDirectory =
  | { readonly kind: 'entries'; readonly entries: ReadonlyMap<string, ZipEntry> }
  | { readonly kind: 'fault'; readonly fault: ZipFault }

const END_SIGNATURE = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_LENGTH = 46
const ENCRYPTED_FLAG = 1
const STORED = 0
const DEFLATED = 8
/** The mark of sizes that stand elsewhere since they need 64 bits. */
const IN_64_BITS = 0xffffffff
const ZIP64_EXTRA = 1

const MOST_ENTRIES = 2000
const MOST_BYTES = 300_000_000
/** Sheets shrink to a tenth or less, rarely to a hundredth; below a few megabytes no ratio does harm. */
const HIGHEST_RATIO = 200
const HARMLESS_BYTES = 8_000_000
/** Nothing, compressed. */
const EMPTY_DEFLATED = 2

/** Entries of a ZIP file by name; or why it must not be unpacked. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end === null) return fault('broken')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) return fault('tooLarge')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return fault('broken')
    const length =
      ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (at + length > end) return fault('broken')
    const entry = entryAt(bytes, view, at)
    if (typeof entry === 'string') return fault(entry)
    // Two entries of one name: readers differ in which of them they take.
    if (entries.has(entry.name)) return fault('broken')
    entries.set(entry.name, entry)
    at += length
  }
  return isTooLarge([...entries.values()], bytes.length) ? fault('tooLarge') : { kind: 'entries', entries }
}

function endRecord(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return null
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | ZipFault {
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true)
  const method = view.getUint16(at + 10, true)
  const sizes = sizesAt(view, at, nameEnd)
  if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) return 'encrypted'
  if (sizes === null || (method !== STORED && method !== DEFLATED)) return 'broken'
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd))
  const entry = { name, isCompressed: method === DEFLATED, ...sizes }
  if (name.endsWith('/')) return entry
  // What is declared as nothing has no limit to stop at.
  if (entry.size === 0 && entry.packedSize !== (entry.isCompressed ? EMPTY_DEFLATED : 0)) return 'broken'
  return !entry.isCompressed && entry.size !== entry.packedSize ? 'broken' : entry
}

function sizesAt(view: DataView, at: number, extraAt: number): Pick<ZipEntry, 'packedSize' | 'size' | 'offset'> | null {
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true))
  const extra = extraAt + view.getUint16(at + 30, true)
  let wide = sizes.includes(IN_64_BITS) ? wideSizesAt(view, extraAt, extra) : null
  for (const [index, size] of sizes.entries()) {
    if (size !== IN_64_BITS) continue
    if (wide === null || wide + 8 > extra) return null
    sizes[index] = Number(view.getBigUint64(wide, true))
    wide += 8
  }
  const [size = 0, packedSize = 0, offset = 0] = sizes
  return { size, packedSize, offset }
}

/** Where the 64-bit sizes begin between two offsets, null where there are none. */
function wideSizesAt(view: DataView, from: number, to: number): number | null {
  let at = from
  while (at + 4 <= to) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4
    at += 4 + view.getUint16(at + 2, true)
  }
  return null
}

/** Also true where the entries need more bytes than there are: they overlap, an old way to unfold one body many times. */
function isTooLarge(entries: readonly ZipEntry[], fileSize: number): boolean {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0)
  const isSteep = entries.some(
    ({ size, packedSize }) => size > HARMLESS_BYTES && size > HIGHEST_RATIO * Math.max(1, packedSize),
  )
  return total > MOST_BYTES || packed > fileSize || isSteep
}

function fault(kind: ZipFault): ZipDirectory {
  return { kind: 'fault', fault: kind }
}
