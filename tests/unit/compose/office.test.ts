import { describe, expect, test } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import { blocksOf, plain, templates, told, viewWith } from './view.ts'

const viewSaying = (markdown: string, part = 'danh-gia-chung') =>
  viewWith({ officeTexts: new Map([[part, { part, file: `noi-dung/2023/${part}.md`, markdown }]]) })

const shown = (report: string, markdown: string): readonly string[] =>
  blocksOf(report, viewSaying(markdown)).map((block) => {
    if (block.kind === 'heading') return `${block.label} ${plain(block.children)}`
    return block.kind === 'paragraph' ? plain(block.children) : block.kind
  })

const faults = (markdown: string): readonly string[] =>
  told(compose(templates('::office{part="danh-gia-chung"}'), viewSaying(markdown)))

describe('the words of the office', () => {
  test('stand where the template places them, with their figures', () => {
    expect(
      shown('# đánh giá\n\n::office{part="danh-gia-chung"}', 'Năm {{year}} có {{value "postal.points"}} điểm.\n\n- a'),
    ).toEqual(['I. ĐÁNH GIÁ', 'Năm 2023 có trên 240 điểm.', 'list'])
  })

  test('have headings below the one that they stand under', () => {
    const office = '# a\n\nx\n\n## b\n\nx\n\n### c\n\nx'
    expect(shown('# đánh giá\n\n::office{part="danh-gia-chung"}', office)).toEqual([
      'I. ĐÁNH GIÁ',
      '1. a',
      'x',
      'a) b',
      'x',
      'b) c',
      'x./.',
    ])
    expect(shown('# đánh giá\n\n::office{part="danh-gia-chung"}', '### chỉ một cấp\n\nx')).toEqual([
      'I. ĐÁNH GIÁ',
      '1. chỉ một cấp',
      'x./.',
    ])
  })

  test('say what is missing, and leave no heading where there are none', () => {
    expect(shown('::office{part="danh-gia-chung"}', 'Doanh thu {{value "postal.missing"}}.')).toEqual([
      'Doanh thu chưa có số liệu./.',
    ])
    expect(blocksOf('# a\n\n::office{part="kien-nghi-de-xuat"}\n\n# b\n\nx')).toHaveLength(2)
  })

  test('keep numbers typed by hand, and signs that are no markup', () => {
    expect(shown('::office{part="danh-gia-chung"}', '1. Một\n\n- phụ\n\n2. Hai')).toEqual(['list', 'list', '2. Hai./.'])
    expect(shown('::office{part="danh-gia-chung"}', '> 240 điểm [1] lúc 16:30 _')).toEqual([
      '> 240 điểm [1] lúc 16:30 _./.',
    ])
  })
})

describe('faults name the file of the office', () => {
  test.each([
    ['a\n\n{{value "postal.pionts"}}', 'ICT-C006 noi-dung/2023/danh-gia-chung.md:3:9'],
    ['a {{#has "postal.points"}}b{{/has}}', 'ICT-C011 noi-dung/2023/danh-gia-chung.md:1:3'],
    ['a {{phrase "highest"}}', 'ICT-C011 noi-dung/2023/danh-gia-chung.md:1:3'],
    ['{{> postal}}', 'ICT-C011 noi-dung/2023/danh-gia-chung.md:1:1'],
    ['a\n\n:::annex{title="x"}\nb\n:::', 'ICT-C019 noi-dung/2023/danh-gia-chung.md:3:1'],
    ['a\n\n::letterhead', 'ICT-C019 noi-dung/2023/danh-gia-chung.md:3:1'],
    ['a <b>c</b>', 'ICT-C018 noi-dung/2023/danh-gia-chung.md:1:3'],
    ['a\n{{value "postal.points"', 'ICT-C003 noi-dung/2023/danh-gia-chung.md:2:24'],
  ])('%j', (markdown, place) => {
    expect(faults(markdown).map((fault) => fault.split(' ').slice(0, 2).join(' '))).toContain(place)
  })

  test('a text that no template places is a warning, not a loss in silence', () => {
    const outcome = compose(templates('x'), viewSaying('y', 'an-toan-thong-tin'))
    expect(outcome.value).toBeDefined()
    expect(told(outcome)).toEqual([
      'ICT-C021 noi-dung/2023/an-toan-thong-tin.md:null:null Bài viết «an-toan-thong-tin» của cơ quan không được mẫu nào đặt vào báo cáo.',
    ])
    expect(
      told(compose(templates('::office{part="an-toan-thong-tin"}'), viewSaying('y', 'an-toan-thong-tin'))),
    ).toEqual([])
  })
})
