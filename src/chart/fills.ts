/** Fills that black and white print tells apart: dark grey, a hatch, a light grey, an outline; shades from light to dark. */
import type { Mark } from './marks.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const OUTLINE = 0.6
const HATCH_STEP = 4
const HATCH_WEIGHT = 0.6
/** Far enough from one another to be told apart, in a copy too. */
const SHADES: readonly number[] = [1, 0.82, 0.6, 0.35, 0]

/** A box filled as the `series`-th of a chart. */
export function seriesBox(box: Box, series: number): readonly Mark[] {
  switch (series % 4) {
    case 0:
      return [filled(box, 0.35)]
    case 1:
      return [filled(box, 1), hatch(box)]
    case 2:
      return [filled(box, 0.8)]
    default:
      return [filled(box, null)]
  }
}

/** A box in the shade of a class, the darker the higher; the classes of a chart are spread over all shades. */
export function shadeBox(box: Box, level: number, classes: number): Mark {
  const step = classes > 1 ? Math.round((Math.max(0, level) * (SHADES.length - 1)) / (classes - 1)) : SHADES.length - 2
  return filled(box, SHADES[Math.min(step, SHADES.length - 1)] ?? 1)
}

function filled(box: Box, fill: number | null): Mark {
  return { kind: 'rect', ...box, fill, outline: OUTLINE }
}

/** Strokes at 45° within a box. */
function hatch({ x, y, width, height }: Box): Mark {
  const segments: (readonly [number, number, number, number])[] = []
  for (let start = HATCH_STEP; start < width + height; start += HATCH_STEP) {
    const fromX = Math.min(start, width)
    const toY = Math.min(start, height)
    segments.push([x + fromX, y + start - fromX, x + start - toY, y + toY])
  }
  return { kind: 'strokes', segments, weight: HATCH_WEIGHT }
}
