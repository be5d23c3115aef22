import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldBare, foldName } from '../../../src/locale/fold.ts'

/** Text as it comes: anything at all, and Vietnamese with marks, spaces and dashes in odd places. */
const anyText = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc
    .array(
      fc.constantFrom(...'aăâeêoôơuưydđĐHhÀợỹ \u00A0\u200B-–«"(.0\u0300\u0301\u0323\u0309\u0303\u0302\u031B'.split('')),
    )
    .map((letters) => letters.join('')),
)

describe('foldName', () => {
  test.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['HÒA BÌNH', 'Hòa Bình'],
    ['Thuỷ', 'Thủy'],
    ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
    ['hoẻ', 'hỏe'],
    ['loè', 'lòe'],
    ['tuý', 'túy'],
    ['luỵ', 'lụy'],
    ['hoạ', 'họa'],
    ['huỹ', 'hũy'],
    ['Khánh Hoà', 'KHÁNH HÒA'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa–Vũng  Tàu'],
    ['Bà Rịa — Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
    ['Bắc\u00A0Ninh', ' Bắc   Ninh\t'],
    ['Bắc\u200B Ninh\uFEFF', 'Bắc Ninh'],
    ['«Số dân»', '"Số dân"'],
    ['km²', 'KM2'],
    ['Ðà Nẵng', 'Đà Nẵng'],
    ['Ｔỉnh', 'tỉnh'],
  ])('%s is %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other))
  })

  test.each([
    ['Hà Nam', 'Hạ Nam'],
    ['Hòa Bình', 'Hoa Bình'],
    ['Hưng Yên', 'Hung Yên'],
    ['Đông', 'Dông'],
    ['tu', 'tư'],
    ['can', 'cân'],
    ['điểm 1', 'điểm 2'],
    ['a b', 'ab'],
  ])('%s is not %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other))
  })

  test('composed and decomposed text have one key, and folding a key changes nothing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(foldName, foldBare), (text, fold) => {
        const key = fold(text)
        expect(fold(text.normalize('NFD'))).toBe(key)
        expect(fold(text.normalize('NFC'))).toBe(key)
        expect(fold(key)).toBe(key)
      }),
      { numRuns: 3000 },
    )
  })

  test('where in a syllable the tone mark stands says nothing', () => {
    const vowels = fc.constantFrom('oa', 'oe', 'uy', 'ia', 'ua', 'ươi', 'uyê', 'iê', 'oai', 'uô')
    const tones = fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323')
    const ends = fc.constantFrom('', 'n', 'ng', 'c')
    fc.assert(
      fc.property(vowels, tones, ends, fc.nat(3), (vowel, tone, end, place) => {
        const at = Math.min(place, vowel.length - 1) + 1
        const other = `h${vowel.slice(0, at)}${tone}${vowel.slice(at)}${end}`
        expect(foldName(other.normalize('NFC'))).toBe(foldName(`h${vowel.slice(0, 1)}${tone}${vowel.slice(1)}${end}`))
      }),
    )
  })
})

describe('foldBare', () => {
  test.each([
    ['Hòa Bình', 'hoa binh'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Thừa Thiên Huế', 'thua thien hue'],
    ['Bà Rịa – Vũng Tàu', 'ba ria-vung tau'],
    ['Bưu chính, viễn thông (%)', 'buu chinh, vien thong (%)'],
  ])('%s is %s', (text, bare) => {
    expect(foldBare(text)).toBe(bare)
  })

  test('equal names stay equal without diacritics', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldBare(foldName(text))).toBe(foldBare(text))
      }),
    )
  })
})
