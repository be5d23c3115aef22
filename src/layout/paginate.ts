/** Items onto pages: top to bottom, what is kept together together, heads of tables said again, notes at the foot. */
import type { FlowItem } from './flow-item.ts'
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
  const maker = pageMaker(measure)
  const sliced = items.flatMap((item) => sliceItem(item, height - carriedHeight(item), rule.height))
  for (const group of groupsOf(sliced)) {
    if (!maker.fits(group)) maker.turn()
    while (!maker.fits(group) && maker.isBehind()) maker.turn()
    const isWhole = maker.fits(group)
    for (const item of group) {
      // A group taller than a page is broken where it must be; so is one that earlier notes leave no page for.
      if (!isWhole) makeRoom(item, maker)
      maker.place(item)
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
  place(item: FlowItem): void
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
    place(item) {
      const isTop = page.length === 0
      if (item.kind === 'space' && isTop) return
      if (isTop) item.carried.forEach((head) => put(head, true))
      else y += item.spaceBefore
      put(item, false)
      foot.add(item.notes, height - y)
    },
    turn() {
      const notes = foot.turn(height - y).map((line) => ({ ...line, isRepeat: false }))
      if (page.length + notes.length > 0) pages.push([...page, ...notes])
      page = []
      y = 0
    },
    isBegun: () => page.length > 0 || foot.height() > 0,
    isBehind: () => foot.isBehind(),
  }
}

/** Items up to and with the first that need not stay with the next; room alone never opens a page. */
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
  return item.carried.reduce((sum, head) => sum + head.height, 0)
}
