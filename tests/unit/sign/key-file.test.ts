import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Malformed, octets, oid, sequence, tlv } from '../../../src/sign/asn1.ts'
import { turnsOfFile } from '../../../src/sign/decrypt.ts'
import { openKeyFile } from '../../../src/sign/key-file.ts'
import { keyFile, PASSWORD } from '../../support/signable.ts'

const opened = (name: string, password = PASSWORD) => openKeyFile(keyFile(name).bytes, password)
const contents = (name: string, password = PASSWORD): string => {
  const file = opened(name, password)
  if (file.kind !== 'open') return file.kind
  const kinds = file.keys.map(({ asymmetricKeyType: type }) => type)
  return `${kinds.join(' ')} ${file.certificates.length}`
}

describe('a key file opens, however it is protected', () => {
  test.each([
    ['rsa-2048', 'rsa 3'],
    ['rsa-3072', 'rsa 1'],
    ['p-256', 'ec 3'],
    ['p-384', 'ec 1'],
    ['ed25519', 'ed25519 1'],
    ['legacy', 'rsa 3'],
    ['legacy-rc2-128', 'rsa 1'],
    ['legacy-two-keys', 'rsa 1'],
    ['without-seal', 'rsa 1'],
    ['without-encryption', 'rsa 1'],
    ['without-key', ' 1'],
    ['without-certificate', 'rsa 0'],
  ])('%s', (name, expected) => {
    expect(contents(name)).toBe(expected)
  })

  test.each(['vietnamese-password', 'vietnamese-password-legacy'])('%s', (name) => {
    const password = name === 'vietnamese-password' ? 'mật khẩu ✓' : 'mật khẩu'
    expect(contents(name, password)).toBe('rsa 1')
    expect(contents(name, password.normalize('NFD'))).toBe('locked')
  })
})

describe('a key file that does not open', () => {
  test.each(['rsa-2048', 'legacy', 'legacy-rc2-128', 'without-seal', 'without-encryption'])(
    '%s with another password',
    (name) => {
      expect(opened(name, 'mat khau')).toEqual({ kind: 'locked' })
      expect(opened(name, '')).toEqual({ kind: 'locked' })
    },
  )

  test('of an algorithm that is not known tells which', () => {
    expect(opened('legacy-rc4')).toEqual({ kind: 'unknown', algorithm: '1.2.840.113549.1.12.1.1' })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n')],
    ['half of one', keyFile('rsa-2048').bytes.subarray(0, 2000)],
    ['another structure', Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x03)],
  ])('%s is broken', (_, bytes) => {
    expect(openKeyFile(bytes, PASSWORD)).toEqual({ kind: 'broken' })
  })

  test('one octet changed anywhere is a finding, never a throw', { timeout: 60_000 }, () => {
    const { bytes } = keyFile('p-384')
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = new Uint8Array(bytes)
        changed[at] = (changed[at] ?? 0) ^ change
        expect(['open', 'broken', 'locked', 'unknown']).toContain(openKeyFile(changed, PASSWORD).kind)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a key file that is made to keep the program busy is broken at once', () => {
  const oidValue = (value: string) => sequence(oid(value), Uint8Array.of(5, 0))
  const number = (value: number) => tlv(2, Buffer.from(value.toString(16).padStart(8, '0'), 'hex'))
  const data = (content: Uint8Array) => sequence(oid('1.2.840.113549.1.7.1'), tlv(0xa0, octets(content)))
  const fileOf = (safe: Uint8Array, ...seal: readonly Uint8Array[]) => sequence(number(3), data(safe), ...seal)

  test('by a seal of a length that no hash has', () => {
    const digest = sequence(oidValue('2.16.840.1.101.3.4.2.1'), octets(new Uint8Array(1_000_000)))
    const seal = sequence(digest, octets(new Uint8Array(8)), number(1_000_000))
    expect(openKeyFile(fileOf(sequence(), seal), PASSWORD)).toEqual({ kind: 'broken' })
  })

  test('by many parts that each ask for what one may', () => {
    const settings = sequence(octets(new Uint8Array(8)), number(1))
    const bag = (turns: number) => {
      const derivation = sequence(oid('1.2.840.113549.1.5.12'), sequence(octets(new Uint8Array(8)), number(turns)))
      const cipher = sequence(oid('2.16.840.1.101.3.4.1.42'), octets(new Uint8Array(16)))
      const algorithm = sequence(oid('1.2.840.113549.1.5.13'), sequence(derivation, cipher))
      return sequence(oid('1.2.840.113549.1.12.10.1.2'), tlv(0xa0, sequence(algorithm, octets(settings))))
    }
    // A part alone gives a key that opens nothing; that the second is counted with it shows before it is tried.
    const kindOf = (turns: number) => openKeyFile(fileOf(sequence(data(sequence(bag(turns))))), PASSWORD).kind
    expect(kindOf(1000)).toBe('locked')
    expect(kindOf(5_000_001)).toBe('broken')
    const spend = turnsOfFile()
    spend(4_000_000)
    expect(() => spend(1_000_001)).toThrow(Malformed)
    expect(spend(1_000_000)).toBe(1_000_000)
  })
})
