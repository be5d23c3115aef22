import { describe, expect, test } from 'vitest'
import { read } from '../../../src/read/read.ts'
import { bytesOf, faultsOf, rowsOf } from './source.ts'

const json = (value: unknown): string => JSON.stringify(value)

/** Codes with the JSON path of the root place. */
const pathsOf = (value: unknown): readonly string[] =>
  read({ path: 'a.json', bytes: bytesOf(json(value)) }).diagnostics.map(
    ({ code, locations: [place] }) => `${code} ${place?.path ?? '-'}`,
  )

const category = (index: unknown, label?: unknown) => ({ category: label === undefined ? { index } : { index, label } })

/** A small dataset of two areas and two years, with some members changed. */
const dataset = (changed: object = {}) => ({
  version: '2.0',
  class: 'dataset',
  id: ['tinh', 'nam'],
  size: [2, 2],
  dimension: { tinh: category(['17', '25'], { 17: 'Hòa Bình' }), nam: category({ 2022: 0, 2023: 1 }) },
  value: [1, 2, 3, 4],
  ...changed,
})

const HEADER = ['DATAFLOW', 'tinh', 'nam', 'OBS_VALUE']
const ROWS = [
  ['', '17: Hòa Bình', '2022', '1'],
  ['', '17: Hòa Bình', '2023', '2'],
  ['', '25', '2022', '3'],
  ['', '25', '2023', '4'],
]

describe('JSON-stat', () => {
  test('2.0: categories as a list and as an object of positions; the last dimension moves fastest', () => {
    expect(rowsOf(json(dataset()), 'a.json')).toEqual([HEADER, ...ROWS])
  })

  test('1.x: under a name, with id and size inside of dimension', () => {
    const { id, size, dimension, value } = dataset()
    const text = json({ 'bang-1': { label: 'Bảng 1', dimension: { ...dimension, id, size }, value } })
    expect(rowsOf(text, 'a.json')).toEqual([HEADER, ...ROWS.map(([, ...cells]) => ['Bảng 1', ...cells])])
  })

  test('a collection of datasets is one table; addresses in it hold nothing', () => {
    const other = dataset({ id: ['nam'], size: [2], value: [5, 6] })
    const inner = { class: 'collection', link: { item: [other] } }
    const item = [dataset(), { class: 'dataset', href: 'https://example.org/1' }, inner]
    const text = json({ version: '2.0', class: 'collection', link: { item } })
    expect(rowsOf(text, 'a.json')).toEqual([HEADER, ...ROWS, ['', '', '2022', '5'], ['', '', '2023', '6']])
  })

  test('values that are not there are no rows; null is a row', () => {
    expect(rowsOf(json(dataset({ value: { 3: 4, 0: null } })), 'a.json')).toEqual([
      HEADER,
      ['', '17: Hòa Bình', '2022', ''],
      ['', '25', '2023', '4'],
    ])
  })

  test.each([
    ['for all', 'p', ['p', 'p', 'p', 'p']],
    ['for each', [null, 'e', null, 'p'], ['', 'e', '', 'p']],
    ['for some', { 2: 'e' }, ['', '', 'e', '']],
    ['for all, in a list', ['e'], ['e', 'e', 'e', 'e']],
  ])('a status %s', (_, status, expected) => {
    const [header, ...rows] = rowsOf(json(dataset({ status })), 'a.json')
    expect(header).toEqual([...HEADER, 'OBS_STATUS'])
    expect(rows.map((cells) => cells.at(-1))).toEqual(expected)
  })

  test('a single category needs no position', () => {
    const dimension = { ...dataset().dimension, nam: { label: 'Năm', category: { label: { 2023: ' 2023 ' } } } }
    const rows = rowsOf(json(dataset({ size: [2, 1], dimension, value: [1, 2] })), 'a.json')
    expect(rows).toEqual([
      ['DATAFLOW', 'tinh', 'nam: Năm', 'OBS_VALUE'],
      ['', '17: Hòa Bình', '2023', '1'],
      ['', '25', '2023', '2'],
    ])
  })

  test('roles name the dimensions, units stand beside the values', () => {
    const dimension = {
      x: {
        label: 'Chỉ tiêu',
        category: { index: ['a', 'b'], unit: { a: { label: 'km', decimals: 1 }, b: { base: 'người', multiplier: 3 } } },
      },
    }
    const text = json(dataset({ id: ['x'], size: [2], role: { metric: ['x'] }, dimension, value: [1, 2] }))
    expect(rowsOf(text, 'a.json')).toEqual([
      ['DATAFLOW', 'INDICATOR: Chỉ tiêu', 'OBS_VALUE', 'UNIT_MEASURE', 'UNIT_MULT'],
      ['', 'a', '1', 'km', ''],
      ['', 'b', '2', 'người', '3'],
    ])
  })

  test.each([
    ['fewer values than crossings', dataset({ value: [1, 2, 3] }), 'ICT-R035 $.value'],
    ['more values than crossings', dataset({ value: [1, 2, 3, 4, 5] }), 'ICT-R035 $.value'],
    ['a position beyond the last', dataset({ value: { 0: 1, 4: 2 } }), 'ICT-R037 $.value["4"]'],
    ['a position that is no number', dataset({ value: { x: 2 } }), 'ICT-R037 $.value.x'],
    ['a position written in two ways', dataset({ value: { '01': 2 } }), 'ICT-R037 $.value["01"]'],
    ['a value that is a list', dataset({ value: [1, [2], 3, 4] }), 'ICT-R037 $.value[1]'],
    ['no sizes', dataset({ size: undefined }), 'ICT-R032 $'],
    ['fewer sizes than dimensions', dataset({ size: [4] }), 'ICT-R032 $.size'],
    ['a size of zero', dataset({ size: [2, 0], value: [] }), 'ICT-R032 $.size'],
    ['a size that is no whole number', dataset({ size: [2, 1.5] }), 'ICT-R032 $.size'],
    ['a billion crossings', dataset({ size: [100_000, 10_000], value: { 0: 1 } }), 'ICT-R033 $.size'],
    ['more crossings than there are numbers', dataset({ size: [999_999_999, 999_999_999] }), 'ICT-R033 $.size'],
    ['a dimension that is not there', dataset({ id: ['tinh', 'thang'] }), 'ICT-R034 $.dimension'],
    ['fewer categories than the size', dataset({ size: [3, 2], value: {} }), 'ICT-R034 $.dimension.tinh.category'],
    [
      'two categories at one position',
      dataset({ dimension: { tinh: category({ 17: 0, 25: 0 }), nam: category(['a', 'b']) } }),
      'ICT-R034 $.dimension.tinh.category',
    ],
    [
      'labels without positions',
      dataset({ dimension: { tinh: { category: { label: { a: 'A', b: 'B' } } }, nam: category(['a', 'b']) } }),
      'ICT-R034 $.dimension.tinh.category',
    ],
    ['addresses only', { class: 'collection', link: { item: [{ class: 'dataset', href: 'x' }] } }, 'ICT-R036 $'],
    ['a dimension alone', { version: '2.0', class: 'dimension', category: { index: ['a'] } }, 'ICT-R036 $'],
  ])('%s', (_, value, fault) => {
    expect(pathsOf(value)).toEqual([fault])
  })

  test('a fault is told with line and column', () => {
    expect(
      faultsOf(
        '{"class":"dataset","id":["a"],"size":[1],\n "dimension":{"a":{"category":{"index":["x"]}}},\n "value":[1,2]}',
        'a.json',
      ),
    ).toEqual(['ICT-R035 3:10'])
  })

  test('keys that objects inherit are categories like any other', () => {
    const dimension = { __proto__x: {}, nam: category(['toString', 'constructor']), tinh: category(['17', '25']) }
    const [, first] = rowsOf(json(dataset({ dimension })), 'a.json')
    expect(first).toEqual(['', '17', 'toString', '1'])
  })

  test('zero bytes behind the end are no part of the data, elsewhere they are', () => {
    const text = json(dataset())
    expect(rowsOf(`${text}\n\u0000`, 'a.json')).toHaveLength(5)
    expect(faultsOf(`${text}\u0000x`, 'a.json')[0]).toMatch(/^ICT-R004/)
  })
})

const values = (...ids: readonly string[]) => ids.map((id) => ({ id, name: `Tên ${id}` }))

/** A small message by series, with some members changed. */
const message = (changed: object = {}) => ({
  dataSets: [
    { series: { '0': { observations: { '0': [1, 0], '1': [2, null] } }, '1': { observations: { '1': [3] } } } },
  ],
  structure: {
    name: 'Bảng 1',
    dimensions: {
      series: [{ id: 'REF_AREA', name: 'Địa bàn', values: values('17', '25') }],
      observation: [{ id: 'TIME_PERIOD', values: [{ value: '2022' }, { value: '2023' }] }],
    },
    attributes: { observation: [{ id: 'OBS_STATUS', values: values('E') }] },
  },
  ...changed,
})

describe('SDMX-JSON', () => {
  const rows = [
    ['DATAFLOW', 'REF_AREA: Địa bàn', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'],
    ['Bảng 1', '17: Tên 17', '2022', '1', 'E: Tên E'],
    ['Bảng 1', '17: Tên 17', '2023', '2', ''],
    ['Bảng 1', '25: Tên 25', '2023', '3', ''],
  ]

  test('by series, under data or at the top', () => {
    expect(rowsOf(json(message()), 'a.json')).toEqual(rows)
    expect(rowsOf(json({ meta: {}, data: message() }), 'a.json')).toEqual(rows)
  })

  test('attributes of the data set and of the series', () => {
    const { structure } = message()
    const attributes = {
      dataSet: [{ id: 'UNIT_MULT', values: values('0', '3') }],
      series: [{ id: 'UNIT_MEASURE', values: values('PS') }, { id: 'NOTE' }],
    }
    const series = { '0': { attributes: [0, 'xem chú thích'], observations: { '0': [1] } } }
    const text = json(message({ dataSets: [{ attributes: [1], series }], structure: { ...structure, attributes } }))
    expect(rowsOf(text, 'a.json')).toEqual([
      ['DATAFLOW', 'REF_AREA: Địa bàn', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MULT', 'UNIT_MEASURE', 'NOTE'],
      ['Bảng 1', '17: Tên 17', '2022', '1', '3: Tên 3', 'PS: Tên PS', 'xem chú thích'],
    ])
  })

  test('several measures are a row each', () => {
    const { structure } = message()
    const measures = { observation: [{ id: 'a', name: 'A' }, { id: 'b' }] }
    const dataSets = [{ series: { '1': { observations: { '0': [7, 8, 0] } } } }]
    const text = json({ data: { dataSets, structures: [{ ...structure, measures }] } })
    expect(rowsOf(text, 'a.json')).toEqual([
      ['DATAFLOW', 'REF_AREA: Địa bàn', 'TIME_PERIOD', 'INDICATOR: measure', 'OBS_VALUE', 'OBS_STATUS'],
      ['Bảng 1', '25: Tên 25', '2022', 'a: A', '7', 'E: Tên E'],
      ['Bảng 1', '25: Tên 25', '2022', 'b', '8', 'E: Tên E'],
    ])
  })

  test.each([
    ['a key beyond its list', { '2': { observations: { '0': [1] } } }, 'ICT-R039 $.dataSets[0].series["2"]'],
    ['a key of too many parts', { '0:0': { observations: { '0': [1] } } }, 'ICT-R039 $.dataSets[0].series["0:0"]'],
    ['a key of no number', { '': { observations: { '0': [1] } } }, 'ICT-R039 $.dataSets[0].series[""]'],
    [
      'an observation beyond',
      { '0': { observations: { '5': [1] } } },
      'ICT-R039 $.dataSets[0].series["0"].observations["5"]',
    ],
    ['no observation', { '0': { observations: {} } }, 'ICT-R036 $.dataSets[0]'],
  ])('%s', (_, series, fault) => {
    expect(pathsOf(message({ dataSets: [{ series }] }))).toEqual([fault])
  })

  test.each([
    ['no structure', message({ structure: undefined }), 'ICT-R038 $.dataSets[0]'],
    ['a structure without dimensions', message({ structure: { dimensions: {} } }), 'ICT-R038 $.dataSets[0]'],
    ['no data set', message({ dataSets: [] }), 'ICT-R036 $.dataSets'],
  ])('%s', (_, value, fault) => {
    expect(pathsOf(value)).toEqual([fault])
  })
})
