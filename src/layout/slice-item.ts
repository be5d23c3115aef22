/** The last resort: an item taller than a page is cut between its lines of text. */
import type { FlowItem, Footnote } from './flow-item.ts'
import type { Primitive, Rule } from './primitives.ts'

// What a line of text covers above and below its baseline, as shares of its size.
const ABOVE = 0.9
const BELOW = 0.25
// Notes leave the text of a slice this share of the page; slices give way to them in steps of this height.
const TEXT_SHARE = 0.3
const STEP = 6
// Without notes the slices are this share of the page, so that the first fill the page on which the item begins.
const FINE = 1 / 8

/**
 * The item itself where it is not taller than `most`, else its slices from top to bottom.
 * @param noteRule height of the rule above the notes of a page
 */
export function sliceItem(item: FlowItem, most: number, noteRule = 0): readonly FlowItem[] {
  if (item.height <= most) return [item]
  const slices: FlowItem[] = []
  let from = 0
  while (from < item.height) {
    const to = item.notes.length > 0 ? cutWithNotes(item, from, most, noteRule) : cutFinely(item, from, most)
    const primitives = item.primitives.flatMap((primitive) => sliced(primitive, from, to, to >= item.height))
    const isFirst = from === 0
    slices.push({
      ...item,
      height: to - from,
      primitives,
      closing: to >= item.height ? item.closing : closingRule(item, to),
      spaceBefore: isFirst ? item.spaceBefore : 0,
      bookmark: isFirst ? item.bookmark : null,
      notes: notesWithin(item, from, to).map((note) => ({ ...note, y: note.y - from })),
      fields: item.fields.flatMap((field) =>
        field.y < to && field.y >= from ? [{ ...field, y: field.y - from }] : [],
      ),
      keepWithNext: to >= item.height && item.keepWithNext,
    })
    from = to
  }
  return slices
}

/** Where a cut parts the upright rules of a row, a level one closes its cells. */
function closingRule({ primitives }: FlowItem, cut: number): Rule | null {
  const uprights = primitives.flatMap((primitive) =>
    primitive.kind === 'rule' && primitive.tag === 'layout' && primitive.y1 < cut && primitive.y2 > cut
      ? [primitive]
      : [],
  )
  const [first] = uprights
  if (!first) return null
  const places = uprights.map(({ x1 }) => x1)
  return { ...first, x1: Math.min(...places), x2: Math.max(...places), y1: 0, y2: 0 }
}

/** The end of a fine slice, and of a coarse one where a line of text is higher than that. */
function cutFinely(item: FlowItem, from: number, most: number): number {
  const limit = Math.min(from + most * FINE, item.height)
  const fine = cutBefore(item, from, limit)
  const isClean = fine < limit || limit === item.height || !crossesText(item, limit)
  return isClean ? fine : cutBefore(item, from, Math.min(from + most, item.height))
}

function crossesText(item: FlowItem, cut: number): boolean {
  return item.primitives.some((primitive) => {
    if (primitive.kind !== 'text') return false
    const { baseline, size } = primitive
    return baseline - size * ABOVE < cut && baseline + size * BELOW > cut
  })
}

/** The end of the slice from `from` on: with its notes not higher than `most`, but for notes that are too many. */
function cutWithNotes(item: FlowItem, from: number, most: number, noteRule: number): number {
  let cut = cutBefore(item, from, Math.min(from + most, item.height))
  const notesHeight = (to: number): number => {
    const lines = notesWithin(item, from, to).flatMap((note) => note.lines)
    return lines.reduce((sum, line) => sum + line.height, lines.length > 0 ? noteRule : 0)
  }
  const least = from + most * TEXT_SHARE
  while (cut > least && cut - from + notesHeight(cut) > most) {
    const higher = cutBefore(item, from, cut - STEP)
    if (higher <= least || higher >= cut) break
    cut = higher
  }
  return cut
}

function notesWithin(item: FlowItem, from: number, to: number): readonly Footnote[] {
  return item.notes.filter(({ y }) => y >= from && (y < to || to >= item.height))
}

/** The lowest place not below `limit` that no line of text crosses. */
function cutBefore(item: FlowItem, from: number, limit: number): number {
  if (limit >= item.height) return item.height
  let cut = limit
  for (let moved = true; moved; ) {
    moved = false
    for (const primitive of item.primitives) {
      if (primitive.kind !== 'text') continue
      const top = primitive.baseline - primitive.size * ABOVE
      if (top < cut && primitive.baseline + primitive.size * BELOW > cut) {
        cut = top
        moved = true
      }
    }
  }
  return cut > from + 1 ? cut : limit
}

/** The part of a primitive within `[from, to)`, moved to the top of its slice. */
function sliced(primitive: Primitive, from: number, to: number, isLast: boolean): readonly Primitive[] {
  const within = (y: number): boolean => y >= from && (y < to || isLast)
  switch (primitive.kind) {
    case 'text':
      return within(primitive.baseline) ? [{ ...primitive, baseline: primitive.baseline - from }] : []
    case 'rule': {
      const y1 = Math.max(primitive.y1, from)
      const y2 = Math.min(primitive.y2, to)
      const isLevel = primitive.y1 === primitive.y2
      if (isLevel ? !within(y1) || primitive.y1 < from : y1 >= y2) return []
      return [{ ...primitive, y1: y1 - from, y2: (isLevel ? y1 : y2) - from }]
    }
    case 'rect': {
      const top = Math.max(primitive.y, from)
      const bottom = Math.min(primitive.y + primitive.height, to)
      return bottom > top ? [{ ...primitive, y: top - from, height: bottom - top }] : []
    }
    case 'path': {
      const segments = primitive.segments.filter(([, y1]) => within(y1))
      const moved = segments.map(([x1, y1, x2, y2]) => [x1, y1 - from, x2, y2 - from] as const)
      return moved.length > 0 ? [{ ...primitive, segments: moved }] : []
    }
    case 'dot':
      return within(primitive.y) ? [{ ...primitive, y: primitive.y - from }] : []
    default:
      return primitive satisfies never
  }
}
