/** From characters to glyphs, as the table `cmap` of a font has it (OpenType 1.9, chapter 5.1). */
import { viewOf } from './view-of.ts'

/** The glyph of a code point, 0 where there is none. */
export type CharacterMap = (codePoint: number) => number

// Platform and encoding of the tables in Unicode, the fullest first.
const WANTED: readonly (readonly [number, number])[] = [
  [3, 10],
  [0, 4],
  [3, 1],
  [0, 3],
]

/** Reads the table. Throws where it holds no Unicode map of a known form. */
export function characterMap(table: Uint8Array): CharacterMap {
  const view = viewOf(table)
  const records = Array.from({ length: view.getUint16(2) }, (_, index) => 4 + index * 8)
  for (const [platform, encoding] of WANTED) {
    const record = records.find((at) => view.getUint16(at) === platform && view.getUint16(at + 2) === encoding)
    if (record === undefined) continue
    const start = view.getUint32(record + 4)
    const format = view.getUint16(start)
    if (format === 4) return segments(view, start)
    if (format === 12) return groups(view, start)
  }
  throw new Error('the font has no Unicode character map')
}

/** Format 4: segments of the basic plane. */
function segments(view: DataView, start: number): CharacterMap {
  const size = view.getUint16(start + 6)
  const ends = start + 14
  const starts = ends + size + 2
  const deltas = starts + size
  const ranges = deltas + size
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    let at = 0
    while (at < size && view.getUint16(ends + at) < codePoint) at += 2
    if (at >= size || view.getUint16(starts + at) > codePoint) return 0
    const range = view.getUint16(ranges + at)
    const delta = view.getUint16(deltas + at)
    if (range === 0) return (codePoint + delta) & 0xffff
    const glyph = view.getUint16(ranges + at + range + (codePoint - view.getUint16(starts + at)) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}

/** Format 12: groups over all planes. */
function groups(view: DataView, start: number): CharacterMap {
  const end = start + 16 + view.getUint32(start + 12) * 12
  return (codePoint) => {
    for (let at = start + 16; at < end; at += 12) {
      const first = view.getUint32(at)
      if (first > codePoint) return 0
      if (codePoint <= view.getUint32(at + 4)) return view.getUint32(at + 8) + codePoint - first
    }
    return 0
  }
}
