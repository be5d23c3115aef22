/** Headings of the first level and titles of annexes stand in capitals (Decree 30/2020/NĐ-CP, annex I, table V). */
import type { Inline } from '../document/nodes.ts'

/** Words in capitals. A value with a figure keeps its letters: the unit in «2,5 km» is not «KM». */
export function capitals(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.kind) {
      case 'text':
        return { ...inline, text: inline.text.toUpperCase() }
      case 'datum':
        return /\d/.test(inline.text) ? inline : { ...inline, text: inline.text.toUpperCase() }
      case 'strong':
      case 'emphasis':
        return { ...inline, children: capitals(inline.children) }
      case 'lineBreak':
      case 'note':
        return inline
      default:
        return inline satisfies never
    }
  })
}
