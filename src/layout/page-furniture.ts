/** What stands in the top margin: the page number from the second page on, and the marks of a draft or a sample. */
import { cleanText } from '../document/clean-text.ts'
import type { Frame } from './context.ts'
import type { PageStyle } from './page-style.ts'
import type { Primitive, Tag, TextRun } from './primitives.ts'
import type { TextMeasurer } from './text-measurer.ts'

export interface Furniture {
  readonly style: PageStyle
  readonly measure: TextMeasurer
  readonly frame: Frame
}

/** The number of a page, centred on the text block (PL I, I.7). */
export function pageNumber(number: number, { style, measure, frame }: Furniture): TextRun {
  const { size, top } = style.pageNumber
  const text = String(number)
  const width = measure.width(text, 'regular', size)
  const x = frame.left + (frame.width - width) / 2
  const baseline = top + size * style.font.ascent
  return { kind: 'text', tag: 'pagination', x, baseline, text, style: 'regular', size, wordSpacing: 0, width }
}

/**
 * The marks in a thin frame at the left of the top margin, smaller where they would reach the page number.
 * @param tag leaf of the text; where the mark is only repeated, an artifact
 */
export function markPrimitives(marks: readonly string[], tag: Tag, furniture: Furniture): readonly Primitive[] {
  const text = markText(marks)
  if (text === '') return []
  const { style, measure, frame } = furniture
  const { size: usual, top, padding, gap } = style.mark
  const room = frame.width / 2 - style.pageNumber.size - gap - 2 * padding
  const natural = measure.width(text, 'bold', usual)
  const size = natural > room ? (usual * room) / natural : usual
  const width = Math.min(natural, room)
  const baseline = top + padding + usual * style.font.ascent
  const run: TextRun = {
    ...{ kind: 'text', tag, x: frame.left + padding, baseline, text },
    ...{ style: 'bold', size, wordSpacing: 0, width },
  }
  const height = usual * (style.font.ascent + style.font.descent) + 2 * padding
  const box = { x: frame.left, y: top, width: width + 2 * padding, height }
  return [{ kind: 'rect', tag: 'layout', ...box, fill: null, outline: style.rule }, run]
}

/** All marks as one text: `SỐ LIỆU MẪU - DỰ THẢO`. */
export function markText(marks: readonly string[]): string {
  return marks
    .map((mark) => cleanText(mark).trim())
    .filter((mark) => mark !== '')
    .join(' - ')
}
