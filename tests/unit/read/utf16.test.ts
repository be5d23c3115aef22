import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Utf16, utf16ToUtf8 } from '../../../src/read/utf16.ts'
import { faultsOf } from './source.ts'

const written = (text: string, encoding: Utf16): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

const read = (text: string, encoding: Utf16): string | null => {
  const utf8 = utf16ToUtf8(written(text, encoding), encoding)
  return utf8 === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8)
}

test.each(['utf-16le', 'utf-16be'] as const)('%s gives the text back, zeros at the end left out', (encoding) => {
  const text = fc.string({ unit: 'binary' }).filter((value) => !/[\0\uFFFD]/.test(value))
  fc.assert(
    fc.property(text, fc.nat(3), (value, zeros) => {
      expect(read(value + '\0'.repeat(zeros), encoding)).toBe(value)
    }),
  )
})

test('letters of two code units may stand on the border of two pieces', () => {
  for (const before of ['', 'ộ']) {
    const text = before + '\u{1F600}'.repeat(20_000)
    expect(read(text, 'utf-16le')).toBe(text)
    expect(read(text, 'utf-16be')).toBe(text)
  }
})

test('half a letter, a letter lost before, and a zero inside are to be told of', () => {
  for (const text of ['a\uD83Db', 'a\uD83D', '\uDE00', 'a\uFFFDb', 'a\0b']) expect(read(text, 'utf-16le')).toBeNull()
  expect(utf16ToUtf8(Buffer.from([0x61, 0, 0x62]), 'utf-16le')).toBeNull()
})

test('they are told of at their place', () => {
  const bytes = (text: string): Uint8Array => written(`\uFEFF${text}`, 'utf-16le')
  expect(faultsOf(bytes('a;b\nc;\uD83D'))).toEqual(['ICT-R005 2:3'])
  expect(faultsOf(bytes('a;b\nc\0;d'))).toEqual(['ICT-R004 -:-'])
  expect(faultsOf(bytes('\0\0'))).toEqual(['ICT-R001 -:-'])
})
