/** Finds blocks that are never closed or closed by another name, each at its own place. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { suggestion } from './suggestion.ts'
import { placeAfter, quoted, templateLocation } from './template-place.ts'
import { HELPERS } from './vocabulary.ts'

const COMMENT_OR_TAG = /\\\{\{|\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}|\{\{~?\s*([#^/])\s*([^\s}~]+)[^}]*\}\}/g

/** `{{name …}}`, and `{{#name …}` with a brace too few. */
const PRINTED_OR_CUT = /\{\{~?\s*(?:#\s*([^\s}~]+)[^{}]*\}(?!\})|([^\s}~#^/!>]+)[^{}]*\}\})/g

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
  /** Blocks that were taken for closed at a wrong closing tag: one of theirs that follows belongs to the same slip. */
  const taken: string[] = []
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
      } else if (taken.includes(name)) taken.splice(taken.indexOf(name), 1)
      else {
        const isOpen = open.some((block) => block.name === name)
        faults.push((isOpen ? null : brokenOpening(file, source, found)) ?? mismatch(file, source, found, last))
        taken.push(...closeDownTo(open, name, source.slice(match.index + tag.length)))
      }
    }
  }
  return [...faults, ...open.map((block) => unclosed(file, source, block))]
}

/**
 * After a wrong closing tag, goes on as if the forgotten ones had stood before it, so that one slip is told once; their
 * names are given back. It is taken for the one that was meant where the blocks of its own name are closed further on,
 * or where none is open, unless the one that was meant is still to come.
 */
function closeDownTo(open: OpenBlock[], name: string, rest: string): readonly string[] {
  const index = open.findLastIndex((block) => block.name === name)
  const isClosedLater = closingsIn(rest, name) >= open.filter((block) => block.name === name).length
  if (index >= 0 && !isClosedLater) return open.splice(index).flatMap((block, place) => (place > 0 ? block.name : []))
  const last = open.at(-1)
  if (index >= 0 || (last && closingsIn(rest, last.name) === 0)) open.pop()
  return []
}

/** How many blocks of the name a text closes that were opened before it. */
function closingsIn(text: string, name: string): number {
  let depth = 0
  let closings = 0
  for (const [, sign, found] of text.matchAll(COMMENT_OR_TAG)) {
    if (sign === undefined || found !== name) continue
    if (sign !== '/') depth += 1
    else if (depth > 0) depth -= 1
    else closings += 1
  }
  return closings
}

/** Before a closing tag without an opening one: `{{clause}}` for `{{#clause}}`, or `{{#clause}`; null where there is neither. */
function brokenOpening(file: string, source: string, closing: OpenBlock): Diagnostic | null {
  const usage = HELPERS.get(closing.name)?.usage
  if (usage === undefined) return null
  const before = source.slice(0, closing.offset)
  const tag = [...before.matchAll(PRINTED_OR_CUT)].findLast(([, cut, printed]) => (cut ?? printed) === closing.name)
  if (!tag) return null
  const [text] = tag
  const location = templateLocation(file, placeAfter(source, tag.index), quoted(text))
  return diagnose('ICT-C005', [location], { name: closing.name, found: quoted(text), usage })
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
