/** The wrapper of a font file: a directory of tables with checksums (OpenType 1.9, chapter 4). */
import { viewOf } from './view-of.ts'

const ENTRY = 16
const HEADER = 12
/** What the sum over a whole font file is made to be. */
const WHOLE = 0xb1b0afba

/** A TrueType file of the tables, which are named in the order of the alphabet. Empty ones are left out. */
export function sfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).filter(([, { length }]) => length > 0)
  const start = HEADER + entries.length * ENTRY
  const bytes = new Uint8Array(entries.reduce((sum, [, { length }]) => sum + padded(length), start))
  const view = viewOf(bytes)
  writeHeader(view, entries.length)
  let offset = start
  let head = 0
  entries.forEach(([tag, table], index) => {
    const at = HEADER + index * ENTRY
    bytes.set(table, offset)
    // The field that makes the sum of the file come out right does not count itself.
    if (tag === 'head') view.setUint32(offset + 8, 0)
    if (tag === 'head') head = offset
    for (let place = 0; place < 4; place += 1) bytes[at + place] = tag.charCodeAt(place)
    view.setUint32(at + 4, checksum(view, offset, offset + padded(table.length)))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, table.length)
    offset += padded(table.length)
  })
  view.setUint32(head + 8, WHOLE - checksum(view, 0, bytes.length))
  return bytes
}

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, count)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, count * 16 - (16 << power))
}

function checksum(view: DataView, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at += 4) sum = (sum + view.getUint32(at)) | 0
  return sum >>> 0
}

/** Tables and outlines begin at multiples of four. */
export function padded(length: number): number {
  return (length + 3) & ~3
}
