import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { normalizeDefinitions } from '../../../src/diagnostics/normalize-definitions.ts'
import { faults, lines, normalized, normalizedFiles, options } from './normalized.ts'

const HEADER = 'Mã chỉ tiêu;Địa bàn;Năm;Giá trị\n'

describe('notation of a file', () => {
  test('is asked for where two readings stay open', () => {
    const result = normalized('Mã chỉ tiêu;Giá trị\ntelecom.fibre_km;9.000\npostal.points;240\n')
    expect(faults(result)).toEqual(['ICT-N015 2:18'])
    expect(lines(result)).toEqual(['postal.points 17 2023 exact 240'])
    const [diagnostic] = result.diagnostics
    expect(diagnostic?.figure).toBe('telecom.fibre_km')
    expect(diagnostic && messageOf(diagnostic, 'vi').message).toContain('«9.000» có thể là 9000 hoặc 9,000')
  })

  test('is settled by any cell that has one reading only', () => {
    const count = normalized('Mã chỉ tiêu;Giá trị\ntelecom.fibre_km;9.000\npostal.population_per_point;3.588\n')
    expect(lines(count)).toContain('telecom.fibre_km 17 2023 exact 9000')
    const share = normalized('Mã chỉ tiêu;Giá trị\ntelecom.fibre_km;9.000\ntelecom.lan_share;99.5\n')
    expect(lines(share)).toContain('telecom.fibre_km 17 2023 exact 9')
  })

  test('is settled by the column before the file', () => {
    const result = normalized(
      'Tỉnh;Tổng chiều dài cáp quang;Diện tích\nHòa Bình;9.000;4590.3\nPhú Thọ;9.000,5;3534.6\n',
    )
    expect(lines(result)).toContain('telecom.fibre_km 17 2023 exact 9000')
    expect(faults(result)).toEqual(['ICT-N017 2:16'])
  })

  test('can be declared', () => {
    const text = 'Mã chỉ tiêu;Giá trị\ntelecom.fibre_km;9.000\n'
    expect(lines(normalized(text, { notation: 'vi' }))).toEqual(['telecom.fibre_km 17 2023 exact 9000'])
    expect(lines(normalized(text, { notation: 'en' }))).toEqual(['telecom.fibre_km 17 2023 exact 9'])
    expect(faults(normalized('Mã chỉ tiêu;Giá trị\npostal.radius;2,5\n', { notation: 'en' }))).toEqual([
      'ICT-N016 2:15',
    ])
  })
})

describe('faults at their cells', () => {
  test.each([
    ['a;b\nc;d\n', 'ICT-N001 1:1'],
    ['Mã chỉ tiêu;Giá trị;Số liệu\npostal.points;1;2\n', 'ICT-N002 1:21'],
    ['Mã chỉ tiêu;Giá trị;Linh tinh\npostal.points;1;2\n', 'ICT-N003 1:21'],
    [`${HEADER}postal.poins;Hòa Bình;2023;1\n`, 'ICT-N004 2:1'],
    [`${HEADER}postal.points;Hòa Bìn;2023;1\n`, 'ICT-N006 2:15'],
    [`${HEADER}postal.points;Hòa Bình;2025;1\n`, 'ICT-N007 2:15'],
    ['Mã chỉ tiêu;Mã tỉnh;Tỉnh;Giá trị\npostal.points;17;Phú Thọ;1\n', 'ICT-N009 2:15'],
    [`${HEADER}postal.points;;2023;1\n`, 'ICT-N010 2:15'],
    [`${HEADER}postal.points;Hòa Bình;6 tháng 2023;1\n`, 'ICT-N011 2:24'],
    ['Mã chỉ tiêu;Cấp;Giá trị\npostal.points;thôn;1\n', 'ICT-N012 2:15'],
    ['Mã chỉ tiêu;Cấp;Giá trị\npostal.points;Cấp xã;1\n', 'ICT-N013 2:15'],
    [`${HEADER}postal.points;Hòa Bình;2023;nhiều\n`, 'ICT-N014 2:29'],
    [`${HEADER}email.mailboxes;Hòa Bình;2023;13.00\n`, 'ICT-N018 2:31'],
    ['Mã chỉ tiêu;ĐVT;Giá trị\ntelecom.fibre_km;%;90\n', 'ICT-N019 2:18'],
    ['Tỉnh;Tổng chiều dài cáp quang (%);Diện tích\n17;5;6\n', 'ICT-N019 1:6'],
    ['Mã chỉ tiêu;ĐVT;Giá trị\npostal.points;cái;90\n', 'ICT-N020 2:15'],
    [`${HEADER}postal.points;Hòa Bình;2023;24\uE0000\n`, 'ICT-N021 2:29'],
    [`${HEADER}postal.points;Hòa\u0007 Bình;2023;240\n`, 'ICT-N021 2:15'],
    [`${HEADER}postal.points;Hòa Bình;2023;24\u200B0\n`, 'ICT-N022 2:29'],
    [`${HEADER}postal.points;Hòa Bình;2023;240;5\n`, 'ICT-N025 2:33'],
    ['Mã chỉ tiêu;Giá trị;Tình trạng\npostal.points;1;lạ\n', 'ICT-N026 2:17'],
    [`${HEADER}postal.dossier_share;Hòa Bình;2023;82/0\n`, 'ICT-N027 2:36'],
    [`${HEADER}postal.radius;Hòa Bình;2023;1/2\n`, 'ICT-N028 2:29'],
    [`${HEADER}postal.points;Hòa Bình;2023;${'9'.repeat(31)}\n`, 'ICT-N030 2:29'],
    ['Mã chỉ tiêu;Giá trị;Tử số;Mẫu số\npostal.dossier_share;82/240;82;241\n', 'ICT-N031 2:22'],
    ['Mã chỉ tiêu;Tên chỉ tiêu;Giá trị\npostal.points;Dân số;1\n', 'ICT-N032 2:1'],
  ])('%j', (text, fault) => {
    expect(
      faults(
        normalized(text, { province: text.includes('Địa bàn') || text.includes('Tỉnh') ? null : options.province }),
      ),
    ).toEqual([fault])
  })

  test('one fault in many rows is one diagnostic', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `postal.points;Hòa Bìn;${2000 + index};1`).join('\n')
    const { diagnostics } = normalized(HEADER + rows, { province: null })
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['ICT-N006']))
  })

  test('a table without a column of areas is told once, an empty cell at its own place', () => {
    const none = normalized('Mã chỉ tiêu;Giá trị\npostal.points;240\npostal.radius;2,5\n', { province: null })
    expect(none.diagnostics.map(({ code, locations }) => [code, locations.length])).toEqual([['ICT-N010', 1]])
    expect(none.diagnostics.map((one) => messageOf(one, 'vi').hint)[0]).toContain('--province')
    const empty = normalized(`${HEADER}postal.points;;2023;240\npostal.radius;;2023;2,5\n`, { province: null })
    expect(empty.diagnostics.map(({ code, locations }) => [code, locations.length])).toEqual([['ICT-N010', 2]])
    expect(empty.diagnostics.map((one) => messageOf(one, 'vi').hint)[0]).toContain('từng ô trống')
  })

  test.each([
    'context.communes;Cấp tỉnh;tỉnh Hòa Bình;2023;151\nconferencing.start_year;Cấp tỉnh;tỉnh Hòa Bình;2023;2010;năm\nconferencing.endpoints;Cấp tỉnh;tỉnh Hòa Bình;2023;11;điểm cầu\n',
    'Số xã, phường, thị trấn;Cấp tỉnh;204\nNăm bắt đầu triển khai hội nghị truyền hình trực tuyến;năm;2010\nDân số;người;880474\n',
  ])('a file that lost its header is told once: %j', (text) => {
    expect(faults(normalized(text))).toEqual(['ICT-N001 1:1'])
  })

  test.each([
    ['{"Phòng A": {"postal.points": 240, "postal.radius": 2.5}}', ['ICT-N034 1:2']],
    ['{"Hòa Bìnn": {"postal.points": 240}}', ['ICT-N034 1:2']],
    ['{"data": {"postal.points": 240, "postal.radius": 2.5}}', []],
    ['{"so_lieu": {"Records": [{"indicator": "postal.points", "value": 240}]}}', []],
  ])('one key around everything: %s', (text, expected) => {
    expect(faults(normalized(text, {}, 'data/2023/a.json'))).toEqual(expected)
  })

  test('a unit beside a list of names is told in words', () => {
    const { diagnostics } = normalized('Mã chỉ tiêu;ĐVT;Giá trị\ntransport.unit_names;cái;Công an tỉnh\n')
    const [told] = diagnostics.map((one) => messageOf(one, 'vi'))
    expect(told?.message).toContain('(không có)')
    expect(told?.hint).toBe('Kiểm tra số liệu. Để trống ô đơn vị tính.')
  })

  test('the nearest name is offered', () => {
    const [diagnostic] = normalized(`${HEADER}postal.points;Hà Lội;2023;1\n`).diagnostics
    expect(diagnostic && messageOf(diagnostic, 'vi').hint).toContain('«Hà Nội»')
  })
})

describe('the same figure twice', () => {
  const file = (value: string): string => `Mã chỉ tiêu;Giá trị\npostal.dossier_share;${value}\n`
  const two = (first: string, second: string) =>
    normalizedFiles([
      ['data/2023/a.csv', file(first)],
      ['data/2023/b.csv', file(second)],
    ])

  test('equal values are joined with both places', () => {
    const result = two('32,2%', '32.20')
    expect(result.observations).toHaveLength(1)
    expect(result.observations[0]?.locations.map((place) => place.file)).toEqual(['data/2023/a.csv', 'data/2023/b.csv'])
    expect(result.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['ICT-N023', 'info']])
  })

  test('a value and its fraction complete each other', () => {
    expect(lines(two('32,2%', '82/240'))).toEqual(['postal.dossier_share 17 2023 exact 32.2 82/240'])
  })

  test('different values are a conflict that names both places', () => {
    const result = two('32,2%', '34,2%')
    expect(lines(result)).toEqual(['postal.dossier_share 17 2023 exact 32.2'])
    const [diagnostic] = result.diagnostics
    expect(diagnostic?.code).toBe('ICT-N024')
    expect(diagnostic?.figure).toBe('postal.dossier_share')
    expect(diagnostic?.locations.map(({ file: name }) => name)).toEqual(['data/2023/b.csv', 'data/2023/a.csv'])
  })

  test('«trên 32%» is not «32%»', () => {
    expect(two('32%', 'trên 32%').diagnostics.map(({ code }) => code)).toEqual(['ICT-N024'])
  })

  test.each([
    ['32,2%', '…'],
    ['', '32,2%'],
  ])('a missing value gives way: %j, %j', (first, second) => {
    const result = two(first, second)
    expect(lines(result)).toEqual(['postal.dossier_share 17 2023 exact 32.2'])
    expect(result.diagnostics).toEqual([])
  })
})

test('no table makes it throw, and every diagnostic has its words', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'Mã chỉ tiêu',
      'Giá trị',
      'Năm',
      'Tỉnh',
      'Cấp',
      'ĐVT',
      'Tử số',
      'Mẫu số',
      'postal.points',
      'Dân số (nghìn người)',
    ),
    fc.constantFrom(
      '17',
      'Hòa Bình',
      '2023',
      '9.000',
      '2,5',
      '82/240',
      'trên 5',
      '%',
      '-',
      'Cấp xã',
      '\uE000',
      '5/0',
      'constructor',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replace(/[;"\r\n\0]/g, '')),
  )
  const text = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 })
    .map((rows) => rows.map((row) => row.join(';')).join('\n'))
  fc.assert(
    fc.property(text, (body) => {
      const { diagnostics, observations } = normalized(`x;y;z\n${body}`)
      for (const diagnostic of diagnostics) expect(messageOf(diagnostic, 'vi').message).not.toBe('')
      for (const { locations } of observations) expect(locations[0].line).toBeGreaterThan(1)
    }),
    { numRuns: 1000 },
  )
})

test('all texts are composed', () => {
  const texts = JSON.stringify(normalizeDefinitions)
  expect(texts).toBe(texts.normalize('NFC'))
})
