import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../src/document/clean-text.ts'

describe('cleanText', () => {
  test('composes, keeps no-break spaces, drops what is invisible', () => {
    expect(cleanText('Hoa\u0300 Bi\u0300nh')).toBe('Hoà Bình')
    expect(cleanText('2,5\u00a0km\u202fx')).toBe('2,5\u00a0km\u202fx')
    expect(cleanText('a\u200bb\u00adc\ufeff\u0007d')).toBe('abcd')
    expect(cleanText('a\tb\nc\u2003d')).toBe('a b c d')
    expect(cleanText('a\ud800b')).toBe('a\ufffdb')
  })

  test('of a clean text is the same text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x1_ffff), { maxLength: 20 }), (codes) => {
        const once = cleanText(String.fromCodePoint(...codes))
        expect(cleanText(once)).toBe(once)
      }),
    )
  })
})
