/**
 * A TrueType file as far as a report needs it: which glyph stands for a character, how wide it is, and the tables from
 * which a subset is cut (OpenType 1.9, chapter 5). Nothing is read before it is asked for, so opening costs little.
 */
import { type CharacterMap, characterMap } from './character-map.ts'
import { viewOf } from './view-of.ts'

export interface TrueType {
  readonly unitsPerEm: number
  readonly glyphCount: number
  /** Bytes of a table; empty where the file lacks it. */
  table(tag: string): Uint8Array
  /** Advance width and left side bearing, in units of the em. */
  metrics(glyph: number): { readonly advance: number; readonly bearing: number }
  /** Outline of a glyph as it stands in the file; empty for a space. */
  outline(glyph: number): Uint8Array
  /** The glyph of a character, 0 where the font has none. */
  readonly glyphOf: CharacterMap
}

const SIGNATURES: ReadonlySet<number> = new Set([0x00010000, 0x74727565])
const NEEDED: readonly string[] = ['head', 'hhea', 'maxp', 'hmtx', 'cmap', 'loca', 'glyf']

/** Opens a file. Throws for bytes that are no TrueType font. */
export function readTrueType(file: Uint8Array): TrueType {
  const tables = directoryOf(file)
  const table = (tag: string): Uint8Array => tables.get(tag) ?? new Uint8Array()
  const [head, hhea, maxp, hmtx, loca, glyf] = ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf'].map((tag) =>
    viewOf(table(tag)),
  )
  if (!head || !hhea || !maxp || !hmtx || !loca || !glyf) throw notFont()
  const glyphCount = maxp.getUint16(4)
  const isLong = head.getInt16(50) === 1
  const metricCount = hhea.getUint16(34)
  const offset = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return {
    unitsPerEm: head.getUint16(18),
    glyphCount,
    table,
    metrics(glyph) {
      const last = Math.min(glyph, metricCount - 1)
      const bearing = glyph < metricCount ? glyph * 4 + 2 : metricCount * 4 + (glyph - metricCount) * 2
      return { advance: hmtx.getUint16(last * 4), bearing: hmtx.getInt16(bearing) }
    },
    outline: (glyph) => table('glyf').subarray(offset(glyph), offset(glyph + 1)),
    glyphOf: characterMap(table('cmap')),
  }
}

function directoryOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (file.length < 12) throw notFont()
  const view = viewOf(file)
  const count = view.getUint16(4)
  if (!SIGNATURES.has(view.getUint32(0)) || file.length < 12 + count * 16) throw notFont()
  const tables = new Map<string, Uint8Array>()
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(...file.subarray(at, at + 4))
    const start = view.getUint32(at + 8)
    tables.set(tag, file.subarray(start, start + view.getUint32(at + 12)))
  }
  if (NEEDED.some((tag) => !tables.has(tag))) throw notFont()
  return tables
}

function notFont(): Error {
  return new Error('not a TrueType font')
}
