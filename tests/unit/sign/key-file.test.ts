import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
