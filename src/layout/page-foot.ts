/** The foot of one page after another: notes whole where they fit, what is left of a long one on the next page. */
import type { FlowItem, Footnote } from './flow-item.ts'

export interface FootMeasure {
  /** Height of the text block. */
  readonly height: number
  /** Stands above the notes of a page. */
  readonly rule: FlowItem
  /** A note higher than this share of the page may go on at the foot of the next. */
  readonly most: number
}

export interface FootLine {
  readonly item: FlowItem
  /** Distance from the top of the text block. */
  readonly y: number
}

export interface PageFoot {
  /** Height that the notes set so far take of the page, the rule included. */
  height(): number
  /** True while lines of earlier notes wait for the next page. */
  isBehind(): boolean
  /** Height of the foot with these notes in it; endless where earlier notes still wait. */
  heightWith(notes: readonly Footnote[]): number
  /** Sets notes while the foot stays within `room`; the rest of them waits. */
  add(notes: readonly Footnote[], room: number): void
  /** Lines of the page that ends, of which the text leaves `room`; begins the next page with what waits. */
  turn(room: number): readonly FootLine[]
}

// Lengths are sums of many terms: a hair over is not over.
const HAIR = 0.01
// What waits leaves the text of the next page this share.
const LEFT_TO_TEXT = 0.5

/** The foot of the first page, still empty. */
export function pageFoot(measure: FootMeasure): PageFoot {
  const { height: page, rule } = measure
  let set: FlowItem[] = []
  let used = 0
  let waiting: FlowItem[] = []
  const fits = (line: FlowItem, room: number): boolean =>
    used + (set.length === 0 ? rule.height : 0) + line.height <= room + HAIR
  const push = (line: FlowItem): void => {
    used += (set.length === 0 ? rule.height : 0) + line.height
    set.push(line)
  }
  const fill = (lines: readonly FlowItem[], room: number): readonly FlowItem[] => {
    const over = lines.findIndex((line) => {
      if (!fits(line, room)) return true
      push(line)
      return false
    })
    return over < 0 ? [] : lines.slice(over)
  }
  return {
    height: () => used,
    isBehind: () => waiting.length > 0,
    heightWith(notes) {
      if (notes.length === 0) return used
      if (waiting.length > 0) return Number.POSITIVE_INFINITY
      const start = set.length === 0 ? rule.height : used
      return start + notes.reduce((sum, note) => sum + heightOf(linesKept(note, measure)), 0)
    },
    add(notes, room) {
      for (const note of notes) {
        const kept = waiting.length > 0 ? [] : linesKept(note, measure)
        waiting.push(...fill(kept, room), ...note.lines.slice(kept.length))
      }
    },
    turn(room) {
      waiting = [...fill(waiting, room)]
      const [next] = waiting
      // A line that no page has room for is set all the same.
      if (next && set.length === 0 && !fits(next, page)) push(waiting.shift() ?? next)
      const lines = placed(set, rule, page - used)
      set = []
      used = 0
      waiting = [...fill(waiting, page * LEFT_TO_TEXT)]
      return lines
    },
  }
}

/** The lines of a note that stand on the page of its mark: all, or of a long one those that leave room for text. */
function linesKept({ lines }: Footnote, { height, most }: FootMeasure): readonly FlowItem[] {
  if (heightOf(lines) <= height * most) return lines
  let sum = 0
  const over = lines.findIndex((line) => {
    sum += line.height
    return sum > height * most
  })
  return lines.slice(0, Math.max(over, 1))
}

function heightOf(lines: readonly FlowItem[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}

function placed(lines: readonly FlowItem[], rule: FlowItem, top: number): readonly FootLine[] {
  if (lines.length === 0) return []
  let y = top
  return [rule, ...lines].map((item) => {
    const line = { item, y }
    y += item.height
    return line
  })
}
