/** A font as pdfkit wants one that it embeds: the part of its font reader's interface that embedding calls. */
import type { ParsedFont } from 'pdfkit'
import { glyphSubset } from './glyph-subset.ts'
import type { TrueType } from './true-type.ts'
import { viewOf } from './view-of.ts'

/** What the descriptor of the font says of it (ISO 32000-1, 9.8), in units of the em. */
export function pdfFont(font: TrueType): ParsedFont {
  const [head, hhea, os2, post] = ['head', 'hhea', 'OS/2', 'post'].map((tag) => viewOf(font.table(tag)))
  if (!head || !hhea || !os2 || !post) throw new Error('the font lacks a table')
  return {
    unitsPerEm: font.unitsPerEm,
    postscriptName: postscriptName(font.table('name')),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    xHeight: os2.getInt16(86),
    capHeight: os2.getInt16(88),
    italicAngle: post.getInt32(4) / 0x10000,
    bbox: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
    head: { macStyle: { italic: (head.getUint16(44) & 2) !== 0 } },
    post: { isFixedPitch: post.getUint32(12) !== 0 },
    'OS/2': { sFamilyClass: os2.getInt16(30) },
    getGlyph: (glyph) => ({ advanceWidth: font.metrics(glyph).advance }),
    createSubset: () => glyphSubset(font),
    layout() {
      throw new Error('text is laid out before it comes here')
    },
  }
}

/** Name 6 of the table of names (OpenType 1.9, chapter 5.2): ASCII, in one or two bytes a letter. */
function postscriptName(table: Uint8Array): string {
  const view = viewOf(table)
  const strings = view.getUint16(4)
  for (let at = 6; at < 6 + view.getUint16(2) * 12; at += 12) {
    if (view.getUint16(at + 6) !== 6) continue
    const start = strings + view.getUint16(at + 10)
    const letters = table.subarray(start, start + view.getUint16(at + 8)).filter((byte) => byte !== 0)
    return String.fromCharCode(...letters)
  }
  throw new Error('the font has no PostScript name')
}
