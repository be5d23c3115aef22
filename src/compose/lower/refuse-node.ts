/** Markdown that has a node but no meaning on the page is refused by its name. */
import type { Nodes } from 'mdast'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { type Lowering, locationOf, shownSource } from './lowering.ts'

const NAMES: Readonly<Partial<Record<Nodes['type'], Bilingual>>> = {
  blockquote: { vi: 'đoạn trích dẫn', en: 'block quotes' },
  code: { vi: 'khung mã lệnh', en: 'code blocks' },
  definition: { vi: 'định nghĩa liên kết', en: 'link definitions' },
  delete: { vi: 'chữ gạch ngang', en: 'struck text' },
  footnoteDefinition: { vi: 'chú thích cuối trang', en: 'footnotes' },
  footnoteReference: { vi: 'chú thích cuối trang', en: 'footnotes' },
  heading: { vi: 'đề mục trong danh sách', en: 'headings in lists' },
  html: { vi: 'thẻ HTML', en: 'HTML' },
  image: { vi: 'ảnh', en: 'images' },
  imageReference: { vi: 'ảnh', en: 'images' },
  inlineCode: { vi: 'chữ mã lệnh', en: 'inline code' },
  link: { vi: 'liên kết', en: 'links' },
  list: { vi: 'danh sách lồng quá bốn cấp', en: 'lists nested deeper than four levels' },
  linkReference: { vi: 'liên kết', en: 'links' },
  thematicBreak: { vi: 'đường kẻ ngang', en: 'rules' },
  yaml: { vi: 'phần khai báo đầu tệp', en: 'front matter' },
}

const ANY: Bilingual = { vi: 'định dạng này', en: 'this markup' }

export function refuseNode(node: Nodes, lowering: Lowering): void {
  const params = {
    markup: NAMES[node.type] ?? ANY,
    found: shownSource(node, lowering),
    remedy: {
      vi: 'Dùng đoạn văn, đề mục, danh sách, bảng, chữ đậm và chữ nghiêng.',
      en: 'Use paragraphs, headings, lists, tables, bold and italics.',
    },
  }
  lowering.report(diagnose('ICT-C018', [locationOf(node, lowering)], params))
}
