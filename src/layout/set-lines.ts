/** Words on their lines: places runs from the left edge, widens or narrows the spaces of justified lines. */
import type { NoteNode } from '../document/nodes.ts'
import { breakLines } from './break-lines.ts'
import { cutWord } from './cut-word.ts'
import type { BreakMode } from './line-cost.ts'
import type { TextRun } from './primitives.ts'
import type { TextShape, Word } from './words.ts'

export type Align = 'justify' | 'left' | 'center' | 'right'

export interface LineFrame {
  readonly left: number
  readonly width: number
  /** Indent of the first line. */
  readonly indent: number
  readonly align: Align
  readonly mode: BreakMode
}

/** One line: its runs stand on baseline 0. */
export interface SetLine {
  readonly runs: readonly TextRun[]
  /** Width of the ink, without the hanging space. */
  readonly width: number
  /** Notes whose marks stand on it. */
  readonly notes: readonly NoteNode[]
}

/** Lines of all stretches; a stretch without words gives an empty line where another follows or precedes it. */
export function setLines(
  stretches: readonly (readonly Word[])[],
  frame: LineFrame,
  shape: TextShape,
): readonly SetLine[] {
  const space = shape.measure.width(' ', shape.style, shape.size)
  return stretches.flatMap((words, index): readonly SetLine[] => {
    if (words.length === 0) return stretches.length > 1 ? [{ runs: [], width: 0, notes: [] }] : []
    const indent = index === 0 ? frame.indent : 0
    const fitting = words.flatMap((word) => cutWord(word, Math.max(frame.width - indent, shape.size), shape))
    const measure = { firstWidth: frame.width - indent, width: frame.width, space, mode: frame.mode }
    const ends = breakLines(fitting, measure)
    return ends.map((end, line) => {
      const start = line === 0 ? 0 : (ends[line - 1] ?? 0)
      const isLast = line === ends.length - 1
      const inset = line === 0 ? indent : 0
      const room = { left: frame.left + inset, width: frame.width - inset, align: frame.align, space, isLast }
      const hangsSpace = isLast ? index < stretches.length - 1 : (fitting[end]?.spaceBefore ?? false)
      return setLine(fitting.slice(start, end), hangsSpace, room)
    })
  })
}

interface LineRoom {
  readonly left: number
  readonly width: number
  readonly align: Align
  readonly space: number
  readonly isLast: boolean
}

function setLine(words: readonly Word[], hangsSpace: boolean, room: LineRoom): SetLine {
  const gaps = words.filter((word, index) => index > 0 && word.spaceBefore).length
  const natural = words.reduce((sum, word) => sum + word.width, 0) + gaps * room.space
  const slack = room.width - natural
  const elastic = gaps + words.reduce((sum, word) => sum + word.ties, 0)
  const isStretched = room.align === 'justify' && elastic > 0 && (!room.isLast || slack < 0)
  const wordSpacing = isStretched ? slack / elastic : 0
  const shift = Math.max(0, room.align === 'center' ? slack / 2 : room.align === 'right' ? slack : 0)
  const runs = runsOf(words, { x: room.left + shift, wordSpacing, space: room.space, hangsSpace })
  const notes = words.flatMap((word) => word.pieces.flatMap((piece) => piece.note ?? []))
  return { runs, width: natural + elastic * wordSpacing, notes }
}

interface RunStart {
  readonly x: number
  readonly wordSpacing: number
  readonly space: number
  readonly hangsSpace: boolean
}

/** A run that words are still added to. */
type OpenRun = { -readonly [Key in keyof TextRun]: TextRun[Key] }

/** Pieces of one style and leaf become one run; the space between words belongs to the run before it. */
function runsOf(words: readonly Word[], start: RunStart): readonly TextRun[] {
  const { wordSpacing } = start
  const runs: OpenRun[] = []
  let run: OpenRun | undefined
  let x = start.x
  words.forEach((word, index) => {
    if (index > 0 && word.spaceBefore) {
      if (run) run.text += ' '
      x += start.space + wordSpacing
    }
    for (const piece of word.pieces) {
      const { text, style, tag, size } = piece
      const width = piece.width + piece.ties * wordSpacing
      if (run && run.style === style && run.tag === tag && run.size === size) {
        run.text += text
        run.width = x + width - run.x
      } else {
        run = { kind: 'text', tag, x, baseline: 0 - piece.rise, text, style, size, wordSpacing, width }
        runs.push(run)
      }
      x += width
    }
  })
  // The space at which the line broke stays in the text, so that words do not run together when it is copied.
  if (start.hangsSpace && run) run.text += ' '
  return runs
}
