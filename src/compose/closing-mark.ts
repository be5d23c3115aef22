/** The mark `./.` that ends the text and each annex (Decree 30/2020/NĐ-CP, forms 1.4 and 2.1). */
import type { Block, Inline } from '../document/nodes.ts'
import { CLOSING_MARK } from './tidy-runs.ts'

const MARK: Inline = { kind: 'text', text: CLOSING_MARK }

/** Ends the text before the signature, or where there is none before the end. */
export function closeText(blocks: readonly Block[]): readonly Block[] {
  const signature = blocks.findIndex((block) => block.kind === 'signature')
  if (signature < 0) return closeBlocks(blocks)
  return [...closeBlocks(blocks.slice(0, signature)), ...blocks.slice(signature)]
}

/** The last paragraph takes the mark in place of its full stop; after anything else it stands alone. */
export function closeBlocks(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  if (!last) return blocks
  switch (last.kind) {
    case 'paragraph':
      return [...blocks.slice(0, -1), { ...last, children: closeInlines(last.children) }]
    case 'list':
      return [...blocks.slice(0, -1), { ...last, items: closeItems(last.items) }]
    case 'table':
    case 'chart':
      return [...blocks, { kind: 'paragraph', children: [MARK] }]
    case 'heading':
    case 'letterhead':
    case 'title':
    case 'addressees':
    case 'signature':
      return blocks
    default:
      return last satisfies never
  }
}

function closeItems(items: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  const last = items.at(-1)
  return last ? [...items.slice(0, -1), closeBlocks(last)] : items
}

function closeInlines(children: readonly Inline[]): readonly Inline[] {
  const last = children.at(-1)
  const before = children.slice(0, -1)
  switch (last?.kind) {
    case 'text':
      return last.text.endsWith(CLOSING_MARK) ? children : [...before, { ...last, text: closedText(last.text) }]
    case 'strong':
    case 'emphasis':
      return [...before, { ...last, children: closeInlines(last.children) }]
    case 'datum':
    case 'lineBreak':
    case 'note':
    case undefined:
      return [...children, MARK]
    default:
      return last satisfies never
  }
}

function closedText(text: string): string {
  return `${text.replace(/[\s.,;:]$/u, '')}${CLOSING_MARK}`
}
