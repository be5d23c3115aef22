import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { surveyCsv } from '../../../src/read/csv-survey.ts'
import { settleDelimiter } from '../../../src/read/settle-delimiter.ts'
import { bytesOf, faultsOf, rowsOf, tableOf } from './source.ts'

describe('settleDelimiter', () => {
  test.each([
    ['decimal commas in a file with semicolons', 'a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['names with commas in the cells', 'mã;tên\n1;huyện, thành phố\n2;xã, phường, thị trấn\n', ';'],
    ['semicolons in a quoted list', 'mã,tên\n1,"A; B; C"\n2,"D; E"\n', ','],
    ['a title above', 'Biểu 1, năm 2023\na;b;c\n1;2;3\n', ';'],
    ['tabs', 'a\tb\n1,5\t2\n', '\t'],
    ['pipes', 'a|b\n1;2|3\n', '|'],
    ['one column', 'a\nb\n', ','],
  ])('%s', (_, text, delimiter) => {
    expect(settleDelimiter(surveyCsv(bytesOf(text), 0))).toEqual({ kind: 'settled', delimiter })
  })
})

describe('readCsv', () => {
  test('leaves blank rows out and keeps physical lines', () => {
    const table = tableOf('a;b\r\n\r\n;\r\n"x\r\ny";z\r\n')
    expect([...table.rows].map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [4, 'x\r\ny', 'z'],
    ])
  })

  test('a cell behind a quoted line break stands on its own physical line', () => {
    const table = tableOf('a;b;c\n"x\ny";"đ""z";w\n')
    const [, row] = [...table.rows]
    if (!row) throw new Error('no row')
    expect(table.place(row, 1)).toMatchObject({ line: 2, column: 1, field: 1, text: 'x\ny' })
    expect(table.place(row, 2)).toMatchObject({ line: 3, column: 4, field: 2, text: 'đ"z' })
    expect(table.place(row, 3)).toMatchObject({ line: 3, column: 11, field: 3, text: 'w' })
    expect(table.place(row, 9)).toMatchObject({ line: 3, column: 12, field: 9, text: '' })
  })

  test('columns are counted in characters, also behind a byte order mark', () => {
    const table = tableOf('\uFEFFHò\u{1F600};b\n')
    const [row] = [...table.rows]
    if (!row) throw new Error('no row')
    expect(table.place(row, 2)).toMatchObject({ line: 1, column: 5 })
  })

  test('obeys the line sep= of Excel', () => {
    expect(rowsOf('sep=,\r\na,b;c\r\n')).toEqual([['a', 'b;c']])
  })

  test.each(['\r\n', '\n', '\r'])('line end %j', (end) => {
    expect(rowsOf(`a;b${end}1;2${end}`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test.each([
    ['a;b\n1;"x\n2;3\n', 'ICT-R006 2:3'],
    ['a;b\n1;ống 5" nhựa\n', 'ICT-R007 2:8'],
    ['a;b\n1;"x"y\n', 'ICT-R008 2:6'],
  ])('tells the place of a quotation mark that does not fit: %j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })

  test('gives back what was written, with the place of every cell', () => {
    const cell = fc.stringMatching(/^[a-zđ0-9 ,.;"\n]{1,8}$/).filter((text) => text.trim() !== '')
    const written = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 400 })
    fc.assert(
      fc.property(written, (records) => {
        const text = records
          .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join('|'))
          .join('\r\n')
        const table = tableOf(text)
        const lines = text.split(/\r\n|\n/)
        const rows = [...table.rows]
        expect(rows.map(({ cells }) => cells)).toEqual(records)
        for (const row of rows) {
          for (const field of [1, 2, 3]) {
            const { line, column } = table.place(row, field)
            expect(lines[(line ?? 0) - 1]?.[(column ?? 0) - 1]).toBe('"')
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('rows of a file of many pieces keep their lines and can be walked twice', () => {
    const text = Array.from({ length: 30_000 }, (_, index) => `dòng;${index}`).join('\n')
    const table = tableOf(text)
    const rows = [...table.rows]
    expect(rows).toHaveLength(30_000)
    expect(rows.every(({ line, cells }) => cells[1] === String(line - 1))).toBe(true)
    expect([...table.rows]).toHaveLength(30_000)
    const last = rows.at(-1)
    expect(last && table.place(last, 2)).toMatchObject({ line: 30_000, column: 6, text: '29999' })
  })
})
