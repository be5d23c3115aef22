/** A document of more than twenty pages, with a long annex, very long names and notes. */
import type { Document, Inline, TableNode } from '../../src/document/nodes.ts'
import { cell, datum, paragraph, sampleDocument } from './sample-document.ts'

const NAME =
  'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính liên thông các xã vùng đặc biệt khó khăn thuộc huyện Mường Khương'
const WORDS = NAME.split(' ')

const text = (content: string): Inline => ({ kind: 'text', text: content })

const note = (number: number): Inline => ({
  ...{ kind: 'note', number },
  children: [text(`Số liệu do ${NAME} báo cáo, chưa đối chiếu với nguồn khác.`)],
})

const rows = Array.from({ length: 260 }, (_, index): TableNode['body'][number] => [
  cell(String(index + 1)),
  cell(WORDS.slice(0, 6 + ((index * 7) % 20)).join(' ')),
  cell(datum(`${(index * 13) % 97},${index % 10}`)),
  cell(datum('1.234.567')),
  { ...cell('…'), children: index % 9 === 0 ? [text('trên 240'), note(index / 9 + 10)] : [text('…')] },
])

const table: TableNode = {
  ...{ kind: 'table', id: 'long', caption: [text(`Bảng 1. ${NAME}`)] },
  columns: (['center', 'left', 'decimal', 'right', 'decimal'] as const).map((align) => ({ align })),
  head: [['TT', 'Đơn vị', 'Bán kính', 'Dân số', 'Điểm phục vụ'].map((name) => cell(name))],
  body: rows,
}

const signature = sampleDocument.blocks.findIndex(({ kind }) => kind === 'signature')

export const longDocument: Document = {
  ...sampleDocument,
  blocks: [
    ...sampleDocument.blocks.slice(0, signature),
    ...Array.from({ length: 40 }, (_, index) => paragraph(`${NAME}. `.repeat(1 + (index % 4)))),
    ...sampleDocument.blocks.slice(signature),
  ],
  annexes: [
    {
      label: 'Phụ lục',
      title: [text(NAME.toLocaleUpperCase('vi'))],
      reference: [text('(Kèm theo Báo cáo của Sở Thông tin và Truyền thông)')],
      orientation: 'portrait',
      blocks: [table, paragraph('./.')],
    },
  ],
}
