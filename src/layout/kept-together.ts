/** What the kind of its neighbours says of where a page may end. */
import type { FlowItem } from './flow-item.ts'
import type { PageStyle } from './page-style.ts'

/** The items, tied so that no heading stands above a single line of text, and no signature without lines that it signs. */
export function keptTogether(items: readonly FlowItem[], style: PageStyle): readonly FlowItem[] {
  const tied = new Set([
    ...tiedToSignature(items, style.signature.linesBefore),
    ...tiedToHeading(items, style.body.minimumLines),
  ])
  return items.map((item, index) => (tied.has(index) ? { ...item, keepWithNext: true } : item))
}

/** Indexes of the items that stay with the signature below them; room alone is no line. */
function tiedToSignature(items: readonly FlowItem[], lines: number): readonly number[] {
  return items.flatMap((item, at) => {
    if (item.kind !== 'signature') return []
    const above = items.slice(0, at).flatMap(({ kind }, index) => (kind === 'space' ? [] : [index]))
    const first = above.at(-lines) ?? 0
    return Array.from({ length: at - first }, (_, step) => first + step)
  })
}

/** Indexes of the lines below a heading that must not be the last of their page, however short their paragraphs are. */
function tiedToHeading(items: readonly FlowItem[], lines: number): readonly number[] {
  return items.flatMap((item, at) => {
    if (!isHeading(item) || isHeading(items[at + 1])) return []
    const below = items.slice(at + 1, at + 1 + lines)
    return below.length === lines && below.every(isLine) ? below.slice(1).map((_, step) => at + 1 + step) : []
  })
}

function isHeading(item: FlowItem | undefined): boolean {
  return item?.kind.startsWith('heading-') ?? false
}

function isLine({ kind }: FlowItem): boolean {
  return kind === 'line' || kind === 'list-line'
}
