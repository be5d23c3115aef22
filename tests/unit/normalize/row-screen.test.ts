/** What is asked for must not depend on how the rest of a file is passed over. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberForm } from '../../../src/normalize/number-form.ts'
import { glanceOf, isEmptyAt } from '../../../src/normalize/row-glance.ts'
import { rowMemory } from '../../../src/normalize/row-memory.ts'
import { type Normalized, lines, normalized } from './normalized.ts'

const HEADER = 'Mã chỉ tiêu;Cấp;Địa bàn;Năm;Giá trị;ĐVT;Tình trạng;Tử số;Mẫu số;'

const row = fc
  .tuple(
    fc.constantFrom('postal.points', 'postal.radius', 'telecom.computer_share', 'postal.poins', 'Dân số', 'Tổng cộng'),
    fc.constantFrom('', 'Cấp tỉnh', 'Cấp huyện', 'thôn'),
    fc.constantFrom('Hòa Bình', 'Phú Thọ', '25', 'Hòa Bìn', '', '\u200BPhú Thọ'),
    fc.constantFrom('2022', '2023', '2031', 'quý 1'),
    fc.constantFrom(
      '240',
      '2,5',
      '2.5',
      '9.000',
      '9,000',
      'trên 5',
      '',
      '…',
      '32,2%',
      'nhiều',
      '1234567890123456',
      '05',
    ),
    fc.constantFrom('', 'điểm', '%', 'nghìn người', 'cái'),
    fc.constantFrom('', 'E', 'lạ'),
    fc.constantFrom('', '', '82'),
    fc.constantFrom('', '', '240', '0'),
    fc.constantFrom('', '', '', 'xem lại'),
  )
  .map((cells) => cells.join(';'))

/** Few names and hardly a fault, so that most rows are known from others. */
const SOUND_HEADER = 'Mã chỉ tiêu;Cấp;Mã tỉnh;Địa bàn;Năm;Giá trị;ĐVT;Trạng thái'

const soundRow = fc
  .tuple(
    fc.constantFrom('postal.points;;', 'telecom.fibre_km;;', 'telecom.computer_share;Cấp xã;'),
    fc.constantFrom('17;Hòa Bình;', '17;Hòa Bình;', '25;Phú Thọ;', '"25";"Phú Thọ";'),
    fc.constantFrom('2022;', '2023;', '2019;'),
    fc.constantFrom('240;', '9;', '9;', '', ';', '9.000;', 'nhiều;', '"7";', '2,5;', '12.5;', '1/2;'),
    fc.constantFrom('', ';', ';E', ';E', ';P', ';lạ', ';;', ';;x'),
  )
  .map((cells) => cells.join(''))

const DISTRICT_HEADER = 'Mã chỉ tiêu;Địa bàn;Quận/huyện;Năm;Giá trị'

const districtRow = fc
  .tuple(
    fc.constantFrom('postal.points', 'telecom.fibre_km'),
    fc.constantFrom('Hòa Bình', 'Hòa Bình', 'Phú Thọ'),
    fc.constantFrom('', '', 'Huyện Đà Bắc', 'Thành phố Việt Trì', 'Toàn tỉnh'),
    fc.constantFrom('2022', '2023', '2019'),
    fc.constantFrom('240', '9', '9.000', ''),
  )
  .map((cells) => cells.join(';'))

const TALLY_HEADER = 'STT;Mã chỉ tiêu;Cấp;Địa bàn;Quận/huyện;Năm;Giá trị'

/** The first column is not read, but a word there makes a row one of the whole province. */
const tallyRow = fc
  .tuple(
    fc.constantFrom('1', '2', '', 'Toàn tỉnh', 'Tổng số', 'Ghi chú: cũ'),
    fc.constantFrom('postal.points', 'telecom.fibre_km', 'network.commune_points'),
    fc.constantFrom('', '', 'Cấp tỉnh', 'Cấp xã'),
    fc.constantFrom('Hòa Bình', 'Phú Thọ', 'Huyện Đà Bắc', ''),
    fc.constantFrom('', '', 'Huyện Đà Bắc', 'Huyện Lạ'),
    fc.constantFrom('2023', '2023', '2019'),
    fc.constantFrom('240', '9', ''),
  )
  .map((cells) => cells.join(';'))

const WIDE_DISTRICT_HEADER = 'Cấp;Địa bàn;Quận/huyện;Năm;postal.points;network.commune_points;telecom.fibre_km'

const wideDistrictRow = fc
  .tuple(
    fc.constantFrom('', 'Cấp tỉnh', 'Cấp xã'),
    fc.constantFrom('Hòa Bình', 'Phú Thọ', ''),
    fc.constantFrom('', '', 'Huyện Đà Bắc', 'Toàn tỉnh'),
    fc.constantFrom('2022', '2023', '2019'),
    fc.constantFrom('240', '9', ''),
    fc.constantFrom('7', ''),
    fc.constantFrom('5', '6', ''),
  )
  .map((cells) => cells.join(';'))

const WIDE_HEADER = 'Cấp;Địa bàn;Năm;postal.points;postal.radius;telecom.computer_share;Dân số;Lạ;'

const wideRow = fc
  .tuple(
    fc.constantFrom('', 'Cấp tỉnh', 'Cấp tỉnh', 'Cấp huyện', 'thôn', 'Ghi chú: x'),
    fc.constantFrom('Hòa Bình', 'Phú Thọ', 'Phú Thọ', '25', 'Hòa Bìn', '', 'Tổng cộng', 'Địa bàn'),
    fc.constantFrom('2022', '2023', '2031', 'quý 1', 'Năm'),
    fc.constantFrom('240', '240', '2,5', '', '9.000', 'nhiều', '05'),
    fc.constantFrom('2,5', '2.5', '3', '', '9,000', 'trên 5'),
    fc.constantFrom('32,2', '32,2%', '32,2% (82/240)', '', '…', '150'),
    fc.constantFrom('', '900', '1.234.567', 'x'),
    fc.constantFrom('', '', '', '', 'xem lại'),
    fc.constantFrom('', '', '', '', '7'),
  )
  .chain((cells) => fc.constantFrom(9, 9, 9, 8, 5, 3, 10).map((count) => [...cells, ''].slice(0, count).join(';')))

/** Codes that are about the observations of other areas, which nobody asked for. */
const ABOUT_OTHERS = new Set(['ICT-N015', 'ICT-N023', 'ICT-N024', 'ICT-N038', 'ICT-N039'])

const told = ({ diagnostics }: Normalized) =>
  diagnostics
    .filter(({ code }) => !ABOUT_OTHERS.has(code))
    .map(({ code, locations }) => [code, locations.map(({ line, column }) => [line, column])])

describe('rows about other areas', () => {
  test.each([
    ['long', HEADER, row],
    ['sound', SOUND_HEADER, soundRow],
    ['districts', DISTRICT_HEADER, districtRow],
    ['tallied', TALLY_HEADER, tallyRow],
    ['wide', WIDE_HEADER, wideRow],
    ['wide with districts', WIDE_DISTRICT_HEADER, wideDistrictRow],
  ])('change nothing of what is read and told: a %s table', (_, header, anyRow) => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(null, 'vi' as const),
        (rows, notation) => {
          const text = [header, ...rows].join('\n')
          const all = normalized(text, { notation })
          const asked = normalized(text, { notation, areas: new Set(['17']), years: new Set([2022, 2023]) })
          expect(lines(asked)).toEqual(lines(all).filter((line) => / 17 202[23] /.test(line)))
          expect(told(asked)).toEqual(told(all))
        },
      ),
      { numRuns: 250 },
    )
  })

  test('a notation that only they show settles the numbers that are asked for', () => {
    const rows = [
      'telecom.fibre_km;;Hòa Bình;2023;9.000',
      ...Array.from({ length: 9 }, () => 'postal.radius;;25;2023;2,5'),
    ]
    const result = normalized([HEADER, ...rows].join('\n'), { areas: new Set(['17']) })
    expect(lines(result)).toEqual(['telecom.fibre_km 17 2023 exact 9000'])
  })

  test('a fault in the last of many rows is found', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `postal.points;;Phú Thọ;${2000 + (index % 24)};${index}`)
    const result = normalized([HEADER, ...rows, 'postal.points;;Phú Thọ;2023;nhiều'].join('\n'), {
      areas: new Set(['17']),
    })
    expect(result.diagnostics.map(({ code, locations: [place] }) => [code, place?.line, place?.column])).toEqual([
      ['ICT-N014', 5002, 29],
    ])
  })
})

const glance = (...cells: readonly string[]) => glanceOf({ line: 1, start: 0, cells })

test.each([
  ['', 'empty'],
  ['05', 'whole'],
  ['2,5', 'comma'],
  ['2.55', 'point'],
  ['0,1234', 'comma'],
  ['9.000', 'other'],
  ['9,000', 'other'],
  ['1.234,5', 'other'],
  [',5', 'other'],
  ['5,', 'other'],
  ['-5', 'other'],
  [' 5', 'other'],
  ['5%', 'other'],
  ['1234567890123456', 'other'],
  ['٣', 'other'],
])('the form of %j is %s', (text, form) => {
  expect(numberForm(glance('x', text), 2)).toBe(form)
})

test('a memory of rows remembers combinations and nothing else', () => {
  const memory = rowMemory<string>([1, 3])
  memory.add(glance('a', 'x', 'b'), 'ab')
  memory.add(glance('a'), 'a and nothing')
  expect(memory.find(glance('a', 'y', 'b'))).toBe('ab')
  expect(memory.find(glance('a', 'b'))).toBe('a and nothing')
  expect(memory.find(glance('a', 'b', ''))).toBe('a and nothing')
  expect(memory.find(glance('b', 'x', 'a'))).toBeUndefined()
  expect(memory.find(glance('ab', 'x', ''))).toBeUndefined()
  expect(memory.find(glance('', 'x', 'ab'))).toBeUndefined()
  memory.add(glance('a', '', 'b'), 'again')
  expect(memory.find(glance('a', 'x', 'b'))).toBe('again')
})

test('a memory of rows is a map of their texts', () => {
  const cells = fc.array(fc.constantFrom('', 'a', 'b', 'ab', 'ộ'), { maxLength: 4 })
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 60 }), (rows) => {
      const memory = rowMemory<number>([2, 1])
      const map = new Map<string, number>()
      for (const [index, row] of rows.entries()) {
        const key = JSON.stringify([row[1] ?? '', row[0] ?? ''])
        expect(memory.find(glance(...row))).toBe(map.get(key))
        memory.add(glance(...row), index)
        map.set(key, index)
      }
    }),
  )
})

test('a glance tells what is empty', () => {
  expect([1, 2, 3].map((field) => isEmptyAt(glance('a', ''), field))).toEqual([false, true, true])
})
