/** Puts the document together: annexes to the end, headings and captions numbered, texts closed, notes placed. */
import type { AnnexNode, Block, Document } from '../document/nodes.ts'
import type { ReportView } from '../model/report-view.ts'
import { placeAnnexLabels } from './annex-references.ts'
import { closeBlocks, closeText } from './closing-mark.ts'
import type { DraftAnnex, DraftBlock } from './draft.ts'
import { captionNumbering } from './number-captions.ts'
import { type BodyBlock, outline, roman } from './outline.ts'
import { placeNotes } from './place-notes.ts'

const LANGUAGE = 'vi'

export function assemble(draft: readonly DraftBlock[], view: ReportView): Document {
  const number = captionNumbering()
  const blocks = closeText(outline(draft.filter(isBody)).map(number))
  const annexes = draft
    .filter((block) => block.kind === 'annex')
    .map(annexBlocks)
    .filter(({ blocks }) => blocks.length > 0)
  const document = {
    meta: { language: LANGUAGE, ...view.meta },
    blocks,
    annexes: annexes.map((annex, index) => annexNode(annex, index, annexes.length, number)),
  }
  return placeNotes(placeAnnexLabels(document), view.notes)
}

interface OutlinedAnnex {
  readonly annex: DraftAnnex
  readonly blocks: readonly Block[]
}

function annexBlocks(annex: DraftAnnex): OutlinedAnnex {
  return { annex, blocks: outline(annex.blocks.filter(isBody)) }
}

function isBody(block: DraftBlock): block is BodyBlock {
  return block.kind !== 'annex'
}

/** One annex is «Phụ lục», several are «Phụ lục I», «Phụ lục II» (Decree 30/2020/NĐ-CP, annex I, part III). */
function annexNode(
  { annex, blocks }: OutlinedAnnex,
  index: number,
  count: number,
  number: (block: Block) => Block,
): AnnexNode {
  const { title, reference, orientation } = annex
  const label = count === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`
  return { label, title, reference, orientation, blocks: closeBlocks(blocks.map(number)) }
}
