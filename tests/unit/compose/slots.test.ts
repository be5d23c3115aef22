import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/document/nodes.ts'
import { blocksOf, datum, datumsIn, figure, paragraphs, plain, viewWith } from './view.ts'

const withValue = (text: string) =>
  viewWith({ figures: new Map([['k', figure('k', { value: datum(text, 'k'), measure: datum(text, 'k') })]]) })

const HOSTILE = [
  'Hòa Bình *|* <b>',
  'Chỉ tiêu | 0',
  '-3,2',
  '2023.',
  '2023',
  '# y',
  '- z',
  '0',
  '{{value "k"}}',
  ':::annex{title="x"}',
  '::letterhead',
  '<script>alert(1)</script>',
  '`mã`',
  '```',
  '---',
  '| a | b |',
  '[a](b)',
  '&amp;',
  '\\',
  '**đậm**',
  '"}',
  '\uE0001\uE001',
]

describe('values are never syntax', () => {
  test.each(HOSTILE)('%j in a paragraph, bold, heading, list, table and attribute', (text) => {
    const blocks = blocksOf(
      [
        '{{value "k"}} đầu dòng',
        '# {{value "k"}}',
        'Giữa **{{value "k"}}** và *{{value "k"}}*, {{value "k"}}.',
        '- {{value "k"}}\n- sau',
        '| A | {{value "k"}} |\n| --- | --- |\n| {{value "k"}} | 5 |',
        ':::title{type="BÁO CÁO"}\n{{value "k"}}\n:::',
      ].join('\n\n'),
      withValue(text),
    )
    expect(blocks.map((block) => block.kind)).toEqual(
      ['paragraph', 'heading', 'paragraph', 'list', 'table', 'title', 'paragraph'].slice(0, 6),
    )
    const expected = [text, /\d/.test(text) ? text : text.toUpperCase(), ...Array.from({ length: 7 }, () => text)]
    expect(datumsIn(blocks)).toEqual(expected)
  })

  test('any text arrives whole in the middle of a paragraph and a cell', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          const blocks = blocksOf('a {{value "k"}} b\n\n| {{value "k"}} | 1 |\n| - | - |\n', withValue(text))
          expect(datumsIn(blocks)).toEqual([text, text])
          expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph'])
        },
      ),
    )
  })

  test('strings of phrases and names of indicators are text too', () => {
    const hostile = '# <b> | {{x}} :::annex'
    const view = viewWith({
      phrases: new Map([['p', [hostile, datum('5'), hostile]]]),
      figures: new Map([['k', figure('k', { name: '2023. *Tên*', value: datum('1') })]]),
    })
    expect(paragraphs('{{phrase "p"}}\n\n{{indicator "k"}} là {{value "k"}}', view)).toEqual([
      `${hostile}5${hostile}`,
      '2023. *Tên* là 1.',
    ])
  })
})

describe('words of a template stay words', () => {
  test.each([
    ['Cập nhật lúc 16:30 ngày 08/01/2024', 'Cập nhật lúc 16:30 ngày 08/01/2024.'],
    ['tỷ lệ 1:3, Nơi nhận:Như trên', 'tỷ lệ 1:3, Nơi nhận:Như trên.'],
    ['2023. Năm chuyển đổi số', '2023. Năm chuyển đổi số.'],
    ['Gồm |A| và |B|', 'Gồm |A| và |B|.'],
    ['a < b và c > d', 'a < b và c > d.'],
    ['    thụt đầu dòng bốn dấu cách', 'thụt đầu dòng bốn dấu cách.'],
    ['www.hoabinh.gov.vn và sotttt@hoabinh.gov.vn', 'www.hoabinh.gov.vn và sotttt@hoabinh.gov.vn.'],
    ['> 240 điểm', '> 240 điểm.'],
    ['dùng `mã` và [ngoặc]', 'dùng `mã` và [ngoặc].'],
    ['một\nhai  \nba', 'một hai ba.'],
    ['một  hai , ba', 'một hai, ba.'],
    ['tham số \\{{x}} in nguyên', 'tham số {{x}} in nguyên.'],
  ])('%j', (source, expected) => {
    const blocks = blocksOf(source)
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph'])
    expect(paragraphs(source)).toEqual([expected])
  })

  test('a backslash at the end of a line breaks it', () => {
    expect(paragraphs('một\\\nhai')).toEqual(['một\nhai.'])
  })

  test('bold and italics, nested either way, come out as one form', () => {
    const expected = [
      {
        kind: 'strong',
        children: [
          { kind: 'text', text: 'a ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'b' }] },
        ],
      },
      { kind: 'emphasis', children: [{ kind: 'text', text: ' c' }] },
      { kind: 'text', text: ' d./.' },
    ]
    const [block] = blocksOf('**a *b*** *c* d')
    expect(plain(block?.kind === 'paragraph' ? block.children : [])).toBe('a b c d./.')
    expect(block).toMatchObject({ children: [expected[0], { kind: 'text' }, { kind: 'emphasis' }, { kind: 'text' }] })
  })

  test('the first level of headings and annex titles stand in capitals, figures keep their letters', () => {
    const [heading] = blocksOf('# Mạng {{province}}: {{measure "postal.radius"}}\n\nChữ')
    expect(heading?.kind === 'heading' ? plain(heading.children) : '').toBe('MẠNG TỈNH HÒA BÌNH: 2,5 km/điểm phục vụ')
  })
})

describe('lists', () => {
  const kinds = (blocks: readonly Block[]) => blocks.map((block) => (block.kind === 'list' ? block.marker : block.kind))

  test('marks decide the kind of list', () => {
    expect(kinds(blocksOf('- a\n- b\n\n1. a\n2. b\n\n1) a\n2) b'))).toEqual(['dash', 'number', 'letter'])
  })

  test('numbers that do not start with 1 stay as typed', () => {
    expect(paragraphs('2. Hai\n3. Ba')).toEqual(['2. Hai', '3. Ba.'])
  })

  test('items that fall away leave no gap, whatever the indentation of the template', () => {
    const source = `Gồm:
- {{#clause}}{{value "postal.missing"}} một{{/clause}}
{{#has "postal.points"}}
    - hai {{value "postal.points"}}
{{/has}}
- {{#sentence}}{{#clause}}{{value "postal.missing"}}{{/clause}}{{/sentence}}
  {{#sentence}}{{#clause}}ba{{/clause}}{{/sentence}}`
    const blocks = blocksOf(source)
    expect(kinds(blocks)).toEqual(['paragraph', 'dash'])
    const [, list] = blocks
    const items = list?.kind === 'list' ? list.items : []
    expect(items.map(([item]) => (item?.kind === 'paragraph' ? plain(item.children) : ''))).toEqual([
      'hai trên 240',
      'Ba./.',
    ])
  })

  test('a list without items is no list', () => {
    expect(kinds(blocksOf('Trước\n\n- {{#clause}}{{value "postal.missing"}}{{/clause}}\n\nSau'))).toEqual([
      'paragraph',
      'paragraph',
    ])
  })
})
