import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { templates, told, viewWith } from './view.ts'

const faults = (report: string, sections: Readonly<Record<string, string>> = {}) =>
  told(compose(templates(report, sections), viewWith()))

const hints = (report: string) =>
  compose(templates(report), viewWith()).diagnostics.map((diagnostic) => messageOf(diagnostic, 'vi').hint)

describe('each fault is told at its place', () => {
  test.each([
    ['a\n{{#has "postal.points"}}b', 'ICT-C001 templates/report.md.hbs:2:1', 'chưa đóng'],
    ['{{#has "postal.points"}}\nb{{/if}}', 'ICT-C002 templates/report.md.hbs:2:2', '{{/if}}'],
    ['b {{/if}}', 'ICT-C002 templates/report.md.hbs:1:3', 'không có khối nào đang mở'],
    ['a\nbc {{value "postal.points}}', 'ICT-C003 templates/report.md.hbs:2:12', 'thiếu dấu nháy'],
    ['a {{ value "k" ) }}', 'ICT-C003 templates/report.md.hbs:1:16', '«)»'],
    ['a {{', 'ICT-C003 templates/report.md.hbs:1:5', 'hết tệp'],
    ['a {{valeu "postal.points"}}', 'ICT-C004 templates/report.md.hbs:1:3', 'valeu'],
    ['giá \u202Etrị', 'ICT-C020 templates/report.md.hbs:1:5', 'U+202E'],
    ['{{#sentense}}a{{/sentence}}', 'ICT-C004 templates/report.md.hbs:1:1', 'sentense'],
    ['{{#sentence}}a{{/sentense}}', 'ICT-C002 templates/report.md.hbs:1:15', '{{/sentense}}'],
    ['{{#each "postal.points"}}{{/each}}', 'ICT-C004 templates/report.md.hbs:1:1', 'each'],
    ['{{has "postal.points"}}', 'ICT-C005 templates/report.md.hbs:1:1', 'has'],
    ['{{#value "postal.points"}}{{/value}}', 'ICT-C005 templates/report.md.hbs:1:1', '{{#value'],
    ['a {{value "postal.point"}}', 'ICT-C006 templates/report.md.hbs:1:11', 'postal.point'],
    ['{{#has "postal.points" "postal.x"}}{{/has}}', 'ICT-C006 templates/report.md.hbs:1:24', 'postal.x'],
    [
      '{{#if false}}x{{else}}\n{{value "postal.radios"}}{{/if}}',
      'ICT-C006 templates/report.md.hbs:2:9',
      'postal.radios',
    ],
    ['{{yaer}}', 'ICT-C007 templates/report.md.hbs:1:1', 'yaer'],
    ['{{postal.points}}', 'ICT-C007 templates/report.md.hbs:1:1', 'postal.points'],
    ['{{phrase "hihgest"}}', 'ICT-C008 templates/report.md.hbs:1:10', 'câu soạn sẵn'],
    ['{{missing "postl"}}', 'ICT-C008 templates/report.md.hbs:1:11', 'phần của báo cáo'],
    ['{{#flag "hasDistrict"}}{{/flag}}', 'ICT-C008 templates/report.md.hbs:1:9', 'điều kiện'],
    ['{{#office "danh-gia"}}{{/office}}', 'ICT-C008 templates/report.md.hbs:1:11', 'lời của cơ quan'],
    ['{{#hasPart "chagne" "postal.points"}}{{/hasPart}}', 'ICT-C008 templates/report.md.hbs:1:12', 'thành phần'],
    ['{{#is "smaller" "postal.points"}}{{/is}}', 'ICT-C008 templates/report.md.hbs:1:7', 'chiều so sánh'],
    ['{{#if hasDistrict}}{{/if}}', 'ICT-C008 templates/report.md.hbs:1:7', 'hasDistrict'],
    ['a\n\n::table{id="postl"}', 'ICT-C008 templates/report.md.hbs:3:1', 'bảng'],
    ['::chart{id="x"}', 'ICT-C008 templates/report.md.hbs:1:1', 'biểu đồ'],
    ['::office{part="x"}', 'ICT-C008 templates/report.md.hbs:1:1', 'lời của cơ quan'],
    ['{{value}}', 'ICT-C009 templates/report.md.hbs:1:1', 'nhận 1 tham số, tại đây có 0'],
    ['{{value "postal.points" "postal.radius"}}', 'ICT-C009 templates/report.md.hbs:1:1', 'có 2'],
    ['{{#has}}{{/has}}', 'ICT-C009 templates/report.md.hbs:1:1', 'ít nhất 1'],
    ['{{#sentence ned="x"}}a{{/sentence}}', 'ICT-C010 templates/report.md.hbs:1:17', 'ned'],
    ['::table{id="postal" width="3"}', 'ICT-C010 templates/report.md.hbs:1:1', 'width'],
    ['{{value (year)}}', 'ICT-C011 templates/report.md.hbs:1:9', 'thẻ lồng trong thẻ'],
    ['{{../year}}', 'ICT-C011 templates/report.md.hbs:1:3', 'đường dẫn'],
    ['{{@root.year}}', 'ICT-C011 templates/report.md.hbs:1:3', 'đường dẫn'],
    ['{{#if year as |x|}}{{/if}}', 'ICT-C011 templates/report.md.hbs:1:1', 'as'],
    ['{{> potsal}}', 'ICT-C012 templates/report.md.hbs:1:1', 'potsal.md.hbs'],
    ['a\n\n::tabel{id="postal"}', 'ICT-C014 templates/report.md.hbs:3:1', 'tabel'],
    [':::tabel\n:::', 'ICT-C014 templates/report.md.hbs:1:1', 'tabel'],
    [':::letterhead\n:::', 'ICT-C015 templates/report.md.hbs:1:1', 'letterhead'],
    ['::annex{title="x"}', 'ICT-C015 templates/report.md.hbs:1:1', 'annex'],
    ['::table[nhãn]{id="postal"}', 'ICT-C015 templates/report.md.hbs:1:1', 'table'],
    ['::table', 'ICT-C016 templates/report.md.hbs:1:1', 'để trống'],
    [':::annex{title="x" orientation="ngang"}\na\n:::', 'ICT-C016 templates/report.md.hbs:1:1', '«ngang»'],
    ['a\n\n:::annex{title="x"}\nb\n\nc', 'ICT-C017 templates/report.md.hbs:3:1', ':::annex'],
    ['a\n\n---\n\nb', 'ICT-C018 templates/report.md.hbs:3:1', 'đường kẻ ngang'],
    ['a\n===', 'ICT-C018 templates/report.md.hbs:2:1', 'đường kẻ ngang'],
    ['```\nmã\n```', 'ICT-C018 templates/report.md.hbs:1:1', 'khung mã lệnh'],
    ['a <b>c</b>', 'ICT-C018 templates/report.md.hbs:1:3', 'thẻ HTML'],
    ['a [b](c)', 'ICT-C018 templates/report.md.hbs:1:3', 'liên kết'],
    ['- # a', 'ICT-C018 templates/report.md.hbs:1:3', 'đề mục trong danh sách'],
    ['- a\n  ::table{id="postal"}', 'ICT-C019 templates/report.md.hbs:2:3', 'trong danh sách'],
    [
      '::::annex{title="x"}\n:::annex{title="y"}\na\n:::\n::::',
      'ICT-C019 templates/report.md.hbs:2:1',
      'trong phụ lục',
    ],
    ['a\nb\u0007', 'ICT-C020 templates/report.md.hbs:2:2', 'U+0007'],
    ['b\uE0000\uE001', 'ICT-C020 templates/report.md.hbs:1:2', 'U+E000'],
    [':::title{type="BÁO CÁO"}\n:::', 'ICT-C022 templates/report.md.hbs:1:1', 'không có đoạn nào'],
    [':::title\na\n\nb\n:::', 'ICT-C022 templates/report.md.hbs:1:1', '2 khối'],
    ['a\n\n::table{id="postal"', 'ICT-C024 templates/report.md.hbs:3:1', '::table'],
    ['a\n:: table', 'ICT-C024 templates/report.md.hbs:2:1', ':: table'],
    ['a\n\n:::', 'ICT-C024 templates/report.md.hbs:3:1', ':::'],
    ['{{#if year}}'.repeat(3000), 'ICT-C026 templates/report.md.hbs:1:241', 'hơn 20 khối'],
    [`${'- '.repeat(5)}a`, 'ICT-C018 templates/report.md.hbs:1:9', 'bốn cấp'],
    ['- '.repeat(2000), 'ICT-C018 templates/report.md.hbs:1:9', 'bốn cấp'],
    ['#### a', 'ICT-C025 templates/report.md.hbs:1:1', 'cấp 4'],
  ])('fault %#', (report, place, words) => {
    const all = faults(report)
    expect(all.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toContain(place)
    expect(all.join('\n')).toContain(words)
  })
})

test('the place stays right after tags, blocks, emptied lines and emphasis', () => {
  const report = `{{#has "postal.points"}}
một **hai** {{year}}
{{/has}}
{{phrase "nothing"}}
{{#sentence}}{{#clause}}{{value "postal.missing"}}{{/clause}}{{/sentence}}

- a
{{#has "postal.missing"}}
- b
{{/has}}

  ::tabel`
  expect(faults(report)).toEqual(['ICT-C014 templates/report.md.hbs:12:3 Không có lệnh trình bày nào tên là «tabel».'])
})

test('all faults of all files are told at once, and no document comes out', () => {
  const outcome = compose(
    templates('{{> a}}\n\n{{> b}}\n\n{{> c}}\n\n{{valeu "x"}}\n\n::tabel', {
      a: '{{#has "postal.points"}}',
      b: '{{value "postal.point"}}\n\n{{#flag "isSample"}}{{yaer}}{{/flag}}\n\n:::annex{title="x"}\na',
      unused: '{{valeu}}',
    }),
    viewWith({
      officeTexts: new Map([
        [
          'danh-gia-chung',
          { part: 'danh-gia-chung', file: 'noi-dung/2023/danh-gia-chung.md', markdown: '{{value "x"}}' },
        ],
      ]),
    }),
  )
  expect(outcome.value).toBeUndefined()
  expect(told(outcome).map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
    'ICT-C021 noi-dung/2023/danh-gia-chung.md:null:null',
    'ICT-C006 noi-dung/2023/danh-gia-chung.md:1:9',
    'ICT-C001 templates/a.md.hbs:1:1',
    'ICT-C006 templates/b.md.hbs:1:9',
    'ICT-C007 templates/b.md.hbs:3:21',
    'ICT-C017 templates/b.md.hbs:5:1',
    'ICT-C012 templates/report.md.hbs:5:1',
    'ICT-C004 templates/report.md.hbs:7:1',
    'ICT-C014 templates/report.md.hbs:9:1',
    'ICT-C013 templates/unused.md.hbs:null:null',
  ])
})

test('an unclosed directive does not swallow the next section', () => {
  const all = faults('{{> a}}\n\n{{> b}}', { a: ':::annex{title="x"}\na', b: '::tabel' })
  expect(all.map((fault) => fault.slice(0, 24))).toEqual(['ICT-C017 templates/a.md.', 'ICT-C014 templates/b.md.'])
})

test('hints name the nearest word, or what there is', () => {
  expect(hints('{{value "postal.point"}}')).toEqual(['Có phải ý là «postal.points»?'])
  expect(hints('::tabl{id="x"}')).toEqual(['Có phải ý là «table»?'])
  expect(hints('{{postal.points}}')).toEqual(['Đây là mã chỉ tiêu; viết {{value "postal.points"}}.'])
  expect(hints('::chart{id="qqqqqqqq"}')).toEqual(['Các tên dùng được: benchmark, nothing.'])
})

test('sections stand on lines of their own, in the report file only', () => {
  expect(faults('a {{#if year}}- b{{> s}}{{/if}}', { s: 'c' })).toEqual([])
  expect(faults(':::title\n{{> s}}\n:::', { s: 'c' })).toContain(
    'ICT-C023 templates/report.md.hbs:2:1 Phần «s» không đặt được tại đây.',
  )
  expect(faults('{{> s}}', { s: '{{> t}}', t: 'c' }).map((fault) => fault.slice(0, 28))).toEqual([
    'ICT-C011 templates/s.md.hbs:',
    'ICT-C013 templates/t.md.hbs:',
  ])
})

test('no text whatever makes compose throw', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '{{',
      '}}',
      '{{#has "postal.points"}}',
      '{{/has}}',
      '{{else}}',
      ':::',
      '::table{id="postal"}',
      '\n',
      '- ',
    ),
    fc.constantFrom(
      '{{constructor}}',
      '{{__proto__}}',
      '{{value "__proto__"}}',
      '{{#toString}}{{/toString}}',
      '{{lookup x}}',
      '| a |\n| - |\n',
    ),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const { value, diagnostics } = compose(templates(parts.join('')), viewWith())
      expect(value !== undefined || diagnostics.length > 0).toBe(true)
      for (const diagnostic of diagnostics) expect(messageOf(diagnostic, 'en').message).not.toBe('')
    }),
    { numRuns: 300 },
  )
})

describe('one slip is one message', () => {
  test.each([
    ['{{#has "postal.points"}}a{{/if}}', ['ICT-C002']],
    ['{{#has "postal.points"}}a{{/if}} b {{/has}}', ['ICT-C002']],
    ['{{#has "postal.points"}}{{#if hasDistricts}}a{{/has}} b', ['ICT-C002']],
    ['{{#if year}}{{#has "postal.points"}}a{{/if}}{{/if}} b', ['ICT-C002']],
    ['{{#if year}}{{#if year}}{{#has "postal.points"}}a{{/if}} b{{/if}}', ['ICT-C002']],
    ['{{#sentence}}{{#clause}}a{{/sentence}}{{/clause}} b', ['ICT-C002']],
    ['{{#has "postal.points"}}{{#sentence}}{{#clause}}a{{/sentence}}{{/clause}}{{/has}} b', ['ICT-C002']],
    ['{{#sentence}}{{clause}}a{{/clause}}{{/sentence}}', ['ICT-C005']],
    ['{{#sentence}{{#clause}}a{{/clause}}{{/sentence}}', ['ICT-C005']],
    ['a\n\n:table{id="postal"}\n\nb', ['ICT-C024']],
    ['giờ :30 và nguồn:a', []],
    ['{{value (year)}}', ['ICT-C011']],
    [':::title\n{{> s}}\n:::', ['ICT-C023']],
  ])('%j', (report, codes) => {
    const { diagnostics } = compose(templates(report, { s: 'a' }), viewWith())
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(codes)
  })
})
