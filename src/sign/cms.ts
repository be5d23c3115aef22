/**
 * The signature itself: CMS (RFC 5652) with the attributes of PAdES baseline B-B (ETSI EN 319 142-1, table 1), which
 * wants the certificate bound into it and forbids a time of its own: that stands in the file, as /M.
 */
import { createHash, sign, type X509Certificate } from 'node:crypto'
import { child, octets, oid, readAsn1, sequence, setOf, TAG, tlv } from './asn1.ts'
import type { Identity } from './identity.ts'

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const
const VERSION_1 = Uint8Array.of(0x02, 0x01, 0x01)
const SET_OF = 0x31
const CONTEXT_0 = 0xa0

/**
 * A detached signature over content that is known by its digest.
 * @param digest of the content, by the hash of the identity's scheme
 * @returns ContentInfo in DER
 */
export function cmsSignature(digest: Uint8Array, identity: Identity): Uint8Array {
  const { certificate, issuers, scheme } = identity
  const chain = [certificate, ...issuers].map(({ raw }) => raw)
  const signedData = sequence(
    VERSION_1,
    setOf(scheme.digestAlgorithm),
    sequence(oid(OID.data)),
    inContext0(setOf(...chain)),
    setOf(signerInfo(digest, identity)),
  )
  return sequence(oid(OID.signedData), tlv(CONTEXT_0, signedData))
}

function signerInfo(digest: Uint8Array, { key, certificate, scheme }: Identity): Uint8Array {
  const attributes = setOf(
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.messageDigest, octets(digest)),
    attribute(OID.signingCertificateV2, signingCertificate(certificate)),
  )
  // What is signed is the SET itself; in the structure its tag is that of its place (RFC 5652, 5.4).
  const signature = sign(scheme.hash, attributes, key)
  return sequence(
    VERSION_1,
    issuerAndSerial(certificate),
    scheme.digestAlgorithm,
    inContext0(attributes),
    scheme.signatureAlgorithm,
    octets(signature),
  )
}

const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), setOf(value))

/** RFC 5035, section 3: SHA-256 is what holds where no hash is named, and DER leaves such names out. */
function signingCertificate({ raw }: X509Certificate): Uint8Array {
  const hash = createHash('sha256').update(raw).digest()
  return sequence(sequence(sequence(octets(hash))))
}

function issuerAndSerial({ raw }: X509Certificate): Uint8Array {
  const fields = child(readAsn1(raw), 0, TAG.sequence).children
  // The version, `[0]`, may be left out before the serial number; after that stand the algorithm and the issuer.
  const serial = fields.findIndex(({ tag }) => tag === TAG.integer)
  const [number, , issuer] = fields.slice(serial)
  if (!number || !issuer) throw new Error('a certificate without serial number or issuer')
  return sequence(issuer.bytes, number.bytes)
}

/** The same content under the tag `[0]`. */
function inContext0(set: Uint8Array): Uint8Array {
  if (set[0] !== SET_OF) throw new Error('no SET OF')
  return Buffer.concat([Uint8Array.of(CONTEXT_0), set.subarray(1)])
}
