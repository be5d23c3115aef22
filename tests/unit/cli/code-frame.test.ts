import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainPainter } from '../../../src/cli/painter.ts'
import { cellSpan } from '../../../src/cli/present/cell-span.ts'
import { codeFrame } from '../../../src/cli/present/code-frame.ts'
import { columnsOf } from '../../../src/cli/present/display-width.ts'
import { visible } from '../../../src/cli/present/visible.ts'

const frame = (row: string, column: number, text: string | null, width = 60, label = ''): string =>
  codeFrame(
    { mark: '6', row: { text: row, skipped: 0, isCut: false }, column, text, isJson: false },
    label,
    plainPainter,
    width,
  )

/** What stands above the carets, column by column. */
function underlined(text: string): string {
  const [row = '', carets = ''] = text.split('\n')
  const from = columnsOf(carets.slice(0, carets.indexOf('^')))
  const to = from + carets.replace(/[^^]/g, '').length
  let at = 0
  return Array.from(new Intl.Segmenter('vi').segment(row), ({ segment }) => {
    const start = at
    at += columnsOf(segment)
    return start >= from && start < to ? segment : ''
  }).join('')
}

describe('columnsOf', () => {
  test.each([
    ['Hòa Bình', 8],
    ['Hòa Bình'.normalize('NFD'), 8],
    ['Đường sắt 漢字', 14],
    ['ｆｕｌｌ', 8],
    ['ﾊﾝ', 2],
    ['📄 a', 4],
    ['👩‍👩‍👧', 2],
    ['\u001B[1mđậm\u001B[22m', 3],
    ['', 0],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  test('does not depend on the form of normalization', () => {
    const letters = fc.string({ unit: fc.constantFrom('ế', 'ự', 'Đ', 'a', ' ', 'ỵ') })
    fc.assert(fc.property(letters, (text) => columnsOf(text.normalize('NFD')) === columnsOf(text)))
  })
})

describe('visible', () => {
  test.each([
    ['Hòa\u202EBình', 'Hòa<U+202E>Bình'],
    ['\u001B[31mđỏ', '<U+001B>[31mđỏ'],
    ['a\u200Bb', 'a<U+200B>b'],
    ['a\r\nb\tc', 'a↵b→c'],
    ['Hòa Bình'.normalize('NFD'), 'Hòa Bình'.normalize('NFD')],
    ['2,5\u00a0km', '2,5\u00a0km'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test('leaves nothing that is not seen', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(visible(text))))
  })
})

describe('cellSpan', () => {
  const span = (row: string, from: number, text: string | null, isJson = false): string => {
    const found = cellSpan([...row], { from, text, isJson })
    return [...row].slice(found.from, found.to).join('')
  }

  test.each([
    ['a;trên 240;b', 2, 'trên 240', 'trên 240'],
    ['a;"x ""y"";z";b', 2, 'x "y";z', '"x ""y"";z"'],
    ['a;"hai\u2028dòng', 2, 'hai\u2028dòng', '"hai\u2028dòng'],
    ['a;;b', 2, '', ''],
    ['a;b', 2, null, ''],
    ['a;b', 2, 'something else', ''],
  ])('%j from %i is %j', (row, from, text, cell) => {
    expect(span(row, from, text)).toBe(cell)
  })

  test('knows how JSON escapes', () => {
    expect(span('{"a": "x \\"y\\"", "b": 1}', 6, 'x "y"', true)).toBe('"x \\"y\\""')
  })
})

describe('codeFrame', () => {
  test('shows the row and underlines the cell', () => {
    expect(frame('postal.points;2023;trên 240;điểm', 20, 'trên 240')).toBe(
      '  6 │ postal.points;2023;trên 240;điểm\n    │                    ^^^^^^^^',
    )
  })

  test('puts the label behind the carets where there is room, else below', () => {
    expect(frame('a;240', 3, '240', 40, 'cần: 204')).toMatch(/\^\^\^ cần: 204$/)
    expect(frame('a;240', 3, '240', 16, 'cần: hai trăm')).toBe('  6 │ a;240\n    │   ^^^\n    │ cần: hai\n    │ trăm')
  })

  test('an empty cell has one caret, also at the end of the row', () => {
    expect(frame('a;;b', 3, '').split('\n')[1]).toBe('    │   ^')
    expect(frame('a;', 3, '').split('\n')[1]).toBe('    │   ^')
  })

  test('cuts a long row around the cell', () => {
    const row = `${'x'.repeat(200)};32,2% (82/240);${'y'.repeat(200)}`
    const text = frame(row, 202, '32,2% (82/240)')
    expect(text).toMatch(/│ …x+;32,2% \(82\/240\);y+…\n/)
    expect(underlined(text)).toBe('32,2% (82/240)')
  })

  test('keeps the start of a cell that is longer than the line', () => {
    const text = frame(`a;${'z'.repeat(300)}`, 3, 'z'.repeat(300), 40)
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(40)
    expect(text).toMatch(/…z+…/)
  })

  test('wide and combining characters before the cell do not move the carets', () => {
    const row = `${'Hòa Bình'.normalize('NFD')};漢字;240`
    const column = [...row].length - 2
    expect(underlined(frame(row, column, '240'))).toBe('240')
  })

  test('shows nothing that could steer the terminal', () => {
    const text = frame('a;\u001B[2J\u202E240;b', 3, '\u001B[2J\u202E240')
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
    expect(underlined(text)).toBe('<U+001B>[2J<U+202E>240')
  })

  test('never wider than the terminal, and always over a caret', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', 'ế', 'e\u0301', '漢', '\u202E', '"', '📄') }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(cells, fc.nat(11), fc.integer({ min: 20, max: 80 }), (row, pick, width) => {
        const index = pick % row.length
        const column = [...row.slice(0, index).join(';')].length + (index === 0 ? 1 : 2)
        const text = frame(row.join(';'), column, row[index] ?? '', width)
        const lines = text.split('\n')
        expect(lines).toHaveLength(2)
        expect(lines[1]).toContain('^')
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
