import { describe, expect, test } from 'vitest'
import { faultsOf, rowsOf, tableOf } from './source.ts'

const json = (value: unknown): string => JSON.stringify(value)

describe('readJson', () => {
  test('a list of records; numbers keep their text', () => {
    expect(rowsOf('[{"a":7.10,"b":"x"},{"b":null,"c":true}]', 'a.json')).toEqual([
      ['a', 'b', 'c'],
      ['7.10', 'x', ''],
      ['', '', 'true'],
    ])
  })

  test('every cell knows line, column and path', () => {
    const table = tableOf('[\n  {"Mã tỉnh": "17", "value": 240}\n]', 'a.json')
    const [, row] = [...table.rows]
    if (!row) throw new Error('no row')
    expect(table.place(row, 1)).toMatchObject({ line: 2, column: 15, path: '$[0]["Mã tỉnh"]', text: '17', field: null })
    expect(table.place(row, 2)).toMatchObject({ line: 2, column: 30, path: '$[0].value', text: '240' })
    expect([table.isNumber(row, 1), table.isNumber(row, 2)]).toEqual([false, true])
  })

  test.each([
    ['one record', { a: 1 }, [['a'], ['1']]],
    [
      'columns',
      { a: [1, 2], b: ['x', 'y'] },
      [
        ['a', 'b'],
        ['1', 'x'],
        ['2', 'y'],
      ],
    ],
    [
      'rows',
      [
        ['a', 'b'],
        [1, 2],
      ],
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'records in a wrapper',
      { year: 2023, data: [{ a: 1 }] },
      [
        ['year', '', 'a'],
        ['2023', 'data', '1'],
      ],
    ],
    [
      'keys around records',
      { 17: { 2023: { a: 1 } }, 25: { 2023: { a: 2 } } },
      [
        ['', '', 'a'],
        ['17', '2023', '1'],
        ['25', '2023', '2'],
      ],
    ],
    ['a list in a cell', [{ a: ['x', 'y'] }], [['a'], ['x; y']]],
  ])('%s', (_, value, rows) => {
    expect(rowsOf(json(value), 'a.json')).toEqual(rows)
  })

  test('one value a line', () => {
    const table = tableOf('{"a":1}\n\n{"a":2}\n', 'a.jsonl')
    expect([...table.rows].map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a'],
      [1, '1'],
      [3, '2'],
    ])
  })

  test.each([
    ['[{"a":1},\n {"a":2}', 'a.json', 'ICT-R009 2:9'],
    ['{"a":1,}', 'a.json', 'ICT-R009 1:8'],
    ['{"a":1 // x\n}', 'a.json', 'ICT-R009 1:8'],
    ['{"a":1}\n{"a":}\n', 'a.ndjson', 'ICT-R009 2:6'],
    ['[{"a":1,\n"a":1}]', 'a.json', 'ICT-R010 2:1'],
    ['['.repeat(100_000), 'a.json', 'ICT-R011 1:65'],
    ['3', 'a.json', 'ICT-R012 1:1'],
    ['[]', 'a.json', 'ICT-R012 1:1'],
    ['{"a":[1,2],"b":[1]}', 'a.json', 'ICT-R013 1:12'],
  ])('%j', (text, path, fault) => {
    expect(faultsOf(text, path)).toEqual([fault])
  })

  test('keys that objects inherit are keys like any other', () => {
    expect(rowsOf('[{"__proto__":1,"constructor":"x"}]', 'a.json')).toEqual([
      ['__proto__', 'constructor'],
      ['1', 'x'],
    ])
  })
})
