import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definitions } from '../../../src/diagnostics/definitions.ts'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { decimal } from '../../../src/model/decimal.ts'
import { figureKey } from '../../../src/model/indicator.ts'
import type { ObservationStatus } from '../../../src/model/observation.ts'
import type { Qualifier, Quantity } from '../../../src/model/quantity.ts'
import { catalog, fraction, hoaBinh2023, observation, quantity, stated } from '../compute/sample.ts'
import { diagnosticsOf, sampleWith, sentences } from './findings.ts'

describe('the sample of Hòa Bình', () => {
  const found = diagnosticsOf(hoaBinh2023, { missing: true })

  test('has one remark and two contradictions, and nothing else', () => {
    expect(found.map(({ code, severity, figure }) => [code, severity, figure])).toEqual([
      ['ICT-V010', 'info', 'postal.dossier_share'],
      ['ICT-V012', 'warning', 'postal.dossier_share'],
      ['ICT-V016', 'warning', 'postal.population_per_point'],
    ])
  })

  test('says them with the figures', () => {
    expect(sentences(found)).toEqual([
      'ICT-V010 Tỷ lệ điểm phục vụ bưu chính tiếp nhận hồ sơ, trả kết quả thủ tục hành chính: mẫu số là 240, trong khi «Số điểm phục vụ bưu chính» được báo cáo là trên 240.',
      'ICT-V012 Tỷ lệ điểm phục vụ bưu chính tiếp nhận hồ sơ, trả kết quả thủ tục hành chính: số liệu báo cáo là 32,2%, nhưng 82/240 bằng 34,2%.',
      'ICT-V016 Số dân phục vụ bình quân: 3.588 nhân với 240 điểm phục vụ là 861.120 người, khớp với dân số trung bình năm 2020 (861.216 người), không phải năm 2023 (880.474 người).',
    ])
  })

  test('tells in the hints what would set them right', () => {
    const [, share, average] = found.map((diagnostic) => messageOf(diagnostic, 'vi').hint)
    expect(share).toContain('một chữ số')
    expect(share).toContain('mẫu số 255 cho 32,2%')
    expect(average).toContain('3.669 người/điểm phục vụ')
  })

  test('stands each at its cells, the root first', () => {
    expect(found.map(({ locations }) => locations.map(({ text }) => text))).toEqual([
      ['cell of postal.dossier_share', 'cell of postal.points'],
      ['cell of postal.dossier_share'],
      ['cell of postal.population_per_point', 'cell of postal.points'],
    ])
  })
})

describe('one fault is told once', () => {
  test.each([
    ['a point count with a digit too many', [stated('postal.points', '2400')], ['ICT-V009', 'ICT-V012']],
    [
      'a share over 100 that its fraction does not bear out',
      [observation('postal.dossier_share', { quantity: quantity('342'), fraction: fraction('82/240') })],
      ['ICT-V003', 'ICT-V016'],
    ],
    [
      'a fraction the wrong way round',
      [observation('postal.dossier_share', { quantity: quantity('34.2'), fraction: fraction('240/82') })],
      ['ICT-V006', 'ICT-V016'],
    ],
    ['an area in hectares', [stated('context.area', '459030')], ['ICT-V022', 'ICT-V010', 'ICT-V012', 'ICT-V016']],
    ['a population in thousands', [stated('context.population', '880.474')], ['ICT-V004', 'ICT-V010', 'ICT-V012']],
    [
      'a wrong denominator beside a right share',
      [
        stated('postal.points', '240'),
        observation('postal.dossier_share', { quantity: quantity('34.2'), fraction: fraction('82/250') }),
      ],
      ['ICT-V009'],
    ],
  ])('%s', (_, changed, codes) => {
    const found = diagnosticsOf(sampleWith(...changed)).map(({ code }) => code)
    expect(found).toEqual(codes)
  })
})

test('areas and years that were not asked for are passed over', () => {
  const strangers = [
    stated('postal.dossier_share', '140', 'exact', { area: '01' }),
    stated('postal.dossier_share', '140', 'exact', { period: 2021 }),
  ]
  expect(diagnosticsOf(strangers)).toEqual([])
})

const anyQuantity = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }),
    fc.nat(3),
    fc.constantFrom<Qualifier>('exact', 'over', 'atLeast', 'under', 'atMost', 'about'),
  )
  .map(([whole, decimals, qualifier]): Quantity => ({ value: decimal(`${whole}e-${decimals}`), qualifier, decimals }))
const keys = catalog.indicators.flatMap((indicator) => indicator.levels.map((level) => figureKey(indicator, level)))
const anyObservation = fc
  .record({
    key: fc.constantFrom(...keys),
    period: fc.constantFrom(2022, 2023),
    status: fc.constantFrom<ObservationStatus>('normal', 'missing', 'notApplicable'),
    quantity: fc.option(anyQuantity),
    fraction: fc.option(fc.record({ numerator: anyQuantity, denominator: anyQuantity })),
    names: fc.array(fc.constantFrom('huyện Cao Phong', 'huyện Tân Lạc'), { maxLength: 3 }),
  })
  .map(({ key, ...members }) => observation(key, members))

test('no set of observations throws, and every diagnostic can be said in both languages', () => {
  fc.assert(
    fc.property(fc.array(anyObservation, { maxLength: 25 }), (observations) => {
      for (const diagnostic of diagnosticsOf(observations, { missing: true })) {
        for (const language of ['vi', 'en'] as const) {
          const { message, hint } = messageOf(diagnostic, language)
          expect(`${message} ${hint}`).not.toMatch(/[{}]|undefined|null|NaN/)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('only what is impossible in itself is an error', () => {
  const errors = Object.entries(definitions).filter(
    ([code, { severity }]) => code.startsWith('ICT-V') && severity === 'error',
  )
  expect(errors.map(([code]) => code)).toEqual(['ICT-V002', 'ICT-V003', 'ICT-V006', 'ICT-V007'])
})
