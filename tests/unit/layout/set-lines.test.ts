import { describe, expect, test } from 'vitest'
import { type LineFrame, setLines } from '../../../src/layout/set-lines.ts'
import { type TextShape, wordsOf } from '../../../src/layout/words.ts'
import { evenMeasurer } from '../../support/even-measurer.ts'

const shape: TextShape = { style: 'regular', size: 10, tag: 1, measure: evenMeasurer, mark: { size: 0.7, rise: 0.3 } }
const frame: LineFrame = { left: 10, width: 100, indent: 0, align: 'justify', mode: 'justify' }
const text = (value: string) => wordsOf([{ kind: 'text', text: value }], shape)

describe('setLines', () => {
  test('justifies full lines by widening spaces and leaves the last as it is', () => {
    const lines = setLines(text('aaaa bbbb cccc dddd eeee'), frame, shape)
    expect(lines).toHaveLength(2)
    const [first, last] = lines
    expect(first?.width).toBeCloseTo(100)
    expect(first?.runs[0]?.wordSpacing).not.toBe(0)
    expect(last?.runs[0]?.wordSpacing).toBe(0)
  })

  test('keeps the space at which a line broke in the text, outside its width', () => {
    const [first] = setLines(text('aaaa bbbb cccc dddd eeee'), frame, shape)
    expect(first?.runs.at(-1)?.text.endsWith(' ')).toBe(true)
    expect((first?.runs[0]?.x ?? 0) + (first?.runs[0]?.width ?? 0)).toBeCloseTo(110)
  })

  test('a no-break space never ends a line', () => {
    const lines = setLines(
      text('aaaa bbbb cccc\u00a0dddd\u00a0eeee'),
      { ...frame, mode: 'ragged', align: 'left' },
      shape,
    )
    expect(lines.map((line) => line.runs.map((run) => run.text).join(''))).toEqual([
      'aaaa bbbb ',
      'cccc\u00a0dddd\u00a0eeee',
    ])
  })

  test('bold within a word keeps the word whole, runs meet exactly', () => {
    const words = wordsOf(
      [
        { kind: 'text', text: 'aa' },
        { kind: 'strong', children: [{ kind: 'text', text: 'bb' }] },
        { kind: 'text', text: '% c' },
      ],
      shape,
    )
    const [line] = setLines(words, { ...frame, align: 'left', mode: 'ragged' }, shape)
    expect(line?.runs.map((run) => [run.text, run.style, run.x])).toEqual([
      ['aa', 'regular', 10],
      ['bb', 'bold', 20],
      ['% c', 'regular', 30],
    ])
  })

  test('a word longer than its line is cut and nothing is lost', () => {
    const long = 'https://hoabinh.gov.vn/van-ban/danh-sach-don-vi'
    const lines = setLines(text(`xem ${long} nay`), frame, shape)
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(100.001)
    const joined = lines.flatMap((line) => line.runs.map((run) => run.text)).join('')
    expect(joined).toBe(`xem ${long} nay`)
  })

  test('an address may break after its soft ends, a figure and its unit never', () => {
    const wide = { ...frame, width: 300 }
    const words = setLines(text(`xem tại ${'a'.repeat(20)}/${'b'.repeat(20)}/${'c'.repeat(30)} nay`), wide, shape)
    expect(words[0]?.runs.map((run) => run.text).join('')).toMatch(/\/$/)
    const figure = '3.588,25\u00a0người/điểm\u00a0phục\u00a0vụ,\u00a0trên\u00a0địa\u00a0bàn'
    const lines = setLines(text(`${'x '.repeat(30)}${figure}`), wide, shape)
    expect(lines.map((line) => line.runs.map((run) => run.text).join('')).some((line) => line.includes(figure))).toBe(
      true,
    )
  })

  test('a forced break ends a line and an empty stretch is an empty line', () => {
    const words = wordsOf(
      [{ kind: 'text', text: 'a' }, { kind: 'lineBreak' }, { kind: 'lineBreak' }, { kind: 'text', text: 'b' }],
      shape,
    )
    const lines = setLines(words, frame, shape)
    expect(lines.map((line) => line.runs.map((run) => run.text).join(''))).toEqual(['a ', '', 'b'])
  })

  test('centred and right-aligned lines stand where they should', () => {
    const centered = setLines(text('aaaa'), { ...frame, align: 'center', mode: 'balanced' }, shape)
    const right = setLines(text('aaaa'), { ...frame, align: 'right', mode: 'ragged' }, shape)
    expect([centered[0]?.runs[0]?.x, right[0]?.runs[0]?.x]).toEqual([50, 90])
  })
})
