import { describe, expect, test } from 'vitest'
import { faults, lines, normalized } from '../normalize/normalized.ts'
import { read } from '../../../src/read/read.ts'
import { bytesOf, faultsOf, rowsOf, tableOf } from './source.ts'

const json = (value: unknown): string => JSON.stringify(value)

const placesOf = (text: string, path = 'a.json') =>
  read({ path, bytes: bytesOf(text) }).diagnostics.map(({ code, locations }) => [
    code,
    ...locations.map((place) => `${place.line}:${place.column} ${place.path}`),
  ])

const TABLE = [
  ['area', 'value'],
  ['17', '5'],
  ['25', '7'],
]

describe('shapes of a table', () => {
  test.each([
    [
      'rows in a wrapper',
      {
        data: [
          ['area', 'value'],
          ['17', 5],
          ['25', 7],
        ],
      },
    ],
    [
      'names of columns beside rows',
      {
        columns: ['area', 'value'],
        index: [0, 1],
        data: [
          ['17', 5],
          ['25', 7],
        ],
      },
    ],
    ['objects numbered by row', { area: { 0: '17', 1: '25' }, value: { 0: 5, 1: 7 } }],
    ['columns', { area: ['17', '25'], value: [5, 7] }],
    [
      'records',
      [
        { area: '17', value: 5 },
        { area: '25', value: 7 },
      ],
    ],
  ])('%s', (_, value) => {
    expect(rowsOf(json(value), 'a.json')).toEqual(TABLE)
  })

  test('what stands once beside columns holds for each row', () => {
    expect(rowsOf(json({ year: 2023, area: ['17', '25'], value: [5, 7] }), 'a.json')).toEqual([
      ['year', 'area', 'value'],
      ['2023', '17', '5'],
      ['2023', '25', '7'],
    ])
  })

  test('lists in the records of a list are cells of several names', () => {
    expect(rowsOf(json([{ a: ['x', 'y'], b: ['u', 'v'], c: 1 }]), 'a.json')).toEqual([
      ['a', 'b', 'c'],
      ['x; y', 'u; v', '1'],
    ])
  })

  test('rows that are empty are passed over', () => {
    expect(rowsOf('[["area","value"],[],["17",5]]', 'a.json')).toEqual([
      ['area', 'value'],
      ['17', '5'],
    ])
  })

  test('cells of every shape know their path', () => {
    const pathOf = (value: unknown): string | null => {
      const table = tableOf(json(value), 'a.json')
      const row = [...table.rows].at(-1)
      return row ? table.place(row, row.cells.length).path : null
    }
    expect(pathOf({ columns: ['area', 'value'], data: [['17', 5]] })).toBe('$.data[0][1]')
    expect(pathOf({ area: { 0: '17', 1: '25' }, value: { 0: 5, 1: 7 } })).toBe('$.value["1"]')
    expect(pathOf({ area: ['17', '25'], value: [5, 7] })).toBe('$.value[1]')
    expect(pathOf({ năm: { 'Phú Thọ': [{ 'a.b': 1 }] } })).toBe('$["năm"]["Phú Thọ"][0]["a.b"]')
  })
})

describe('NDJSON', () => {
  const expected = [['a'], ['1'], ['2']]

  test.each([
    ['a.ndjson', '{"a":1}\n{"a":2}'],
    ['a.jsonl', '\r\n{"a":1}\r\n\r\n {"a":2} \r\n'],
    ['a.json', '{"a":1}\n{"a":2}\n'],
    ['a.ndjson', '[\n{"a":1},\n{"a":2}\n]'],
  ])('%s %j', (path, text) => {
    expect(rowsOf(text, path)).toEqual(expected)
  })

  test('a record on several lines is no record, and is told at its line', () => {
    expect(faultsOf('{"a":1}\n{"a":\n2}\n', 'a.ndjson')).toEqual(['ICT-R009 2:6', 'ICT-R009 3:2'])
    expect(faultsOf('{"a":1}\n{"a":\n2}\n', 'a.json')).toEqual(['ICT-R009 2:1'])
  })

  test('places count from the file’s beginning', () => {
    const table = tableOf('{"a":1}\n{"a":2}\n{"b":3}', 'a.ndjson')
    const row = [...table.rows].at(-1)
    if (!row) throw new Error('no row')
    expect(table.place(row, 2)).toMatchObject({ line: 3, column: 6, path: '$[2].b' })
  })
})

describe('faults are told with line, column and path', () => {
  test.each([
    ['{"data":[{"a":1},{"a":}]}', ['ICT-R009', '1:23 $.data[1].a']],
    ['{"data":[{"a":1},]}', ['ICT-R009', '1:18 $.data[1]']],
    ['{"a":{"b":NaN}}', ['ICT-R009', '1:11 $.a.b']],
    ['{"a":{"b":1,\n"b":2}}', ['ICT-R010', '2:1 $.a.b', '1:7 $.a.b']],
    ['{"a":[1,2],"b":[1]}', ['ICT-R013', '1:12 $.b']],
    ['{"a":{"b":[[1]]}}', ['ICT-R012', '1:13 $.a.b[0][0]']],
  ])('%s', (text, fault) => {
    expect(placesOf(text)).toEqual([fault])
  })

  test.each([
    ['{"a":NaN}', '«NaN» và «Infinity» không phải là số, ô trống ghi là null'],
    ['[-Infinity]', '«NaN» và «Infinity» không phải là số, ô trống ghi là null'],
    ['[1,]', 'thừa dấu phẩy «,» trước dấu ngoặc đóng'],
    ['{"a":1,\n}', 'thừa dấu phẩy «,» trước dấu ngoặc đóng'],
    ['[1] // x', 'tệp JSON không được có chú thích'],
    ['{a:1}', 'chữ ngoài dấu ngoặc kép không phải là giá trị'],
    ['["a]', 'thiếu dấu ngoặc kép đóng'],
    ['[1 2]', 'thiếu dấu phẩy «,»'],
    ['[1', 'thiếu dấu ngoặc vuông đóng «]»'],
  ])('%s: %s', (text, expected) => {
    const [fault] = read({ path: 'a.json', bytes: bytesOf(text) }).diagnostics
    expect(fault?.params['expected']).toMatchObject({ vi: expected })
  })
})

describe('bounds', () => {
  test('a small file that unfolds into a large table is refused', () => {
    const own = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`a${index}`, 1]))
    const containers = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`r${index}`, { x: 1 }]))
    expect(faultsOf(json({ ...own, ...containers }), 'a.json')).toEqual([expect.stringMatching(/^ICT-R030 1:/)])
  })

  test('a record of two thousand names is read, one of more is refused', () => {
    const record = (length: number) => Object.fromEntries(Array.from({ length }, (_, index) => [`a${index}`, 1]))
    expect(rowsOf(json(record(2000)), 'a.json')).toHaveLength(2)
    expect(faultsOf(json(record(2001)), 'a.json')).toEqual(['ICT-R031 1:1'])
  })

  test('a record without a key that others have is placed at its end, without a path', () => {
    const table = tableOf('[{"a":1,"b":2},\n{"a":3}]', 'a.json')
    const row = [...table.rows].at(-1)
    if (!row) throw new Error('no row')
    expect(table.place(row, 2)).toMatchObject({ line: 2, column: 6, path: null, text: '' })
  })

  test('a long row above many short ones is refused', () => {
    const rows = [Array.from({ length: 1900 }, () => 1), ...Array.from({ length: 1900 }, () => [1])]
    expect(faultsOf(json(rows), 'a.json')).toEqual([expect.stringMatching(/^ICT-R030 1:1$/)])
  })
})

describe('hostile keys and texts', () => {
  test('keys that objects inherit are columns like any other and change nothing', () => {
    const text = '[{"__proto__":{"value":1}},{"constructor":{"prototype":{"value":2}}}]'
    expect(rowsOf(text, 'a.json')).toEqual([
      ['', 'value', ''],
      ['__proto__', '1', ''],
      ['constructor', '2', 'prototype'],
    ])
    expect(Object.hasOwn(Object.prototype, 'value')).toBe(false)
  })

  test('half a character is told at its cell', () => {
    const text = '[{"indicator":"postal.points","area":"17\\ud800","value":1}]'
    expect(faults(normalized(text, {}, 'a.json'))).toEqual(['ICT-N021 1:38'])
  })

  test('a byte order mark is no part of the text', () => {
    expect(rowsOf('\ufeff[{"a":1}]', 'a.json')).toEqual([['a'], ['1']])
  })

  test('numbers beyond all sense are refused, not rounded', () => {
    const text = (value: string): string => `[{"indicator":"postal.radius","area":"17","value":${value}}]`
    expect(lines(normalized(text('2.50000000000000000000001'), {}, 'a.json'))).toEqual([
      'postal.radius 17 2023 exact 2.50000000000000000000001',
    ])
    for (const value of ['1e400', '1e99999999', '1E-999', '123456789012345678901234567890123']) {
      expect(faults(normalized(text(value), {}, 'a.json'))).toEqual([expect.stringMatching(/^ICT-N0(?:14|30) 1:/)])
    }
  })
})
