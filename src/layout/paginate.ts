/** Items onto pages: top to bottom, what is kept together together, heads of tables said again. */
import type { FlowItem } from './flow-item.ts'
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

/** Pages of placed items; none where there is nothing to place. */
export function paginate(items: readonly FlowItem[], height: number): readonly PlacedPage[] {
  const pages: PlacedItem[][] = []
  let page: PlacedItem[] = []
  let y = 0
  const turn = (): void => {
    if (page.length > 0) pages.push(page)
    page = []
    y = 0
  }
  const place = (item: FlowItem): void => {
    const isTop = page.length === 0
    if (item.kind === 'space' && isTop) return
    if (isTop) {
      for (const head of item.carried) {
        page.push({ item: head, y, isRepeat: true })
        y += head.height
      }
    }
    y += isTop ? 0 : item.spaceBefore
    page.push({ item, y, isRepeat: false })
    y += item.height
  }
  const fits = (group: readonly FlowItem[]): boolean => y + heightOf(group, page.length === 0) <= height + HAIR
  for (const group of groupsOf(items.flatMap((item) => sliceItem(item, height - carriedHeight(item))))) {
    if (!fits(group)) turn()
    const isWhole = fits(group)
    for (const item of group) {
      // A group taller than a page is broken where it must be.
      if (!isWhole && !fits([item])) turn()
      place(item)
    }
  }
  turn()
  return pages
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
