import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf, paragraphs, viewOf, viewWith } from './view.ts'

describe('sentences', () => {
  const figures = (...known: readonly string[]) =>
    viewOf(Object.fromEntries(['a', 'b', 'c'].map((key) => [key, known.includes(key)])))
  const source =
    '{{#sentence}}{{#clause}}số {{value "a"}}{{/clause}}{{#clause}}gồm {{value "b"}}{{/clause}}{{#clause join=" và "}}thêm {{value "c"}}{{/clause}}{{/sentence}}'

  test.each([
    [['a', 'b', 'c'], 'Số 1.97, gồm 1.98 và thêm 1.99.'],
    [['a', 'b'], 'Số 1.97, gồm 1.98.'],
    [['a', 'c'], 'Số 1.97 và thêm 1.99.'],
    [['b', 'c'], 'Gồm 1.98 và thêm 1.99.'],
    [['c'], 'Thêm 1.99.'],
  ])('with %j known', (known, expected) => {
    expect(paragraphs(source, figures(...known))).toEqual([expected])
  })

  test('a sentence without clauses left falls away with its line and its paragraph', () => {
    const report = `Trước.\n${source}\nSau.\n\n${source}\n\nCuối.`
    expect(paragraphs(report, figures())).toEqual(['Trước. Sau.', 'Cuối.'])
  })

  test('else stands in for what falls away', () => {
    const report =
      '{{#sentence}}{{#clause}}có {{value "a"}}{{else}}chưa có số liệu{{/clause}}{{else}}không dùng{{/sentence}} {{#sentence}}{{#clause}}{{value "a"}}{{/clause}}{{else}}Chưa rõ.{{/sentence}}'
    expect(paragraphs(report, figures())).toEqual(['Chưa có số liệu. Chưa rõ.'])
  })

  test('text beside clauses is a clause of its own, and a clause in a clause falls away alone', () => {
    const report =
      '{{#sentence}}toàn tỉnh có {{value "a"}}{{#clause}}đạt {{value "b"}}{{#clause join=" "}}({{value "c"}}){{/clause}} kế hoạch{{/clause}}{{/sentence}}'
    expect(paragraphs(report, figures('a', 'b'))).toEqual(['Toàn tỉnh có 1.97, đạt 1.98 kế hoạch.'])
    expect(paragraphs(report, figures('a', 'b', 'c'))).toEqual(['Toàn tỉnh có 1.97, đạt 1.98 (1.99) kế hoạch.'])
    expect(paragraphs(report, figures('b'))).toEqual(['Đạt 1.98 kế hoạch.'])
  })

  test('a start stands before the first clause that is left, whichever it is', () => {
    const report =
      '{{#sentence start="tỷ lệ là"}}{{#clause}}{{value "a"}} ở tỉnh{{/clause}}{{#clause}}{{value "b"}} ở xã{{/clause}}{{/sentence}}'
    expect(paragraphs(report, figures('a', 'b'))).toEqual(['Tỷ lệ là 1.97 ở tỉnh, 1.98 ở xã.'])
    expect(paragraphs(report, figures('b'))).toEqual(['Tỷ lệ là 1.98 ở xã.'])
    expect(paragraphs(report, figures())).toEqual([])
  })

  test('join and end may be set, and a closed text is not closed again', () => {
    const report =
      '{{#sentence join="; " end=";"}}{{#clause}}a{{/clause}}{{#clause}}b{{/clause}}{{/sentence}}{{#sentence}}{{#clause}}c?{{/clause}}{{/sentence}}'
    expect(paragraphs(report, figures())).toEqual(['A; b; C?.'])
  })

  test('the first letter of a value is a capital at the start of a sentence', () => {
    const report =
      '{{#sentence}}{{#clause}}**{{measure "postal.points"}}**{{/clause}}{{/sentence}} {{#sentence}}{{#clause}}{{change "postal.points"}}{{/clause}}{{/sentence}} {{#sentence}}{{#clause}}«đường {{province}}»{{/clause}}{{/sentence}}'
    expect(paragraphs(report)).toEqual(['Trên 240 điểm. Tăng 12 điểm so với năm 2022. «Đường tỉnh Hòa Bình».'])
  })

  test('blocks written on lines of their own keep sentences of a paragraph together', () => {
    const report = `{{#sentence}}
{{#clause}}
một {{value "a"}}
{{/clause}}
{{#clause}}
hai
{{/clause}}
{{/sentence}}
{{#sentence}}
ba
{{/sentence}}

{{#sentence}}
bốn
{{/sentence}}`
    expect(paragraphs(report, figures('a'))).toEqual(['Một 1.97, hai. Ba.', 'Bốn.'])
    expect(paragraphs(report, figures())).toEqual(['Hai. Ba.', 'Bốn.'])
  })
})

test('no combination of missing figures leaves a double space, a dangling mark or an empty sentence', () => {
  const keys = ['a', 'b', 'c', 'd', 'e']
  const clause: fc.Arbitrary<string> = fc.oneof(
    fc.constantFrom(...keys).map((key) => `{{#clause}}có {{value "${key}"}} điểm{{/clause}}`),
    fc
      .constantFrom(...keys)
      .map((key) => `{{#clause}}{{value "${key}"}}, {{#clause}}gồm {{value "c"}}{{/clause}}{{/clause}}`),
    fc
      .constantFrom(...keys)
      .map((key) => `{{#has "${key}"}}{{#clause join=" và "}}thêm {{value "${key}"}}{{/clause}}{{/has}}`),
    fc.constantFrom(...keys).map((key) => ` rời {{value "${key}"}} `),
    fc.constant('\n'),
  )
  const sentence = fc
    .array(clause, { minLength: 1, maxLength: 5 })
    .chain((clauses) => fc.constantFrom('{{#sentence}}', '{{#sentence}}\n').map((open) => `${open}${clauses.join('')}`))
    .chain((text) => fc.constantFrom('{{/sentence}}', '\n{{/sentence}}\n').map((close) => text + close))
  const paragraph = fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .chain((sentences) => fc.constantFrom('', ' ', '\n').map((gap) => sentences.join(gap)))
  const known = fc.record(Object.fromEntries(keys.map((key) => [key, fc.boolean()])))
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), known, (texts, which) => {
      for (const text of paragraphs(texts.join('\n\n'), viewOf(which))) {
        expect(text).not.toMatch(/ {2}|[,;] ?[.,;]|\.\.|^[\s,.;]|[\s,;]$| [,.;]|\(\s*\)|undefined|null|NaN/)
        expect(text).toMatch(/\.$/)
        for (const part of text.split(/(?<=\.) (?=\p{Lu}|\d)/u)) expect(part).toMatch(/[\p{L}\p{N}].*\.$/u)
      }
    }),
    { numRuns: 300 },
  )
})

describe('what is missing outside a clause', () => {
  test('is said, and a phrase that is not there takes its line away', () => {
    const report = `Doanh thu {{value "postal.missing"}}, {{change "postal.missing"}}, {{comparison "postal.missing"}}.
{{phrase "nothing"}}
{{missing "telecom"}}
Sau.

{{missing "telecom"}}

{{missing "postal"}}`
    expect(paragraphs(report)).toEqual([
      'Doanh thu chưa có số liệu, chưa có số liệu năm trước để so sánh, chưa đủ cơ sở so sánh. Sau.',
      'Chưa có số liệu năm 2023 về doanh thu bưu chính.',
    ])
  })

  test('a phrase that falls away inside a line takes its comma along', () => {
    expect(paragraphs('Một, {{phrase "nothing"}}, hai ({{phrase "nothing"}}), {{phrase "nothing"}}.')).toEqual([
      'Một, hai.',
    ])
    expect(paragraphs('{{phrase "nothing"}}, hai {{value "postal.points"}} , {{phrase "nothing"}}')).toEqual([
      'hai trên 240.',
    ])
  })
})

describe('conditions', () => {
  test.each([
    ['{{#has "postal.points" "postal.radius"}}c{{else}}k{{/has}}', 'c'],
    ['{{#has "postal.points" "postal.missing"}}c{{else}}k{{/has}}', 'k'],
    ['{{#hasAny "postal.missing" "postal.points"}}c{{else}}k{{/hasAny}}', 'c'],
    ['{{#hasPart "change" "postal.points"}}c{{else}}k{{/hasPart}}', 'c'],
    ['{{#hasPart "computed" "postal.points"}}c{{else}}k{{/hasPart}}', 'k'],
    ['{{#is "lower" "postal.radius"}}c{{else}}k{{/is}}', 'c'],
    ['{{#is "better" "postal.radius"}}c{{else}}k{{/is}}', 'c'],
    ['{{#is "higher" "postal.radius"}}c{{else if hasDistricts}}g{{else}}k{{/is}}', 'g'],
    ['{{#whole "postal.points"}}c{{else}}k{{/whole}}', 'k'],
    ['{{#disagrees "postal.points"}}c{{else}}k{{/disagrees}}', 'k'],
    ['{{#section "postal"}}c{{else}}k{{/section}}', 'c'],
    ['{{#section "telecom"}}c{{else}}k{{/section}}', 'k'],
    ['{{#phrased "highest"}}c{{else}}k{{/phrased}}', 'c'],
    ['{{#phrased "nothing"}}c{{else}}k{{/phrased}}', 'k'],
    ['{{#office "danh-gia-chung"}}c{{else}}k{{/office}}', 'k'],
    ['{{#flag "hasDistricts"}}c{{else}}k{{/flag}}', 'c'],
    ['{{#if isSample}}c{{else}}k{{/if}}', 'k'],
    ['{{#unless isSample}}c{{else}}k{{/unless}}', 'c'],
    ['{{#if year}}c{{/if}}', 'c'],
  ])('%s', (source, expected) => {
    expect(paragraphs(source)).toEqual([`${expected}.`])
  })

  test('zero is a value', () => {
    const view = viewOf({ a: true })
    expect(paragraphs('{{#has "a"}}có{{/has}}', view)).toEqual(['có.'])
    expect(
      blocksOf('{{#has "a"}}có {{value "a"}}{{/has}}', viewWith({ figures: viewOf({ a: true }).figures })),
    ).toHaveLength(1)
  })
})
