/** Footnotes of GitHub's Markdown: `[^1]` at the place, `[^1]: …` at the end of the file. */
import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import type { Handle, Options } from 'mdast-util-to-markdown'
import type { NoteNode } from '../../document/nodes.ts'
import { paragraph } from './paragraph.ts'
import { onOneLine } from './phrasing.ts'

/** The notes themselves, one a number: of two definitions of one number a viewer would show the first only. */
export function footnoteDefinitions(notes: readonly NoteNode[]): readonly FootnoteDefinition[] {
  const byNumber = new Map<number, FootnoteDefinition>()
  for (const { number, children } of notes) {
    const words = paragraph(onOneLine(children))
    const known = byNumber.get(number)
    if (known) known.children.push(...words)
    else {
      const label = String(number)
      byNumber.set(number, { type: 'footnoteDefinition', identifier: label, label, children: words })
    }
  }
  return [...byNumber.values()]
}

const writeReference: Handle = (node: FootnoteReference) => `[^${node.identifier}]`

/** Lines of a note after its first are indented, or they would leave it. */
const writeDefinition: Handle = (node: FootnoteDefinition, _parent, state, info) => {
  const tracker = state.createTracker(info)
  const start = tracker.move(`[^${node.identifier}]: `)
  tracker.shift(4)
  const flow = state.containerFlow(node, tracker.current())
  return start + state.indentLines(flow, (line, index, blank) => (index === 0 || blank ? line : `    ${line}`))
}

/** What the serializer must know to write footnotes. */
export function footnotesToMarkdown(): Options {
  return {
    handlers: {
      // What stands before a reference must know that a bracket follows.
      footnoteReference: Object.assign(writeReference, { peek: () => '[' }),
      footnoteDefinition: writeDefinition,
    },
    // A reference and a colon at the beginning of a line would be a definition.
    unsafe: [{ before: '\\]', character: ':', inConstruct: 'phrasing' }],
  }
}
