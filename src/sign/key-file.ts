/** A PKCS #12 file (.p12, .pfx) as the keys and certificates in it (RFC 7292). */
import { createHash, createHmac, createPrivateKey, type KeyObject, timingSafeEqual, X509Certificate } from 'node:crypto'
import { type Asn1, child, integerOf, Malformed, oidOf, readAsn1, TAG } from './asn1.ts'
import { decrypt, type Spend, turnsOfFile, UnknownAlgorithm } from './decrypt.ts'
import { deriveKey } from './derive-key.ts'

export type KeyFile =
  | { readonly kind: 'open'; readonly keys: readonly KeyObject[]; readonly certificates: readonly X509Certificate[] }
  | { readonly kind: 'broken' }
  | { readonly kind: 'locked' }
  /** Protected in a way that is not known here: its object identifier. */
  | { readonly kind: 'unknown'; readonly algorithm: string }

const DATA = '1.2.840.113549.1.7.1'
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6'
const X509 = '1.2.840.113549.1.9.22.1'
const BAG = {
  key: '1.2.840.113549.1.12.10.1.1',
  lockedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
  nested: '1.2.840.113549.1.12.10.1.6',
} as const
const MAC_HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

class WrongPassword extends Error {}

/** Opens a key file. Never throws for its bytes, whatever they are. */
export function openKeyFile(bytes: Uint8Array, password: string): KeyFile {
  try {
    const lock: Lock = { password, spend: turnsOfFile() }
    const bags = bagsOf(readAsn1(bytes), lock)
    const certificates = bags.flatMap(({ type, value }) => (type === BAG.certificate ? certificatesIn(value) : []))
    return { kind: 'open', keys: bags.flatMap((bag) => keysIn(bag, lock)), certificates }
  } catch (fault) {
    if (fault instanceof WrongPassword) return { kind: 'locked' }
    if (fault instanceof UnknownAlgorithm) return { kind: 'unknown', algorithm: fault.message }
    if (fault instanceof Malformed) return { kind: 'broken' }
    throw fault
  }
}

/** What opens the parts of one file. */
interface Lock {
  readonly password: string
  readonly spend: Spend
}

interface Bag {
  readonly type: string
  readonly value: Asn1
}

function bagsOf(file: Asn1, lock: Lock): readonly Bag[] {
  const safe = contentOf(child(file, 1, TAG.sequence), DATA)
  const seal = file.children[2]
  if (seal) checkSeal(seal, safe, lock)
  return readAsn1(safe).children.flatMap((part) => {
    const isLocked = oidOf(child(part, 0)) === ENCRYPTED_DATA
    const inner = isLocked ? unlocked(part, lock) : contentOf(part, DATA)
    return bagsIn(readInner(inner, isLocked))
  })
}

function bagsIn(contents: Asn1): readonly Bag[] {
  return contents.children.flatMap((bag) => {
    const type = oidOf(child(bag, 0))
    const value = child(child(bag, 1, '[0]'), 0)
    return type === BAG.nested ? bagsIn(value) : [{ type, value }]
  })
}

/** ContentInfo of a type: the octets in it. */
function contentOf(info: Asn1, type: string): Uint8Array {
  if (oidOf(child(info, 0)) !== type) throw new Malformed('another type of content')
  return child(child(info, 1, '[0]'), 0, TAG.octetString).content
}

/** RFC 7292, appendix A: a code over all that is in the file, keyed by the password. */
function checkSeal(seal: Asn1, safe: Uint8Array, { password, spend }: Lock): void {
  const digest = child(seal, 0, TAG.sequence)
  const algorithm = oidOf(child(child(digest, 0), 0))
  const hash = MAC_HASHES[algorithm]
  if (!hash) throw new UnknownAlgorithm(algorithm)
  const iterations = spend(seal.children[2] ? integerOf(seal.children[2]) : 1)
  const expected = child(digest, 1, TAG.octetString).content
  // So long a key is derived; one of another length would never end.
  if (expected.length !== createHash(hash).digest().length) throw new Malformed('a code of another length')
  const how = { hash, salt: child(seal, 1, TAG.octetString).content, iterations }
  const code = createHmac(hash, deriveKey(password, how, 'mac', expected.length))
    .update(safe)
    .digest()
  if (!timingSafeEqual(code, expected)) throw new WrongPassword()
}

/** EncryptedData: the content octets, in one string or in pieces. */
function unlocked(part: Asn1, { password, spend }: Lock): Uint8Array {
  const info = child(child(child(part, 1, '[0]'), 0), 1, TAG.sequence)
  const locked = child(info, 2, '[0]')
  const pieces = locked.children.length > 0 ? locked.children.map(({ content }) => content) : [locked.content]
  return clear(decrypt(child(info, 1), Buffer.concat(pieces), password, spend))
}

function clear(text: Uint8Array | null): Uint8Array {
  if (!text) throw new WrongPassword()
  return text
}

/** What a wrong password opens is, once in 256 times, padded rightly, and then is nothing that can be read. */
function readInner(bytes: Uint8Array, wasLocked: boolean): Asn1 {
  try {
    return readAsn1(bytes)
  } catch (fault) {
    if (wasLocked && fault instanceof Malformed) throw new WrongPassword()
    throw fault
  }
}

function keysIn({ type, value }: Bag, { password, spend }: Lock): readonly KeyObject[] {
  if (type === BAG.key) return [keyOf(value.bytes)]
  if (type !== BAG.lockedKey) return []
  const text = clear(decrypt(child(value, 0), child(value, 1, TAG.octetString).content, password, spend))
  return [keyOf(readInner(text, true).bytes)]
}

function keyOf(bytes: Uint8Array): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(bytes), format: 'der', type: 'pkcs8' })
  } catch {
    throw new Malformed('a private key that is none')
  }
}

function certificatesIn(value: Asn1): readonly X509Certificate[] {
  if (oidOf(child(value, 0)) !== X509) return []
  try {
    return [new X509Certificate(child(child(value, 1, '[0]'), 0, TAG.octetString).content)]
  } catch (fault) {
    if (fault instanceof Malformed) throw fault
    throw new Malformed('a certificate that is none')
  }
}
