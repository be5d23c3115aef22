import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src/model/observation.ts'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { areaOn, fraction, hoaBinh2023, observation, quantity, stated } from '../compute/sample.ts'
import { codesOf, diagnosticsOf, sampleWith, sentences } from './findings.ts'

const share = (published: string | null, parts: string): Observation =>
  observation('postal.dossier_share', {
    quantity: published === null ? null : quantity(published),
    fraction: fraction(parts),
  })

describe('a value by itself', () => {
  test.each([
    ['a negative count', stated('postal.enterprises', '-5'), ['ICT-V002']],
    ['a negative part of a fraction', share(null, '-82/240'), ['ICT-V002']],
    ['zero', stated('postal.enterprises', '0'), []],
    ['a share over 100', stated('telecom.lan_share', '100.1'), ['ICT-V003']],
    ['a negative share, once', stated('telecom.lan_share', '-1'), ['ICT-V003']],
    ['over 100 per cent', stated('telecom.lan_share', '100', 'over'), ['ICT-V003']],
    ['at least 100 per cent', stated('telecom.lan_share', '100', 'atLeast'), []],
    ['half an enterprise', stated('postal.enterprises', '5.5'), ['ICT-V004']],
    ['an average with decimals', stated('postal.population_per_point', '3588.4'), []],
    ['a length with decimals', stated('telecom.fibre_km', '9000.5'), []],
    ['a year of the future', stated('conferencing.start_year', '2024'), ['ICT-V005']],
    ['a year of two digits', stated('conferencing.start_year', '10'), ['ICT-V005']],
    ['the year of the report', stated('conferencing.start_year', '2023'), []],
    ['a ratio in place of per cent', stated('telecom.lan_share', '0.99'), ['ICT-V024']],
    ['a share under 1 per cent that is one', share('0.5', '1/200'), []],
    ['a ratio whose fraction gives it away', share('0.34', '82/240'), ['ICT-V024']],
    ['one per cent', stated('telecom.lan_share', '1'), []],
  ])('%s', (_, one, codes) => {
    expect(codesOf(one)).toEqual(codes)
  })
})

describe('a fraction', () => {
  test.each([
    ['that is greater than one', share(null, '250/240'), ['ICT-V006']],
    ['over zero', share(null, '82/0'), ['ICT-V008']],
    ['beside the share that it gives', share('34.2', '82/240'), []],
    ['beside a share with fewer decimals', share('34', '82/240'), []],
    ['beside a share that was cut off', share('34.1', '82/240'), ['ICT-V017']],
    ['beside another share', share('32.2', '82/240'), ['ICT-V012']],
    [
      'with a bound that leaves room for the share',
      observation('postal.dossier_share', {
        quantity: quantity('35'),
        fraction: { numerator: quantity('82', 'over'), denominator: quantity('240') },
      }),
      [],
    ],
    [
      'with a bound that does not',
      observation('postal.dossier_share', {
        quantity: quantity('30'),
        fraction: { numerator: quantity('82', 'over'), denominator: quantity('240') },
      }),
      ['ICT-V012'],
    ],
  ])('%s', (_, one, codes) => {
    expect(codesOf(one)).toEqual(codes)
  })

  test('and the total it is of', () => {
    expect(codesOf(share(null, '82/250'), stated('postal.points', '240'))).toEqual(['ICT-V009'])
    expect(codesOf(share(null, '82/230'), stated('postal.points', '240', 'over'))).toEqual(['ICT-V009'])
    expect(codesOf(share(null, '82/250'), stated('postal.points', '240', 'over'))).toEqual([])
    expect(codesOf(share(null, '82/240'), stated('postal.points', '240', 'over'))).toEqual(['ICT-V010'])
    expect(codesOf(share(null, '82/240'), stated('postal.points', '240'))).toEqual([])
  })

  test('and the total that the register knows', () => {
    expect(codesOf(observation('conferencing.districts_own', { fraction: fraction('10/11') }))).toEqual(['ICT-V009'])
    expect(codesOf(observation('conferencing.districts_own', { fraction: fraction('9/10') }))).toEqual([])
  })

  test('and the count of its numerator', () => {
    expect(codesOf(share('34.2', '82/240'), stated('postal.dossier_points', '82'))).toEqual([])
    expect(codesOf(share('34.2', '82/240'), stated('postal.dossier_points', '80'))).toEqual(['ICT-V011'])
    expect(codesOf(share('33.3', '82/240'), stated('postal.dossier_points', '80'))).toEqual(['ICT-V011'])
    const own = observation('conferencing.districts_own', { quantity: quantity('8'), fraction: fraction('9/10') })
    expect(codesOf(own)).toEqual(['ICT-V011'])
  })

  test('tells of swapped digits, of one digit, and of the numbers that would fit', () => {
    const hintOf = (one: Observation) => diagnosticsOf([one]).map((diagnostic) => messageOf(diagnostic, 'vi').hint)[0]
    expect(hintOf(share('43.2', '82/240'))).toContain('hai chữ số đổi chỗ')
    expect(hintOf(share('32.2', '82/240'))).toContain('khác nhau một chữ số')
    expect(hintOf(share('32.2', '82/240'))).toContain('không có tử số nguyên nào cho 32,2%')
    expect(hintOf(share('37.5', '82/240'))).toContain('Với mẫu số 240, tử số 90 cho 37,5%')
    expect(hintOf(share('55.5', '82/240'))).not.toContain('chữ số')
  })
})

describe('parts and totals', () => {
  test('a part is not more than its total', () => {
    expect(codesOf(stated('postal.dossier_points', '250'), stated('postal.points', '240'))).toEqual(['ICT-V007'])
    expect(codesOf(stated('postal.dossier_points', '250'), stated('postal.points', '240', 'over'))).toEqual([])
    expect(codesOf(stated('network.commune_points', '200'), stated('network.points', '183'))).toContain('ICT-V007')
    expect(codesOf(stated('conferencing.districts_own', '11'), stated('context.districts', '10'))).toEqual(['ICT-V007'])
  })

  test('a part is not more than what the register counts', () => {
    expect(codesOf(stated('conferencing.districts_own', '11'))).toEqual(['ICT-V020'])
    expect(codesOf(stated('network.commune_points', '160'))).toEqual(['ICT-V020'])
    expect(codesOf(stated('network.commune_points', '151'))).toEqual([])
  })

  test('the parts of a total add up', () => {
    const parts = [stated('network.department_points', '32'), stated('network.commune_points', '151')]
    expect(codesOf(...parts, stated('network.points', '183'))).toEqual([])
    const found = diagnosticsOf([...parts, stated('network.points', '193')])
    expect(sentences(found)).toEqual([
      expect.stringMatching(/^ICT-V013 .*193 điểm, nhưng tổng các phần là 183 điểm \(.*: 32; .*: 151\)\.$/),
    ])
    expect(found.map((diagnostic) => messageOf(diagnostic, 'vi').hint)).toEqual([
      expect.stringContaining('chênh nhau 10'),
    ])
    expect(codesOf(...parts, stated('network.points', '180', 'over'))).toEqual([])
  })

  test('a share follows from the counts of its part and its total', () => {
    const counts = [stated('postal.dossier_points', '82'), stated('postal.points', '240')]
    expect(codesOf(...counts, stated('postal.dossier_share', '34.2'))).toEqual([])
    expect(codesOf(...counts, stated('postal.dossier_share', '34.1'))).toEqual(['ICT-V017'])
    expect(codesOf(...counts, stated('postal.dossier_share', '32.2'))).toEqual(['ICT-V014'])
  })

  test('a list of names is as long as its count', () => {
    const names = observation('transport.unit_names', { names: ['Công an tỉnh', 'huyện Cao Phong'] })
    expect(codesOf(names, stated('transport.units', '2'))).toEqual([])
    expect(codesOf(names, stated('transport.units', '5'))).toEqual(['ICT-V021'])
    expect(codesOf(names, stated('transport.units', '1', 'over'))).toEqual([])
    expect(codesOf(names)).toEqual([])
  })

  test('the province has an endpoint of its own', () => {
    expect(codesOf(stated('conferencing.endpoints', '11'), stated('conferencing.districts_connected', '10'))).toEqual(
      [],
    )
    expect(codesOf(stated('conferencing.endpoints', '10'), stated('conferencing.districts_connected', '10'))).toEqual([
      'ICT-V023',
    ])
  })
})

describe('averages', () => {
  const points = stated('postal.points', '240')

  test.each([
    ['a radius that follows from area and points', stated('postal.radius', '2.5'), []],
    ['a radius that was cut off', stated('postal.radius', '2.46'), ['ICT-V017']],
    ['a radius that does not', stated('postal.radius', '3.5'), ['ICT-V015']],
    ['a radius in metres', stated('postal.radius', '2467'), ['ICT-V022']],
    ['people per point of the year', stated('postal.population_per_point', '3669'), []],
    ['people per point of 2020', stated('postal.population_per_point', '3588'), ['ICT-V016']],
    ['people per point of no year', stated('postal.population_per_point', '5000'), ['ICT-V015']],
    ['a misread thousands mark', stated('postal.population_per_point', '3.669'), ['ICT-V022']],
  ])('%s', (_, one, codes) => {
    expect(codesOf(points, one)).toEqual(codes)
  })

  test('a bound on the points leaves room on one side', () => {
    const over = stated('postal.points', '240', 'over')
    expect(codesOf(over, stated('postal.radius', '2.3'))).toEqual([])
    expect(codesOf(over, stated('postal.radius', '2.8'))).toEqual(['ICT-V015'])
    expect(codesOf(over, stated('postal.population_per_point', '3600'))).toEqual([])
    expect(codesOf(over, stated('postal.population_per_point', '3700'))).toEqual(['ICT-V015'])
  })

  test('the population of the export is the one to hold the average to', () => {
    const own = stated('context.population', '861216')
    expect(codesOf(points, own, stated('postal.population_per_point', '3588'))).toEqual([])
    expect(codesOf(points, own, stated('postal.population_per_point', '3669'))).toEqual(['ICT-V015'])
  })

  test('a wrong count of points is told once', () => {
    const averages = [
      stated('postal.radius', '2.5'),
      stated('postal.population_per_point', '3669'),
      stated('postal.area_per_point', '19.1'),
    ]
    expect(codesOf(stated('postal.points', '420'), ...averages)).toEqual(['ICT-V015'])
  })
})

describe('the register', () => {
  test('knows how many districts and communes there are', () => {
    expect(codesOf(stated('context.communes', '151'), stated('context.districts', '10'))).toEqual([])
    const found = diagnosticsOf([stated('context.communes', '152')])
    expect(sentences(found)).toEqual([
      'ICT-V018 Số xã, phường, thị trấn: số liệu là 152, nhưng danh mục đơn vị hành chính ghi 151 (ngày 07/5/2023); 151 (ngày 04/01/2025).',
    ])
    const haNoi = { area: areaOn('01', '2024-12-31'), year: 2024 }
    const communes = (digits: string) => stated('context.communes', digits, 'exact', { area: '01', period: 2024 })
    expect(diagnosticsOf([communes('550')], haNoi)).toEqual([])
    expect(diagnosticsOf([communes('600')], haNoi).map(({ code }) => code)).toEqual(['ICT-V018'])
  })

  test('tells area in hectares and population in thousands', () => {
    expect(codesOf(stated('context.area', '459030'))).toEqual(['ICT-V022'])
    expect(codesOf(stated('context.population', '880'))).toEqual(['ICT-V022'])
    expect(codesOf(stated('context.population', '1010000'))).toEqual([])
  })

  test('has no districts after 30 June 2025', () => {
    const phuTho = { area: areaOn('25', '2025-12-31'), year: 2025 }
    const district = (key: string, digits: string) => stated(key, digits, 'exact', { area: '25', period: 2025 })
    const found = diagnosticsOf(
      [district('conferencing.districts_own', '10'), district('telecom.computer_share@district', '91')],
      phuTho,
    )
    expect(found.map(({ code, locations }) => [code, locations.length])).toEqual([['ICT-V019', 2]])
  })
})

describe('required indicators', () => {
  const missing = (observations: readonly Observation[], context = {}) =>
    diagnosticsOf(observations, { ...context, missing: true }).filter(({ code }) => code === 'ICT-V001')

  test('are missed once each, without a place', () => {
    const found = missing([])
    expect(new Set(found.map(({ figure }) => figure)).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(20)
    expect(found.every(({ locations }) => locations.length === 0)).toBe(true)
  })

  test('are missed at a level where the others are there', () => {
    const found = missing(hoaBinh2023.filter(({ key }) => key !== 'telecom.computer_share@district'))
    expect(sentences(found)).toEqual([expect.stringContaining('được trang bị máy tính (cấp huyện)')])
  })

  test('are not missed where they can be computed, or do not apply', () => {
    const without = hoaBinh2023.filter(({ key }) => key !== 'postal.radius' && key !== 'network.points')
    expect(missing(without)).toEqual([])
    const none = observation('email.mailboxes', { status: 'notApplicable' })
    expect(missing(sampleWith(none))).toEqual([])
  })

  test('stand at their cell where it says that there is no figure', () => {
    const found = missing(sampleWith(observation('email.mailboxes', { status: 'missing' })))
    expect(found.map(({ figure, locations }) => [figure, locations.length])).toEqual([['email.mailboxes', 1]])
  })

  test('of the district level are not asked for where there are no districts', () => {
    const figures = missing([], { area: areaOn('25', '2025-12-31'), year: 2025 }).map(({ figure }) => figure)
    expect(figures).toContain('telecom.computer_share')
    expect(figures).not.toContain('conferencing.districts_own')
  })
})

describe('the previous year', () => {
  const before = (key: string, digits: string) => stated(key, digits, 'exact', { period: 2022 })

  test.each([
    ['a count that doubled', 'signatures.personal', '2510', '5021', ['ICT-V025']],
    ['a count that halved', 'signatures.personal', '10042', '5021', ['ICT-V025']],
    ['a count that grew by a half', 'signatures.personal', '3400', '5021', []],
    ['a small count that doubled', 'postal.enterprises', '2', '4', []],
    ['a share that fell by 20 points', 'telecom.lan_share', '100', '80', ['ICT-V025']],
    ['a share that fell by 19 points', 'telecom.lan_share', '100', '81', []],
    ['a large count that stood still', 'signatures.personal', '5021', '5021', ['ICT-V026']],
    ['a small count that stood still', 'postal.enterprises', '5', '5', []],
  ])('%s', (_, key, last, now, codes) => {
    expect(codesOf(before(key, last), stated(key, now))).toEqual(codes)
  })
})

describe('hints that help', () => {
  const hint = (observations: readonly Observation[], language: 'vi' | 'en' = 'vi') =>
    diagnosticsOf(observations).map((diagnostic) => messageOf(diagnostic, language).hint)[0] ?? ''

  test('a numerator whose digits changed places is named', () => {
    expect(hint([share('34.2', '28/240')])).toContain('tử số 82 cho 34,2%. 82 và 28 chỉ khác nhau ở hai chữ số đổi chỗ')
  })

  test('a denominator whose digits changed places is named', () => {
    expect(hint([stated('postal.points', '240'), share('34.2', '82/204')])).toContain(
      '204 và 240 chỉ khác nhau ở hai chữ số đổi chỗ',
    )
  })

  test('the part that would make a total right is named', () => {
    const parts = [stated('network.department_points', '23'), stated('network.commune_points', '151')]
    expect(hint([...parts, stated('network.points', '183')])).toMatch(
      /Với «.*huyện, thành phố» là 32 thì khớp: 23 và 32 chỉ khác nhau ở hai chữ số đổi chỗ/,
    )
    expect(hint([...parts, stated('network.points', '174')])).toBe('')
    expect(hint([...parts, stated('network.points', '714')])).toContain('714 và 174 chỉ khác nhau ở hai chữ số đổi chỗ')
  })

  test('the count of points that an average goes with is named', () => {
    const points = stated('postal.points', '240')
    expect(hint([points, stated('postal.population_per_point', '3261')])).toContain('ứng với 270 điểm phục vụ')
    expect(hint([points, stated('postal.radius', '3.5')])).toContain('ứng với 116 đến 123 điểm phục vụ')
    expect(hint([stated('postal.points', '420'), stated('postal.population_per_point', '3669')])).toContain(
      '420 và 240 chỉ khác nhau ở hai chữ số đổi chỗ',
    )
  })

  test.each([
    ['context.area', '459082', 'nếu tính bằng ha'],
    ['context.area', '4590820000', 'nếu tính bằng m²'],
    ['context.population', '880', 'nếu tính bằng nghìn người'],
    ['context.area', '45908.2', 'dấu thập phân bị lệch'],
  ])('the unit that fits %s of %s is named', (key, digits, text) => {
    expect(hint([stated(key, digits)])).toContain(text)
  })

  test('the shares that are possible are named', () => {
    expect(diagnosticsOf([stated('postal.staffed_commune_share', '98.5')]).map(({ params }) => params)).toEqual([
      expect.objectContaining({
        below: { vi: '98,0%', en: '98.0%' },
        above: { vi: '98,7%', en: '98.7%' },
      }),
    ])
  })
})

describe('the root of a fault', () => {
  const rootOf = (...observations: readonly Observation[]) => diagnosticsOf(observations).map(({ figure }) => figure)

  test('is the count of points where two averages are against it', () => {
    const averages = [stated('postal.radius', '2.5'), stated('postal.population_per_point', '3669')]
    expect(rootOf(stated('postal.points', '420'), ...averages)).toEqual(['postal.points'])
    expect(rootOf(stated('postal.points', '240'), stated('postal.radius', '3.5'), ...averages.slice(1))).toEqual([
      'postal.radius',
    ])
  })

  test('is the total where a share bears out its own fraction, and the fraction where it does not', () => {
    expect(rootOf(stated('postal.points', '250'), share('34.2', '82/240'))).toEqual(['postal.points'])
    expect(rootOf(stated('postal.points', '240'), share('34.2', '82/250'))).toEqual(['postal.dossier_share'])
  })

  test('is the count where a share bears out its own numerator, and the numerator where it does not', () => {
    expect(rootOf(stated('postal.dossier_points', '80'), share('34.2', '82/240'))).toEqual(['postal.dossier_points'])
    expect(rootOf(stated('postal.dossier_points', '82'), share('34.2', '80/240'))).toEqual(['postal.dossier_share'])
  })
})

describe('what is no fault', () => {
  test.each([
    ['an area measured anew', [stated('context.area', '4610.2')]],
    ['a registered population', [stated('context.population', '960000')]],
    [
      'agencies of which the same one lacks behind',
      ['telecom.lan_share', 'documents.agency_share'].map((key) => stated(key, '96.9')),
    ],
    ['a share over many', [stated('postal.points', '700'), stated('postal.dossier_share', '34.4')]],
    ['a share that was cut off over a total', [stated('postal.staffed_commune_share', '98.6')]],
    ['no points and no shares of them', [stated('postal.enterprises', '0'), stated('postal.points', '0')]],
    [
      'a bound on cable that may have grown',
      [stated('telecom.fibre_km', '8650', 'exact', { period: 2022 }), stated('telecom.fibre_km', '8600', 'over')],
    ],
  ])('%s', (_, observations) => {
    expect(diagnosticsOf(observations).map(({ code }) => code)).toEqual([])
  })

  test('many figures of another year are a series, not slips', () => {
    const series = ['postal.points', 'postal.enterprises', 'email.mailboxes', 'telecom.fibre_km'].map((key) =>
      stated(key, '5', 'exact', { period: 2019 }),
    )
    const rest = hoaBinh2023.filter(({ key }) => key !== 'email.mailboxes')
    const codes = diagnosticsOf([...rest, ...series], { missing: true }).map(({ code }) => code)
    expect(codes).toContain('ICT-V001')
    expect(codes).not.toContain('ICT-V039')
  })
})
