/** Markdown that has no place on an official page is refused by name instead of being printed as stray signs. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { Place } from './template-nodes.ts'
import { placeAfter, quoted, templateLocation } from './template-place.ts'

interface Refusal {
  readonly pattern: RegExp
  readonly markup: Bilingual
  readonly remedy: Bilingual
}

const ESCAPE: Bilingual = {
  vi: 'Bỏ ký hiệu này; muốn in nguyên ký hiệu thì thêm dấu «\\» phía trước.',
  en: 'Remove it; to print the sign itself put “\\” before it.',
}

const REFUSALS: readonly Refusal[] = [
  {
    pattern: /^[ \t]*(?:-{3,}|_{3,}|\*{3,}|={3,})[ \t]*$/gm,
    markup: { vi: 'đường kẻ ngang', en: 'rules' },
    remedy: {
      vi: 'Bỏ dòng này; đề mục viết bằng dấu «#» ở đầu dòng.',
      en: 'Remove the line; headings are written with “#” at the start of the line.',
    },
  },
  {
    pattern: /^[ \t]*(?:`{3,}|~{3,}).*$/gm,
    markup: { vi: 'khung mã lệnh', en: 'code blocks' },
    remedy: ESCAPE,
  },
  {
    pattern: /<!--/g,
    markup: { vi: 'ghi chú kiểu HTML', en: 'HTML comments' },
    remedy: { vi: 'Viết ghi chú trong {{!-- … --}}.', en: 'Write comments as {{!-- … --}}.' },
  },
  {
    pattern: /(?<!\\)<\/?[a-zA-Z][^<>\n]*>/g,
    markup: { vi: 'thẻ HTML', en: 'HTML' },
    remedy: {
      vi: 'Bỏ thẻ này; chữ đậm viết **như thế này**, chữ nghiêng viết *như thế này*.',
      en: 'Remove it; write bold as **this** and italics as *this*.',
    },
  },
  {
    pattern: /(?<!\\)!?\[[^\]\n]*\]\([^)\n]*\)/g,
    markup: { vi: 'liên kết và ảnh', en: 'links and images' },
    remedy: { vi: 'Viết địa chỉ như chữ thường.', en: 'Write the address as plain text.' },
  },
]

/** Faults of one run of template text; values can cause none, since they are not yet in it. */
export function refusedMarkup(
  file: string,
  node: { readonly text: string; readonly place: Place },
): readonly Diagnostic[] {
  return REFUSALS.flatMap(({ pattern, markup, remedy }) =>
    [...node.text.matchAll(pattern)]
      .filter((match) => node.place.column === 1 || match.index > 0 || !pattern.source.startsWith('^'))
      .map((match) => {
        const found = quoted(match[0])
        const place = placeAfter(node.text, match.index, node.place)
        return diagnose('ICT-C018', [templateLocation(file, place, found)], { markup, found, remedy })
      }),
  )
}
