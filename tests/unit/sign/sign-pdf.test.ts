import { beforeAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { type Identity, openIdentity } from '../../../src/sign/identity.ts'
import { signPdf } from '../../../src/sign/sign-pdf.ts'
import { signaturesOf } from '../../support/pdf-signature.ts'
import { openPdf, pdfText } from '../../support/pdf-text.ts'
import { FIELDS, keyFile, PASSWORD, signable } from '../../support/signable.ts'
import { tinos } from '../../support/tinos.ts'

const TIME = new Date('2030-06-01T02:30:05Z')
const SIGNING_TIME = '1.2.840.113549.1.9.5'

const identityOf = (name: string): Identity => {
  const { value } = openIdentity(keyFile(name), PASSWORD, TIME)
  if (!value) throw new Error(`${name} cannot sign`)
  return value
}
const sign = (pdf: Uint8Array, name: string, field = FIELDS.signer.name) =>
  signPdf(pdf, { identity: identityOf(name), field, time: TIME })

const isUpdateOf = (later: Uint8Array, earlier: Uint8Array): boolean =>
  Buffer.compare(later.subarray(0, earlier.length), earlier) === 0

let unsigned: Uint8Array
beforeAll(async () => {
  unsigned = await renderPdf(signable, { fonts: tinos })
})

describe('a signature', () => {
  test.each(['rsa-2048', 'rsa-3072', 'p-256', 'p-384', 'legacy'])(
    'by %s is over the whole file, and right',
    async (name) => {
      const signed = await sign(unsigned, name)
      expect(isUpdateOf(signed, unsigned)).toBe(true)
      const found = signaturesOf(signed)
      expect(found).toMatchObject([
        { subFilter: 'ETSI.CAdES.detached', time: "D:20300601093005+07'00'", coversAll: true, isValid: true },
      ])
    },
  )

  test('has the attributes of PAdES baseline B-B, and no time of its own', async () => {
    const [found] = signaturesOf(await sign(unsigned, 'rsa-2048'))
    expect(found?.attributes.toSorted()).toEqual([
      '1.2.840.113549.1.9.16.2.47',
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
    ])
    expect(found?.attributes).not.toContain(SIGNING_TIME)
  })

  test('carries the certificates up to the root', async () => {
    const [found] = signaturesOf(await sign(unsigned, 'rsa-2048'))
    expect(found?.certificates).toHaveLength(3)
  })

  test('gives the same bytes again', async () => {
    expect(Buffer.compare(await sign(unsigned, 'rsa-2048'), await sign(unsigned, 'rsa-2048'))).toBe(0)
  })

  test('is wrong once a single octet before it has changed', async () => {
    const signed = await sign(unsigned, 'rsa-2048')
    signed[5000] = (signed[5000] ?? 0) ^ 1
    expect(signaturesOf(signed)).toMatchObject([{ isValid: false }])
  })

  test('leaves the pages as they are', async () => {
    const signed = await sign(unsigned, 'p-256')
    expect(await pdfText(signed)).toBe(await pdfText(unsigned))
  })

  test('says in the form that there is one, and where', async () => {
    const pdf = await openPdf(await sign(unsigned, 'rsa-2048'))
    const fields = await pdf.getFieldObjects()
    expect(Object.keys(fields ?? {})).toEqual([FIELDS.signer.name, FIELDS.agency.name])
    expect(await pdf.getPermissions()).toBeNull()
  })
})

describe('a second signature, in the field of the agency', () => {
  test('leaves the first valid', async () => {
    const first = await sign(unsigned, 'rsa-2048')
    const second = await sign(first, 'p-256', FIELDS.agency.name)
    expect(isUpdateOf(second, first)).toBe(true)
    expect(signaturesOf(second)).toMatchObject([
      { isValid: true, coversAll: false, end: first.length },
      { isValid: true, coversAll: true, end: second.length },
    ])
  })
})

describe('a field that cannot be signed', () => {
  test('is a fault of the program: it is looked for before', async () => {
    await expect(sign(unsigned, 'rsa-2048', 'KhongCo')).rejects.toThrow('KhongCo')
    const signed = await sign(unsigned, 'rsa-2048')
    await expect(sign(signed, 'rsa-2048')).rejects.toThrow(FIELDS.signer.name)
  })
})
