/** The text of a page as it is read out of its content, line by line. */
import { brokenBy, type OpenPdf } from './open-pdf.ts'

/** A character and where it stands; points from the top left. */
export interface PageCharacter {
  readonly text: string
  /** Middle of the character. */
  readonly x: number
  readonly baseline: number
}

export interface PageLine {
  readonly text: string
  readonly characters: readonly PageCharacter[]
}

/** Lines of a page, from the top; none where the page is not there or its content cannot be read. */
export function pageLines(pdf: OpenPdf, index: number): readonly PageLine[] {
  try {
    const page = pdf.getPage(index)
    if (!page) return []
    const { height, lines } = page.extractText()
    return lines.map(({ text, spans }) => ({
      text,
      characters: spans.flatMap(({ chars }) =>
        chars.map(({ char, bbox, baseline }) => ({
          text: char,
          x: bbox.x + bbox.width / 2,
          baseline: height - baseline,
        })),
      ),
    }))
  } catch (fault) {
    return brokenBy(fault) ?? []
  }
}
