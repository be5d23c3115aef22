/** What a chart is drawn with. Points, origin at the top left of the row, y downwards. */

export type MarkStyle = 'regular' | 'bold'

/** Which point of a text keeps its place where another font stands in. */
export type Align = 'left' | 'center' | 'right'

export interface TextMark {
  readonly kind: 'text'
  /** Left of the text, whatever it is aligned to. */
  readonly x: number
  readonly align: Align
  readonly baseline: number
  /** With the space at which the line broke, so that words do not run together when it is copied. */
  readonly text: string
  readonly style: MarkStyle
  readonly size: number
  /** Width without the space that may hang at the end. */
  readonly width: number
  /** Whether it is a further line of the text of the mark before. */
  readonly isContinued: boolean
}

export interface LineMark {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
  readonly isDashed: boolean
}

export interface RectMark {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Grey from 0 (black) to 1 (white); null is not filled. */
  readonly fill: number | null
  readonly outline: number
}

/** Straight strokes: a hatch, a line through points. Each segment is `[x1, y1, x2, y2]`. */
export interface StrokesMark {
  readonly kind: 'strokes'
  readonly segments: readonly (readonly [number, number, number, number])[]
  readonly weight: number
}

/** A round spot about a centre. */
export interface DotMark {
  readonly kind: 'dot'
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Grey from 0 (black) to 1 (white). */
  readonly fill: number
  readonly outline: number
}

export type Mark = TextMark | LineMark | RectMark | StrokesMark | DotMark

/** A strip of a chart over its whole width; pages may be broken between two. */
export interface ChartRow {
  readonly height: number
  /** Room above, which falls away at the top of the chart and of a page. */
  readonly gapBefore: number
  readonly marks: readonly Mark[]
}
