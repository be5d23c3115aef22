/** The four styles of the one type family, read once per process whatever number of reports is made. */
import type { ParsedFont } from 'pdfkit'
import type { FontStyle } from '../../layout/primitives.ts'
import { pdfFont } from './pdf-font.ts'
import { type TrueType, readTrueType } from './true-type.ts'

/** Whole TrueType files of the four styles. */
export interface FontFiles {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
  readonly boldItalic: Uint8Array
}

export interface Glyph {
  readonly id: number
  /** Advance in thousandths of the font size. */
  readonly advance: number
  /** What is read when the glyph is copied. */
  readonly codePoint: number
  /** False where the font lacks the character and another stands in. */
  readonly isFaithful: boolean
}

export interface Face {
  readonly parsed: ParsedFont
  glyph(codePoint: number): Glyph
}

export type Faces = Readonly<Record<FontStyle, Face>>

// Spaces that do not break are drawn and copied as plain spaces: a search for «2,5 km» finds them.
const SPACES: ReadonlySet<number> = new Set([0x20, 0xa0, 0x2007, 0x202f])
// Stand-ins for a character that the font lacks, the first that it has: a white square, a question mark.
const STAND_INS: readonly number[] = [0x25a1, 0x3f]

const opened = new WeakMap<Uint8Array, Face>()

/** The faces of the files; a file that was opened before is not read again. Throws for bytes that are no font. */
export function openFonts(files: FontFiles): Faces {
  return {
    regular: openFace(files.regular),
    bold: openFace(files.bold),
    italic: openFace(files.italic),
    boldItalic: openFace(files.boldItalic),
  }
}

function openFace(file: Uint8Array): Face {
  const known = opened.get(file)
  if (known) return known
  const face = faceOf(readTrueType(file))
  opened.set(file, face)
  return face
}

function faceOf(font: TrueType): Face {
  const glyphs = new Map<number, Glyph>()
  const scale = 1000 / font.unitsPerEm
  const standIn = STAND_INS.find((codePoint) => font.glyphOf(codePoint) !== 0) ?? 0x20
  const find = (wanted: number): Glyph => {
    const plain = SPACES.has(wanted) ? 0x20 : wanted
    const isFaithful = font.glyphOf(plain) !== 0
    const codePoint = isFaithful ? plain : standIn
    const id = font.glyphOf(codePoint)
    return { id, advance: font.metrics(id).advance * scale, codePoint, isFaithful }
  }
  return {
    parsed: pdfFont(font),
    glyph(codePoint) {
      const known = glyphs.get(codePoint)
      if (known) return known
      const glyph = find(codePoint)
      glyphs.set(codePoint, glyph)
      return glyph
    },
  }
}
