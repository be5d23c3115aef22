/** Tables and charts are numbered through the whole document, in the order in which they stand. */
import type { Block, Inline } from '../document/nodes.ts'

/** A function that numbers the captions of one block after another: `Bảng 1. …`, `Hình 1. …`. */
export function captionNumbering(): (block: Block) => Block {
  let tables = 0
  let charts = 0
  const numberCaption = (block: Block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => item.map(numberCaption)) }
    if (block.kind !== 'table' && block.kind !== 'chart') return block
    if (block.caption.length === 0) return block
    if (block.kind === 'table') return { ...block, caption: withNumber(`Bảng ${++tables}. `, block.caption) }
    return { ...block, caption: withNumber(`Hình ${++charts}. `, block.caption) }
  }
  return numberCaption
}

function withNumber(number: string, caption: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = caption
  if (first?.kind === 'text') return [{ ...first, text: number + first.text }, ...rest]
  return [{ kind: 'text', text: number }, ...caption]
}
