/** The line through points of successive years: it stops where a value is missing and before a break. */
import { type CurveFactory, line } from 'd3-shape'
import type { Mark } from './marks.ts'

/** The place of a year's value; `y` is null where it is missing. */
export interface YearPoint {
  readonly year: number
  readonly x: number
  readonly y: number | null
}

const WEIGHT = 1.4

/** At most one mark: nothing where no two points may be joined. */
export function strokesThrough(points: readonly YearPoint[], brokenAt: number | null): readonly Mark[] {
  const segments: (readonly [number, number, number, number])[] = []
  for (const run of runsOf(points, brokenAt)) segments.push(...segmentsOf(run))
  return segments.length === 0 ? [] : [{ kind: 'strokes', segments, weight: WEIGHT }]
}

/** The points on either side of the break. */
function runsOf(points: readonly YearPoint[], brokenAt: number | null): readonly (readonly YearPoint[])[] {
  const runs: YearPoint[][] = [[]]
  for (const point of points) {
    if (point.year === brokenAt) runs.push([])
    runs.at(-1)?.push(point)
  }
  return runs
}

function segmentsOf(run: readonly YearPoint[]): readonly (readonly [number, number, number, number])[] {
  const segments: (readonly [number, number, number, number])[] = []
  let from: readonly [number, number] | null = null
  const lift = (): void => {
    from = null
  }
  // A run of points begins and ends with the pen lifted; the outlines of areas are none of ours.
  const straight: CurveFactory = () => ({
    areaStart: lift,
    areaEnd: lift,
    lineStart: lift,
    lineEnd: lift,
    point: (x, y) => {
      if (from) segments.push([...from, x, y])
      from = [x, y]
    },
  })
  line<YearPoint>()
    .defined(({ y }) => y !== null)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0)
    .curve(straight)([...run])
  return segments
}
