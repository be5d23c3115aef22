import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { child, integerOf, Malformed, octets, oid, oidOf, readAsn1, sequence, setOf } from '../../../src/sign/asn1.ts'

describe('what is written', () => {
  test('is read again, of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000, size: 'max' }), (content) => {
        const read = readAsn1(sequence(octets(content)))
        expect(Buffer.compare(child(read, 0).content, content)).toBe(0)
      }),
      { numRuns: 30 },
    )
  })

  test('a set has its members in the order of their bytes', () => {
    const [low, high] = [octets(Uint8Array.of(1)), octets(Uint8Array.of(2))]
    expect(Buffer.from(setOf(high, low)).equals(Buffer.from(setOf(low, high)))).toBe(true)
  })

  test('names are those of the standards', () => {
    expect(Buffer.from(oid('1.2.840.113549.1.7.2')).toString('hex')).toBe('06092a864886f70d010702')
    expect(oidOf(readAsn1(oid('2.16.840.1.101.3.4.2.1')))).toBe('2.16.840.1.101.3.4.2.1')
  })
})

describe('what is not there', () => {
  test('is told', () => {
    const read = readAsn1(sequence(Uint8Array.of(2, 1, 5)))
    expect(integerOf(child(read, 0))).toBe(5)
    expect(() => child(read, 1)).toThrow(Malformed)
    expect(() => child(read, 0, 4)).toThrow(Malformed)
    expect(() => oidOf(child(read, 0))).toThrow(Malformed)
    expect(() => integerOf(read)).toThrow(Malformed)
    expect(() => readAsn1(Uint8Array.of(0x30, 0x05, 0x02))).toThrow(Malformed)
  })
})
