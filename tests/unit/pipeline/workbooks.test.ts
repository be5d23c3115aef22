import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../src/model/outcome.ts'
import { toExactDigits } from '../../../src/model/decimal.ts'
import { type CheckedData, evaluate } from '../../../src/pipeline/evaluate.ts'
import { type TestWorkbook, sheetRow, workbookOf } from '../../support/workbook.ts'
import { catalog } from '../catalog/seeds.ts'
import { requestOf, sourceOf } from './requests.ts'

const HEADER = sheetRow(1, ['Mã chỉ tiêu', 'Năm', 'Giá trị', 'Ghi chú'])

const evaluated = (book: TestWorkbook): Promise<Outcome<CheckedData>> =>
  evaluate(requestOf([sourceOf(workbookOf(book))]), catalog)

const valuesIn = ({ value }: Outcome<CheckedData>): readonly string[] =>
  (value?.observations ?? []).map(
    ({ key, quantity, locations: [place] }) =>
      `${key} ${quantity ? toExactDigits(quantity.value) : '-'} ${place.sheet}!${place.cell}`,
  )

/** Faults and what is told of workbooks; findings of the checks are another matter. */
const toldOf = ({ diagnostics }: Outcome<CheckedData>): readonly string[] =>
  diagnostics
    .filter(({ severity, code }) => severity === 'error' || code.startsWith('ICT-R'))
    .map(({ code, figure, locations: [place] }) => `${code} ${place?.sheet}!${place?.cell} ${figure}`)

describe('a workbook among the data', () => {
  test('gives observations with sheet and cell; per cent by the format of its cell', async () => {
    const rows = [
      HEADER,
      sheetRow(2, ['postal.points', 2023, 240]),
      sheetRow(3, ['telecom.computer_share', 2023, '<c r="C3" s="1"><v>0.322</v></c>']),
      sheetRow(4, ['postal.radius', 2023, '2,5']),
    ].join('')
    const data = await evaluated({ sheets: [{ name: 'Số liệu', rows }], formats: ['0.0%'] })
    expect(toldOf(data)).toEqual([])
    expect(valuesIn(data)).toEqual([
      'postal.points 240 Số liệu!C2',
      'telecom.computer_share 32.2 Số liệu!C3',
      'postal.radius 2.5 Số liệu!C4',
    ])
  })

  test('a count shown as per cent is not taken for a hundredfold', async () => {
    const rows = HEADER + sheetRow(2, ['postal.points', 2023, '<c r="C2" s="1"><v>2.4</v></c>'])
    expect(toldOf(await evaluated({ sheets: [{ name: 'A', rows }], formats: ['0%'] }))).toEqual([
      'ICT-N019 A!C2 postal.points',
    ])
  })

  test('a cell in error is told once, with its figure', async () => {
    const rows = [
      HEADER,
      sheetRow(2, ['postal.points', 2023, '<c r="C2" t="e"><f>B9</f><v>#REF!</v></c>']),
      sheetRow(3, ['postal.radius', 2023, '<c r="C3"><f>SUM(C9)</f></c>']),
      sheetRow(4, ['postal.enterprises', 2023, 5]),
    ].join('')
    const data = await evaluated({ sheets: [{ name: 'A', rows }] })
    expect(toldOf(data)).toEqual(['ICT-R056 A!C2 postal.points', 'ICT-R057 A!C3 postal.radius'])
    expect(
      data.diagnostics.filter(({ figure, severity }) => severity !== 'error' && figure === 'postal.points'),
    ).toEqual([])
  })

  test('an error for a list of names is no name', async () => {
    const names = catalog.indicators.find(({ kind }) => kind === 'names')
    const rows = [
      HEADER,
      sheetRow(2, [names?.code ?? '', 2023, '<c r="C2" t="e"><v>#N/A</v></c>']),
      sheetRow(3, ['postal.enterprises', 2023, 5]),
    ].join('')
    const data = await evaluated({ sheets: [{ name: 'A', rows }] })
    expect(toldOf(data)).toEqual([`ICT-R056 A!C2 ${names?.code}`])
    expect(valuesIn(data)).toEqual(['postal.enterprises 5 A!C3'])
  })

  test('an error in the year of a row is told at its cell', async () => {
    const rows = [
      HEADER,
      sheetRow(2, ['postal.points', '<c r="B2" t="e"><v>#VALUE!</v></c>', 240]),
      sheetRow(3, ['postal.enterprises', 2023, 5]),
    ].join('')
    expect(toldOf(await evaluated({ sheets: [{ name: 'A', rows }] }))).toEqual(['ICT-R056 A!B2 null'])
  })

  test('an error beside the data is nobody’s concern', async () => {
    const rows = HEADER + sheetRow(2, ['postal.points', 2023, 240, '<c r="D2" t="e"><v>#NAME?</v></c>'])
    expect(toldOf(await evaluated({ sheets: [{ name: 'A', rows }] }))).toEqual([])
  })

  test('a cover and notes beside the data are passed over, and said so', async () => {
    const data = await evaluated({
      sheets: [
        { name: 'Bìa', rows: sheetRow(1, ['BÁO CÁO', '<c r="B1" t="e"><v>#REF!</v></c>']) },
        { name: 'A', rows: HEADER + sheetRow(2, ['postal.points', 2023, 240]) },
      ],
    })
    expect(toldOf(data)).toEqual(['ICT-R062 Bìa!A1 null'])
    expect(valuesIn(data)).toEqual(['postal.points 240 A!C2'])
  })

  test('figures by district are told once, with a place in each sheet', async () => {
    const sheet = (name: string, key: string) => ({
      name,
      rows: sheetRow(1, ['Huyện', key]) + sheetRow(2, ['Đà Bắc', 30]) + sheetRow(3, ['Lương Sơn', 31]),
    })
    const data = await evaluated({ sheets: [sheet('A', 'postal.points'), sheet('B', 'postal.enterprises')] })
    const told = data.diagnostics.map(({ code, locations }) => [
      code,
      locations.map(({ sheet: at, cell }) => `${at}!${cell}`),
    ])
    expect(told).toEqual([['ICT-N038', ['A!A2', 'B!A2']]])
  })

  test('a workbook without any table is a fault', async () => {
    const data = await evaluated({ sheets: [{ name: 'Bìa', rows: sheetRow(1, ['BÁO CÁO']) }] })
    expect(toldOf(data)).toEqual(['ICT-N001 Bìa!A1 null'])
  })

  test('two sheets that disagree are a conflict, also two cells of one sheet', async () => {
    const book = (second: number) => ({
      sheets: [
        {
          name: 'A',
          rows: HEADER + sheetRow(2, ['postal.points', 2023, 240]) + sheetRow(3, ['postal.points', 2023, 241]),
        },
        { name: 'B', rows: HEADER + sheetRow(2, ['postal.points', 2023, second]) },
      ],
    })
    expect(toldOf(await evaluated(book(240)))).toEqual(['ICT-N024 A!C3 postal.points'])
    expect(toldOf(await evaluated(book(250)))).toEqual(['ICT-N024 A!C3 postal.points', 'ICT-N024 B!C2 postal.points'])
  })
})
