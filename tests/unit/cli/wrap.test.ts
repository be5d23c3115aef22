import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { table } from '../../../src/cli/present/table.ts'
import { tree } from '../../../src/cli/present/tree.ts'
import { columnsOf } from '../../../src/cli/present/display-width.ts'
import { wrap } from '../../../src/cli/present/wrap.ts'

describe('wrap', () => {
  test('breaks at words and indents', () => {
    expect(wrap('một hai ba bốn', 10, '    ', '  → ')).toBe('  → một\n    hai ba\n    bốn')
  })

  test('keeps no-break spaces and long words whole', () => {
    expect(wrap('từ 2,5\u00a0km đến data/2023/so-lieu.csv', 10)).toBe('từ 2,5\u00a0km\nđến\ndata/2023/so-lieu.csv')
  })

  test('no line is wider than the width, unless a single word is; no word is lost', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ệ', 'ư'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 5, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width).split('\n')
        expect(
          lines
            .join(' ')
            .split(' ')
            .filter((each) => each !== ''),
        ).toEqual(words)
        for (const line of lines) if (line.includes(' ')) expect(columnsOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('table', () => {
  const columns = [
    { title: 'Mã', align: 'left' },
    { title: 'Tên', align: 'left', wraps: true },
    { title: 'Xã', align: 'right' },
  ] as const

  test('aligns, and wraps the column that may', () => {
    const rows = [
      ['17', 'Hòa Bình', '151'],
      ['77', 'Bà Rịa - Vũng Tàu', '82'],
    ]
    expect(table(columns, rows, 80, (text) => text)).toBe(
      'Mã  Tên                 Xã\n17  Hòa Bình           151\n77  Bà Rịa - Vũng Tàu   82',
    )
    expect(table(columns, rows, 20, (text) => text)).toBe(
      'Mã  Tên           Xã\n17  Hòa Bình     151\n77  Bà Rịa -      82\n    Vũng Tàu',
    )
  })
})

describe('tree', () => {
  test('draws branches, and lines that go on below them', () => {
    const leaf = (text: string) => ({ text, children: [] })
    const root = { text: 'gốc', children: [{ text: 'một hai ba', children: [leaf('lá')] }, leaf('bốn')] }
    expect(tree(root, 10)).toBe('gốc\n├─ một hai\n│  │  ba\n│  └─ lá\n└─ bốn')
  })
})
