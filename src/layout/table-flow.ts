/** What of a table stays together where pages break, and what is said again at the top of the next. */
import type { Context } from './context.ts'
import { type FlowItem, flowItem } from './flow-item.ts'
import { asArtifact, type Rule } from './primitives.ts'

export interface TableParts {
  readonly caption: readonly FlowItem[]
  readonly head: readonly FlowItem[]
  readonly body: readonly FlowItem[]
}

/** Ties caption, head and rows. */
export function tableFlow(
  { caption, head, body }: TableParts,
  edges: readonly number[],
  { style, frame }: Context,
): readonly FlowItem[] {
  const topRule = topRuleItem(edges, style.table.rule)
  const repeated = [topRule, ...head].map((item) => ({
    ...item,
    primitives: item.primitives.map(asArtifact),
  }))
  const repeatedHeight = repeated.reduce((sum, item) => sum + item.height, 0)
  // A head that fills a third of a page is not said again: the rows would find no room.
  const carried = repeatedHeight > frame.height / 3 ? [topRule] : repeated
  const opening = caption.length > 0 ? [topRule] : [{ ...topRule, spaceBefore: style.table.gap }]
  const height = [...head, ...body].reduce((sum, item) => sum + item.height, 0)
  const tear = height > frame.height * style.tear.short ? style.tear.longTable : style.tear.shortTable
  const rows = body.map((item, index) => ({
    ...item,
    carried,
    keepWithNext: isBound(body, index, frame.height),
    breakCost: index < body.length - 1 ? tear : 0,
  }))
  const bound = [...opening, ...head].map((item) => ({ ...item, keepWithNext: body.length > 0 || item.keepWithNext }))
  const end = flowItem({ kind: 'space', height: 0, spaceBefore: style.table.gap, primitives: [] })
  return [...caption, ...bound, ...rows, end]
}

/**
 * Whether a row stays with the next: the first two with the head, the last two together, a subhead with its rows.
 * First rows that fill a third of a page may part, or they would leave too much of the page before them empty.
 */
function isBound(body: readonly FlowItem[], index: number, pageHeight: number): boolean {
  const [row, next] = body.slice(index, index + 2)
  if (!row || !next) return false
  const opens = index === 0 && row.height + next.height <= pageHeight / 3
  return opens || index === body.length - 2 || row.kind === 'table-subhead'
}

function topRuleItem(edges: readonly number[], weight: number): FlowItem {
  const [x1 = 0] = edges
  const x2 = edges.at(-1) ?? x1
  const rule: Rule = { kind: 'rule', tag: 'layout', x1, y1: 0, x2, y2: 0, weight }
  return flowItem({ kind: 'table-rule', height: 0, primitives: [rule] })
}
