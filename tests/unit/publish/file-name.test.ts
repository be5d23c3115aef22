import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeFileName } from '../../../src/publish/file-name.ts'

describe('safeFileName', () => {
  test.each([
    ['Hòa Bình', 'hoa-binh'],
    ['Hoà Bình'.normalize('NFD'), 'hoa-binh'],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['Đắk Lắk', 'dak-lak'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con-'],
    ['???', 'bao-cao'],
  ])('%s → %s', (text, name) => {
    expect(safeFileName(text)).toBe(name)
  })

  test('any text gives a name that is safe everywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = safeFileName(text)
        expect(name).toMatch(/^[a-z0-9][a-z0-9-]*$/)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/)
        expect(name.length).toBeLessThanOrEqual(101)
      }),
    )
  })
})
