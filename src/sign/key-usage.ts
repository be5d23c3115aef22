/** What a certificate allows its key to be used for (RFC 5280, 4.2.1.3). Node tells only the extended purposes. */
import type { X509Certificate } from 'node:crypto'
import { child, oidOf, readAsn1, TAG } from './asn1.ts'

/** In the order of their bits. */
const USES = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const

export type KeyUse = (typeof USES)[number]

const KEY_USAGE = '2.5.29.15'

/** The uses that are named; null where the certificate names none and so forbids none. */
export function keyUsage(certificate: X509Certificate): ReadonlySet<KeyUse> | null {
  const fields = child(readAsn1(certificate.raw), 0, TAG.sequence).children
  const extensions = fields.find(({ tag }) => tag === '[3]')
  const list = extensions ? child(extensions, 0, TAG.sequence).children : []
  const found = list.find((extension) => oidOf(child(extension, 0)) === KEY_USAGE)
  const value = found?.children.find(({ tag }) => tag === TAG.octetString)
  if (!value) return null
  // A string of bits begins with the number of those that do not count.
  const bits = readAsn1(value.content).content.subarray(1)
  return new Set(USES.filter((_, index) => ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0))
}
