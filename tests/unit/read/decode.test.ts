import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, textOf } from '../../../src/read/decode.ts'
import { utf8Fault } from '../../../src/read/utf8-fault.ts'
import { bytesOf, faultsOf } from './source.ts'

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittle)
  return bytes
}

describe('decode', () => {
  test.each([
    ['UTF-8', bytesOf('Hòa Bình;1')],
    ['UTF-8 with BOM', bytesOf('\uFEFFHòa Bình;1')],
    ['UTF-16LE with BOM', utf16('\uFEFFHòa Bình;1', true)],
    ['UTF-16BE with BOM', utf16('\uFEFFHòa Bình;1', false)],
  ])('reads %s', (_, bytes) => {
    const { value, diagnostics } = decode({ path: 'a.csv', bytes })
    expect(value && textOf(value)).toBe('Hòa Bình;1')
    expect(diagnostics).toEqual([])
  })

  test('tells line and column of the first byte that is not UTF-8', () => {
    // «Hoµ B×nh» in TCVN3
    expect(faultsOf(new Uint8Array([...bytesOf('Tỉnh;Số\n17;Ho'), 0xb5, 0x20, 0x42]))).toEqual(['ICT-R002 2:6'])
  })

  test.each([
    ['no bytes', new Uint8Array(), 'ICT-R001'],
    ['only blanks', bytesOf(' \r\n\r\n'), 'ICT-R001'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'ICT-R003'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'ICT-R003'],
    ['UTF-16 without BOM', utf16('a;b', true), 'ICT-R004'],
    ['UTF-16 with half a character', new Uint8Array([...utf16('\uFEFFa;b', true), 0x41]), 'ICT-R005'],
  ])('refuses %s', (_, bytes, code) => {
    expect(faultsOf(bytes)[0]).toContain(code)
  })

  test('agrees with TextDecoder on what is UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const isValid = (part: Uint8Array): boolean => {
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(part)
            return true
          } catch {
            return false
          }
        }
        const fault = utf8Fault(bytes)
        expect(fault === null).toBe(isValid(bytes))
        if (fault !== null) expect(isValid(bytes.subarray(0, fault))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
