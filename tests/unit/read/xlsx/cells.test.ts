import { describe, expect, test } from 'vitest'
import { sheetRow } from '../../../support/workbook.ts'
import { PATH, faultsIn, readBook, readSheet, rowsIn } from './books.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

describe('cells are read as a person reads them off the sheet', () => {
  test('texts, numbers, truth values, empty cells', async () => {
    const rows = sheetRow(1, ['Chỉ tiêu', 240, null, '<c r="D1" t="b"><v>1</v></c>', '0240'])
    expect(rowsIn(await readSheet(rows))).toEqual([['Chỉ tiêu', '240', '', 'TRUE', '0240']])
  })

  test.each([
    ['0.1', '0.1'],
    ['0.30000000000000004', '0.3'],
    ['7105', '7105'],
    ['2.5', '2.5'],
    ['1E-3', '0.001'],
    ['1.2E21', '1200000000000000000000'],
    ['-12.50', '-12.5'],
  ])('the number %s is %s', async (stored, text) => {
    const result = await readSheet(`<row r="1"><c r="A1"><v>${stored}</v></c></row>`)
    expect(rowsIn(result)).toEqual([[text]])
    const [table] = result.value ?? []
    const [row] = [...(table?.rows ?? [])]
    expect(row && table?.isNumber(row, 1)).toBe(true)
  })

  test.each([
    ['0.0%', '0.322', '32.2%'],
    ['0%', '1', '100%'],
    ['0.00%', '0.3416', '34.16%'],
    ['0.0%', '0.34166666666666667', '34.2%'],
    ['0%', '0.322', '32.2%'],
    ['#,##0', '861216', '861216'],
    ['#,##0,', '861216', '861.216'],
    ['00', '1', '01'],
    ['0" %"', '32', '32'],
    ['[Red]0.0%;-0.0%', '0.5', '50%'],
    ['0.0', '2.46832110', '2.5'],
    ['0.0', '2.47', '2.47'],
    ['General', '2.46832110', '2.4683211'],
    ['0.00E+00', '12345678', '12345678'],
  ])('with the format %s the number %s is %s', async (format, stored, text) => {
    expect(
      rowsIn(await readSheet(`<row r="1"><c r="A1" s="1"><v>${stored}</v></c></row>`, { formats: [format] })),
    ).toEqual([[text]])
  })

  test('the result of a formula is rounded as it is shown', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><f>B1*C1</f><v>2.47</v></c></row>'
    expect(rowsIn(await readSheet(rows, { formats: ['0.0'] }))).toEqual([['2.5']])
  })

  test('dates are days, with a time where there is one', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>45291</v></c><c r="B1" s="1"><v>45291.5</v></c></row>'
    expect(rowsIn(await readSheet(rows, { formats: ['dd/mm/yyyy'] }))).toEqual([['2023-12-31', '2023-12-31T12:00:00']])
  })

  test('shared texts, rich texts and texts of formulas', async () => {
    const rich = '<c r="B1" t="inlineStr"><is><r><t>32,2</t></r><r><rPr><b/></rPr><t>%</t></r></is></c>'
    const rows = `<row r="1"><c r="A1" t="s"><v>1</v></c>${rich}<c r="C1" t="str"><f>A1&amp;"x"</f><v>trên 240</v></c></row>`
    expect(rowsIn(await readSheet(rows, { texts: ['không', 'Hòa Bình'] }))).toEqual([['Hòa Bình', '32,2%', 'trên 240']])
  })

  test('prefixed names, cells without references', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c><x:c><x:v>6</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    expect(rowsIn(await readSheet('', { xml }))).toEqual([['5', '6']])
  })

  test('a formula that gives an empty text is an empty cell', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>IF(A1=1,"",A1)</f><v></v></c></row>'
    const result = await readSheet(rows)
    expect(rowsIn(result)).toEqual([['1']])
    expect(faultsIn(result)).toEqual([])
  })

  test('rows out of their order stand where they belong', async () => {
    expect(rowsIn(await readSheet(sheetRow(2, ['b']) + sheetRow(1, ['a'])))).toEqual([['a'], ['b']])
  })

  test('far formats are no content: the table ends with its last value', async () => {
    const rows = `${sheetRow(1, ['a', 'b'])}<row r="1048576"><c r="XFD1048576" s="1"/></row>`
    expect(rowsIn(await readSheet(rows, { formats: ['0.0'] }))).toEqual([['a', 'b']])
  })
})

describe('every cell has its place', () => {
  test('sheet and cell, no line or column', async () => {
    const { value } = await readSheet(sheetRow(7, [null, 'trên 240']))
    const [table] = value ?? []
    const [row] = [...(table?.rows ?? [])]
    expect(row && table?.place(row, 2)).toEqual({
      file: PATH,
      line: null,
      column: null,
      field: 2,
      sheet: 'Bảng 1',
      cell: 'B7',
      path: null,
      text: 'trên 240',
    })
  })

  test('a cell merged downwards counts for each row, one merged to the side is a title', async () => {
    const rows = [
      sheetRow(1, ['SỐ LIỆU NĂM 2023']),
      sheetRow(2, ['Hòa Bình', 'a', 1]),
      sheetRow(3, [null, 'b', 2]),
      sheetRow(5, [null, 'c', 3]),
    ].join('')
    const after = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A5"/></mergeCells>'
    const result = await readSheet(rows, { after })
    expect(rowsIn(result)).toEqual([
      ['SỐ LIỆU NĂM 2023'],
      ['Hòa Bình', 'a', '1'],
      ['Hòa Bình', 'b', '2'],
      ['Hòa Bình', 'c', '3'],
    ])
    const [table] = result.value ?? []
    const last = [...(table?.rows ?? [])].at(-1)
    expect(last && table?.place(last, 1)).toMatchObject({ cell: 'A2', text: 'Hòa Bình' })
  })
})

describe('what cannot be read as a value is told at its cell', () => {
  test.each(['#REF!', '#DIV/0!', '#N/A', '#NAME?'])('%s', async (error) => {
    const result = await readSheet(sheetRow(3, ['x', `<c r="B3" t="e"><f>A1/0</f><v>${error}</v></c>`]))
    expect(faultsIn(result)).toEqual(['ICT-R056 Bảng 1!B3'])
    expect(result.diagnostics[0]?.params).toEqual({ cell: 'B3', text: error })
  })

  test.each(['<v></v>', '<v/>', ''])('a formula without result: %s', async (value) => {
    const result = await readSheet(sheetRow(2, ['x', `<c r="B2"><f>SUM(B3:B9)</f>${value}</c>`]))
    expect(faultsIn(result)).toEqual(['ICT-R057 Bảng 1!B2'])
    expect(result.diagnostics[0]?.params).toEqual({ cell: 'B2', formula: '=SUM(B3:B9)' })
  })

  test('a shared formula without result names the formula', async () => {
    const first = '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c>'
    const result = await readSheet(`<row r="1">${first}</row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>`)
    expect(result.diagnostics.map(({ params }) => params)).toEqual([{ cell: 'A2', formula: '=B1*2' }])
  })

  test.each([
    ['a cell that stands twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 'A1'],
    [
      'a cell that comes again later',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      'A2',
    ],
    ['a text that is missing', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', 'A1'],
    ['a column beyond the sheet', '<row r="1"><c r="ZZZ1"><v>1</v></c></row>', 'ZZZ1'],
    ['a column of a million', '<row r="1"><c r="BDWGN1"><v>1</v></c></row>', 'BDWGN1'],
    ['a row beyond the sheet', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>', 'A1048577'],
    ['no reference at all', '<row r="1"><c r="hỏng"><v>1</v></c></row>', 'hỏng'],
  ])('%s', async (_, rows, cell) => {
    const result = await readSheet(rows, { texts: ['a'] })
    expect(result.value).toBeUndefined()
    expect(faultsIn(result)).toEqual([`ICT-R060 Bảng 1!${cell}`])
  })
})

describe('sheets', () => {
  test('all visible sheets with content are read, in their order', async () => {
    const { value, diagnostics } = await readBook({
      sheets: [
        { name: 'Bìa', rows: sheetRow(1, ['BÁO CÁO']) },
        { name: 'Trống', rows: '' },
        { name: 'Số liệu & ghi chú', rows: sheetRow(1, ['a']) },
      ],
    })
    expect(value?.map(({ sheet }) => sheet)).toEqual(['Bìa', 'Số liệu & ghi chú'])
    expect(diagnostics).toEqual([])
  })

  test.each(['hidden', 'veryHidden'] as const)('a sheet that is %s is left out, and said so', async (state) => {
    const result = await readBook({
      sheets: [
        { name: 'Nháp', state, rows: sheetRow(1, ['sai']) },
        { name: 'Số liệu', rows: sheetRow(1, ['đúng']) },
      ],
    })
    expect(rowsIn(result)).toEqual([['đúng']])
    expect(faultsIn(result)).toEqual(['ICT-R061 Nháp'])
  })

  test('hidden rows and columns are used, and said so where they hold something', async () => {
    const rows = [
      sheetRow(1, ['a', 'b', 'c']),
      sheetRow(2, ['d', 'e', 'f'], ' hidden="1"'),
      '<row r="3" hidden="1"/>',
      sheetRow(4, ['g', 'h', 'i'], ' hidden="true"'),
    ].join('')
    const before = '<cols><col min="2" max="2" hidden="1"/><col min="9" max="9" hidden="1"/></cols>'
    const result = await readSheet(rows, { before })
    expect(rowsIn(result)).toHaveLength(3)
    expect(result.diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['ICT-R058', { rows: '2, 4' }],
      ['ICT-R059', { columns: 'B' }],
    ])
  })

  test('a chart on a tab of its own is no sheet', async () => {
    const changed = {
      name: 'xl/_rels/workbook.xml.rels',
      text: '<Relationships><Relationship Id="rId1" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    }
    const result = await readBook({
      sheets: [
        { name: 'Biểu đồ', rows: '' },
        { name: 'Số liệu', rows: sheetRow(1, ['a']) },
      ],
      changed: [changed],
    })
    expect(rowsIn(result)).toEqual([['a']])
  })
})
