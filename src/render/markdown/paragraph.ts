/** Paragraphs and plain lists of Markdown, the smallest blocks that the others are made of. */
import type { List, Paragraph } from 'mdast'
import type { Inline } from '../../document/nodes.ts'
import { phrasing, words } from './phrasing.ts'

/** A paragraph; nothing where it would be empty. */
export function paragraph(inlines: readonly Inline[]): Paragraph[] {
  const children = phrasing(inlines)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

/** Names one a line, each closed by a semicolon and the last by a full stop, as the decree writes them. */
export function nameList(names: readonly string[]): List[] {
  if (names.length === 0) return []
  const children = names.map((name, index) => ({
    type: 'listItem' as const,
    spread: false,
    children: paragraph(words(`${name}${index === names.length - 1 ? '.' : ';'}`)),
  }))
  return [{ type: 'list', ordered: false, spread: false, children }]
}
