/** Calls a function on all printed text of a document in reading order, and puts what it gives in its place. */
import type { AnnexNode, Block, Document, Inline } from '../document/nodes.ts'

export type Rewrite = (children: readonly Inline[]) => readonly Inline[]

export function rewriteInlines(document: Document, rewrite: Rewrite): Document {
  const blocks = document.blocks.map((block) => inBlock(block, rewrite))
  return { ...document, blocks, annexes: document.annexes.map((annex) => inAnnex(annex, rewrite)) }
}

/** What is drawn in a chart and said in its stead is not text of the document; its caption is. */
function inBlock(block: Block, rewrite: Rewrite): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: rewrite(block.children) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => inBlock(inner, rewrite))) }
    case 'table': {
      const rows = (cells: typeof block.head): typeof block.head =>
        cells.map((row) => row.map((cell) => ({ ...cell, children: rewrite(cell.children) })))
      return { ...block, caption: rewrite(block.caption), head: rows(block.head), body: rows(block.body) }
    }
    case 'chart':
      return { ...block, caption: rewrite(block.caption) }
    case 'title':
      return { ...block, subject: rewrite(block.subject) }
    case 'letterhead':
    case 'addressees':
    case 'signature':
      return block
    default:
      return block satisfies never
  }
}

function inAnnex(annex: AnnexNode, rewrite: Rewrite): AnnexNode {
  return {
    ...annex,
    title: rewrite(annex.title),
    reference: rewrite(annex.reference),
    blocks: annex.blocks.map((block) => inBlock(block, rewrite)),
  }
}
