/** Labels of upright lines: each stands on a line of its own beside its stem, so that no stem runs through a label. */
import { ascending, descending, greatest, max, min } from 'd3-array'
import type { ChartFrame } from './chart-frame.ts'
import { upright } from './labeled-plot.ts'
import type { Mark } from './marks.ts'
import { placeText, textBox } from './text-box.ts'

export interface Flag {
  readonly x: number
  readonly text: string
  readonly isDashed: boolean
}

export interface Flags {
  readonly height: number
  readonly marks: readonly Mark[]
}

const WEIGHT = 0.9

/**
 * Labels over one another, and stems that go down from them to `height`.
 * Of labels on the right of their stems the leftmost stands on top: the stems of those below begin under it, and its
 * own passes them on their left. On the left it is the other way about.
 */
export function flagMarks(flags: readonly Flag[], frame: ChartFrame): Flags {
  const size = frame.style.tinySize
  const gap = size / 3
  const { right, left, rightEnd, leftEnd } = sidesOf(flags, frame.width)
  const ordered = [
    ...right.toSorted((a, b) => ascending(a.x, b.x)).map((flag) => ({ ...flag, room: rightEnd - flag.x, sign: 1 })),
    ...left.toSorted((a, b) => descending(a.x, b.x)).map((flag) => ({ ...flag, room: flag.x - leftEnd, sign: -1 })),
  ]
  let height = 0
  const placed = ordered.map(({ x, text, isDashed, room, sign }) => {
    const box = textBox(text, { style: 'regular', size, room: room - 2 * gap }, frame)
    const align = sign > 0 ? 'left' : 'right'
    const label = placeText(box, { x: x + sign * gap, top: height, align }, frame)
    const start = height
    height += box.height
    return { x, start, isDashed, label }
  })
  const stems = placed.map(({ x, start, isDashed }) => stem(x, start, height, isDashed))
  return { height, marks: [...placed.flatMap(({ label }) => label), ...stems] }
}

/** The stem of a flag in what stands below its label. */
export function stem(x: number, top: number, bottom: number, isDashed: boolean): Mark {
  return upright(x, top, bottom, WEIGHT, isDashed)
}

interface Sides {
  readonly right: readonly Flag[]
  readonly left: readonly Flag[]
  /** How far labels may reach. */
  readonly rightEnd: number
  readonly leftEnd: number
}

/** All labels on the right, all on the left, or each towards the middle: whatever leaves the narrowest most room. */
function sidesOf(flags: readonly Flag[], width: number): Sides {
  const split = (right: readonly Flag[], left: readonly Flag[]): Sides => ({
    right,
    left,
    rightEnd: min(left, ({ x }) => x) ?? width,
    leftEnd: max(right, ({ x }) => x) ?? 0,
  })
  const inner = split(
    flags.filter(({ x }) => x <= width / 2),
    flags.filter(({ x }) => x > width / 2),
  )
  const ways = [split(flags, []), split([], flags), inner]
  return greatest(ways, leastRoom) ?? inner
}

function leastRoom({ right, left, rightEnd, leftEnd }: Sides): number {
  return min([...right.map(({ x }) => rightEnd - x), ...left.map(({ x }) => x - leftEnd)]) ?? 0
}
