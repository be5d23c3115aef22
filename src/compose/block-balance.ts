/** Finds blocks that are never closed or closed by another name, each at its own place. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { suggestion } from './suggestion.ts'
import { placeAfter, quoted, templateLocation } from './template-place.ts'
import { HELPERS } from './vocabulary.ts'

const COMMENT_OR_TAG = /\\\{\{|\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}|\{\{~?\s*([#^/])\s*([^\s}~]+)[^}]*\}\}/g

/** Deeper than any sentence needs; beyond it a file is broken, or meant to exhaust the program. */
const DEEPEST = 20

const BLOCKS: readonly string[] = [...HELPERS].flatMap(([name, { form }]) => (form === 'block' ? [name] : []))

interface OpenBlock {
  readonly name: string
  readonly tag: string
  readonly offset: number
}

/** All faults of nesting in a template, in order; empty where the blocks are sound. */
export function unbalancedBlocks(file: string, source: string): readonly Diagnostic[] {
  const open: OpenBlock[] = []
  const faults: Diagnostic[] = []
  for (const match of source.matchAll(COMMENT_OR_TAG)) {
    const [tag, sign, name] = match
    if (sign === undefined || name === undefined) continue
    if (sign !== '/') {
      open.push({ name, tag, offset: match.index })
      if (open.length > DEEPEST) return [...faults, tooDeep(file, source, { name, tag, offset: match.index })]
    }
    // A closing tag belongs to the block that was opened last.
    else if (open.at(-1)?.name === name) open.pop()
    else {
      const last = open.at(-1)
      const found = { name, tag, offset: match.index }
      // A block that does not exist, closed by one that does: the slip is in the opening tag.
      if (last && !BLOCKS.includes(last.name) && BLOCKS.includes(name)) {
        faults.push(unknownBlock(file, source, last))
        open.pop()
      } else {
        faults.push(mismatch(file, source, found, last))
        closeDownTo(open, name, source.slice(match.index + tag.length))
      }
    }
  }
  return [...faults, ...open.map((block) => unclosed(file, source, block))]
}

/**
 * After a wrong closing tag, goes on as if the forgotten ones had stood before it, so that one slip is told once.
 * A closing tag of a name that is not open is taken for the one that was meant, unless that one is still to come.
 */
function closeDownTo(open: OpenBlock[], name: string, rest: string): void {
  const index = open.findLastIndex((block) => block.name === name)
  if (index >= 0) open.length = index
  else if (!isClosedIn(rest, open.at(-1)?.name)) open.pop()
}

/** True where a text closes a block that was opened before it. */
function isClosedIn(text: string, name: string | undefined): boolean {
  let depth = 0
  for (const [, sign, found] of text.matchAll(COMMENT_OR_TAG)) {
    if (sign === undefined || found !== name) continue
    depth += sign === '/' ? -1 : 1
    if (depth < 0) return true
  }
  return false
}

function unknownBlock(file: string, source: string, block: OpenBlock): Diagnostic {
  const location = templateLocation(file, placeAfter(source, block.offset), quoted(block.tag))
  return diagnose('ICT-C004', [location], { name: block.name, suggestion: suggestion(block.name, BLOCKS) })
}

function mismatch(file: string, source: string, found: OpenBlock, last: OpenBlock | undefined): Diagnostic {
  const location = templateLocation(file, placeAfter(source, found.offset), quoted(found.tag))
  return diagnose('ICT-C002', [location], {
    found: quoted(found.tag),
    open: last ? `«${quoted(last.tag)}»` : { vi: 'không có khối nào đang mở', en: 'no block is open' },
    expected: last ? `«{{/${last.name}}}»` : { vi: 'bỏ thẻ đóng này', en: 'no closing tag' },
  })
}

function tooDeep(file: string, source: string, block: OpenBlock): Diagnostic {
  const location = templateLocation(file, placeAfter(source, block.offset), quoted(block.tag))
  return diagnose('ICT-C026', [location], { block: quoted(block.tag), deepest: String(DEEPEST) })
}

function unclosed(file: string, source: string, block: OpenBlock): Diagnostic {
  const location = templateLocation(file, placeAfter(source, block.offset), quoted(block.tag))
  return diagnose('ICT-C001', [location], { block: quoted(block.tag), expected: `{{/${block.name}}}` })
}
