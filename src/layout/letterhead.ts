/** ô 1–4 of the first page: agencies on the left, Quốc hiệu and Tiêu ngữ on the right, number and date below. */
import type { LetterheadNode } from '../document/nodes.ts'
import { centeredRule, centeredText, type Column, type Stacked, withBlanks } from './centered.ts'
import { cleanText } from '../document/clean-text.ts'
import type { Context } from './context.ts'
import { type FlowItem, flowItem } from './flow-item.ts'
import type { FontStyle, Primitive } from './primitives.ts'
import { baselineIn } from './text-block.ts'

/** The letterhead as one unbroken item (PL I, II.1–4; Phụ lục III Mẫu 1.4). */
export function letterheadItems(node: LetterheadNode, context: Context): readonly FlowItem[] {
  const head = context.style.letterhead
  const left: Column = { left: context.frame.left, width: head.leftWidth }
  const right: Column = {
    left: context.frame.left + head.leftWidth,
    width: context.frame.width - head.leftWidth,
  }
  const agency = agencyColumn(node, left, context)
  const motto = mottoColumn(node, right, context)
  const top = Math.max(agency.bottom, motto.bottom) + head.rowGap
  const row = numberRow(node, { left, right, top }, context)
  return [
    flowItem({
      kind: 'letterhead',
      preview: [node.superior ?? '', ...node.agency].filter((line) => line !== '').join(' / '),
      height: row.bottom,
      primitives: [...agency.primitives, ...motto.primitives, ...row.primitives],
    }),
    flowItem({ kind: 'space', height: head.gapAfter, primitives: [], keepWithNext: false }),
  ]
}

interface Drawn {
  readonly primitives: readonly Primitive[]
  readonly bottom: number
}

/** ô 2: the superior agency upright, the issuing one bold, a rule of a third to a half of the longest line below. */
function agencyColumn(node: LetterheadNode, column: Column, context: Context): Drawn {
  const head = context.style.letterhead
  const lines: { text: string; style: FontStyle }[] = node.agency.map((text) => ({ text, style: 'bold' }))
  if (node.superior !== null) lines.unshift({ text: node.superior, style: 'regular' })
  const drawn = lines.reduce<Stacked>(
    (above, line) => {
      const below = headLine(line.text, line.style, head.agencySize, column, above.bottom, context)
      const primitives = [...above.primitives, ...below.primitives]
      return {
        primitives,
        bottom: below.bottom,
        width: line.style === 'bold' ? Math.max(above.width, below.width) : above.width,
      }
    },
    { primitives: [], bottom: 0, width: 0 },
  )
  if (drawn.width === 0) return drawn
  const y = drawn.bottom + head.ruleGap
  const rule = centeredRule(drawn.width * head.ruleShare, column, y, context.style.rule)
  return { primitives: [...drawn.primitives, rule], bottom: y }
}

/** ô 1: both lines bold and never wrapped; the rule is as long as the creed. */
function mottoColumn(node: LetterheadNode, column: Column, context: Context): Drawn {
  const head = context.style.letterhead
  const nation = unwrapped(node.motto.nation, head.nationSize, column, 0, context)
  const creed = unwrapped(node.motto.creed, head.creedSize, column, nation.bottom, context)
  if (creed.width === 0) return { primitives: nation.primitives, bottom: nation.bottom }
  const y = creed.bottom + head.ruleGap
  const rule = centeredRule(creed.width, column, y, context.style.rule)
  return { primitives: [...nation.primitives, ...creed.primitives, rule], bottom: y }
}

/** A bold line in the size that lets it stand on one line. */
function unwrapped(text: string, size: number, column: Column, top: number, context: Context): Stacked {
  const natural = context.measure.width(cleanText(text), 'bold', size)
  const fitting = natural > column.width ? (size * column.width * 0.999) / natural : size
  return headLine(text, 'bold', fitting, column, top, context)
}

/** ô 3 and 4 on one baseline. */
function numberRow(node: LetterheadNode, row: { left: Column; right: Column; top: number }, context: Context): Drawn {
  const head = context.style.letterhead
  const drop = baselineIn(head.dateSize, head.pitch, context) - baselineIn(head.numberSize, head.pitch, context)
  const number = headLine(node.number, 'regular', head.numberSize, row.left, row.top + drop, context)
  const date = headLine(node.placeAndDate, 'italic', head.dateSize, row.right, row.top, context)
  return { primitives: [...number.primitives, ...date.primitives], bottom: Math.max(number.bottom, date.bottom) }
}

function headLine(
  text: string,
  style: FontStyle,
  size: number,
  column: Column,
  top: number,
  context: Context,
): Stacked {
  if (cleanText(text).trim() === '') return { primitives: [], bottom: top, width: 0 }
  const tag = context.struct.add(context.parent, 'P').id
  return centeredText(
    { children: withBlanks(text), style, size, pitch: context.style.letterhead.pitch, tag },
    column,
    top,
    context,
  )
}
