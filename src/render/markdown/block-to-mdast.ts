/** Blocks of the document as Markdown blocks. */
import type { BlockContent } from 'mdast'
import type { Block, ChartNode, HeadingNode, Inline, ListNode } from '../../document/nodes.ts'
import { pointLetter } from '../../document/point-letter.ts'
import { addresseesToMdast, letterheadToMdast, signatureToMdast, titleToMdast } from './page-parts-to-mdast.ts'
import { paragraph } from './paragraph.ts'
import { bold, italic, onOneLine, phrasing, words } from './phrasing.ts'
import { tableToMdast } from './table-to-mdast.ts'

/** The title of the report and the names of its annexes are headings of the first level. */
const DEPTHS = { 1: 2, 2: 3, 3: 4 } as const

/** Where the picture of a chart is to be found, relative to the Markdown; null where there is none. */
export type PictureOf = (chart: ChartNode) => string | null

export function blockToMdast(block: Block, pictureOf: PictureOf): readonly BlockContent[] {
  switch (block.kind) {
    case 'heading':
      return [headingToMdast(block)]
    case 'paragraph':
      return paragraph(block.children)
    case 'list':
      return listToMdast(block, pictureOf)
    case 'table':
      return [...paragraph(bold(onOneLine(block.caption))), ...tableToMdast(block)]
    case 'chart':
      return chartToMdast(block, pictureOf(block))
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

/**
 * The picture with what it shows in words, and below it the caption, as on paper. Without a picture the words stand in
 * its place, where a reader must know first what they are about.
 */
function chartToMdast(chart: ChartNode, url: string | null): readonly BlockContent[] {
  const caption = paragraph(bold(onOneLine(chart.caption)))
  if (url === null) return [...caption, ...paragraph(italic(chart.alternative))]
  return [{ type: 'paragraph', children: [{ type: 'image', url, alt: said(chart.alternative) }] }, ...caption]
}

/** The words alone: the text of an image holds no others. */
function said(inlines: readonly Inline[]): string {
  const text = inlines.map((inline): string => {
    switch (inline.kind) {
      case 'text':
      case 'datum':
        return inline.text
      case 'lineBreak':
        return ' '
      case 'note':
        return ''
      case 'strong':
      case 'emphasis':
        return said(inline.children)
      default:
        return inline satisfies never
    }
  })
  return text.join('').replace(/[\r\n]+/g, ' ')
}

/** Dashes and numbers are lists of Markdown; letters, which it does not know, are written out. */
function listToMdast(list: ListNode, pictureOf: PictureOf): readonly BlockContent[] {
  const items = list.items.filter((item) => item.length > 0)
  if (items.length === 0) return []
  if (list.marker === 'letter')
    return items.flatMap((item, index) => letteredItem(item, `${pointLetter(index)})`, pictureOf))
  const children = items.map((item) => {
    const blocks = item.flatMap((block) => blockToMdast(block, pictureOf))
    return { type: 'listItem' as const, spread: !isTight(blocks), children: blocks }
  })
  const isNumbered = list.marker === 'number'
  return [{ type: 'list', ordered: isNumbered, start: isNumbered ? 1 : null, spread: false, children }]
}

/** A line right below a list would go on with the last of its items: only a paragraph and a list under it stand close. */
function isTight(blocks: readonly BlockContent[]): boolean {
  return blocks.length < 2 || (blocks.length === 2 && blocks[0]?.type === 'paragraph' && blocks[1]?.type === 'list')
}

function letteredItem(item: readonly Block[], label: string, pictureOf: PictureOf): readonly BlockContent[] {
  const all = (blocks: readonly Block[]): readonly BlockContent[] =>
    blocks.flatMap((block) => blockToMdast(block, pictureOf))
  const [first, ...rest] = item
  if (first?.kind !== 'paragraph') return [...paragraph(words(label)), ...all(item)]
  return [...paragraph([...words(`${label} `), ...first.children]), ...all(rest)]
}
