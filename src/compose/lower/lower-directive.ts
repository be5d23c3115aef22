/** Directives place what code builds: one case a name, closed. */
import type { DraftBlock } from '../draft.ts'
import { capitals } from '../capitals.ts'
import { attributeOf, checkDirective, type DirectiveNode } from './check-directive.ts'
import { addresseesBlock, letterheadBlock, signatureBlock } from './fixed-parts.ts'
import { lowerChart } from './lower-chart.ts'
import { lowerText } from './lower-inlines.ts'
import { lowerOffice } from './lower-office.ts'
import { lowerTitle } from './lower-title.ts'
import { lowerViewTable } from './lower-view-table.ts'
import type { Lowering, Surroundings } from './lowering.ts'
import { reviewBlock } from './review-block.ts'

export function lowerDirective(
  node: DirectiveNode,
  surroundings: Surroundings,
  lowering: Lowering,
): readonly DraftBlock[] {
  const name = checkDirective(node, surroundings, lowering)
  if (name === null) return []
  switch (name) {
    case 'letterhead':
      return [letterheadBlock(lowering.view.letterhead)]
    case 'title':
      return lowerTitle(node, lowering)
    case 'addressees':
      return addresseesBlock(lowering.view.addressees)
    case 'signature':
      return [signatureBlock(lowering.view.signature)]
    case 'table':
      return lowerViewTable(node, lowering)
    case 'chart':
      return lowerChart(node, lowering)
    case 'review':
      return reviewBlock(lowering.view.review)
    case 'office':
      return lowerOffice(node, lowering)
    case 'annex':
      return lowerAnnex(node, lowering)
    default:
      return name satisfies never
  }
}

/** An annex with nothing in it falls away. */
function lowerAnnex(node: DirectiveNode, lowering: Lowering): readonly DraftBlock[] {
  if (node.type !== 'containerDirective') return []
  const blocks = lowering.children(node.children, 'annex', lowering)
  if (blocks.length === 0) return []
  return [
    {
      kind: 'annex',
      title: capitals(lowerText(attributeOf(node, 'title'), node, lowering)),
      reference: lowerText(attributeOf(node, 'reference'), node, lowering),
      orientation: attributeOf(node, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
      blocks,
    },
  ]
}
