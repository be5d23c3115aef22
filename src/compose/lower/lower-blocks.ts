/** Markdown blocks to blocks of the report. Total: each kind of node has a meaning or is refused by name. */
import type { Heading, Paragraph, RootContent } from 'mdast'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { DraftBlock, DraftHeading } from '../draft.ts'
import { lowerDirective } from './lower-directive.ts'
import { lowerInlines } from './lower-inlines.ts'
import { lowerList } from './lower-list.ts'
import { lowerTable } from './lower-table.ts'
import { quoted } from '../template-place.ts'
import { type Lowering, locationOf, shownSource, sourceOf, type Surroundings } from './lowering.ts'
import { refuseNode } from './refuse-node.ts'

/** A paragraph that is nothing but the slot of a section. */
const SECTION_SLOT = /^\s*\uE000(\d+)\uE001\s*$/
/** A line that begins like a directive inside a paragraph: it was meant as one and is malformed. */
const DIRECTIVE_LIKE = /^[ \t]*(?::{2,}|:[A-Za-z]+[{[]).*$/m
const DIRECTIVE_USAGE = '::table{id="postal"}'

export function lowerBlocks(
  nodes: readonly RootContent[],
  surroundings: Surroundings,
  lowering: Lowering,
): readonly DraftBlock[] {
  return nodes.flatMap((node) => lowerBlock(node, surroundings, lowering))
}

function lowerBlock(node: RootContent, surroundings: Surroundings, lowering: Lowering): readonly DraftBlock[] {
  switch (node.type) {
    case 'paragraph':
      return lowerParagraph(node, surroundings, lowering)
    case 'heading':
      return lowerHeading(node, surroundings, lowering)
    case 'list':
      return lowerList(node, lowering)
    case 'table':
      return lowerTable(node, lowering)
    case 'leafDirective':
    case 'containerDirective':
      return lowerDirective(node, surroundings, lowering)
    case 'blockquote':
    case 'break':
    case 'code':
    case 'definition':
    case 'delete':
    case 'emphasis':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'listItem':
    case 'strong':
    case 'tableCell':
    case 'tableRow':
    case 'text':
    case 'textDirective':
    case 'thematicBreak':
    case 'yaml':
      refuseNode(node, lowering)
      return []
    default:
      return node satisfies never
  }
}

function lowerParagraph(node: Paragraph, surroundings: Surroundings, lowering: Lowering): readonly DraftBlock[] {
  const source = sourceOf(node, lowering)
  const slot = lowering.composition.slots[Number(SECTION_SLOT.exec(source)?.[1] ?? -1)]
  if (slot?.kind === 'section' && surroundings !== 'list') return lowering.section(slot.name)
  const malformed = DIRECTIVE_LIKE.exec(source)
  if (malformed) {
    const place = {
      ...locationOf(node, lowering),
      ...lowering.composition.placeOf((node.position?.start.offset ?? 0) + malformed.index),
    }
    lowering.report(diagnose('ICT-C024', [place], { found: quoted(malformed[0]), usage: DIRECTIVE_USAGE }))
    return []
  }
  const children = lowerInlines(node.children, lowering)
  return children.length === 0 ? [] : [{ kind: 'paragraph', children }]
}

function lowerHeading(node: Heading, surroundings: Surroundings, lowering: Lowering): readonly DraftHeading[] {
  if (surroundings === 'list') {
    refuseNode(node, lowering)
    return []
  }
  const level = node.depth
  if (level > 3) {
    const params = { found: shownSource(node, lowering), level: String(level) }
    lowering.report(diagnose('ICT-C025', [locationOf(node, lowering)], params))
    return []
  }
  const children = lowerInlines(node.children, lowering)
  if (children.length === 0) return []
  return [
    {
      kind: 'heading',
      level: level === 1 || level === 2 ? level : 3,
      isRelative: lowering.role === 'office',
      children,
    },
  ]
}
