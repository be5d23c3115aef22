/** Fills that black and white print tells apart: dark grey, a hatch, a light grey, an outline. */
import type { Primitive, Tag } from './primitives.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const OUTLINE = 0.6
const HATCH_STEP = 4
const HATCH_WEIGHT = 0.6

/** A box filled as the `series`-th of a chart. */
export function seriesBox(box: Box, series: number, tag: Tag): readonly Primitive[] {
  const rect = (fill: number | null): Primitive => ({ kind: 'rect', tag, ...box, fill, outline: OUTLINE })
  switch (series % 4) {
    case 0:
      return [rect(0.35)]
    case 1:
      return [rect(1), hatch(box, tag)]
    case 2:
      return [rect(0.8)]
    default:
      return [rect(null)]
  }
}

/** Strokes at 45° within a box. */
function hatch(box: Box, tag: Tag): Primitive {
  const { x, y, width, height } = box
  const segments: (readonly [number, number, number, number])[] = []
  for (let start = HATCH_STEP; start < width + height; start += HATCH_STEP) {
    const fromX = Math.min(start, width)
    const toY = Math.min(start, height)
    segments.push([x + fromX, y + start - fromX, x + start - toY, y + toY])
  }
  return { kind: 'path', tag, segments, weight: HATCH_WEIGHT }
}
