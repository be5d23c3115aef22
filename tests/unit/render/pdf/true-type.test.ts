import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { glyphSubset } from '../../../../src/render/pdf/glyph-subset.ts'
import { readTrueType } from '../../../../src/render/pdf/true-type.ts'
import { viewOf } from '../../../../src/render/pdf/view-of.ts'
import { tinos } from '../../../support/tinos.ts'

const font = readTrueType(tinos.regular)

/** Tables of a font file by tag. */
function tablesOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(file)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index): readonly [string, Uint8Array] => {
      const at = 12 + index * 16
      const start = view.getUint32(at + 8)
      const tag = String.fromCharCode(...file.subarray(at, at + 4))
      return [tag, file.subarray(start, start + view.getUint32(at + 12))]
    }),
  )
}

function sum(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  let total = 0
  for (let at = 0; at < bytes.length; at += 4) total = (total + view.getUint32(at)) >>> 0
  return total
}

describe('a TrueType file', () => {
  test('tells glyphs and widths', () => {
    const advance = (text: string): number => font.metrics(font.glyphOf(text.codePointAt(0) ?? 0)).advance
    expect(font.unitsPerEm).toBe(2048)
    // Widths of Times New Roman in units of 2048.
    expect(['A', 'i', ' ', '1', '—'].map(advance)).toEqual([1479, 569, 512, 1024, 2048])
    expect(advance('Ế')).toBe(advance('E'))
    expect(font.glyphOf(0x6f22)).toBe(0)
    expect(font.glyphOf(0x1f600)).toBe(0)
  })

  test.each([
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('this is no font at all')],
    ['the signature alone', Uint8Array.of(0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0)],
    ['no tables', Uint8Array.of(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
  ])('bytes that are none are refused: %s', (_, bytes) => {
    expect(() => readTrueType(bytes)).toThrow('not a TrueType font')
  })
})

describe('a subset', () => {
  const glyph = fc.integer({ min: 0, max: font.glyphCount - 1 })

  test('holds the missing glyph first, then each glyph once', () => {
    const subset = glyphSubset(font)
    expect([40, 41, 40, 0].map((each) => subset.includeGlyph(each))).toEqual([1, 2, 1, 0])
  })

  test('keeps widths, outlines and the parts of composite glyphs, and sums up right', () => {
    fc.assert(
      fc.property(fc.array(glyph, { maxLength: 40 }), (glyphs) => {
        const subset = glyphSubset(font)
        const numbers = glyphs.map((each) => subset.includeGlyph(each))
        const file = subset.encode()
        const tables = tablesOf(file)
        expect([...tables.keys()]).toEqual(['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'])
        expect(sum(file)).toBe(0xb1b0afba)
        const small = readTrueType(withCharacterMap(file))
        glyphs.forEach((each, index) => {
          const number = numbers[index] ?? 0
          expect(small.metrics(number)).toEqual(font.metrics(each))
          const outline = font.outline(each)
          // The padding after an outline is no part of it.
          expect(shape(small.outline(number).subarray(0, outline.length))).toEqual(shape(outline))
        })
      }),
      { numRuns: 30 },
    )
  })

  test('every part that a composite glyph names is in the subset', () => {
    const subset = glyphSubset(font)
    const composite = subset.includeGlyph(font.glyphOf('Ế'.codePointAt(0) ?? 0))
    const small = readTrueType(withCharacterMap(subset.encode()))
    const outline = small.outline(composite)
    expect(viewOf(outline).getInt16(0)).toBe(-1)
    expect(viewOf(outline).getUint16(12)).toBeLessThan(small.glyphCount)
    expect(small.glyphCount).toBeGreaterThan(2)
  })
})

/** A simple outline whole; of a composite one, whose parts have other numbers, its box. */
function shape(outline: Uint8Array): readonly number[] {
  const isComposite = outline.length > 0 && viewOf(outline).getInt16(0) < 0
  return [...(isComposite ? outline.subarray(0, 10) : outline)]
}

/** An embedded subset has no map of characters; the reader under test wants one. */
function withCharacterMap(file: Uint8Array): Uint8Array {
  // One table, of format 12, with no groups.
  const map = new Uint8Array(28)
  map.set([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12])
  const entry = Uint8Array.from([...new TextEncoder().encode('cmap'), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, map.length])
  const count = viewOf(file).getUint16(4)
  const start = 12 + count * 16
  const bytes = new Uint8Array(file.length + entry.length + map.length)
  bytes.set(file.subarray(0, start))
  bytes.set(entry, start)
  bytes.set(file.subarray(start), start + 16)
  bytes.set(map, file.length + 16)
  const view = viewOf(bytes)
  view.setUint16(4, count + 1)
  for (let at = 12; at < start; at += 16) view.setUint32(at + 8, view.getUint32(at + 8) + 16)
  view.setUint32(start + 8, file.length + 16)
  return bytes
}
