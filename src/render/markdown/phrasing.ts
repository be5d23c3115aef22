/** Inline nodes of the document as those of Markdown. */
import type { PhrasingContent } from 'mdast'
import type { Inline } from '../../document/nodes.ts'

/** Inline content as Markdown; words and values that stand together become one text, so that it is escaped as a whole. */
export function phrasing(inlines: readonly Inline[]): PhrasingContent[] {
  const filled = splitLines(inlines)
    .map((line) => line.reduce<PhrasingContent[]>(append, []))
    .filter((line) => line.length > 0)
  return filled.flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'break' }, ...line]))
}

/** Lines of the content: Markdown has no line break at either end of a paragraph or of bold words. */
function splitLines(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const done: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'lineBreak') done.push([])
    else if (isLeaf(inline)) done.at(-1)?.push(inline)
    else {
      const [first = [], ...rest] = splitLines(inline.children)
      done.at(-1)?.push({ ...inline, children: first })
      done.push(...rest.map((children) => [{ ...inline, children }]))
    }
  }
  return done
}

/** What is said as one: a note is a reference only, its words stand elsewhere. */
function isLeaf(inline: Inline): inline is Extract<Inline, { kind: 'text' | 'datum' | 'note' }> {
  return inline.kind === 'text' || inline.kind === 'datum' || inline.kind === 'note'
}

/** The same on one line, for headings and cells, which cannot hold a line break. */
export function onOneLine(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.kind === 'lineBreak') return { kind: 'text', text: ' ' }
    if (isLeaf(inline)) return inline
    return { ...inline, children: onOneLine(inline.children) }
  })
}

/** All of it bold, once. */
export function bold(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.length === 0 ? [] : [{ kind: 'strong', children: without('strong', inlines) }]
}

/** All of it in italics, once. */
export function italic(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.length === 0 ? [] : [{ kind: 'emphasis', children: without('emphasis', inlines) }]
}

export function words(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** Lines one below the other. */
export function lines(all: readonly (readonly Inline[])[]): readonly Inline[] {
  return all.flatMap((line, index): readonly Inline[] => (index === 0 ? line : [{ kind: 'lineBreak' }, ...line]))
}

function without(kind: 'strong' | 'emphasis', inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === kind) return without(kind, inline.children)
    if (inline.kind === 'strong' || inline.kind === 'emphasis') {
      return [{ ...inline, children: without(kind, inline.children) }]
    }
    return [inline]
  })
}

function append(done: PhrasingContent[], inline: Inline): PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
    case 'datum': {
      // A line end inside a value would begin a new line of Markdown.
      const text = inline.text.replace(/[\r\n]+/g, ' ')
      const last = done.at(-1)
      if (last?.type === 'text') last.value += text
      else if (text !== '') done.push({ type: 'text', value: text })
      return done
    }
    case 'strong':
    case 'emphasis': {
      const children = phrasing(inline.children)
      if (children.length > 0) done.push({ type: inline.kind, children })
      return done
    }
    case 'note':
      done.push({ type: 'footnoteReference', identifier: String(inline.number), label: String(inline.number) })
      return done
    case 'lineBreak':
      done.push({ type: 'break' })
      return done
    default:
      return inline satisfies never
  }
}
