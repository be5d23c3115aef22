/** All datums of a document, in reading order: what it prints of the data. */
import type { Block, DatumNode, Document, Inline } from '../../src/document/nodes.ts'

const inInlines = (children: readonly Inline[]): readonly DatumNode[] =>
  children.flatMap((child) => {
    if (child.kind === 'datum') return [child]
    return child.kind === 'text' || child.kind === 'lineBreak' ? [] : inInlines(child.children)
  })

const inBlock = (block: Block): readonly DatumNode[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inInlines(block.children)
    case 'list':
      return block.items.flat().flatMap(inBlock)
    case 'table':
      return [
        ...inInlines(block.caption),
        ...[...block.head, ...block.body].flat().flatMap((cell) => inInlines(cell.children)),
      ]
    case 'chart':
      return [...inInlines(block.caption), ...inInlines(block.alternative)]
    case 'title':
      return inInlines(block.subject)
    case 'letterhead':
    case 'addressees':
    case 'signature':
      return []
    default:
      return block satisfies never
  }
}

export function datumsOf(document: Document): readonly DatumNode[] {
  return [
    ...document.blocks.flatMap(inBlock),
    ...document.annexes.flatMap(({ title, reference, blocks }) => [
      ...inInlines(title),
      ...inInlines(reference),
      ...blocks.flatMap(inBlock),
    ]),
  ]
}
