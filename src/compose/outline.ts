/** Headings: those with nothing under them fall away, the rest are numbered without gaps. */
import type { Block, HeadingNode } from '../document/nodes.ts'
import { pointLetter } from '../document/point-letter.ts'
import { capitals } from './capitals.ts'
import type { DraftBlock, DraftHeading, PlainBlock } from './draft.ts'

export type BodyBlock = Exclude<DraftBlock, { readonly kind: 'annex' }>

type Level = HeadingNode['level']
type PlacedHeading = Omit<DraftHeading, 'isRelative'>

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Blocks with their headings settled: level, label, capitals. */
export function outline(blocks: readonly BodyBlock[]): readonly Block[] {
  return numbered(withoutEmptyHeadings(settleLevels(blocks)))
}

/** Levels in the office's texts count from the heading of the template that they stand under. */
function settleLevels(blocks: readonly BodyBlock[]): readonly (PlainBlock | PlacedHeading)[] {
  let base = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const { level, children } = block
    if (block.isRelative) return { kind: 'heading', level: asLevel(base + level), children }
    base = level
    return { kind: 'heading', level, children }
  })
}

function asLevel(level: number): Level {
  return level <= 1 ? 1 : level === 2 ? 2 : 3
}

function withoutEmptyHeadings(
  blocks: readonly (PlainBlock | PlacedHeading)[],
): readonly (PlainBlock | PlacedHeading)[] {
  // For each level: is there content between here and the next heading of that level or above?
  const hasContent = [false, false, false, false]
  const kept: (PlainBlock | PlacedHeading)[] = []
  for (const block of blocks.toReversed()) {
    if (block.kind === 'heading') {
      const isFilled = hasContent[block.level] ?? false
      hasContent.fill(false, block.level)
      if (!isFilled) continue
    } else hasContent.fill(isContent(block))
    kept.push(block)
  }
  return kept.toReversed()
}

/** The frame of the page is not what a heading announces. */
function isContent(block: PlainBlock): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
    case 'table':
    case 'chart':
      return true
    case 'letterhead':
    case 'title':
    case 'addressees':
    case 'signature':
      return false
    default:
      return block satisfies never
  }
}

function numbered(blocks: readonly (PlainBlock | PlacedHeading)[]): readonly Block[] {
  const counts = [0, 0, 0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const { level } = block
    const count = (counts[level] ?? 0) + 1
    counts[level] = count
    counts.fill(0, level + 1)
    const children = level === 1 ? capitals(block.children) : block.children
    return { kind: 'heading', level, label: headingLabel(level, count), children }
  })
}

/** `I.`, `1.`, `a)` */
function headingLabel(level: Level, count: number): string {
  if (level === 1) return `${roman(count)}.`
  return level === 2 ? `${count}.` : `${pointLetter(count - 1)})`
}

export function roman(count: number): string {
  let rest = count
  let text = ''
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
