/** Text as the show operators of a page: one operator a run, spaces widened inside it. */
import type { EmbeddedFont } from 'pdfkit'
import type { TextRun } from '../../layout/primitives.ts'
import { type Face, type Glyph } from './fonts.ts'
import { number } from './operators.ts'

// The spaces that layout widens.
const SPACES: ReadonlySet<string> = new Set([' ', '\u00a0'])

/** Encodes the runs of one style of one document and collects the glyphs to embed. */
export interface FaceEncoder {
  readonly font: EmbeddedFont
  /** Operand of TJ: glyphs in hexadecimal, with the widening after each space. */
  show(run: TextRun): string
  /** Whether every character of the text has its own glyph. */
  isFaithful(text: string): boolean
}

/** An encoder; the embedded font learns width and meaning of each glyph as it is met. */
export function faceEncoder(font: EmbeddedFont, face: Face): FaceEncoder {
  const codes = new Map<number, string>()
  // Nothing shown may mean U+0000, the undefined glyph included.
  font.unicode[0] = [0xfffd]
  const codeOf = (glyph: Glyph): string => {
    const known = codes.get(glyph.id)
    if (known !== undefined) return known
    const cid = font.subset.includeGlyph(glyph.id)
    font.widths[cid] = glyph.advance
    font.unicode[cid] = [glyph.codePoint]
    const code = cid.toString(16).padStart(4, '0')
    codes.set(glyph.id, code)
    return code
  }
  const glyphOf = (character: string): Glyph => face.glyph(character.codePointAt(0) ?? 0x20)
  return {
    font,
    show(run) {
      const widening = number((-run.wordSpacing * 1000) / run.size)
      const characters = Array.from(run.text)
      const last = characters.length - 1
      const shown = characters.map((character, index) => {
        const code = codeOf(glyphOf(character))
        return SPACES.has(character) && widening !== '0' && index < last ? `${code}>${widening}<` : code
      })
      return `[<${shown.join('')}>]`
    },
    isFaithful: (text) => Array.from(text).every((character) => glyphOf(character).isFaithful),
  }
}
