/**
 * Where pages end, looked at over all pages at once, as lines are (M. F. Plass, «Optimal pagination techniques for
 * automatic typesetting systems», Stanford 1981): as few pages as possible, then little white at their feet, few tables
 * and paragraphs torn, and lines beside the signature.
 */
import { shrinkOf, stretchOf } from './gap.ts'
import type { FlowItem } from './flow-item.ts'
import type { FootMeasure } from './page-foot.ts'

/** The items of one page: from `from` up to `to`, which is not on it. */
export interface PageSpan {
  readonly from: number
  readonly to: number
  /** How far its gaps give, from -1 to 1. */
  readonly give: number
}

// Lengths are sums of many terms: a hair over is not over.
const HAIR = 0.01
const PAGE = 500
/** White of a whole page; it counts by its square, so that two small gaps are better than one large. */
const WHITE = 1000
const SHRUNK = 20
/** A page that ends though more would have had room, and could have ended there as well: only where a later one gains. */
const SHORT = 30
/** What is kept together is torn only where it is higher than a page. */
const TORN = 100_000
const LINES_WITH_SIGNATURE = 4
const BARE_SIGNATURE = 60

/**
 * The best pages for the items; null where notes are so long that no choice of pages holds them whole.
 * @param items none of them higher than the page, none of them only room
 */
export function pageBreaks(items: readonly FlowItem[], measure: FootMeasure): readonly PageSpan[] | null {
  const tears = tearCosts(items, measure)
  const best: (Reached | undefined)[] = [{ cost: 0, span: null, before: null }]
  for (let from = 0; from < items.length; from += 1) {
    const before = best[from]
    if (!before) continue
    for (const { span, cost } of pagesFrom(from, items, tears, measure)) {
      const total = before.cost + cost
      const rival = best[span.to]
      if (!rival || total < rival.cost) best[span.to] = { cost: total, span, before }
    }
  }
  const last = best[items.length]
  return last ? spansOf(last) : null
}

interface Reached {
  readonly cost: number
  readonly span: PageSpan | null
  readonly before: Reached | null
}

function spansOf(last: Reached): readonly PageSpan[] {
  const spans: PageSpan[] = []
  for (let at: Reached | null = last; at?.span; at = at.before) spans.push(at.span)
  return spans.toReversed()
}

/** What ending a page after each item costs; endless where what is kept together would be torn without need. */
function tearCosts(items: readonly FlowItem[], measure: FootMeasure): readonly number[] {
  const costs = items.map((item) => (item.keepWithNext ? Number.POSITIVE_INFINITY : item.breakCost))
  let from = 0
  for (let to = 1; to <= items.length; to += 1) {
    if (items[to - 1]?.keepWithNext && to < items.length) continue
    const group = items.slice(from, to)
    const filled = group.reduce(withItem, EMPTY)
    if (isOver(filled, measure)) costs.fill(TORN, from, to - 1)
    from = to
  }
  costs[items.length - 1] = 0
  return costs
}

interface Filled {
  readonly height: number
  readonly shrink: number
  readonly stretch: number
  readonly notes: number
  readonly count: number
}

const EMPTY: Filled = { height: 0, shrink: 0, stretch: 0, notes: 0, count: 0 }

/** The page with one more item: at its top the heads of its table instead of the room above it. */
function withItem(filled: Filled, item: FlowItem): Filled {
  const isTop = filled.count === 0
  const above = isTop ? item.carried.reduce((sum, head) => sum + head.height, 0) : item.spaceBefore
  return {
    height: filled.height + above + item.height,
    shrink: filled.shrink + (isTop ? 0 : shrinkOf(item.spaceBefore)),
    stretch: filled.stretch + (isTop ? 0 : stretchOf(item.spaceBefore)),
    notes: filled.notes + notesHeight(item),
    count: filled.count + 1,
  }
}

function notesHeight({ notes }: FlowItem): number {
  if (notes.length === 0) return 0
  return notes.flatMap((note) => note.lines).reduce((sum, line) => sum + line.height, 0)
}

/** What is left of the page below the items and above their notes. */
function slackOf({ height, notes }: Filled, measure: FootMeasure): number {
  return measure.height - height - (notes > 0 ? measure.rule.height + notes : 0)
}

function isOver(filled: Filled, measure: FootMeasure): boolean {
  return slackOf(filled, measure) + filled.shrink < -HAIR
}

function pagesFrom(
  from: number,
  items: readonly FlowItem[],
  tears: readonly number[],
  measure: FootMeasure,
): readonly { readonly span: PageSpan; readonly cost: number }[] {
  const pages: { readonly span: PageSpan; readonly cost: number; readonly tear: number }[] = []
  let filled = EMPTY
  for (let to = from + 1; to <= items.length; to += 1) {
    const item = items[to - 1]
    if (item) filled = withItem(filled, item)
    if (isOver(filled, measure)) break
    const tear = tears[to - 1] ?? 0
    if (tear === Number.POSITIVE_INFINITY) continue
    const slack = slackOf(filled, measure)
    const isLast = to === items.length
    const give = giveOf(filled, slack, isLast)
    const looks = isLast ? bareSignatureCost(items, from) : whiteCost(slack / measure.height, give)
    pages.push({ span: { from, to, give }, tear, cost: PAGE + tear + looks + (give < 0 ? SHRUNK * give * give : 0) })
  }
  return withShortness(pages)
}

/** The pages from the longest on, those of them dearer that could have gone on to an end as good. */
function withShortness(
  pages: readonly { readonly span: PageSpan; readonly cost: number; readonly tear: number }[],
): readonly { readonly span: PageSpan; readonly cost: number }[] {
  let leastTear = Number.POSITIVE_INFINITY
  return pages.toReversed().map(({ span, cost, tear }) => {
    const isShort = leastTear <= tear
    leastTear = Math.min(leastTear, tear)
    return { span, cost: isShort ? cost + SHORT : cost }
  })
}

/** Gaps give as far as fills the page; where they cannot, and on the last page, they stay as they are. */
function giveOf({ shrink, stretch }: Filled, slack: number, isLast: boolean): number {
  if (slack < 0) return shrink > 0 ? Math.max(-1, slack / shrink) : 0
  return isLast || slack > stretch ? 0 : slack / Math.max(stretch, HAIR)
}

function whiteCost(share: number, give: number): number {
  if (share <= 0) return 0
  return WHITE * share * share * (give > 0 ? give : 1)
}

/** A signature with next to no text on its page looks as if it had been added later. */
function bareSignatureCost(items: readonly FlowItem[], from: number): number {
  const at = items.findLastIndex(({ kind }) => kind === 'signature')
  return from > 0 && at >= from && at - from < LINES_WITH_SIGNATURE ? BARE_SIGNATURE : 0
}
