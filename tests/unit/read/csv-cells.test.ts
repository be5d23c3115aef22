/** Cells must be those that csv-parse finds in the whole text, and their places must lead to them. */
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvFault } from '../../../src/read/csv-fault.ts'
import { placeFinder } from '../../../src/read/csv-place.ts'
import { csvBounds } from '../../../src/read/csv-records.ts'
import { csvRows } from '../../../src/read/csv-rows.ts'
import { bytesOf, faultsOf, tableOf } from './source.ts'

const DELIMITER = ';'

/** All records as csv-parse reads them. */
const parsed = (text: string): string[][] =>
  parse(text, { delimiter: DELIMITER, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true })

const isNotBlank = (cells: readonly string[]): boolean => cells.some((value) => value.trim() !== '')

/** Offset of a line and column in a text of letters of the basic plane. */
const offsetOf = (text: string, line: number, column: number): number => {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)
  return (line === 1 ? 0 : (ends[line - 2] ?? Number.NaN)) + column - 1
}

function expectAgreement(text: string): void {
  const bytes = Buffer.from(text)
  const rows = [...csvRows(bytes, { delimiter: DELIMITER, from: 0, line: 1 })]
  expect(rows.map(({ cells }) => cells)).toEqual(parsed(text).filter(isNotBlank))
  const positionOf = placeFinder()
  for (const row of rows) {
    for (const [index, cell] of row.cells.entries()) {
      const { line, column } = positionOf(row, index + 1)
      expect(row.text(index + 1)).toBe(cell)
      expect(placeFinder()(row, index + 1)).toEqual({ line, column })
      const rest = text.slice(offsetOf(text, line, column))
      expect(cell === '' ? '' : parsed(rest)[0]?.[0]).toBe(cell)
    }
  }
}

const cell = fc.oneof(
  fc.stringMatching(/^[aộ0-9 ,.]{0,6}$/),
  fc
    .array(fc.constantFrom('a', 'ộ', ';', '""', '\n', '\r\n', '\r', ' '), { maxLength: 6 })
    .map((letters) => `"${letters.join('')}"`),
)

test('of any table whose quotation marks fit', () => {
  const line = fc.tuple(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.boolean(), (lines, hasLastEnd) => {
      const text = lines.map(([cells, end]) => cells.join(DELIMITER) + end).join('')
      expectAgreement(hasLastEnd ? text : text.replace(/[\r\n]+$/, ''))
    }),
    { numRuns: 150 },
  )
})

test('of any text that is not refused', () => {
  const letters = fc.array(fc.constantFrom('a', 'ộ', ';', ';', '"', '"', '\n', '\r\n', '\r'), { maxLength: 24 })
  fc.assert(
    fc.property(letters, (found) => {
      const text = found.join('')
      fc.pre(csvFault(bytesOf(text), DELIMITER.charCodeAt(0), 0) === null)
      expectAgreement(text)
    }),
    { numRuns: 2000 },
  )
})

test('of a file of many pieces in which every second record runs over a line', () => {
  const record = (index: number): string => `"Hòa ""Bình"";";${index};${index % 2 ? '"hai\r\ndòng"' : 'một dòng'}`
  const text = Array.from({ length: 5000 }, (_, index) => record(index)).join('\r\n')
  const rows = [...tableOf(text).rows]
  expect(rows.map(({ cells }) => cells)).toEqual(parsed(text).filter(isNotBlank))
  expect(rows.every(({ line }, index) => line === 1 + index + Math.floor(index / 2))).toBe(true)
})

/** The cells of the first record of a text as they stand between their marks. */
function cutCells(text: string): readonly string[] {
  const bytes = bytesOf(text)
  const bounds = csvBounds(bytes, DELIMITER.charCodeAt(0), 0)
  return Array.from({ length: bounds.length / 2 }, (_, index) =>
    new TextDecoder().decode(bytes.subarray(bounds[2 * index], bounds[2 * index + 1])),
  )
}

test.each([
  ['a', ['a']],
  [';', ['', '']],
  ['"";""', ['', '']],
  ['a;"b"', ['a', 'b']],
  ['a;"b;c";d', ['a', 'b;c', 'd']],
  ['"a"";""b";c', ['a"";""b', 'c']],
  ['""""', ['""']],
  ['"a\nb";c', ['a\nb', 'c']],
  ['a;"b"\r\nc;d', ['a', 'b']],
  ['a;b\rc;d', ['a', 'b']],
  ['"a;b";', ['a;b', '']],
])('%j is cut into %j', (record, cells) => {
  expect(cutCells(record)).toEqual(cells)
})

test('a cell in marks and a bare one are the same bytes only where they are the same text', () => {
  const texts = fc.array(fc.stringMatching(/^[a"; \n]{0,3}$/), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(texts, (cells) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
      const mixed = cells.map((text) => (/[";\n]/.test(text) ? quoted(text) : text))
      for (const written of [cells.map(quoted), mixed]) {
        const cut = cutCells(written.join(DELIMITER))
        cells.forEach((one, i) => {
          cells.forEach((other, j) => expect(cut[i] === cut[j]).toBe(one === other))
        })
      }
    }),
  )
})

test.each([
  ['a;b\nc;d"e\n', 'ICT-R007 2:4'],
  ['a;b\n"c" ;d\n', 'ICT-R008 2:4'],
  ['a;b\nc;"d\n', 'ICT-R006 2:3'],
])('marks that do not fit are refused: %j', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault])
})
