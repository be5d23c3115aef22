import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, test } from 'vitest'
import type { Block, Document, Inline, TableCell } from '../../../../src/document/nodes.ts'
import { renderMarkdown } from '../../../../src/render/markdown/render-markdown.ts'

const text = (value: string): Inline => ({ kind: 'text', text: value })
const value = (printed: string): Inline => ({ kind: 'datum', text: printed, key: 'k', provenance: { kind: 'request' } })

const documentWith = (
  blocks: readonly Block[],
  members: Partial<Document> = {},
  marks: readonly string[] = [],
): Document => ({
  meta: { language: 'vi', title: 't', author: 'a', subject: 's', date: '2024-01-08', producer: 'p', marks },
  blocks,
  annexes: [],
  ...members,
})

const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children })

/** The text of Markdown as a reader of CommonMark with tables sees it, white space set aside. */
const readBack = (markdown: string): string => {
  const words = (node: Nodes): string => {
    if ('value' in node) return node.value
    if ('children' in node) return node.children.map(words).join(' ')
    return ' '
  }
  return squeezed(
    words(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })),
  )
}

const squeezed = (all: string): string => all.replace(/\s+/g, '')

const cell = (children: readonly Inline[], members: Partial<TableCell> = {}): TableCell => ({
  children,
  colSpan: 1,
  rowSpan: 1,
  header: 'none',
  ...members,
})

describe('values stay literal', () => {
  test.each([
    ['Hòa Bình *|* <b>', 'Hòa Bình \\*|\\* \\<b>\n'],
    ['-3,2', '-3,2\n'],
    ['- 3,2 điểm', '\\- 3,2 điểm\n'],
    ['2023. Năm', '2023\\. Năm\n'],
    ['# y', '\\# y\n'],
    ['16:30, 1:3', '16:30, 1:3\n'],
    ['_a_ `b` [c](d) ~50', '\\_a\\_ \\`b\\` \\[c]\\(d) \\~50\n'],
    ['a\nb', 'a b\n'],
    ['<1@a>', '\\<1@a>\n'],
    ['so@hoabinh.gov.vn', 'so@hoabinh.gov.vn\n'],
  ])('%j', (printed, expected) => {
    expect(renderMarkdown(documentWith([paragraph(value(printed))]))).toBe(expected)
  })

  test('words and values that stand together are escaped together', () => {
    expect(renderMarkdown(documentWith([paragraph(value('2023'), text('. Năm'))]))).toBe('2023\\. Năm\n')
  })

  test('pipes do not move cells', () => {
    const table: Block = {
      kind: 'table',
      id: 'x',
      caption: [text('Bảng 1. A')],
      columns: [{ align: 'left' }, { align: 'decimal' }],
      head: [[cell([text('Chỉ tiêu')]), cell([text('Số liệu')])]],
      body: [[cell([value('A | B')]), cell([value('5')])]],
    }
    expect(renderMarkdown(documentWith([table]))).toBe(
      '**Bảng 1. A**\n\n| Chỉ tiêu | Số liệu |\n| :------- | ------: |\n| A \\| B   |       5 |\n',
    )
  })
})

test('merged heads are flattened, merged cells say their content once', () => {
  const table: Block = {
    kind: 'table',
    id: 'x',
    caption: [],
    columns: [{ align: 'left' }, { align: 'right' }, { align: 'right' }],
    head: [
      [cell([text('Chỉ tiêu')], { rowSpan: 2 }), cell([text('Tỷ lệ')], { colSpan: 2 })],
      [cell([text('Tỉnh')]), cell([text('Huyện')])],
    ],
    body: [
      [cell([text('Máy tính')], { rowSpan: 2 }), cell([value('1')]), cell([value('2')])],
      [cell([value('3')], { colSpan: 2 })],
    ],
  }
  const rows = renderMarkdown(documentWith([table]))
    .trim()
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '))
  expect(rows).toEqual([
    '| Chỉ tiêu | Tỷ lệ - Tỉnh | Tỷ lệ - Huyện |',
    '| :------- | -----------: | ------------: |',
    '| Máy tính | 1 | 2 |',
    '| | 3 | |',
  ])
})

test('what follows a list within an item does not go on with its last item', () => {
  const inner: Block = { kind: 'list', marker: 'dash', items: [[paragraph(text('b'))]] }
  const list = (...blocks: readonly Block[]): Block => ({ kind: 'list', marker: 'dash', items: [blocks] })
  const written = (block: Block): string => renderMarkdown(documentWith([block]))
  expect(written(list(paragraph(text('a')), inner))).toBe('- a\n  - b\n')
  expect(written(list(paragraph(text('a')), inner, paragraph(text('c'))))).toBe('- a\n\n  - b\n\n  c\n')
})

test('a whole page reads well as plain text', () => {
  const document = documentWith(
    [
      {
        kind: 'letterhead',
        superior: 'UBND TỈNH HÒA BÌNH',
        agency: ['SỞ TTTT'],
        motto: { nation: 'CỘNG HÒA', creed: 'Độc lập - Tự do' },
        number: 'Số:      /BC-STTTT',
        placeAndDate: 'Hòa Bình, ngày 08 tháng 01 năm 2024',
      },
      { kind: 'title', type: 'BÁO CÁO', subject: [text('Kết quả năm '), value('2023')] },
      { kind: 'addressees', label: 'Kính gửi:', names: ['Bộ A', 'Ủy ban B'] },
      { kind: 'heading', level: 1, label: 'I.', children: [text('KẾT QUẢ')] },
      { kind: 'heading', level: 2, label: '1.', children: [text('Bưu chính')] },
      { kind: 'heading', level: 3, label: 'a)', children: [text('Mạng')] },
      paragraph(
        text('Có '),
        { kind: 'strong', children: [value('trên 240')] },
        text(' điểm'),
        { kind: 'lineBreak' },
        text('phục vụ.'),
      ),
      { kind: 'list', marker: 'dash', items: [[paragraph(text('một'))], [paragraph(text('hai'))]] },
      { kind: 'list', marker: 'letter', items: [[paragraph(text('một'))], [paragraph(text('hai'))]] },
      { kind: 'list', marker: 'number', items: [[paragraph(text('một'))]] },
      {
        kind: 'chart',
        id: 'c',
        caption: [text('Hình 1. So sánh')],
        alternative: [text('Bán kính '), value('2,5 km'), text('.')],
        chart: { type: 'bars', unit: '%', max: 100, series: [], groups: [] },
      },
      {
        kind: 'signature',
        authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
        name: 'Nguyễn Văn A',
        recipientsLabel: 'Nơi nhận:',
        recipients: ['Như trên', 'Lưu: VT'],
      },
    ],
    {
      annexes: [
        {
          label: 'Phụ lục',
          title: [text('SỐ LIỆU')],
          reference: [text('(Kèm theo)')],
          orientation: 'landscape',
          blocks: [paragraph(text('Hết./.'))],
        },
      ],
    },
    ['SỐ LIỆU MẪU', 'DỰ THẢO'],
  )
  expect(renderMarkdown(document)).toBe(`> **SỐ LIỆU MẪU - DỰ THẢO**

| UBND TỈNH HÒA BÌNH |              **CỘNG HÒA**             |
| :----------------: | :-----------------------------------: |
|     **SỞ TTTT**    |          **Độc lập - Tự do**          |
| Số:      /BC-STTTT | *Hòa Bình, ngày 08 tháng 01 năm 2024* |

# BÁO CÁO

**Kết quả năm 2023**

Kính gửi:

- Bộ A;
- Ủy ban B.

## I. KẾT QUẢ

### 1. Bưu chính

#### a) Mạng

Có **trên 240** điểm\\
phục vụ.

- một
- hai

a) một

b) hai

1. một

**Hình 1. So sánh**

*Bán kính 2,5 km.*

**KT. GIÁM ĐỐC**\\
**PHÓ GIÁM ĐỐC**

**Nguyễn Văn A**

**_Nơi nhận:_**

- Như trên;
- Lưu: VT.

---

> **SỐ LIỆU MẪU - DỰ THẢO**

# Phụ lục

**SỐ LIỆU**

*(Kèm theo)*

Hết./.
`)
})

test('any document keeps all its words when read back, is NFC and ends with one line end', () => {
  const words = fc
    .string({ unit: fc.constantFrom(...Array.from('aốĐ0123 .,;:|*_`#-+<>[]()&\\~!"{}=^$/@')), maxLength: 12 })
    .map((all) => all.normalize('NFC'))
  const leaf = fc.oneof(words.map(text), words.map(value), fc.constant<Inline>({ kind: 'lineBreak' }))
  const inline = fc.oneof(
    { weight: 3, arbitrary: leaf },
    fc.record({
      kind: fc.constantFrom('strong' as const, 'emphasis' as const),
      children: fc.array(leaf, { maxLength: 3 }),
    }),
  )
  const inlines = fc.array(inline, { maxLength: 4 })
  const plainBlock: fc.Arbitrary<Block> = inlines.map((children) => paragraph(...children))
  const table: fc.Arbitrary<Block> = fc
    .array(fc.array(inlines, { minLength: 2, maxLength: 2 }), { maxLength: 3 })
    .map((rows) => ({
      kind: 'table',
      id: 't',
      caption: [],
      columns: [{ align: 'left' }, { align: 'decimal' }],
      head: [[cell([text('A')]), cell([text('B')])]],
      body: rows.map((row) => row.map((children) => cell(children))),
    }))
  const block = fc.oneof(
    plainBlock,
    inlines.map((children): Block => ({ kind: 'heading', level: 2, label: '', children })),
    fc
      .array(fc.array(plainBlock, { minLength: 1, maxLength: 2 }), { maxLength: 3 })
      .map((items): Block => ({ kind: 'list', marker: 'dash', items })),
    table,
  )
  const wordsOf = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(wordsOf).join('')
    if (typeof node !== 'object' || node === null) return ''
    if ('text' in node) return String(node.text)
    if ('head' in node && 'body' in node) return wordsOf(node.head) + wordsOf(node.body)
    return 'children' in node ? wordsOf(node.children) : 'items' in node ? wordsOf(node.items) : ''
  }
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      const markdown = renderMarkdown(documentWith(blocks))
      expect(readBack(markdown)).toBe(squeezed(wordsOf(blocks)))
      expect(markdown).toBe(markdown.normalize('NFC'))
      expect(markdown).not.toContain('\r')
      expect(markdown === '' || /[^\n]\n$/.test(markdown)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('an address between angle brackets is no link, even where a part of it is bold', () => {
  const markdown = renderMarkdown(documentWith([paragraph(text('<'), { kind: 'strong', children: [text('@a>')] })]))
  expect(markdown).toBe('\\<**@a>**\n')
  expect(readBack(markdown)).toBe('<@a>')
})

describe('footnotes', () => {
  const note = (number: number, ...children: readonly Inline[]): Inline => ({ kind: 'note', number, children })

  test('have their marks in the text and their words at the end', () => {
    const annexes = [
      {
        label: 'Phụ lục',
        title: [text('A')],
        reference: [],
        orientation: 'portrait' as const,
        blocks: [paragraph(text('B'))],
      },
    ]
    const blocks = [
      paragraph(value('2,5 km'), note(1, text('Một '), value('*2*')), text('. Và '), {
        kind: 'strong',
        children: [value('5'), note(2)],
      }),
    ]
    expect(renderMarkdown(documentWith(blocks, { annexes }))).toBe(
      '2,5 km[^1]. Và **5[^2]**\n\n---\n\n# Phụ lục\n\n**A**\n\nB\n\n[^1]: Một \\*2\\*\n\n[^2]: \n',
    )
  })

  test('stand in cells, heads, captions and headings', () => {
    const table: Block = {
      kind: 'table',
      id: 'x',
      caption: [text('Bảng 1'), note(2, text('b'))],
      columns: [],
      head: [[cell([text('Năm'), note(3, text('c | d'))])]],
      body: [[cell([value('5'), note(4, text('e'), { kind: 'lineBreak' }, text('f'))])]],
    }
    const heading: Block = { kind: 'heading', level: 1, label: 'I.', children: [text('A'), note(1, text('a'))] }
    expect(renderMarkdown(documentWith([heading, table]))).toBe(
      '## I. A[^1]\n\n**Bảng 1[^2]**\n\n| Năm[^3] |\n| ------- |\n| 5[^4]   |\n\n[^1]: a\n\n[^2]: b\n\n[^3]: c | d\n\n[^4]: e f\n',
    )
  })

  test('of one number are all said, one within another follows it', () => {
    const blocks = [
      paragraph(text('x'), note(1, text('a'), note(2, text('b')))),
      paragraph(text('y'), note(1, text('c'))),
    ]
    expect(renderMarkdown(documentWith(blocks))).toBe('x[^1]\n\ny[^1]\n\n[^1]: a[^2]\n\n    c\n\n[^2]: b\n')
  })

  test('make nothing else of the signs beside them, and words in brackets are none', () => {
    const of = (...children: readonly Inline[]) => renderMarkdown(documentWith([paragraph(...children)])).split('\n')[0]
    expect(of(text('hết!'), note(1, text('a')))).toBe('hết\\![^1]')
    expect(of(note(1, text('a')), text(': x'))).toBe('[^1]\\: x')
    expect(of(value('5'), note(1, text('a')), text('(x)'))).toBe('5[^1]\\(x)')
    expect(of(value('[^1]'))).toBe('\\[^1]')
  })
})
