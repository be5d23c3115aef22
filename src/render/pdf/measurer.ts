/** Widths for layout, taken from the very faces that are painted. */
import type { FontStyle } from '../../layout/primitives.ts'
import type { TextMeasurer } from '../../layout/text-measurer.ts'
import type { Face, Faces } from './fonts.ts'

/** A measurer over the faces; widths of words are kept, since reports say the same words often. */
export function measurer(faces: Faces): TextMeasurer {
  const known: Readonly<Record<FontStyle, Map<string, number>>> = {
    regular: new Map(),
    bold: new Map(),
    italic: new Map(),
    boldItalic: new Map(),
  }
  return {
    width(text, style, size) {
      const widths = known[style]
      let thousandths = widths.get(text)
      if (thousandths === undefined) {
        thousandths = advanceOf(text, faces[style])
        widths.set(text, thousandths)
      }
      return (thousandths * size) / 1000
    },
  }
}

function advanceOf(text: string, face: Face): number {
  let sum = 0
  for (const character of text) sum += face.glyph(character.codePointAt(0) ?? 0x20).advance
  return sum
}
