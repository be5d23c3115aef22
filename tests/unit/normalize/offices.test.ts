/** Tables as offices write them: heads of yearbooks, footnotes, restated shares, columns that no report needs. */
import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { faults, lines, normalized } from './normalized.ts'

const statuses = (text: string): readonly string[] =>
  normalized(text).observations.map(({ period, status }) => `${period} ${status}`)

const messages = (text: string): readonly string[] =>
  normalized(text).diagnostics.map((diagnostic) => messageOf(diagnostic, 'vi').message)

describe('a status in the head of a column', () => {
  test.each([
    ['Sơ bộ 2023', 'provisional'],
    ['sơ bộ năm 2023', 'provisional'],
    ['Ước 2023', 'estimated'],
    ['Ước tính năm 2023', 'estimated'],
    ['Ước thực hiện năm 2023', 'estimated'],
    ['ƯỚC TH 2023', 'estimated'],
    ['Thực hiện năm 2023', 'normal'],
  ])('%s', (head, status) => {
    expect(statuses(`Chỉ tiêu;2022;${head}\npostal.points;238;240\n`)).toEqual(['2022 normal', `2023 ${status}`])
  })

  test('above and below the names of places', () => {
    expect(statuses('Chỉ tiêu;Năm 2022;Sơ bộ 2023\n;Toàn tỉnh;Toàn tỉnh\npostal.points;238;240\n')).toEqual([
      '2022 normal',
      '2023 provisional',
    ])
    expect(statuses('Chỉ tiêu;Tỉnh Hòa Bình;\n;2022;Ước 2023\npostal.points;238;240\n')).toEqual([
      '2022 normal',
      '2023 estimated',
    ])
  })

  test('a missing value stays missing, a plan is no figure', () => {
    expect(statuses('Chỉ tiêu;Sơ bộ 2023\npostal.points;…\n')).toEqual(['2023 missing'])
    expect(lines(normalized('Chỉ tiêu;2022;Kế hoạch 2023\npostal.points;238;245\n'))).toEqual([
      'postal.points 17 2022 exact 238',
    ])
  })
})

describe('marks of footnotes', () => {
  test.each(['(*)', '*', '**', '[1]', ' (1)', ' (a)'])('%s behind a name and a head', (mark) => {
    const result = normalized(`Chỉ tiêu${mark};Giá trị${mark}\nSố điểm phục vụ bưu chính${mark};240\n`)
    expect(lines(result)).toEqual(['postal.points 17 2023 exact 240'])
    expect(faults(result)).toEqual([])
  })

  test('a row that numbers the columns is none', () => {
    const result = normalized('Chỉ tiêu;ĐVT;Giá trị\n(1);(2);(3)\npostal.points;điểm;240\n')
    expect([...lines(result), ...faults(result)]).toEqual(['postal.points 17 2023 exact 240'])
  })
})

test.each([
  ['149/151 xã, đạt 98,7%', '98.7 149/151'],
  ['149/151, chiếm 98,7 %', '98.7 149/151'],
  ['149/151 xã; tương ứng 98,7%', '98.7 149/151'],
])('a fraction with its share behind it: %s', (cell, value) => {
  const result = normalized(`Chỉ tiêu|Giá trị\npostal.staffed_commune_share|${cell}\n`)
  expect(lines(result)).toEqual([`postal.staffed_commune_share 17 2023 exact ${value}`])
})

test.each(['149/151 xã, chưa đạt 98,7%', '149/151 xã, đạt 98,7% năm 2022', '149/151, 98,7%'])(
  '%s is no such share',
  (cell) => {
    expect(lines(normalized(`Chỉ tiêu|Giá trị\npostal.staffed_commune_share|${cell}\n`))).toEqual([])
  },
)

test('columns beside indicators that no report needs are told at once, in their order', () => {
  const text =
    'Chỉ tiêu;Quý I;Quý II;Quý III;Quý IV;So sánh;Trống;Cả năm 2023\npostal.points;1;2;3;4;5;;240\npostal.enterprises;1;2;3;4;5;;5\n'
  expect(faults(normalized(text))).toEqual(['ICT-N003 1:10'])
  expect(messages(text)[0]).toMatch(/^Các cột «Quý I», «Quý II», «Quý III», «Quý IV», «So sánh» không phải/)
  expect(normalized(text).diagnostics[0]?.locations).toHaveLength(5)
})

test('a level that an indicator is not reported at is told by its name', () => {
  const text = 'Chỉ tiêu;Toàn tỉnh;Cấp xã\ndocuments.electronic_share;91,4;85\n'
  expect(faults(normalized(text))).toEqual(['ICT-N013 2:33'])
  expect(messages(text)[0]).toContain('(«Cấp xã»)')
  expect(messages('Cấp;postal.points;documents.electronic_share\nCấp xã;;85\n')[0]).toContain('(«Cấp xã»)')
})

test('the empty cell of an area is one place, whatever the number of years', () => {
  const [fault] = normalized(
    'Tỉnh;Chỉ tiêu;2022;2023\nHòa Bình;postal.points;238;240\n;postal.radius;2,4;2,5\n',
  ).diagnostics
  expect(fault).toMatchObject({ code: 'ICT-N010' })
  expect(fault?.locations).toHaveLength(1)
})
