/** How far the room above an item gives, so that a page is filled to its foot and never over it. */

/** PL I, II.6e: at least 6 pt between paragraphs; there is no upper bound, one and a half times the usual is ours. */
const LEAST = 6
const SHRINK = 0.4
const STRETCH = 0.5

/** What a gap may lose: nothing below the least of the decree, and no more than keeps the larger gaps the larger. */
export function shrinkOf(gap: number): number {
  return Math.max(0, Math.min(gap * SHRINK, gap - LEAST))
}

/** What a gap may gain; the small ones within a table, a chart or a caption stay as they are. */
export function stretchOf(gap: number): number {
  return gap < LEAST ? 0 : gap * STRETCH
}

/** The gap on a page whose gaps give by `share`: from -1, as small as may be, over 0 to 1, as large. */
export function gapAt(gap: number, share: number): number {
  return gap + share * (share < 0 ? shrinkOf(gap) : stretchOf(gap))
}
