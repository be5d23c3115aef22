/** What the rules ask of a TrueType program: how many glyphs it has, and how wide each is. */

export interface TrueType {
  readonly glyphCount: number
  /** Advance in thousandths of the font size. */
  width(glyph: number): number
}

/** Null for bytes that lack one of the tables head, hhea, hmtx, maxp, loca and glyf. */
export function readTrueType(bytes: Uint8Array): TrueType | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 12) return null
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16
    if (at + 16 > bytes.length) return null
    const [name, offset, length] = [bytes.subarray(at, at + 4), view.getUint32(at + 8), view.getUint32(at + 12)]
    if (offset + length <= bytes.length) tables.set(String.fromCharCode(...name), offset)
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return null
  if (!tables.has('loca') || !tables.has('glyf')) return null
  const unitsPerEm = view.getUint16(head + 18)
  const measured = view.getUint16(hhea + 34)
  return {
    glyphCount: view.getUint16(maxp + 4),
    width: (glyph) => (view.getUint16(hmtx + Math.min(glyph, measured - 1) * 4) * 1000) / unitsPerEm,
  }
}
