import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineIndex } from '../../../src/read/text-position.ts'

test('a column counts characters, as an editor does', () => {
  const text = fc
    .array(fc.constantFrom('a', 'à', '😀', '\n', '\r', '\r\n', '\ud800', '\udc00'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(), (source, at) => {
      const offset = at % (source.length + 1)
      const before = source.slice(0, offset)
      const breaks = [...before.matchAll(/\r\n|\n|\r(?!\n)/g)].filter(
        ({ 0: found, index }) => found !== '\r' || source[index + 1] !== '\n',
      )
      const last = breaks.at(-1)
      const start = last ? last.index + last[0].length : 0
      const expected = { line: breaks.length + 1, column: [...source.slice(start, offset)].length + 1 }
      expect(lineIndex(source).positionOf(offset)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})

test('many places on one long line take no time', () => {
  const text = 'à'.repeat(2_000_000)
  const index = lineIndex(text)
  const begun = performance.now()
  for (let offset = 0; offset < text.length; offset += 20) index.positionOf(offset)
  expect(performance.now() - begun).toBeLessThan(2000)
})
