/** Any document that the types allow, hostile text and impossible spans included. */
import fc from 'fast-check'
import type { Block, ChartNode, DatumNode, Document, Inline, TableCell, TableNode } from '../../src/document/nodes.ts'

const word = fc.constantFrom(
  'Hòa',
  'bưu',
  'chính',
  '3.588',
  '2,5',
  'km/điểm',
  '#',
  '|',
  ':::x',
  '\u00a0',
  '\u200b',
  '\ud800',
  '漢字',
  'שלום',
  '😀',
  'e\u0302\u0301',
  '\u0000',
  '\n',
  '\u2028',
  '…',
  '₫',
  'https://hoabinh.gov.vn/van-ban/danh-sach?trang=1&loai=bao-cao-nam-2023-ve-cong-nghe-thong-tin-va-truyen-thong',
  'x'.repeat(160),
)

const shortText = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const longText = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
const anyText = fc.oneof({ weight: 6, arbitrary: shortText }, { weight: 1, arbitrary: longText }, fc.string())
const number = fc.oneof(fc.integer({ min: -5, max: 20_000 }), fc.double())

const datum: fc.Arbitrary<DatumNode> = anyText.map((text) => ({
  kind: 'datum',
  text,
  key: 'any.value',
  provenance: { kind: 'request' },
}))

const noteNumber = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, -3, 1e21, Number.NaN))

const { inline } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    anyText.map((text): Inline => ({ kind: 'text', text })),
    datum,
    fc.constant<Inline>({ kind: 'lineBreak' }),
    tie('inlines').map((children): Inline => ({ kind: 'strong', children })),
    tie('inlines').map((children): Inline => ({ kind: 'emphasis', children })),
    fc.tuple(noteNumber, tie('inlines')).map(([at, children]): Inline => ({ kind: 'note', number: at, children })),
  ),
  inlines: fc.array(tie('inline'), { maxLength: 3 }),
}))
const inlines = fc.array(inline, { maxLength: 4 })

const span = fc.oneof(
  { weight: 5, arbitrary: fc.constant(1) },
  fc.integer({ min: -1, max: 6 }),
  fc.constantFrom(Number.NaN, 1e9),
)

const cell: fc.Arbitrary<TableCell> = fc.record({
  children: fc.array(inline, { maxLength: 2 }),
  colSpan: span,
  rowSpan: span,
  header: fc.constantFrom('none', 'row', 'column'),
})

const rows = (most: number): fc.Arbitrary<TableCell[][]> =>
  fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: most })

const table: fc.Arbitrary<TableNode> = fc.record({
  kind: fc.constant('table' as const),
  id: shortText,
  caption: inlines,
  columns: fc.array(fc.record({ align: fc.constantFrom('left', 'center', 'right', 'decimal') }), { maxLength: 6 }),
  head: rows(3),
  body: rows(8),
})

const reading = fc.record({ value: datum, number })

/** Any chart, of up to a dozen categories; of all areas at most one is the report's own. */
export const arbitraryChart: fc.Arbitrary<ChartNode['chart']> = fc.oneof(
  fc.record({
    type: fc.constant('bullet' as const),
    rows: fc.array(
      fc.record({
        label: anyText,
        unit: shortText,
        value: datum,
        valueNumber: number,
        benchmark: datum,
        benchmarkNumber: number,
        benchmarkLabel: anyText,
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    type: fc.constant('bars' as const),
    unit: shortText,
    max: number,
    series: fc.array(shortText, { maxLength: 5 }),
    groups: fc.array(
      fc.record({
        label: anyText,
        bars: fc.array(fc.option(reading), { maxLength: 5 }),
      }),
      { maxLength: 20 },
    ),
  }),
  fc.record({
    type: fc.constant('trend' as const),
    years: fc
      .uniqueArray(fc.integer({ min: 2014, max: 2025 }), { maxLength: 11 })
      .map((years) => years.toSorted((a, b) => a - b)),
    breaks: fc.uniqueArray(fc.record({ year: fc.integer({ min: 2013, max: 2026 }), label: anyText }), {
      maxLength: 3,
      selector: ({ year }) => year,
    }),
    rows: fc.array(
      fc.record({
        label: anyText,
        unit: shortText,
        readings: fc.array(fc.option(reading), { maxLength: 12 }),
        brokenAt: fc.option(fc.integer({ min: 2013, max: 2026 })),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    type: fc.constant('distribution' as const),
    areas: fc
      .tuple(
        fc.array(fc.record({ label: anyText, reading: fc.option(reading) }), { maxLength: 20 }),
        fc.integer({ min: -1, max: 19 }),
      )
      .map(([areas, own]) => areas.map((area, index) => ({ ...area, isOwn: index === own }))),
    benchmark: fc.option(fc.record({ label: anyText, value: datum, number })),
  }),
  fc.record({
    type: fc.constant('tiles' as const),
    classes: fc.array(anyText, { maxLength: 5 }),
    tiles: fc.uniqueArray(
      fc.record({
        label: anyText,
        column: fc.integer({ min: 0, max: 9 }),
        row: fc.integer({ min: 0, max: 9 }),
        value: fc.option(datum),
        level: fc.option(fc.integer({ min: 0, max: 4 })),
        isOwn: fc.boolean(),
      }),
      { maxLength: 20, selector: ({ column, row }) => `${column}/${row}` },
    ),
  }),
)

const chart: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('chart' as const),
  id: shortText,
  caption: inlines,
  alternative: inlines,
  chart: arbitraryChart,
})

const texts = fc.array(anyText, { maxLength: 4 })

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inlines.map((children): Block => ({ kind: 'paragraph', children })),
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1, 2, 3),
      label: shortText,
      children: inlines,
    }),
    fc.record({
      kind: fc.constant('list' as const),
      marker: fc.constantFrom('dash', 'letter', 'number'),
      items: fc.array(fc.array(tie('block'), { maxLength: 2 }), { maxLength: 3 }),
    }),
    table,
    chart,
    fc.record({
      kind: fc.constant('letterhead' as const),
      superior: fc.option(anyText),
      agency: texts,
      motto: fc.record({ nation: shortText, creed: shortText }),
      number: anyText,
      placeAndDate: anyText,
    }),
    fc.record({ kind: fc.constant('title' as const), type: anyText, subject: inlines }),
    fc.record({ kind: fc.constant('addressees' as const), label: shortText, names: texts }),
    fc.record({
      kind: fc.constant('signature' as const),
      authority: texts,
      name: fc.option(anyText),
      recipientsLabel: shortText,
      recipients: texts,
    }),
  ),
}))

const blocks = fc.array(block, { maxLength: 6 })

/** Any document. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc.record({
  meta: fc.record({
    language: fc.constantFrom('vi', 'en', ''),
    title: anyText,
    author: anyText,
    subject: anyText,
    date: fc.constantFrom('2024-01-08', '2023-12-31', '', '2024-13-99'),
    producer: shortText,
    marks: fc.array(shortText, { maxLength: 3 }),
  }),
  blocks,
  annexes: fc.array(
    fc.record({
      label: shortText,
      title: inlines,
      reference: inlines,
      orientation: fc.constantFrom('portrait', 'landscape'),
      blocks,
    }),
    { maxLength: 2 },
  ),
})
