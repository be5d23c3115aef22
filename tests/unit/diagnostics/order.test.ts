import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnostics/diagnose.ts'
import { inOrder } from '../../../src/diagnostics/order.ts'

const at = (file: string, line: number | null, column: number | null) =>
  diagnose('ICT-V002', [{ file, line, column, field: null, sheet: null, cell: null, path: null, text: null }], {
    name: 'x',
    value: '-1',
  })
const nowhere = diagnose('ICT-V002', [], { name: 'x', value: '-1' })

test('diagnostics are told by file, line and column, those without a place last', () => {
  const expected = [at('a.csv', 2, 9), at('a.csv', 10, 1), at('a.csv', 10, 5), at('b.csv', 1, 1), nowhere]
  expect(inOrder([...expected].toReversed())).toEqual(expected)
})

test('in a workbook by sheet, row and column: A10 after B9', () => {
  const inSheet = (cell: string, field: number) =>
    diagnose(
      'ICT-V002',
      [{ file: 'a.xlsx', line: null, column: null, field, sheet: 'S', cell, path: null, text: null }],
      { name: 'x', value: '-1' },
    )
  const expected = [inSheet('B9', 2), inSheet('A10', 1), inSheet('Z10', 26), inSheet('AA10', 27)]
  expect(inOrder(expected.toReversed())).toEqual(expected)
})

test('the order does not depend on the order of finding', () => {
  const place = fc.tuple(fc.constantFrom('a', 'b'), fc.option(fc.nat(3)), fc.option(fc.nat(3)))
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const found = places.map(([file, line, column]) => at(file, line, column))
      const ordered = (list: typeof found) =>
        inOrder(list).map(({ locations }) => locations.map(({ file, line, column }) => [file, line ?? 0, column ?? 0]))
      expect(ordered(found.toReversed())).toEqual(ordered(found))
    }),
  )
})
