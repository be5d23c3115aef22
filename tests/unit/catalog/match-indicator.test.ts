import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorMatcher } from '../../../src/catalog/match-indicator.ts'
import { catalog } from './seeds.ts'

const meaning = (text: string): string => {
  const match = catalog.matchIndicator(text)
  if (match.kind !== 'found') return match.kind
  return match.level === null ? match.indicator.code : `${match.indicator.code}@${match.level}`
}

/** Any code units, lone surrogates too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })

describe('matchIndicator', () => {
  test.each([
    ['postal.points', 'postal.points'],
    [' POSTAL.POINTS ', 'postal.points'],
    ['telecom.computer_share@district', 'telecom.computer_share@district'],
    ['telecom.computer_share@province', 'telecom.computer_share@province'],
    ['Số điểm phục vụ bưu chính', 'postal.points'],
    ['số điểm phục vụ bưu chính'.normalize('NFD'), 'postal.points'],
    ['SỐ ĐIỂM PHỤC VỤ BƯU CHÍNH', 'postal.points'],
    ['So diem phuc vu buu chinh', 'postal.points'],
    ['Số  điểm\nphục vụ\u00A0bưu chính', 'postal.points'],
    ['Số điểm phục vụ bưu chính (điểm)', 'postal.points'],
    ['Số điểm phục vụ bưu chính (điểm phục vụ)', 'postal.points'],
    ['Postal service points', 'postal.points'],
    ['Bán kính phục vụ bình quân (km)', 'postal.radius'],
    ['Bán kính phục vụ bình quân (km/điểm phục vụ)', 'postal.radius'],
    ['Bán kính phục vụ bình quân (km/01 điểm phục vụ)', 'postal.radius'],
    ['Bán kính phục vụ bình quân [ĐVT: km]', 'postal.radius'],
    ['Bán kính phục vụ bình quân trên 01 điểm phục vụ bưu chính (km)', 'postal.radius'],
    ['Bán kính phục vụ bình quân trên 1 điểm phục vụ bưu chính', 'postal.radius'],
    ['Ban kinh phuc vu binh quan (km)', 'postal.radius'],
    ['Số dân phục vụ bình quân (người/điểm phục vụ)', 'postal.population_per_point'],
    ['Dân số trung bình (người)', 'context.population'],
    ['Diện tích (km²)', 'context.area'],
    ['Diện tích (km2)', 'context.area'],
    ['Số đơn vị hành chính cấp huyện', 'context.districts'],
    ['Số xã, phường, thị trấn', 'context.communes'],
    ['Số xã phường thị trấn', 'context.communes'],
    ['Tỷ lệ CBCCVC được trang bị máy tính', 'telecom.computer_share'],
    ['Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính cấp tỉnh', 'telecom.computer_share@province'],
    ['Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính (cấp huyện)', 'telecom.computer_share@district'],
    ['Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính - cấp xã', 'telecom.computer_share@commune'],
    ['Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính, cấp xã', 'telecom.computer_share@commune'],
    ['Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính tại cấp xã (%)', 'telecom.computer_share@commune'],
    ['Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính (%) - cấp xã', 'telecom.computer_share@commune'],
    ['Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính (%) (cấp xã)', 'telecom.computer_share@commune'],
    ['Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính (xã)', 'telecom.computer_share@commune'],
    ['Tỉ lệ cán bộ, công chức, viên chức được trang bị máy tính', 'telecom.computer_share'],
    ['ti le can bo, cong chuc, vien chuc duoc trang bi may tinh cap xa', 'telecom.computer_share@commune'],
    ['Share of staff equipped with a computer (district)', 'telecom.computer_share@district'],
    ['Share of staff equipped with a computer, commune level', 'telecom.computer_share@commune'],
    ['Tỷ lệ cơ quan nhà nước có mạng nội bộ (LAN) và kết nối Internet băng thông rộng (%)', 'telecom.lan_share'],
    ['Số điểm mạng truyền số liệu chuyên dùng tại Uỷ ban nhân dân xã, phường, thị trấn', 'network.commune_points'],
    ['Điểm mạng truyền số liệu chuyên dùng tại UBND xã, phường, thị trấn', 'network.commune_points'],
    ['Điểm mạng TSLCD tại UBND xã, phường, thị trấn', 'network.commune_points'],
    ['Số điểm cầu HNTH', 'conferencing.endpoints'],
    ['Số CKS cá nhân', 'signatures.personal'],
    ['Số điểm phục vụ bưu chính tiếp nhận hồ sơ, trả kết quả TTHC', 'postal.dossier_points'],
  ])('%j is %s', (text, expected) => {
    expect(meaning(text)).toBe(expected)
  })

  test.each([
    ['Số điểm phục vụ bưu chín', 'postal.points'],
    ['Sô điểm phục vụ bưu chính', 'postal.points'],
    ['Bán kính phục vụ bình quân (dặm)', 'postal.radius'],
    ['Bán kính phục vụ bình quân (người)', 'postal.radius'],
    ['postal.radus', 'postal.radius'],
    ['postal.points@county', 'postal.points'],
    ['Tỷ lệ cơ quan, đơn vị sử dụng chữ kí', 'signatures.agency_share'],
  ])('%j is unknown, and near to %s', (text, code) => {
    expect(catalog.matchIndicator(text)).toMatchObject({ kind: 'unknown', nearest: { code } })
  })

  test.each(['', ' ', '()', '(km)', 'cấp xã', 'Ghi chú', 'STT', '@', 'constructor'])('%j is nothing', (text) => {
    expect(catalog.matchIndicator(text)).toEqual({ kind: 'unknown', nearest: null })
  })

  test('two levels that contradict each other are no level', () => {
    expect(meaning('Tỷ lệ cán bộ, công chức, viên chức được trang bị máy tính cấp tỉnh (cấp xã)')).toBe('unknown')
  })

  test('a level that the indicator is not reported at is told as named', () => {
    expect(meaning('Số doanh nghiệp bưu chính cấp xã')).toBe('postal.enterprises@commune')
    expect(meaning('Số doanh nghiệp bưu chính (toàn tỉnh)')).toBe('postal.enterprises@all')
    expect(meaning('postal.points@commune')).toBe('postal.points@commune')
  })

  test('the level tells indicators of one name apart', () => {
    const [first, second] = catalog.indicators
    if (!first || !second) throw new Error('the catalogue is empty')
    const twins = [first, { ...second, aliases: [first.name.vi], levels: ['commune'] as const }]
    const match = indicatorMatcher(twins, catalog.unitOf, () => undefined)
    expect(match(`${first.name.vi} cấp xã`)).toMatchObject({ kind: 'found', indicator: { code: second.code } })
    expect(match(`${first.name.vi} cấp tỉnh`)).toMatchObject({ kind: 'found', indicator: { code: first.code } })
    expect(match(`${first.name.vi} cấp huyện`)).toMatchObject({ kind: 'ambiguous' })
  })

  test('a name of two indicators is ambiguous', () => {
    const [first, second] = catalog.indicators
    if (!first || !second) throw new Error('the catalogue is empty')
    const twins = [first, { ...second, aliases: [first.name.vi] }]
    const match = indicatorMatcher(twins, catalog.unitOf, () => undefined)
    expect(match(first.name.vi)).toEqual({ kind: 'ambiguous', candidates: twins })
    expect(match(`${first.name.vi} (km²)`)).toMatchObject({ kind: 'found', indicator: { code: first.code } })
  })

  test('every name is found with its level and its unit behind it, whichever way round', () => {
    const named = catalog.indicators.flatMap((indicator) =>
      indicator.levels.map((level) => ({ indicator, level, unit: catalog.unitOf(indicator).printed.vi })),
    )
    const levelWord = { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã', all: 'các cấp' }
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.boolean(), ({ indicator, level, unit }, levelFirst) => {
        const inUnit = unit === '' ? '' : ` (${unit})`
        const tail = levelFirst ? ` (${levelWord[level]})${inUnit}` : `${inUnit} - ${levelWord[level]}`
        expect(meaning(indicator.name.vi + tail)).toBe(`${indicator.code}@${level}`)
      }),
    )
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['found', 'ambiguous', 'unknown']).toContain(catalog.matchIndicator(text).kind)
      }),
      { numRuns: 200 },
    )
    for (const text of ['('.repeat(400), '- '.repeat(200), `x${' (km)'.repeat(79)}`, ' '.repeat(1_000_000)])
      expect(meaning(text)).toBe('unknown')
  })
})
