import { describe, expect, test } from 'vitest'
import { sourceRows } from '../../../src/cli/source-rows.ts'
import type { SourceLocation } from '../../../src/model/provenance.ts'

const place = (file: string, line: number | null, column = 1, sheet: string | null = null): SourceLocation => ({
  file,
  line,
  column,
  field: null,
  sheet,
  cell: null,
  path: null,
  text: null,
})

describe('sourceRows', () => {
  test('finds lines whatever ends them, and asks for each file once', () => {
    const asked: string[] = []
    const places = [place('a', 3), place('a', 1), place('b', 2), place('a', 9), place('none', 1)]
    const rowAt = sourceRows(places, (file) => {
      asked.push(file)
      return file === 'none' ? null : Buffer.from('một\r\nhai\rba\nbốn')
    })
    expect(places.map((each) => rowAt(each)?.text ?? null)).toEqual(['ba', 'một', 'hai', null, null])
    expect(asked).toEqual(['a', 'b', 'none'])
  })

  test('asks for no file where no place has a row', () => {
    const rowAt = sourceRows([place('a', null), place('a', 5, 1, 'Sheet1')], () => {
      throw new Error('asked')
    })
    expect(rowAt(place('a', null))).toBeNull()
  })

  test('takes of a very long line only what stands around the place', () => {
    const text = `${'📄'.repeat(5000)}240${'y'.repeat(5000)}`
    const row = sourceRows([place('a', 1, 5001)], () => Buffer.from(text))(place('a', 1, 5001))
    if (!row) throw new Error('no row')
    const characters = [...row.text]
    expect(characters.length).toBeLessThan(1000)
    expect(characters.slice(5000 - row.skipped, 5003 - row.skipped).join('')).toBe('240')
    expect(row.isCut).toBe(true)
  })
})
