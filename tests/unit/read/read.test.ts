import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/read/read.ts'
import { bytesOf, rowsOf } from './source.ts'

/** Walks everything a table offers; a file without a table must have been told of. */
const walk = (path: string, bytes: Uint8Array): void => {
  const { value, diagnostics } = read({ path, bytes })
  expect(value !== undefined || diagnostics.length > 0).toBe(true)
  for (const row of value?.rows ?? []) {
    for (let field = 1; field <= row.cells.length + 1; field += 1) {
      value?.isNumber(row, field)
      expect(value?.place(row, field).text ?? '').toBe(row.cells[field - 1] ?? '')
    }
  }
}

describe('read', () => {
  test('settles the format by the first character where the name says nothing', () => {
    expect(rowsOf(' [{"a":1}]', 'xuat-du-lieu')).toEqual([['a'], ['1']])
    expect(rowsOf('a;b\n1;2', 'xuat-du-lieu.dat')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test.each(['a.csv', 'a.json', 'a.jsonl', 'a.xlsx'])(
    'no bytes make it throw, and it always says something: %s',
    (path) => {
      const syntax = fc.stringMatching(/^["{}[\],:;|\t\r\n\\a1.-]{0,40}$/)
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
          walk(path, bytes)
        }),
      )
      fc.assert(
        fc.property(fc.oneof(syntax, fc.json(), fc.string({ unit: 'binary' })), (text) => {
          walk(path, bytesOf(text))
        }),
        { numRuns: 1000 },
      )
    },
  )
})
