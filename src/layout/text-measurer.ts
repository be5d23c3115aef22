/** The one thing layout must know of a font: how wide a text is. Handed in, so that layout stays pure. */
import type { FontStyle } from './primitives.ts'

export interface TextMeasurer {
  /** Advance width in points of `text` set in `size` points, without kerning. */
  width(text: string, style: FontStyle, size: number): number
}
