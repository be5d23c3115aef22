/** ô 9a: «Kính gửi»; one addressee on the same line, more of them one a line, hyphens under the colon (PL I, II.9b). */
import type { AddresseesNode } from '../document/nodes.ts'
import { centeredText, plain } from './centered.ts'
import { cleanText } from '../document/clean-text.ts'
import type { Context } from './context.ts'
import { type FlowItem, flowItem } from './flow-item.ts'
import { lineItems } from './paragraph.ts'
import { type TextLine, textLines } from './text-block.ts'

/** The addressees; nothing where nobody is named. */
export function addresseesItems(node: AddresseesNode, context: Context): readonly FlowItem[] {
  const names = node.names.map((name) => cleanText(name).trim()).filter((name) => name !== '')
  if (names.length === 0) return []
  const label = cleanText(node.label).trim().replace(/:$/, '')
  const [only] = names
  if (names.length === 1 && only !== undefined) return [oneAddressee(`${label}: ${only}`, context)]
  return manyAddressees(`${label}:`, names, context)
}

function oneAddressee(text: string, context: Context): FlowItem {
  const { size, pitch, gap } = context.style.addressees
  const tag = context.struct.add(context.parent, 'P').id
  const drawn = centeredText({ children: plain(text), style: 'regular', size, pitch, tag }, context.frame, 0, context)
  const { primitives, bottom } = drawn
  return flowItem({
    kind: 'addressees',
    preview: text,
    height: bottom,
    spaceBefore: gap,
    keepWithNext: true,
    primitives,
  })
}

function manyAddressees(label: string, names: readonly string[], context: Context): readonly FlowItem[] {
  const { size, pitch, gap } = context.style.addressees
  const { frame, measure, struct } = context
  const wide = (text: string): number => measure.width(text, 'regular', size)
  const entries = names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`)
  const lead = wide(label) - wide(':')
  const needed = lead + Math.max(...entries.map(wide))
  const left = frame.left + Math.max(0, Math.min((frame.width - needed) / 2, frame.width / 4))
  const common = { size, pitch, align: 'left' as const }
  const labelTag = struct.add(context.parent, 'P').id
  const list = struct.add(context.parent, 'L', { listNumbering: 'Disc' })
  const head = textLines({ ...common, children: plain(label), left, width: frame.width, tag: labelTag }, context)
  const room = { left: left + lead, width: Math.max(frame.left + frame.width - left - lead, frame.width / 3) }
  const rows = entries.map((entry): readonly TextLine[] => {
    const item = struct.add(list, 'LI')
    const prefix = { text: '-', tag: struct.add(item, 'Lbl').id }
    const tag = struct.add(item, 'LBody').id
    return textLines({ ...common, ...room, children: plain(entry.slice(2)), tag, prefix }, context)
  })
  const lines = [head, ...rows].map((block, index) => lineItems(block, 'addressees', index === 0 ? gap : 0, context))
  return lines.flat().map((item) => ({ ...item, keepWithNext: true }))
}
