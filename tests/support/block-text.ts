/** The plain text of inline nodes, as it reads without its notes. */
import type { Inline } from '../../src/document/nodes.ts'

export function blockText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.kind === 'text' || child.kind === 'datum') return child.text
      if (child.kind === 'note') return ''
      return child.kind === 'lineBreak' ? '\n' : blockText(child.children)
    })
    .join('')
}
