/** ô 7 and 9b: authority, room for the hand and name on the right, «Nơi nhận» level with it on the left. */
import type { SignatureNode } from '../document/nodes.ts'
import type { SignatureFields } from '../model/report-view.ts'
import { centeredText, plain } from './centered.ts'
import { cleanText } from '../document/clean-text.ts'
import type { Context } from './context.ts'
import { type FieldBox, type FlowItem, flowItem } from './flow-item.ts'
import { lineItems } from './paragraph.ts'
import type { Primitive } from './primitives.ts'
import { baselineIn, stack, type TextLine, textLines } from './text-block.ts'

interface Drawn {
  readonly primitives: readonly Primitive[]
  readonly bottom: number
}

interface Signer extends Drawn {
  readonly fields: readonly FieldBox[]
}

/**
 * The block as one item, never torn (PL I, II.7 and II.9). Recipients so many that a page would hold little else go on
 * below it, line by line.
 */
export function signatureItems(node: SignatureNode, context: Context): readonly FlowItem[] {
  const { gapBefore, most } = context.style.signature
  // Read in this order: who signs, then who receives.
  const signer = signerColumn(node, context)
  const recipients = recipientLines(node, context)
  const { drop, lines } = recipients
  const beside = lines.filter((_, index) => drop + heightOf(lines.slice(0, index + 1)) <= signer.bottom)
  const isLong = drop + heightOf(lines) > context.frame.height * most
  const kept = stack(isLong ? beside : lines, drop)
  const below = isLong ? lines.slice(beside.length) : []
  return [
    flowItem({
      kind: 'signature',
      preview: [...node.authority, node.name ?? ''].join(' ').trim(),
      height: Math.max(kept.bottom, signer.bottom),
      spaceBefore: gapBefore,
      primitives: [...signer.primitives, ...kept.primitives],
      fields: signer.fields,
    }),
    ...lineItems(below, 'recipient', 0, context),
  ]
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}

/** «Nơi nhận:» bold italic, then one recipient a line, hyphens at the margin, the last with a full stop. */
function recipientLines(
  node: SignatureNode,
  context: Context,
): { readonly drop: number; readonly lines: readonly TextLine[] } {
  const { leftWidth, authoritySize, labelSize, recipientSize, pitch } = context.style.signature
  const { struct, parent, frame } = context
  const names = node.recipients.map((name) => cleanText(name).trim()).filter((name) => name !== '')
  const label = cleanText(node.recipientsLabel).trim()
  const room = { pitch, left: frame.left, width: leftWidth - context.style.body.indent / 2, align: 'left' as const }
  const head =
    label === '' || names.length === 0
      ? []
      : textLines(
          { ...room, children: plain(label), style: 'boldItalic', size: labelSize, tag: struct.add(parent, 'P').id },
          context,
        )
  const list = names.length > 0 ? struct.add(parent, 'L', { listNumbering: 'Disc' }) : null
  const rows = names.flatMap((name, index) => {
    const entry = struct.add(list ?? parent, 'LI')
    const prefix = { text: '-', tag: struct.add(entry, 'Lbl').id }
    const tag = struct.add(entry, 'LBody').id
    const children = plain(`${name}${index === names.length - 1 ? '.' : ';'}`)
    return textLines({ ...room, children, size: recipientSize, tag, prefix }, context)
  })
  // The label stands level with the authority, which is larger.
  const drop = baselineIn(authoritySize, pitch, context) - baselineIn(labelSize, pitch, context)
  return { drop, lines: [...head, ...rows] }
}

/** Authority lines, the room for the signature, and the name where it is known. */
function signerColumn(node: SignatureNode, context: Context): Signer {
  const { leftWidth, authoritySize, pitch, room } = context.style.signature
  const column = { left: context.frame.left + leftWidth, width: context.frame.width - leftWidth }
  const primitives: Primitive[] = []
  let bottom = 0
  const line = (text: string): void => {
    if (cleanText(text).trim() === '') return
    const tag = context.struct.add(context.parent, 'P').id
    const shape = { children: plain(text), style: 'bold' as const, size: authoritySize, pitch, tag }
    const drawn = centeredText(shape, column, bottom, context)
    primitives.push(...drawn.primitives)
    bottom = drawn.bottom
  }
  node.authority.forEach(line)
  const top = bottom
  bottom += room - authoritySize * pitch
  // Between post and name also to those who have the page read out.
  const fields = node.fields ? fieldBoxes(node.fields, { ...column, top, bottom }, context) : []
  line(node.name ?? '')
  return { primitives, bottom, fields }
}

interface Room {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

/** ô 7c fills the height of the room; ô 8 is as large as a seal, over the left part of ô 7c, and ends with the name. */
function fieldBoxes(fields: SignatureFields, room: Room, context: Context): readonly FieldBox[] {
  const { authoritySize, pitch, field } = context.style.signature
  const signer = {
    x: room.left + (room.width - field.width) / 2,
    y: room.top + field.padding,
    width: field.width,
    height: room.bottom - room.top - 2 * field.padding,
  }
  const end = room.bottom + authoritySize * pitch
  const middle = (room.top + room.bottom) / 2
  const seal = {
    x: signer.x + signer.width * field.sealShare - field.sealSize,
    y: Math.min(middle + field.sealSize / 2, end) - field.sealSize,
    width: field.sealSize,
    height: field.sealSize,
  }
  const tag = (): number => context.struct.add(context.parent, 'Form').id
  return [
    { ...fields.signer, tag: tag(), ...signer },
    { ...fields.agency, tag: tag(), ...seal },
  ]
}
