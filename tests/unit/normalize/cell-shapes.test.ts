/**
 * Every shape of a cell under every kind of indicator: read exactly as stated here, or told by the code stated here.
 * Nothing in between: a cell is never read in part.
 */
import { describe, expect, test } from 'vitest'
import { lines, normalized } from './normalized.ts'

/** One of each kind; a count and a measure also with a unit of its own. */
const INDICATORS = [
  'postal.points',
  'conferencing.districts_own',
  'context.population',
  'telecom.fibre_km',
  'postal.radius',
  'postal.dossier_share',
  'conferencing.start_year',
  'transport.unit_names',
]

/** A cell, then what is read or told for each indicator in their order; `82/240` alone is a fraction without a value. */
const TABLE = `
240                   | 240        | 240        | 240        | 240        | 240        | 240        | 240        | N036
82/240                | N028       | 82 82/240  | N028       | N028       | N028       | 82/240     | N028       | N036
8/10                  | N028       | 8 8/10     | N028       | N028       | N028       | 8/10       | N028       | N036
32,2%                 | N019       | N019       | N019       | N019       | N019       | 32.2       | N019       | N036
32,2% (82/240)        | N019       | N019       | N019       | N019       | N019       | 32.2 82/240| N019       | N036
82/240 (34,2%)        | N019       | 82 82/240  | N019       | N019       | N019       | 34.2 82/240| N019       | N036
8 (8/10)              | N028       | 8 8/10     | N028       | N028       | N028       | 8 8/10     | N028       | N036
240 điểm              | 240        | N019       | N019       | N019       | N019       | N019       | N019       | N036
240 km                | N019       | N019       | N019       | 240        | 240        | N019       | N019       | N036
240 người             | N019       | N019       | 240        | N019       | N019       | N019       | N019       | N036
240 bưu điểm          | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 cái               | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 năm               | N019       | N019       | N019       | N019       | N019       | N019       | 240        | N036
240 điểm phục vụ      | 240        | N019       | N019       | N019       | N019       | N019       | N019       | N036
240 doanh nghiệp      | N019       | N019       | N019       | N019       | N019       | N019       | N019       | N036
97 cán bộ             | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
97% xã                | N019       | N019       | N019       | N019       | N019       | N019       | N019       | N036
240 số                | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 tỷ                | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240; 12               | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 và 12             | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 12                | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
10-12                 | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
10–12                 | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
1/2024                | N028       | N035       | N028       | N028       | N028       | N035       | N028       | N036
01/2024               | N028       | N035       | N028       | N028       | N028       | N035       | N028       | N036
12/10/2023            | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
12.10.2023            | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
2023-10-12            | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
1e3                   | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
Quận 1                | N014       | N014       | N014       | N014       | N014       | N014       | N014       | Quận 1
XII                   | N014       | N014       | N014       | N014       | N014       | N014       | N014       | XII
mười hai              | N014       | N014       | N014       | N014       | N014       | N014       | N014       | mười hai
hai trăm bốn mươi     | N014       | N014       | N014       | N014       | N014       | N014       | N014       | hai trăm bốn mươi
12 nghìn              | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
12 nghìn người        | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
1,2 triệu             | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 đồng              | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 VNĐ               | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
$240                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 USD               | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
+240                  | 240        | 240        | 240        | 240        | 240        | 240        | 240        | N036
-240                  | -240       | -240       | -240       | -240       | -240       | -240       | -240       | N036
'240                  | 240        | 240        | 240        | 240        | 240        | 240        | 240        | N036
240'                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
"240"                 | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
２４０                   | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240¹                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240²                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240*                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 (*)               | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240(1)                | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 [1]               | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 (2 điểm tạm dừng) | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 (ước)             | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240a                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
24O                   | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
l00                   | N014       | N014       | N014       | N014       | N014       | N014       | N014       | l00
240,                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240.                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
,5                    | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
½                     | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240½                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
(240)                 | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 ha                | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240?                  | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 điểm 12           | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
trên 240              | over 240   | over 240   | over 240   | over 240   | over 240   | over 240   | over 240   | N036
khoảng 240            | about 240  | about 240  | about 240  | about 240  | about 240  | about 240  | about 240  | N036
trên 82/240           | N028       | N014       | N028       | N028       | N028       | N014       | N028       | N036
82/240 trở lên        | N028       | N014       | N028       | N028       | N028       | N014       | N028       | N036
240 trở lên           | atLeast 240| atLeast 240| atLeast 240| atLeast 240| atLeast 240| atLeast 240| atLeast 240| N036
240 điểm trở lên      | atLeast 240| N019       | N019       | N019       | N019       | N019       | N019       | N036
7.105                 | 7105       | 7105       | 7105       | N015       | N015       | 7.105      | 7105       | N036
7105                  | 7105       | 7105       | 7105       | 7105       | 7105       | 7105       | 7105       | N036
0,99                  | N018       | N018       | N018       | 0.99       | 0.99       | 0.99       | N018       | N036
2,5                   | N018       | N018       | N018       | 2.5        | 2.5        | 2.5        | N018       | N036
2.5                   | N018       | N018       | N018       | 2.5        | 2.5        | 2.5        | N018       | N036
99,5 %                | N019       | N019       | N019       | N019       | N019       | 99.5       | N019       | N036
99,5%%                | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
99‰                   | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
240 phần trăm         | N019       | N019       | N019       | N019       | N019       | 240        | N019       | N036
năm 2010              | N014       | N014       | N014       | N014       | N014       | N014       | 2010       | N036
2010                  | 2010       | 2010       | 2010       | 2010       | 2010       | 2010       | 2010       | N036
từ 2010               | N014       | N014       | N014       | N014       | N014       | N014       | 2010       | N036
2.010                 | 2010       | 2010       | 2010       | N015       | N015       | 2.01       | 2010       | N036
82 / 240              | N028       | 82 82/240  | N028       | N028       | N028       | 82/240     | N028       | N036
82/240 điểm           | N028       | N019       | N019       | N019       | N028       | 82/240     | N019       | N036
82/240 km             | N019       | N019       | N019       | N028       | N028       | N019       | N019       | N036
82/240%               | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
10%/20%               | N019       | N019       | N019       | N019       | N019       | N014       | N019       | N036
1:2                   | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
1 240                 | 1240       | 1240       | 1240       | 1240       | 1240       | 1240       | 1240       | N036
1 24 000              | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
#                     | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
?                     | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
không                 | N014       | N014       | N014       | N014       | N014       | N014       | N014       | N036
0                     | 0          | 0          | 0          | 0          | 0          | 0          | 0          | N036
Công an tỉnh          | N014       | N014       | N014       | N014       | N014       | N014       | N014       | Công an tỉnh
`

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()))

const cases = rows.flatMap(([cell = '', ...readings]) =>
  INDICATORS.map((indicator, index) => ({ cell, indicator, reading: readings[index] ?? '' })),
)

/** What a file with this cell alone gives: the code, else the value. */
const readingOf = (cell: string, indicator: string): string => {
  const result = normalized(`Mã chỉ tiêu;Giá trị\n${indicator};"${cell.replaceAll('"', '""')}"\n`)
  const values = lines(result).map((line) => line.split(' ').slice(3).join(' '))
  return [...result.diagnostics.map(({ code }) => code.slice('ICT-'.length)), ...values]
    .join(' ')
    .replace(/^(?:exact|normal) /, '')
}

test('every cell has a reading for every indicator', () => {
  expect(rows.length).toBeGreaterThanOrEqual(80)
  for (const row of rows) expect(row).toHaveLength(INDICATORS.length + 1)
})

describe.each(INDICATORS)('%s', (indicator) => {
  test.each(cases.filter((one) => one.indicator === indicator))('$cell is $reading', ({ cell, reading }) => {
    expect(readingOf(cell, indicator)).toBe(reading)
  })
})
