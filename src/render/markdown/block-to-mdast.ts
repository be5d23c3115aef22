/** Blocks of the document as Markdown blocks. */
import type { BlockContent } from 'mdast'
import type { Block, HeadingNode, ListNode } from '../../document/nodes.ts'
import { pointLetter } from '../../document/point-letter.ts'
import { addresseesToMdast, letterheadToMdast, signatureToMdast, titleToMdast } from './page-parts-to-mdast.ts'
import { paragraph } from './paragraph.ts'
import { bold, italic, onOneLine, phrasing, words } from './phrasing.ts'
import { tableToMdast } from './table-to-mdast.ts'

/** The title of the report and the names of its annexes are headings of the first level. */
const DEPTHS = { 1: 2, 2: 3, 3: 4 } as const

export function blockToMdast(block: Block): readonly BlockContent[] {
  switch (block.kind) {
    case 'heading':
      return [headingToMdast(block)]
    case 'paragraph':
      return paragraph(block.children)
    case 'list':
      return listToMdast(block)
    case 'table':
      return [...paragraph(bold(onOneLine(block.caption))), ...tableToMdast(block)]
    case 'chart':
      return [...paragraph(bold(onOneLine(block.caption))), ...paragraph(italic(block.alternative))]
    case 'letterhead':
      return letterheadToMdast(block)
    case 'title':
      return titleToMdast(block)
    case 'addressees':
      return addresseesToMdast(block)
    case 'signature':
      return signatureToMdast(block)
    default:
      return block satisfies never
  }
}

function headingToMdast(heading: HeadingNode): BlockContent {
  const label = words(heading.label === '' ? '' : `${heading.label} `)
  return {
    type: 'heading',
    depth: DEPTHS[heading.level],
    children: phrasing(onOneLine([...label, ...heading.children])),
  }
}

/** Dashes and numbers are lists of Markdown; letters, which it does not know, are written out. */
function listToMdast(list: ListNode): readonly BlockContent[] {
  const items = list.items.filter((item) => item.length > 0)
  if (items.length === 0) return []
  if (list.marker === 'letter') return items.flatMap((item, index) => letteredItem(item, `${pointLetter(index)})`))
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: item.flatMap(blockToMdast),
  }))
  const isNumbered = list.marker === 'number'
  return [{ type: 'list', ordered: isNumbered, start: isNumbered ? 1 : null, spread: false, children }]
}

function letteredItem(item: readonly Block[], label: string): readonly BlockContent[] {
  const [first, ...rest] = item
  if (first?.kind !== 'paragraph') return [...paragraph(words(label)), ...item.flatMap(blockToMdast)]
  return [...paragraph([...words(`${label} `), ...first.children]), ...rest.flatMap(blockToMdast)]
}
