import { describe, expect, test } from 'vitest'
import { traceTree } from '../../../src/cli/present/trace-tree.ts'
import { tree } from '../../../src/cli/present/tree.ts'
import { decimal } from '../../../src/model/decimal.ts'
import type { Comparison, Figure, SourcedQuantity } from '../../../src/model/figure.ts'
import type { Indicator } from '../../../src/model/indicator.ts'
import type { Provenance } from '../../../src/model/provenance.ts'

const indicator: Indicator = {
  code: 'postal.radius',
  name: { vi: 'Bán kính phục vụ bình quân', en: 'Average service radius' },
  aliases: [],
  kind: 'measure',
  unit: 'km',
  polarity: 'lower',
  levels: ['province'],
  decimals: 1,
  section: 'postal',
  required: true,
  formula: null,
  source: '',
}
const unit = { code: 'km', printed: { vi: 'km', en: 'km' }, aliases: [], closedUp: false }
const points: Provenance = {
  kind: 'observed',
  locations: [
    { file: 'data/2023/a.csv', line: 5, column: 12, field: 3, sheet: null, cell: null, path: null, text: 'trên 240' },
  ],
}
const area: Provenance = {
  kind: 'seed',
  place: { file: 'seeds/areas.json', key: '17/2023', source: 'Tổng cục Thống kê' },
}
const inputs = [
  { parameter: 'areaKm2', key: 'context.area', period: 2023, value: decimal('4590.3'), provenance: area },
  { parameter: 'points', key: 'postal.points', period: 2023, value: decimal('240'), provenance: points },
]
const sourced = (digits: string, provenance: Provenance): SourcedQuantity => ({
  quantity: { value: decimal(digits), qualifier: 'exact', decimals: 1 },
  provenance,
})
const computed = sourced('2.5', { kind: 'derived', formula: 'averageServiceRadius', inputs })
const hashOf = (file: string): string | null => (file === 'data/2023/a.csv' ? 'c0ffee' : null)

const figure: Figure = {
  key: 'postal.radius',
  indicator,
  level: 'province',
  period: 2023,
  observation: null,
  metric: {
    indicator: 'postal.radius',
    level: 'province',
    key: 'postal.radius',
    area: '17',
    period: 2023,
    value: decimal('2.4674338217912'),
    qualifier: 'exact',
    formula: 'averageServiceRadius',
    inputs,
  },
  printed: computed,
  computed,
  numerator: null,
  denominator: null,
  names: [],
  previous: null,
  previousDenominator: null,
  change: null,
  changeObstacle: null,
  comparisons: [],
}

describe('traceTree', () => {
  test('leads from the printed value through rounding and formula to the cells', () => {
    expect(
      tree(traceTree(figure, unit, 'vi', hashOf), 80).replaceAll('\u00a0', ' '),
    ).toBe(`postal.radius: Bán kính phục vụ bình quân (km), năm 2023
├─ in trong báo cáo: 2,5 (làm tròn từ 2,4674338218… đến 1 chữ số thập phân)
│  └─ công thức averageServiceRadius: √(diện tích (km²) / (π × số điểm phục vụ))
│     │  = √(4.590,3 / (π × 240))
│     ├─ areaKm2 = 4.590,3 (context.area, năm 2023)
│     │  └─ seeds/areas.json 17/2023: Tổng cục Thống kê
│     └─ points = 240 (postal.points, năm 2023)
│        └─ data/2023/a.csv:5:12 «trên 240»
└─ tệp nguồn (SHA-256)
   └─ data/2023/a.csv c0ffee`)
  })

  test('tells a published value and the computed one apart', () => {
    const published = { ...figure, printed: sourced('2.6', points) }
    expect(traceTree(published, unit, 'en', hashOf).children.map(({ text }) => text)).toEqual([
      'printed: 2.6',
      'computed: 2.5 (rounded from 2.4674338218… to 1 decimal)',
      'source files (SHA-256)',
    ])
  })

  test('says that a figure is missing', () => {
    const missing = { ...figure, printed: null, computed: null, metric: null }
    expect(traceTree(missing, unit, 'vi', hashOf).children.map(({ text }) => text)).toEqual([
      'in trong báo cáo: chưa có số liệu',
    ])
  })

  test('says how the comparisons came out, or why there is none', () => {
    const compared = (members: Partial<Figure>): readonly string[] =>
      traceTree({ ...figure, ...members }, unit, 'vi', hashOf)
        .children.map(({ text }) => text.replaceAll('\u00a0', ' '))
        .filter((text) => text.startsWith('so với'))
    const base = sourced('2.9', area)
    const change: Comparison = {
      ...{ against: 'previousYear', benchmark: null, base, difference: decimal('-0.4'), relativePercent: null },
      ...{ direction: 'lower', verdict: 'better', cautions: [], provenance: area },
    }
    expect(compared({ change })).toEqual(['so với năm trước: giảm 0,4'])
    expect(compared({ changeObstacle: { kind: 'predecessorsMissing', areas: ['tỉnh Yên Bái'] } })).toEqual([
      'so với năm trước: không so sánh được: chưa có số liệu của tỉnh Yên Bái',
    ])
    const benchmark: Comparison = { ...change, against: 'benchmark', cautions: ['oldPeriod', 'otherScope'] }
    expect(compared({ comparisons: [benchmark, { ...benchmark, verdict: 'notComparable' }] })).toEqual([
      'so với mức này: thấp hơn 0,4, thuận lợi hơn (lưu ý: mức của thời kỳ cũ; mức tính cho phạm vi khác)',
      'so với mức này: không so sánh được: mức của thời kỳ cũ; mức tính cho phạm vi khác',
    ])
    const open: Comparison = { ...change, difference: null, verdict: 'notComparable' }
    expect(compared({ change: open })[0]).toContain('nên không rõ chênh lệch')
  })
})
