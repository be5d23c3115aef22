import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import type { DataTable } from '../../../../src/model/data-table.ts'
import { renderWorkbook } from '../../../../src/render/xlsx/render-workbook.ts'
import { sheetNames } from '../../../../src/render/xlsx/sheet-names.ts'
import { zipDirectory } from '../../../../src/read/zip-directory.ts'
import { zipPart } from '../../../../src/read/zip-part.ts'

const table: DataTable = {
  name: 'Số liệu 2023',
  columns: [
    { title: 'Chỉ tiêu', kind: 'text', width: 30 },
    { title: 'Số', kind: 'number', width: 10 },
    { title: 'Giá trị', kind: 'input', width: 20 },
  ],
  rows: [
    ['=HYPERLINK("http://x","y")', '240.50', ''],
    ['+1+1', '12345678901234567890', '@x'],
    ['<script> & «»\u0000', '-3', '-2+3'],
  ],
}

const partOf = (bytes: Uint8Array, name: string): string => {
  const directory = zipDirectory(bytes)
  const entry = directory.kind === 'entries' ? directory.entries.get(name) : undefined
  const text = entry ? zipPart(bytes, entry) : null
  if (text === null) throw new Error(`no ${name}`)
  return text
}

describe('a workbook', () => {
  test('holds texts as texts and numbers as numbers', async () => {
    const { sheets } = await readXlsx(await renderWorkbook([table], 'x'))
    expect(sheets.map(({ name, rows }) => ({ name, rows }))).toEqual([
      {
        name: 'Số liệu 2023',
        rows: [
          ['Chỉ tiêu', 'Số', 'Giá trị'],
          ['=HYPERLINK("http://x","y")', 240.5, null],
          ['+1+1', '12345678901234567890', '@x'],
          ['<script> & «»\uFFFD', -3, '-2+3'],
        ],
      },
    ])
  })

  test('holds no formula, and every text cell has the format of texts', async () => {
    const bytes = await renderWorkbook([table], 'x')
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<(?:\w+:)?f[ >]/)
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    const formats = ['1,0', '2,0', '1,2', '3,2'].map((cell) => sheets[0]?.cells?.get(cell)?.style?.numFmt)
    expect(formats).toEqual(['@', '@', '@', '@'])
  })

  test('freezes its header, sets its widths and colours the cells to fill in', async () => {
    const { sheets } = await readXlsx(await renderWorkbook([table], 'x'), { readStyles: true })
    expect(sheets[0]?.freezePane).toEqual({ rows: 1 })
    expect(sheets[0]?.columns?.map(({ width }) => width)).toEqual([30, 10, 20])
    expect(sheets[0]?.cells?.get('1,2')?.style?.fill).toMatchObject({ pattern: 'solid', fgColor: { rgb: 'FFF2CC' } })
    expect(sheets[0]?.cells?.get('1,0')?.style?.fill).not.toMatchObject({ pattern: 'solid' })
  })

  test('has the same bytes each time, and says no date of today', async () => {
    const [one, two] = [await renderWorkbook([table], 'x'), await renderWorkbook([table], 'x')]
    expect(one).toEqual(two)
    expect(partOf(one, 'docProps/core.xml').match(/\d{4}-\d\d-\d\d/g)).toEqual(['2000-01-01', '2000-01-01'])
  })
})

test('names of sheets are what Excel accepts', () => {
  const long = 'Số liệu về công nghệ thông tin, viễn thông'
  expect(sheetNames(['a/b:c*?', '', "'x'", 'A', 'a', long, long])).toEqual([
    'a b c',
    'Sheet',
    'x',
    'A',
    'a (2)',
    long.slice(0, 31),
    `${long.slice(0, 27)} (2)`,
  ])
})
