/** What a page is made of: positioned text, rules and shapes. Points, origin at the top left, y downwards. */

export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic'

/** The structure leaf a primitive belongs to, or which kind of artifact it is. */
export type Tag = number | 'pagination' | 'layout'

export interface TextRun {
  readonly kind: 'text'
  readonly tag: Tag
  readonly x: number
  readonly baseline: number
  readonly text: string
  readonly style: FontStyle
  readonly size: number
  /** Added to each space of the run; negative where spaces are narrowed. */
  readonly wordSpacing: number
  /** Width without the space that may hang at the end. */
  readonly width: number
}

export interface Rule {
  readonly kind: 'rule'
  readonly tag: Tag
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
  /** Length of a stroke and of the gap after it; a solid rule has none. */
  readonly dashes?: readonly [number, number]
}

export interface Rect {
  readonly kind: 'rect'
  readonly tag: Tag
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Grey from 0 (black) to 1 (white); null is not filled. */
  readonly fill: number | null
  /** Weight of the outline, null for none. */
  readonly outline: number | null
}

/** Straight strokes: a hatch, a line through points. Each segment is `[x1, y1, x2, y2]`. */
export interface Path {
  readonly kind: 'path'
  readonly tag: Tag
  readonly segments: readonly (readonly [number, number, number, number])[]
  readonly weight: number
}

/** A round spot about a centre. */
export interface Dot {
  readonly kind: 'dot'
  readonly tag: Tag
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Grey from 0 (black) to 1 (white). */
  readonly fill: number
  /** Weight of the outline. */
  readonly outline: number
}

export type Primitive = TextRun | Rule | Rect | Path | Dot

/** The primitive moved by `dx`, `dy`. */
export function move(primitive: Primitive, dx: number, dy: number): Primitive {
  switch (primitive.kind) {
    case 'text':
      return { ...primitive, x: primitive.x + dx, baseline: primitive.baseline + dy }
    case 'rule': {
      const { x1, y1, x2, y2 } = primitive
      return { ...primitive, x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy }
    }
    case 'rect':
    case 'dot':
      return { ...primitive, x: primitive.x + dx, y: primitive.y + dy }
    case 'path':
      return {
        ...primitive,
        segments: primitive.segments.map(([x1, y1, x2, y2]) => [x1 + dx, y1 + dy, x2 + dx, y2 + dy] as const),
      }
    default:
      return primitive satisfies never
  }
}

/** The primitive as an artifact: what a repeated table head is to a reader of tags. */
export function asArtifact(primitive: Primitive): Primitive {
  return { ...primitive, tag: 'pagination' }
}
