/** Blocks before the document is put together: headings without numbers, captions without numbers, annexes in their place. */
import type { AnnexNode, Block, HeadingNode, Inline } from '../document/nodes.ts'

export interface DraftHeading {
  readonly kind: 'heading'
  readonly level: HeadingNode['level']
  /** True in the office's texts: the level counts from the heading that the text stands under. */
  readonly isRelative: boolean
  readonly children: readonly Inline[]
}

export interface DraftAnnex {
  readonly kind: 'annex'
  readonly title: readonly Inline[]
  readonly reference: readonly Inline[]
  readonly orientation: AnnexNode['orientation']
  readonly blocks: readonly DraftBlock[]
}

/** A block that may stand anywhere, also in a list. */
export type PlainBlock = Exclude<Block, HeadingNode>

export type DraftBlock = PlainBlock | DraftHeading | DraftAnnex
