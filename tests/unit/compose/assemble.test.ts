import { describe, expect, test } from 'vitest'
import type { Block, Document } from '../../../src/document/nodes.ts'
import { blocksOf, datum, documentOf, plain, viewWith } from './view.ts'

const shown = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => {
    if (block.kind === 'heading') return `${block.label} ${plain(block.children)}`
    if (block.kind === 'paragraph') return plain(block.children)
    if (block.kind === 'table' || block.kind === 'chart') return plain(block.caption)
    return block.kind
  })

describe('headings', () => {
  test('are numbered by level, without gaps where some fall away', () => {
    const report = `# một
## a
{{value "year"}}x
## rỗng
{{#has "postal.missing"}}
## mất
y
{{/has}}
## b
### p
x
### q
x
# hai chỉ có tiểu mục rỗng
## c
### d
# ba
## e
x`.replace('{{value "year"}}', '{{year}}')
    expect(shown(blocksOf(report))).toEqual([
      'I. MỘT',
      '1. a',
      '2023x',
      '2. b',
      'a) p',
      'x',
      'b) q',
      'x',
      'II. BA',
      '1. e',
      'x./.',
    ])
  })

  test('points take the letters of the decree', () => {
    const report = Array.from({ length: 25 }, (_, index) => `### p${index}\n\nx`).join('\n\n')
    const labels = blocksOf(report).flatMap((block) => (block.kind === 'heading' ? [block.label] : []))
    expect(labels.join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) ab)')
  })

  test('a heading right before the signature announces nothing', () => {
    expect(shown(blocksOf('# a\n\nx\n\n# b\n\n::signature'))).toEqual(['I. A', 'x./.', 'signature'])
  })
})

describe('the closing mark', () => {
  test.each([
    ['Hết.', 'Hết./.'],
    ['Hết', 'Hết./.'],
    ['Hết;', 'Hết./.'],
    ['Hết./.', 'Hết./.'],
    ['**Hết.**', 'Hết./.'],
    ['Số {{value "postal.points"}}', 'Số trên 240./.'],
    ['- a\n- b.', 'b./.'],
  ])('%j', (source, expected) => {
    const [last] = blocksOf(source).slice(-1)
    const [item] = last?.kind === 'list' ? last.items.slice(-1) : [[last]]
    const [paragraph] = item ?? []
    expect(paragraph?.kind === 'paragraph' ? plain(paragraph.children) : '').toBe(expected)
  })

  test('stands once, before the signature, alone after a table, and in each annex', () => {
    const report =
      'Chữ.\n\n::table{id="postal"}\n\n::signature\n\n:::annex{title="a"}\nPhụ.\n:::\n\n:::annex{title="b"}\n::table{id="postal"}\n:::'
    const { blocks, annexes } = documentOf(report)
    expect(shown(blocks)).toEqual(['Chữ.', 'Bảng 1. Mạng bưu chính 2023', './.', 'signature'])
    expect(annexes.map((annex) => shown(annex.blocks))).toEqual([['Phụ./.'], ['Bảng 2. Mạng bưu chính 2023', './.']])
  })

  test('an empty text has none', () => {
    expect(shown(blocksOf('::letterhead\n\n::signature'))).toEqual(['letterhead', 'signature'])
  })
})

describe('annexes', () => {
  const annexes = (report: string): Document['annexes'] =>
    documentOf(report, viewWith(), { s: ':::annex{title="từ phần"}\nx\n:::' }).annexes

  test('one is «Phụ lục», several are numbered; an empty one falls away', () => {
    expect(
      annexes(
        ':::annex{title="số liệu {{province}}" orientation="landscape" reference="(Kèm theo {{year}})"}\nx\n:::\n\n:::annex{title="b"}\n# trống\n:::',
      ),
    ).toMatchObject([{ label: 'Phụ lục', orientation: 'landscape' }])
    expect(
      annexes('{{> s}}\n\n:::annex{title="b"}\n## m\nx\n:::').map(({ label, title }) => [label, plain(title)]),
    ).toEqual([
      ['Phụ lục I', 'TỪ PHẦN'],
      ['Phụ lục II', 'B'],
    ])
  })

  test('are named by the number that they have, wherever the text stands', () => {
    const reference = 'Xem **{{annex "postal"}}** và {{annex "benchmark"}}.'
    const first = ':::annex{title="a"}\n::chart{id="benchmark"}\n:::'
    const second = `:::annex{title="b"}\n${reference}\n\n::table{id="postal"}\n:::`
    const both = documentOf(`${reference}\n\n${first}\n\n${second}`)
    expect(shown(both.blocks)).toEqual(['Xem Phụ lục\u00A0II và Phụ lục\u00A0I./.'])
    expect(shown(both.annexes[1]?.blocks ?? [])[0]).toBe('Xem Phụ lục\u00A0II và Phụ lục\u00A0I.')
    expect(shown(documentOf(`${reference}\n\n${second}`).blocks)).toEqual(['Xem Phụ lục và Phụ lục./.'])
  })

  test('title and reference hold values; headings count anew', () => {
    const [annex] = annexes(
      '## m\nx\n\n:::annex{title="số liệu {{province}}" reference="(Kèm theo «{{year}}»)"}\n## n\nx\n:::',
    )
    expect(plain(annex?.title ?? [])).toBe('SỐ LIỆU TỈNH HÒA BÌNH')
    expect(plain(annex?.reference ?? [])).toBe('(Kèm theo «2023»)')
    expect(shown(annex?.blocks ?? [])).toEqual(['1. n', 'x./.'])
  })
})

test('captions are numbered where they stand, tables and charts apart; empty ones fall away', () => {
  expect(
    shown(
      blocksOf(
        '::table{id="postal"}\n\n::table{id="empty"}\n\n::table{id="nothing"}\n\n::chart{id="nothing"}\n\n::chart{id="benchmark"}\n\n::table{id="postal"}',
      ),
    ),
  ).toEqual(['Bảng 1. Mạng bưu chính 2023', 'Hình 1. So với cả nước', 'Bảng 2. Mạng bưu chính 2023', './.'])
})

test('the frame of the page comes from the view, the motto letter by letter', () => {
  const [letterhead, title, addressees, signature] = blocksOf(
    '::letterhead\n\n:::title{type="BÁO CÁO"}\nKết quả năm {{year}}\n:::\n\n::addressees\n\n::signature',
  )
  expect(letterhead).toMatchObject({
    motto: { nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', creed: 'Độc lập - Tự do - Hạnh phúc' },
    superior: 'UBND TỈNH HÒA BÌNH',
  })
  expect(title?.kind === 'title' ? [title.type, plain(title.subject)] : []).toEqual(['BÁO CÁO', 'Kết quả năm 2023'])
  expect(addressees).toMatchObject({ label: 'Kính gửi:', names: ['Ủy ban nhân dân tỉnh Hòa Bình'] })
  expect(signature).toMatchObject({ recipientsLabel: 'Nơi nhận:', name: 'Nguyễn Văn A' })
})

test('a report to nobody has no addressees', () => {
  expect(shown(blocksOf('::addressees\n\nx', viewWith({ addressees: [] })))).toEqual(['x./.'])
})

test('review items say what, where and what to do', () => {
  const view = viewWith({
    review: [
      {
        code: 'ICT-V001',
        severity: 'warning',
        message: ['Tỷ lệ «', datum('32,2%'), '» không khớp.'],
        hint: ['Kiểm tra lại.'],
        place: ['so-lieu.csv, dòng 8'],
      },
      { code: 'ICT-V002', severity: 'info', message: ['Số liệu # cũ | lạ'], hint: [], place: [] },
    ],
  })
  const [list] = blocksOf('::review', view)
  const items = list?.kind === 'list' ? list.items : []
  expect(items.map(([item]) => (item?.kind === 'paragraph' ? plain(item.children) : ''))).toEqual([
    'Tỷ lệ «32,2%» không khớp. Kiểm tra lại. Vị trí: so-lieu.csv, dòng 8.',
    'Số liệu # cũ | lạ./.',
  ])
})

test('a table written in the template keeps its width and loses rows that fall away', () => {
  const report = `| Chỉ tiêu | Số liệu |
| --- | ---: |
| Điểm | {{value "postal.points"}} | thừa |
{{#has "postal.missing"}}
| Mất | {{value "postal.missing"}} |
{{/has}}
| Thiếu |
| {{#clause}}{{value "postal.missing"}}{{/clause}} | |`
  const [table] = blocksOf(report)
  const rows = table?.kind === 'table' ? table.body.map((row) => row.map((cell) => plain(cell.children))) : []
  expect(rows).toEqual([
    ['Điểm', 'trên 240'],
    ['Thiếu', ''],
  ])
  expect(table).toMatchObject({ columns: [{ align: 'left' }, { align: 'right' }], id: '', caption: [] })
})
