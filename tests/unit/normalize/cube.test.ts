import { describe, expect, test } from 'vitest'
import { faults, lines, normalized } from './normalized.ts'

const sdmx = (header: string, ...rows: readonly string[]) =>
  normalized([`DATAFLOW,${header}`, ...rows.map((row) => `VN1:ICT(1.0),${row}`)].join('\n'), { province: null })

const HEADER = 'REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE'

describe('areas of a cube', () => {
  test('codes of their own do not matter where labels name the provinces', () => {
    const result = sdmx(
      HEADER,
      '1: Hà Nội,postal.points,2023,10',
      '2: Hòa Bình,postal.points,2023,240',
      '3: Phú Thọ,postal.points,2023,300',
    )
    expect(lines(result)).toEqual([
      'postal.points 01 2023 exact 10',
      'postal.points 17 2023 exact 240',
      'postal.points 25 2023 exact 300',
    ])
    expect(faults(result)).toEqual([])
  })

  test('a code that means another province than its label is told once, and its rows are left out', () => {
    const result = sdmx(
      HEADER,
      '01: Hà Nội,postal.points,2023,10',
      '17: Phú Thọ,postal.points,2023,240',
      '17: Phú Thọ,postal.points,2022,236',
    )
    expect(lines(result)).toEqual(['postal.points 01 2023 exact 10'])
    expect(faults(result)).toEqual(['ICT-N050 3:14'])
  })

  test('a code holds where its label is no name', () => {
    expect(lines(sdmx(HEADER, '17: Hoa-Binh region,postal.points,2023,240'))).toEqual([
      'postal.points 17 2023 exact 240',
    ])
  })

  test('an unknown label is told as it stands', () => {
    const result = sdmx(HEADER, 'X1: Hòa Bìn,postal.points,2023,240')
    expect(faults(result)).toEqual(['ICT-N006 2:14'])
    expect(result.diagnostics[0]?.params['text']).toBe('Hòa Bìn')
    expect(result.diagnostics[0]?.locations[0]?.text).toBe('X1: Hòa Bìn')
  })

  test('sums of regions are no areas', () => {
    const result = sdmx(
      HEADER,
      'R1: Vùng Đồng bằng sông Hồng,postal.points,2023,9',
      'R2: Tây Nguyên,postal.points,2023,9',
      '17,postal.points,2023,240',
    )
    expect(lines(result)).toEqual(['postal.points 17 2023 exact 240'])
    expect(faults(result)).toEqual([])
  })
})

describe('indicators of a cube', () => {
  test('code and label of two indicators are a fault', () => {
    const result = sdmx(HEADER, '17,postal.points: Số doanh nghiệp bưu chính,2023,5')
    expect(lines(result)).toEqual([])
    expect(faults(result)).toEqual(['ICT-N050 2:17'])
  })

  test('a level in the code and a multiple in the label both count', () => {
    const result = sdmx(
      HEADER,
      '17,telecom.computer_share@district: Tỷ lệ cán bộ công chức được trang bị máy tính,2023,91',
      '17,DS: Dân số (nghìn người),2023,880.474',
    )
    expect(lines(result)).toEqual([
      'telecom.computer_share@district 17 2023 exact 91',
      'context.population 17 2023 exact 880474',
    ])
  })

  test.each([
    'Dân số trung bình',
    'V02.01. Dân số trung bình chia theo Tỉnh và Năm',
    'Dân số trung bình phân theo địa phương',
  ])('the title «%s» names the indicator of all values', (title) => {
    const text = `DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nVN1:DS(1.0): ${title},17,2023,880474\n`
    const result = normalized(text)
    expect(lines(result)).toEqual(['context.population 17 2023 exact 880474'])
    expect(faults(result)).toEqual([])
  })

  test('a title that names none is told, and can be declared', () => {
    const text = 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nVN1:DS(1.0): Bảng của tôi,17,2023,880474\n'
    expect(faults(normalized(text))).toEqual(['ICT-N052 2:1'])
    const columns = new Map([['Bảng của tôi', 'context.population']])
    expect(lines(normalized(text, { columns }))).toEqual(['context.population 17 2023 exact 880474'])
  })
})

describe('units of a cube', () => {
  const units = (...rows: readonly string[]) => sdmx(`${HEADER},UNIT_MEASURE,UNIT_MULT`, ...rows)

  test('a multiplier counts, with a unit and without', () => {
    const result = units(
      '17,context.population,2023,880.474,PS: Người,3: Nghìn',
      '25,context.population,2023,1.5,,6',
      '01,context.population,2023,8500100,PS,0',
      '01,context.population,2022,8435.7,nghìn người,3',
    )
    expect(lines(result)).toEqual([
      'context.population 17 2023 exact 880474',
      'context.population 25 2023 exact 1500000',
      'context.population 01 2023 exact 8500100',
      'context.population 01 2022 exact 8435700',
    ])
    expect(faults(result)).toEqual([])
  })

  test('a multiplier that no unit says is a fault', () => {
    const result = units('17,context.population,2023,8,PS,5')
    expect(lines(result)).toEqual([])
    expect(faults(result)).toEqual(['ICT-N053 2:46'])
  })

  test('a point is for decimals, as the standard says, until a comma shows that the file was saved by a spreadsheet', () => {
    const thousands = '17,DS: Dân số (nghìn người),2023,880.474'
    expect(lines(sdmx(HEADER, thousands))).toEqual(['context.population 17 2023 exact 880474'])
    expect(faults(sdmx(HEADER, thousands, '17,context.area,2023,"4.590,3"'))).toEqual([])
    expect(lines(sdmx(HEADER, '17,context.population,2023,880.474', '17,context.area,2023,"4.590,3"'))).toEqual([
      'context.population 17 2023 exact 880474',
      'context.area 17 2023 exact 4590.3',
    ])
  })

  test('the unit of something else is a fault', () => {
    expect(faults(units('17,context.population,2023,8,KM2,0'))).toEqual(['ICT-N019 2:43'])
  })
})

describe('dimensions that part the values further', () => {
  const parted = (...rows: readonly string[]) =>
    sdmx('SEX: Giới tính,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE', ...rows)

  test('only the total is a figure', () => {
    const result = parted(
      '1: Nam,17,context.population,2023,440000',
      '2: Nữ,17,context.population,2023,440474',
      '_T: Tổng số,17,context.population,2023,880474',
    )
    expect(lines(result)).toEqual(['context.population 17 2023 exact 880474'])
    expect(faults(result)).toEqual(['ICT-N055 2:14'])
  })

  test('without a total nothing is', () => {
    const result = parted('1: Nam,17,context.population,2023,440000', '2: Nữ,17,context.population,2023,440474')
    expect(lines(result)).toEqual([])
    expect(faults(result)).toEqual(['ICT-N051 2:14'])
    expect(result.diagnostics[0]?.params).toEqual({ dimension: 'SEX: Giới tính', shown: 'Nam, Nữ', count: '2' })
  })

  test('a single category parts nothing', () => {
    const result = parted('1: Nam,17,context.population,2023,440000')
    expect(lines(result)).toEqual(['context.population 17 2023 exact 440000'])
    expect(faults(result)).toEqual([])
  })
})

test('rows that delete are left out and told once', () => {
  const result = sdmx(
    `ACTION,${HEADER}`,
    'I,17,postal.points,2023,240',
    'D,17,postal.points,2022,236',
    'D,17,postal.points,2021,236',
  )
  expect(lines(result)).toEqual(['postal.points 17 2023 exact 240'])
  expect(faults(result)).toEqual(['ICT-N054 3:14'])
})

test('figures that are not final say so before the year or as a status', () => {
  const result = sdmx(
    `${HEADER},OBS_STATUS`,
    '17,postal.points,Sơ bộ 2023,240,A',
    '17,postal.points,Ước 2022,236,',
    '17,postal.points,2021,230,E: Ước tính',
  )
  expect(result.observations.map(({ status }) => status)).toEqual(['provisional', 'estimated', 'estimated'])
  expect(faults(result)).toEqual([])
})

test('a half-year is no year', () => {
  expect(faults(sdmx(HEADER, '17,postal.points,2023-S1,240'))).toEqual(['ICT-N011 2:31'])
})

test('characters that must not be there are told at their cell', () => {
  expect(faults(sdmx(HEADER, '17: Hòa\uE000Bình,postal.points,2023,240'))).toEqual(['ICT-N021 2:14'])
})

describe('JSON nested by province, year and indicator, in any order', () => {
  const facts = [
    ['17', '2023', 'postal.points', 240],
    ['17', '2022', 'postal.points', 236],
    ['25', '2023', 'postal.radius', 2.5],
    ['25', '2022', 'postal.points', 298],
  ] as const
  const expected = [
    'postal.points 17 2022 exact 236',
    'postal.points 17 2023 exact 240',
    'postal.points 25 2022 exact 298',
    'postal.radius 25 2023 exact 2.5',
  ]
  type Tree = Map<string, unknown>
  const plain = (value: unknown): unknown =>
    value instanceof Map ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)])) : value
  const nest = (order: readonly number[], name: (key: string) => string, wrap: (value: number) => unknown): string => {
    const outer: Tree = new Map()
    for (const fact of facts) {
      const keys = order.map((index) => name(String(fact[index])))
      const innermost = keys.slice(0, -1).reduce<Tree>((tree, key) => {
        const inner = tree.get(key)
        const next: Tree = inner instanceof Map ? inner : new Map<string, unknown>()
        tree.set(key, next)
        return next
      }, outer)
      innermost.set(keys.at(-1) ?? '', wrap(fact[3]))
    }
    return JSON.stringify(plain(outer))
  }
  const byName = (key: string): string =>
    ({ 17: 'Tỉnh Hòa Bình', 25: 'Phú Thọ', 'postal.points': 'Số điểm phục vụ bưu chính' })[key] ?? key
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const

  test.each(orders)('%i %i %i', (...order) => {
    for (const name of [(key: string) => key, byName]) {
      for (const wrap of [(value: number) => value, (value: number) => ({ value, unit: '' })]) {
        const result = normalized(nest(order, name, wrap), { province: null }, 'a.json')
        expect(faults(result)).toEqual([])
        expect([...lines(result)].sort()).toEqual(expected)
      }
    }
  })
})
