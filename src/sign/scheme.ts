/** How a kind of key signs: the hash that is as strong as it, and the names of both in a signature. */
import type { KeyObject } from 'node:crypto'
import { oid, sequence } from './asn1.ts'

export interface Scheme {
  /** Name of the hash, as Node has it. */
  readonly hash: 'sha256' | 'sha384' | 'sha512'
  /** AlgorithmIdentifier of the hash. */
  readonly digestAlgorithm: Uint8Array
  readonly signatureAlgorithm: Uint8Array
}

const NULL = Uint8Array.of(0x05, 0x00)

/** RFC 5754: parameters are left out, but for those of RSA, which are NULL. */
const scheme = (hash: Scheme['hash'], digest: string, signature: string, ...parameters: Uint8Array[]): Scheme => ({
  hash,
  digestAlgorithm: sequence(oid(digest)),
  signatureAlgorithm: sequence(oid(signature), ...parameters),
})

const SHA256 = '2.16.840.1.101.3.4.2.1'

/** RFC 5480, section 4, names the hash for each curve. */
const CURVES: Readonly<Record<string, () => Scheme>> = {
  prime256v1: () => scheme('sha256', SHA256, '1.2.840.10045.4.3.2'),
  secp384r1: () => scheme('sha384', '2.16.840.1.101.3.4.2.2', '1.2.840.10045.4.3.3'),
  secp521r1: () => scheme('sha512', '2.16.840.1.101.3.4.2.3', '1.2.840.10045.4.3.4'),
}

/** The scheme of a private key; null for kinds that readers of PDF do not know. */
export function schemeOf(key: KeyObject): Scheme | null {
  if (key.asymmetricKeyType === 'rsa') return scheme('sha256', SHA256, '1.2.840.113549.1.1.11', NULL)
  const curve = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : undefined
  return curve === undefined ? null : (CURVES[curve]?.() ?? null)
}
