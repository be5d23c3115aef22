/** Headings of an office text start right below the heading that the text stands under, however they were written. */
import type { DraftBlock, DraftHeading } from '../draft.ts'

export function relativeLevels(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const levels = blocks.filter((block) => block.kind === 'heading').map((heading) => heading.level)
  const shift = Math.min(...levels) - 1
  if (levels.length === 0 || shift === 0) return blocks
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: raised(block.level, shift) } : block))
}

function raised(level: DraftHeading['level'], shift: number): DraftHeading['level'] {
  const result = level - shift
  return result === 1 || result === 2 ? result : 3
}
