/** Items onto pages: what is kept together together, heads of tables said again, notes at the foot. */
import { type FlowItem, flowItem } from './flow-item.ts'
import { gapAt } from './gap.ts'
import { pageBreaks } from './page-breaks.ts'
import { type FootMeasure, pageFoot } from './page-foot.ts'
import { sliceItem } from './slice-item.ts'

export interface PlacedItem {
  readonly item: FlowItem
  /** Distance from the top of the text block. */
  readonly y: number
  /** Said again because its table goes on. */
  readonly isRepeat: boolean
}

export type PlacedPage = readonly PlacedItem[]

// Lengths are sums of many terms: a hair over is not over.
const HAIR = 0.01

/** Pages of placed items, each with its notes at its foot; none where there is nothing to place. */
export function paginate(items: readonly FlowItem[], measure: FootMeasure): readonly PlacedPage[] {
  const { height, rule } = measure
  const sliced = roomJoined(items).flatMap((item) => sliceItem(item, height - carriedHeight(item), rule.height))
  const maker = pageMaker(measure)
  const spans = hasLongNote(sliced, measure) ? null : pageBreaks(sliced, measure)
  if (!spans) return filled(sliced, maker)
  for (const { from, to, give } of spans) {
    for (const item of sliced.slice(from, to)) maker.place(item, gapAt(item.spaceBefore, give))
    maker.turn()
  }
  return maker.pages
}

/** A note that may go on at the foot of the next page; the best pages hold all their notes. */
function hasLongNote(items: readonly FlowItem[], { height, most }: FootMeasure): boolean {
  return items.some(({ notes }) => notes.some(({ lines }) => sumOf(lines) > height * most))
}

/** Items whose kind is `space` as room above the next item: room alone stands nowhere. */
function roomJoined(items: readonly FlowItem[]): readonly FlowItem[] {
  let room = 0
  return items.flatMap((item) => {
    if (item.kind === 'space') {
      room += item.spaceBefore + item.height
      return []
    }
    const spaceBefore = item.spaceBefore + room
    room = 0
    return [spaceBefore === item.spaceBefore ? item : { ...item, spaceBefore }]
  })
}

/** Pages filled one after the other from the top. */
function filled(items: readonly FlowItem[], maker: PageMaker): readonly PlacedPage[] {
  for (const group of groupsOf(items)) {
    if (!maker.fits(group)) maker.turn()
    while (!maker.fits(group) && maker.isBehind()) maker.turn()
    const isWhole = maker.fits(group)
    for (const item of group) {
      // A group taller than a page is broken where it must be; so is one that earlier notes leave no page for.
      if (!isWhole) makeRoom(item, maker)
      maker.place(item, item.spaceBefore)
    }
  }
  maker.turn()
  while (maker.isBehind()) maker.turn()
  maker.turn()
  return maker.pages
}

function makeRoom(item: FlowItem, maker: PageMaker): void {
  while (!maker.fits([item]) && maker.isBegun()) maker.turn()
}

interface PageMaker {
  readonly pages: readonly PlacedPage[]
  fits(group: readonly FlowItem[]): boolean
  /** Sets the item `gap` below the last, or at the top of the page below the heads that it carries. */
  place(item: FlowItem, gap: number): void
  /** Ends the page, unless nothing stands on it. */
  turn(): void
  isBegun(): boolean
  /** True while notes wait for the next page. */
  isBehind(): boolean
}

function pageMaker(measure: FootMeasure): PageMaker {
  const { height } = measure
  const pages: PlacedPage[] = []
  const foot = pageFoot(measure)
  let page: PlacedItem[] = []
  let y = 0
  const put = (item: FlowItem, isRepeat: boolean): void => {
    page.push({ item, y, isRepeat })
    y += item.height
  }
  return {
    pages,
    fits(group) {
      const below = foot.heightWith(group.flatMap((item) => item.notes))
      return y + heightOf(group, page.length === 0) + below <= height + HAIR
    },
    place(item, gap) {
      if (page.length === 0) item.carried.forEach((head) => put(head, true))
      else y += gap
      put(item, false)
      foot.add(item.notes, height - y)
    },
    turn() {
      const closing = page.at(-1)?.item.closing
      if (closing) put(flowItem({ kind: 'table-rule', height: 0, primitives: [closing] }), true)
      const notes = foot.turn(height - y).map((line) => ({ ...line, isRepeat: false }))
      if (page.length + notes.length > 0) pages.push([...page, ...notes])
      page = []
      y = 0
    },
    isBegun: () => page.length > 0 || foot.height() > 0,
    isBehind: () => foot.isBehind(),
  }
}

/** Items up to and with the first that need not stay with the next. */
function groupsOf(items: readonly FlowItem[]): readonly (readonly FlowItem[])[] {
  const groups: FlowItem[][] = []
  let group: FlowItem[] = []
  for (const item of items) {
    group.push(item)
    if (item.keepWithNext) continue
    groups.push(group)
    group = []
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function heightOf(group: readonly FlowItem[], isTop: boolean): number {
  return group.reduce((sum, item, index) => {
    const carried = isTop && index === 0 ? carriedHeight(item) : 0
    return sum + carried + (isTop && index === 0 ? 0 : item.spaceBefore) + item.height
  }, 0)
}

function carriedHeight(item: FlowItem): number {
  return sumOf(item.carried)
}

function sumOf(items: readonly FlowItem[]): number {
  return items.reduce((sum, { height }) => sum + height, 0)
}
