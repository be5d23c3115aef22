import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../../../src/cli/watch/changes-between.ts'

const look = (states: Readonly<Record<string, string>>) => new Map(Object.entries(states))

describe('changesBetween', () => {
  test('names what was changed, added and removed, in the order of the paths', () => {
    const before = look({ 'b.csv': '1', 'c.csv': '1', 'd.csv': '1' })
    const after = look({ 'a.csv': '1', 'b.csv': '2', 'c.csv': '1' })
    expect(changesBetween(before, after)).toEqual([
      { path: 'a.csv', kind: 'added' },
      { path: 'b.csv', kind: 'changed' },
      { path: 'd.csv', kind: 'removed' },
    ])
  })

  test('a folder counts by its files, and by itself where it has none', () => {
    const empty = look({})
    const full = look({ 'data/': 'folder', 'data/2023/': 'folder', 'data/2023/a.csv': '1' })
    expect(changesBetween(empty, full)).toEqual([{ path: 'data/2023/a.csv', kind: 'added' }])
    expect(changesBetween(look({ 'data/': 'folder' }), empty)).toEqual([{ path: 'data/', kind: 'removed' }])
  })

  test('a file that became a folder is both', () => {
    expect(changesBetween(look({ templates: '1' }), look({ 'templates/': 'folder' }))).toEqual([
      { path: 'templates', kind: 'removed' },
      { path: 'templates/', kind: 'added' },
    ])
  })
})
