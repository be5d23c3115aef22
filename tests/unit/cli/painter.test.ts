import { describe, expect, test } from 'vitest'
import { colorPainter, plainPainter, wantsColor } from '../../../src/cli/painter.ts'

const env = (values: Readonly<Record<string, string>>) => (name: string) => values[name]

describe('wantsColor', () => {
  test.each([
    [null, {}, true, true],
    [null, {}, false, false],
    [null, { NO_COLOR: '1' }, true, false],
    [null, { NO_COLOR: '' }, true, true],
    [null, { FORCE_COLOR: '1' }, false, true],
    [null, { FORCE_COLOR: '0' }, true, false],
    [null, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [null, { TERM: 'dumb' }, true, false],
    [true, { NO_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
  ] as const)('option %j, environment %j, terminal %j → %j', (asked, values, isTerminal, expected) => {
    expect(wantsColor(asked, env(values), isTerminal)).toBe(expected)
  })
})

describe('painters', () => {
  test('colour is put around the text, plain leaves it', async () => {
    const painter = await colorPainter()
    expect(painter.error('Lỗi')).toContain('\u001b[')
    expect(painter.error('Lỗi')).toContain('Lỗi')
    expect(plainPainter.error('Lỗi')).toBe('Lỗi')
  })
})
