/** Marks of a chart as primitives of a page. */
import type { Mark } from '../chart/marks.ts'
import type { Primitive, Tag } from './primitives.ts'

/** The dashes of a line: strokes and gaps in points. */
const DASHES: readonly [number, number] = [3, 2.5]

/** The mark as part of a leaf, `left` points further to the right. */
export function chartPrimitive(mark: Mark, left: number, tag: Tag): Primitive {
  switch (mark.kind) {
    case 'text': {
      const { x, baseline, text, style, size, width } = mark
      return { kind: 'text', tag, x: x + left, baseline, text, style, size, wordSpacing: 0, width }
    }
    case 'line': {
      const { x1, y1, x2, y2, weight, isDashed } = mark
      const rule = { kind: 'rule' as const, tag, x1: x1 + left, y1, x2: x2 + left, y2, weight }
      return isDashed ? { ...rule, dashes: DASHES } : rule
    }
    case 'rect':
      return { ...mark, x: mark.x + left, tag }
    case 'strokes': {
      const segments = mark.segments.map(([x1, y1, x2, y2]) => [x1 + left, y1, x2 + left, y2] as const)
      return { kind: 'path', tag, segments, weight: mark.weight }
    }
    case 'dot':
      return { ...mark, x: mark.x + left, tag }
    default:
      return mark satisfies never
  }
}
