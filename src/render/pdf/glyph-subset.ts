/** The glyphs of one document, numbered as they are met, and the small font file that holds just them. */
import { padded, sfnt } from './sfnt.ts'
import type { TrueType } from './true-type.ts'
import { viewOf } from './view-of.ts'

export interface GlyphSubset {
  /** Number of the glyph in the subset; 0 is the missing glyph. */
  includeGlyph(glyph: number): number
  /** The font file, with the tables that ISO 32000-1, 9.9 asks for; parts of included glyphs are added to it. */
  encode(): Uint8Array
}

/** Flags of a part of a composite glyph (OpenType 1.9, chapter 5.3.4). */
const WORDS = 0x1
const SCALE = 0x8
const MORE = 0x20
const TWO_SCALES = 0x40
const MATRIX = 0x80

/** A subset of nothing but the missing glyph. */
export function glyphSubset(font: TrueType): GlyphSubset {
  const glyphs: number[] = []
  const numbers = new Map<number, number>()
  const include = (glyph: number): number => {
    const known = numbers.get(glyph)
    if (known !== undefined) return known
    const number = glyphs.push(glyph) - 1
    numbers.set(glyph, number)
    return number
  }
  include(0)
  return {
    includeGlyph: include,
    encode() {
      const outlines: Uint8Array[] = []
      // Parts that a glyph brings along are added at the end, and reached in their turn.
      for (let at = 0; at < glyphs.length; at += 1) outlines.push(renumbered(font.outline(glyphs[at] ?? 0), include))
      return sfnt({
        'cvt ': font.table('cvt '),
        fpgm: font.table('fpgm'),
        glyf: joined(outlines),
        head: withUint16(font.table('head'), 50, 1),
        hhea: withUint16(font.table('hhea'), 34, glyphs.length),
        hmtx: metrics(glyphs, font),
        loca: offsets(outlines),
        maxp: withUint16(font.table('maxp'), 4, glyphs.length),
        prep: font.table('prep'),
      })
    },
  }
}

/** A composite glyph names its parts by their numbers in the subset; any other is as it was. */
function renumbered(outline: Uint8Array, include: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline
  // Not slice(): that of a Buffer, which a file is read into, is no copy.
  const copy = new Uint8Array(outline)
  const view = viewOf(copy)
  let flags = MORE
  for (let at = 10; (flags & MORE) !== 0; ) {
    flags = view.getUint16(at)
    view.setUint16(at + 2, include(view.getUint16(at + 2)))
    at += 4 + ((flags & WORDS) === 0 ? 2 : 4)
    at += (flags & MATRIX) !== 0 ? 8 : (flags & TWO_SCALES) !== 0 ? 4 : (flags & SCALE) !== 0 ? 2 : 0
  }
  return copy
}

function joined(outlines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0))
  let offset = 0
  for (const outline of outlines) {
    bytes.set(outline, offset)
    offset += padded(outline.length)
  }
  return bytes
}

/** Long form: a number of four bytes for each glyph and one for the end. */
function offsets(outlines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array((outlines.length + 1) * 4)
  const view = viewOf(bytes)
  let offset = 0
  outlines.forEach(({ length }, index) => {
    offset += padded(length)
    view.setUint32((index + 1) * 4, offset)
  })
  return bytes
}

function metrics(glyphs: readonly number[], font: TrueType): Uint8Array {
  const bytes = new Uint8Array(glyphs.length * 4)
  const view = viewOf(bytes)
  glyphs.forEach((glyph, index) => {
    const { advance, bearing } = font.metrics(glyph)
    view.setUint16(index * 4, advance)
    view.setInt16(index * 4 + 2, bearing)
  })
  return bytes
}

function withUint16(table: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = new Uint8Array(table)
  viewOf(copy).setUint16(offset, value)
  return copy
}
