import { describe, expect, test } from 'vitest'
import { openIdentity } from '../../../src/sign/identity.ts'
import { keyFile, PASSWORD } from '../../support/signable.ts'

const NOW = new Date('2030-06-01T02:30:00Z')

const told = (name: string, { password = PASSWORD, time = NOW } = {}) =>
  openIdentity(keyFile(name), password, time).diagnostics.map(({ code, params }) => ({ code, ...params }))

describe('an identity', () => {
  test('has its certificate, and those above it from its issuer upwards', () => {
    const { value, diagnostics } = openIdentity(keyFile('rsa-2048'), PASSWORD, NOW)
    expect(diagnostics).toEqual([])
    expect(value?.certificate.subject).toContain('CN=Nguyễn Văn A')
    expect(value?.issuers.map(({ subject }) => subject)).toEqual([
      'C=VN\nCN=Issuer of the tests',
      'C=VN\nCN=Root of the tests',
    ])
    expect(value?.scheme.hash).toBe('sha256')
  })

  test.each([
    ['p-256', 'sha256'],
    ['p-384', 'sha384'],
    ['rsa-3072', 'sha256'],
  ])('of %s signs with %s', (name, hash) => {
    expect(openIdentity(keyFile(name), PASSWORD, NOW).value?.scheme.hash).toBe(hash)
  })
})

describe('what stands in the way', () => {
  test.each([
    ['legacy-rc4', 'ICT-S012'],
    ['without-key', 'ICT-S013'],
    ['without-certificate', 'ICT-S014'],
    ['ed25519', 'ICT-S015'],
    ['encryption', 'ICT-S018'],
  ])('%s: %s', (name, code) => {
    expect(told(name)).toEqual([expect.objectContaining({ code, file: `${name}.p12` })])
  })

  test('a wrong password, which the message does not repeat', () => {
    const wrong = told('rsa-2048', { password: 'sai-mat-khau' })
    expect(wrong).toEqual([{ code: 'ICT-S011', file: 'rsa-2048.p12' }])
  })

  test('a file that is none', () => {
    const file = { path: 'a.cer', bytes: new TextEncoder().encode('-----BEGIN') }
    expect(openIdentity(file, PASSWORD, NOW).diagnostics).toMatchObject([
      { code: 'ICT-S010', params: { file: 'a.cer' } },
    ])
  })

  test('a certificate that has expired, or is not valid yet, at the time of signing', () => {
    expect(told('rsa-2048', { time: new Date('2999-12-31T20:00:00Z') })).toEqual([
      {
        code: 'ICT-S016',
        file: 'rsa-2048.p12',
        owner: 'Nguyễn Văn A',
        time: '3000-01-01 03:00',
        end: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
      },
    ])
    expect(told('rsa-2048', { time: new Date(0) })).toMatchObject([{ code: 'ICT-S017', time: '1970-01-01 07:00' }])
  })

  test('of a certificate that is unfit and expired both are told', () => {
    expect(told('encryption', { time: new Date(0) }).map(({ code }) => code)).toEqual(['ICT-S017', 'ICT-S018'])
  })
})
