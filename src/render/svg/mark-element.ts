/** Marks of a chart as elements of SVG, black and grey only. */
import type { Mark, TextMark } from '../../chart/marks.ts'
import { element, number, type XmlElement } from './xml.ts'

const INK = '#000'
const DASHES = '3 2.5'

export function markElement(mark: Mark): XmlElement {
  switch (mark.kind) {
    case 'text': {
      const { baseline, text, style, size, width } = mark
      const weight = style === 'bold' ? { 'font-weight': 'bold' } : {}
      // Where another font stands in, the words still take the room that was measured for them.
      const length = { textLength: width, lengthAdjust: 'spacingAndGlyphs' }
      const place = { ...anchored(mark), y: baseline }
      return element('text', { ...place, 'font-size': size, ...weight, ...length }, [text.replace(/ $/, '')])
    }
    case 'line': {
      const { x1, y1, x2, y2, weight, isDashed } = mark
      const dashes = isDashed ? { 'stroke-dasharray': DASHES } : {}
      return element('line', { x1, y1, x2, y2, stroke: INK, 'stroke-width': weight, ...dashes })
    }
    case 'rect': {
      const { x, y, width, height, fill, outline } = mark
      return element('rect', { x, y, width, height, ...inked(fill, outline) })
    }
    case 'strokes': {
      const d = mark.segments.map((ends) => {
        const [x1, y1, x2, y2] = ends.map(number)
        return `M${x1} ${y1}L${x2} ${y2}`
      })
      return element('path', { d: d.join(''), fill: 'none', stroke: INK, 'stroke-width': mark.weight })
    }
    case 'dot': {
      const { x, y, radius, fill, outline } = mark
      return element('circle', { cx: x, cy: y, r: radius, ...inked(fill, outline) })
    }
    default:
      return mark satisfies never
  }
}

/** The point of a text that keeps its place. */
function anchored({ x, width, align }: TextMark): Readonly<Record<string, string | number>> {
  switch (align) {
    case 'left':
      return { x }
    case 'center':
      return { x: x + width / 2, 'text-anchor': 'middle' }
    case 'right':
      return { x: x + width, 'text-anchor': 'end' }
    default:
      return align satisfies never
  }
}

function inked(fill: number | null, outline: number): Readonly<Record<string, string | number>> {
  return { fill: fill === null ? 'none' : grey(fill), stroke: INK, 'stroke-width': outline }
}

/** A grey from 0 (black) to 1 (white) as a colour. */
function grey(lightness: number): string {
  const part = Math.round(lightness * 255)
    .toString(16)
    .padStart(2, '0')
  return `#${part}${part}${part}`
}
