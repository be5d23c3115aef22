/** The signatures of a PDF, taken apart and checked against its bytes by Node's own cryptography. */
import { createHash, verify, X509Certificate } from 'node:crypto'
import { type Asn1, child, oidOf, readAsn1 } from '../../src/sign/asn1.ts'

export interface FoundSignature {
  readonly subFilter: string
  readonly time: string
  /** Whether it is over all bytes of the file but itself. */
  readonly coversAll: boolean
  /** Bytes of the file up to the end of what it is over. */
  readonly end: number
  /** Whether digest and signature are right, and the certificate is the one that is bound into it. */
  readonly isValid: boolean
  /** Object identifiers of the signed attributes, in their order. */
  readonly attributes: readonly string[]
  readonly certificates: readonly X509Certificate[]
}

const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'

/** All signatures, in the order of the file. */
export function signaturesOf(file: Uint8Array): readonly FoundSignature[] {
  const text = Buffer.from(file).toString('latin1')
  return [...text.matchAll(/<<(?:(?!<<|endobj)[^])*?\/Type \/Sig\b[^]*?endobj/g)].map(([dictionary]) =>
    signatureIn(dictionary, file),
  )
}

function signatureIn(dictionary: string, file: Uint8Array): FoundSignature {
  const entry = (pattern: RegExp): string => pattern.exec(dictionary)?.[1] ?? ''
  const [start = -1, length = -1, behind = -1, rest = -1] = entry(/\/ByteRange \[([^\]]*)\]/)
    .trim()
    .split(/\s+/)
    .map(Number)
  const hole = Buffer.from(file.subarray(length, behind)).toString('latin1')
  const isWhole = start === 0 && /^<[0-9a-f]+>$/i.test(hole) && dictionary.includes(hole.slice(0, 200))
  const content = Buffer.concat([file.subarray(0, length), file.subarray(behind, behind + rest)])
  return {
    subFilter: entry(/\/SubFilter \/([\w.]+)/),
    time: entry(/\/M \(([^)]*)\)/),
    coversAll: isWhole && behind + rest === file.length,
    end: behind + rest,
    ...checked(Buffer.from(hole.slice(1, -1), 'hex'), content),
  }
}

function checked(
  cms: Uint8Array,
  content: Uint8Array,
): Pick<FoundSignature, 'isValid' | 'attributes' | 'certificates'> {
  const signedData = child(child(readAsn1(cms), 1), 0)
  const certificates = child(signedData, 3).children.map(({ bytes }) => new X509Certificate(bytes))
  const info = child(child(signedData, 4), 0)
  const serial = Buffer.from(child(child(info, 1), 1).content)
    .toString('hex')
    .toUpperCase()
  const signer = certificates.find(({ serialNumber }) => serialNumber === serial.replace(/^00/, ''))
  const attributes = child(info, 3)
  const hash = HASHES[oidOf(child(child(info, 2), 0))] ?? ''
  const valueOf = (type: string): Asn1 | undefined => {
    const found = attributes.children.find((each) => oidOf(child(each, 0)) === type)
    return found && child(child(found, 1), 0)
  }
  const digest = valueOf(MESSAGE_DIGEST)?.content ?? new Uint8Array()
  const bound = valueOf(SIGNING_CERTIFICATE_V2)
  const certificateHash = bound && child(child(child(bound, 0), 0), 0).content
  // What was signed is the SET OF attributes, whose tag is 0x31 in place of the one it stands under.
  const signed = Buffer.concat([Uint8Array.of(0x31), attributes.bytes.subarray(1)])
  return {
    certificates,
    attributes: attributes.children.map((each) => oidOf(child(each, 0))),
    isValid:
      signer !== undefined &&
      Buffer.compare(createHash(hash).update(content).digest(), digest) === 0 &&
      certificateHash !== undefined &&
      Buffer.compare(createHash('sha256').update(signer.raw).digest(), certificateHash) === 0 &&
      verify(hash, signed, signer.publicKey, child(info, 5).content),
  }
}
