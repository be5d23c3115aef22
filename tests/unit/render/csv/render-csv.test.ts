import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DataTable } from '../../../../src/model/data-table.ts'
import { renderCsv } from '../../../../src/render/csv/render-csv.ts'

const tableOf = (rows: readonly (readonly string[])[]): DataTable => ({
  name: 'x',
  columns: [
    { title: 'text', kind: 'text', width: 1 },
    { title: 'number', kind: 'number', width: 1 },
  ],
  rows,
})

const textOf = (rows: readonly (readonly string[])[], delimiter: ',' | ';' = ',', hasByteOrderMark = false): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(tableOf(rows), { delimiter, hasByteOrderMark }))

describe('CSV', () => {
  test('is RFC 4180: CRLF, quotes only where they are needed', () => {
    expect(
      textOf([
        ['a,b', '1'],
        ['"x"', ''],
        ['hai\ndòng', '2'],
      ]),
    ).toBe('text,number\r\n"a,b",1\r\n"""x""",\r\n"hai\ndòng",2\r\n')
    expect(textOf([['a,b', '1']], ';', true)).toBe('\uFEFFtext;number\r\na,b;1\r\n')
  })

  test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\tx', '=cmd|x', '-2-3'])('the text %j starts no formula', (text) => {
    expect(textOf([[text, '1']])).toContain(`\r\n'${text}`)
  })

  test.each(['-', '-3,2', '+5%', '32,2% (82/240)', 'a=b', '-1.234'])('the text %j stays as it is', (text) => {
    expect(parse(textOf([[text, '1']]))).toEqual([
      ['text', 'number'],
      [text, '1'],
    ])
  })

  test('numbers are never touched', () => {
    expect(textOf([['a', '-3']])).toBe('text,number\r\na,-3\r\n')
  })

  test('any cells come back', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text}`)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom(',' as const, ';' as const),
        (rows, delimiter) => {
          expect(parse(textOf(rows, delimiter), { delimiter, fromLine: 2, record_delimiter: '\r\n' })).toEqual(rows)
        },
      ),
    )
  })
})
