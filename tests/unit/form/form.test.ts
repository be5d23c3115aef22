import { describe, expect, test } from 'vitest'
import { decimal, toExactDigits } from '../../../src/model/decimal.ts'
import type { Observation } from '../../../src/model/observation.ts'
import { renderCsv } from '../../../src/render/csv/render-csv.ts'
import { catalog } from '../catalog/seeds.ts'
import { type ReadForm, VALUE_COLUMN, filledInProgram, filledInSuite, formOf, readForm } from './filled.ts'

const FILLING = {
  'postal.points': 'trên 240',
  'postal.radius': '2,5',
  'postal.population_per_point': '3.588',
  'context.area': '4.590,3',
  'postal.enterprises': '05',
}

const EXPECTED = [
  'context.area exact 4590.3',
  'postal.enterprises exact 5',
  'postal.points over 240',
  'postal.population_per_point exact 3588',
  'postal.radius exact 2.5',
]

const valuesIn = ({ observations }: ReadForm): readonly string[] =>
  observations
    .filter(({ quantity }) => quantity !== null)
    .map(({ key, quantity }) => `${key} ${quantity?.qualifier} ${quantity ? toExactDigits(quantity.value) : ''}`)
    .sort()

const observation = (more: Partial<Observation>): Observation => ({
  indicator: 'postal.points',
  level: 'province',
  key: 'postal.points',
  area: '17',
  period: 2022,
  status: 'normal',
  quantity: null,
  fraction: null,
  names: [],
  locations: [{ file: 'a', line: 1, column: 1, field: 1, sheet: null, cell: null, path: null, text: null }],
  ...more,
})

describe('a form', () => {
  test('has a row for every figure of the catalogue, and its value to fill in', () => {
    const { rows, columns } = formOf()
    const keys = catalog.indicators.flatMap(({ code, levels }) =>
      levels.map((level) => (level === levels[0] ? code : `${code}@${level}`)),
    )
    expect(rows.map(([key]) => key)).toEqual(keys)
    expect(columns.map(({ kind }) => kind).indexOf('input')).toBe(VALUE_COLUMN)
    expect(rows.every((row) => row[VALUE_COLUMN] === '' && row.length === columns.length)).toBe(true)
    expect(rows.every((row) => row[8] !== '')).toBe(true)
  })

  test('asks for nothing of districts once there are none', () => {
    const texts = formOf(2026).rows.map(([key = '', , level]) => `${key} ${level}`)
    expect(texts.filter((text) => text.includes('@district') || text.endsWith('Cấp huyện'))).toEqual([])
    expect(texts.some((text) => text.startsWith('context.districts'))).toBe(false)
  })

  test('shows the year before, with qualifier and fraction, and no other year or area', () => {
    const quantity = { value: decimal('34.2'), qualifier: 'over', decimals: 1 } as const
    const whole = (digits: string) => ({ value: decimal(digits), qualifier: 'exact', decimals: 0 }) as const
    const { rows } = formOf(2023, [
      observation({ quantity: { ...whole('1240'), qualifier: 'over' } }),
      observation({ key: 'postal.radius', quantity, area: '01' }),
      observation({ key: 'postal.enterprises', quantity: whole('5'), period: 2021 }),
      observation({
        key: 'telecom.computer_share@district',
        quantity,
        fraction: { numerator: whole('82'), denominator: whole('240') },
      }),
    ])
    const previous = rows.filter((row) => row[6] !== '').map((row) => [row[0], row[6]])
    expect(previous).toEqual([
      ['postal.points', 'trên 1.240'],
      ['telecom.computer_share@district', 'trên 34,2% (82/240)'],
    ])
  })
})

describe('a filled form reads back without a mapping', () => {
  test('saved by a program', async () => {
    const read = await readForm(await filledInProgram(formOf(), FILLING))
    expect(valuesIn(read)).toEqual(EXPECTED)
    expect(read.diagnostics).toEqual([])
    expect(read.observations.every(({ area, period }) => area === '17' && period === 2023)).toBe(true)
  })

  test('saved by an office suite', async () => {
    const read = await readForm(filledInSuite(formOf(), FILLING))
    expect(valuesIn(read)).toEqual(EXPECTED)
    expect(read.diagnostics).toEqual([])
    const points = read.observations.find(({ key }) => key === 'postal.points')
    expect(points?.locations[0]).toMatchObject({ sheet: 'Số liệu 2023', cell: 'H7', text: 'trên 240' })
  })

  test('as CSV', async () => {
    const table = formOf()
    const rows = table.rows.map((row) =>
      row.map((cell, index) =>
        index === VALUE_COLUMN ? ((FILLING as Record<string, string>)[row[0] ?? ''] ?? '') : cell,
      ),
    )
    const bytes = renderCsv({ ...table, rows }, { delimiter: ';', hasByteOrderMark: true })
    const read = await readForm(bytes, 'data/2023/form.csv')
    expect(valuesIn(read)).toEqual(EXPECTED)
    expect(read.diagnostics).toEqual([])
  })

  test('in English, with the year before beside it', async () => {
    const previous = [observation({ quantity: { value: decimal('235'), qualifier: 'exact', decimals: 0 } })]
    const read = await readForm(filledInSuite(formOf(2023, previous, 'en'), { 'postal.points': 'over 240' }))
    expect(valuesIn(read)).toEqual(['postal.points over 240'])
    expect(read.diagnostics).toEqual([])
  })

  test('left empty it says that nothing is there, and no fault', async () => {
    const read = await readForm(filledInSuite(formOf(), {}))
    expect(read.diagnostics).toEqual([])
    expect(read.observations.every(({ status }) => status === 'missing')).toBe(true)
  })
})
