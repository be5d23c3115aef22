/** What is asked for must not depend on how the rest of a file is passed over. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberForm } from '../../../src/normalize/number-form.ts'
import { textTree } from '../../../src/normalize/text-tree.ts'
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

/** Codes that are about the observations of other areas, which nobody asked for. */
const ABOUT_OTHERS = new Set(['ICT-N015', 'ICT-N023', 'ICT-N024'])

const told = ({ diagnostics }: Normalized) =>
  diagnostics
    .filter(({ code }) => !ABOUT_OTHERS.has(code))
    .map(({ code, locations }) => [code, locations.map(({ line, column }) => [line, column])])

describe('rows about other areas', () => {
  test('change nothing of what is read and told', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(null, 'vi' as const),
        (rows, notation) => {
          const text = [HEADER, ...rows].join('\n')
          const all = normalized(text, { notation })
          const asked = normalized(text, { notation, areas: new Set(['17']), years: new Set([2022, 2023]) })
          expect(lines(asked)).toEqual(lines(all).filter((line) => / 17 202[23] /.test(line)))
          expect(told(asked)).toEqual(told(all))
        },
      ),
      { numRuns: 400 },
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
  expect(numberForm(text)).toBe(form)
})

test('a tree of texts remembers combinations and nothing else', () => {
  const tree = textTree<string>([1, 3])
  tree.add(['a', 'x', 'b'], 'ab')
  tree.add(['a'], 'a and nothing')
  expect(tree.find(['a', 'y', 'b'])).toBe('ab')
  expect(tree.find(['a', 'b'])).toBe('a and nothing')
  expect(tree.find(['b', 'x', 'a'])).toBeUndefined()
  expect(tree.find(['constructor', '', '__proto__'])).toBeUndefined()
})
