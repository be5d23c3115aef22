/** What a password locks in a key file: the older ways of PKCS #12 and the newer ones of PKCS #5. */
import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { type Asn1, child, integerOf, Malformed, oidOf, TAG } from './asn1.ts'
import { deriveKey } from './derive-key.ts'
import { decryptRc2 } from './rc2.ts'

/** Thrown for a way of locking that is not known here; the message is its object identifier. */
export class UnknownAlgorithm extends Error {}

/** RFC 7292, appendix C: key lengths in octets. */
const OLDER: Readonly<Record<string, { readonly cipher: 'des' | 'rc2'; readonly keyLength: number }>> = {
  '1.2.840.113549.1.12.1.3': { cipher: 'des', keyLength: 24 },
  '1.2.840.113549.1.12.1.4': { cipher: 'des', keyLength: 16 },
  '1.2.840.113549.1.12.1.5': { cipher: 'rc2', keyLength: 16 },
  '1.2.840.113549.1.12.1.6': { cipher: 'rc2', keyLength: 5 },
}
const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'
/** RFC 8018, appendix B.1.2; the first holds where none is named. */
const PSEUDO_RANDOM: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}
const CIPHERS: Readonly<Record<string, { readonly name: string; readonly keyLength: number }>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyLength: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyLength: 24 },
}
/** More would keep the program busy for long; those that make key files ask for thousands a part. */
const MOST_TURNS = 5_000_000

/** Counts the turns of a hash that the parts of one file ask for. Throws Malformed where they are none, or too many. */
export type Spend = (turns: number) => number

export function turnsOfFile(): Spend {
  let left = MOST_TURNS
  return (turns) => {
    if (turns < 1 || turns > left) throw new Malformed('a number of turns out of reason')
    left -= turns
    return turns
  }
}

/**
 * The text in clear, null where the password does not fit.
 * @param algorithm AlgorithmIdentifier of the locked octets
 * @param spend counts for the whole file
 * @throws {@link UnknownAlgorithm}, or Malformed for parameters that are none
 */
export function decrypt(algorithm: Asn1, locked: Uint8Array, password: string, spend: Spend): Uint8Array | null {
  const name = oidOf(child(algorithm, 0))
  const parameters = child(algorithm, 1, TAG.sequence)
  if (name === PBES2) return decryptNewer(parameters, locked, password, spend)
  const older = OLDER[name]
  if (!older) throw new UnknownAlgorithm(name)
  const iterations = spend(integerOf(child(parameters, 1)))
  const how = { hash: 'sha1', salt: child(parameters, 0, TAG.octetString).content, iterations }
  const key = deriveKey(password, how, 'key', older.keyLength)
  const iv = deriveKey(password, how, 'iv', 8)
  if (older.cipher === 'rc2') return decryptRc2(locked, key, iv)
  // Of two keys the first is used again as the third.
  return opened('des-ede3-cbc', Buffer.concat([key, key]).subarray(0, 24), iv, locked)
}

/** RFC 8018, 6.2: the parameters name a way to the key, and a cipher. */
function decryptNewer(parameters: Asn1, locked: Uint8Array, password: string, spend: Spend): Uint8Array | null {
  const [derivation, encryption] = [child(parameters, 0), child(parameters, 1)]
  const [way, cipherName] = [oidOf(child(derivation, 0)), oidOf(child(encryption, 0))]
  if (way !== PBKDF2) throw new UnknownAlgorithm(way)
  const cipher = CIPHERS[cipherName]
  if (!cipher) throw new UnknownAlgorithm(cipherName)
  const settings = child(derivation, 1, TAG.sequence)
  const named = settings.children.find(({ tag }, index) => index > 1 && tag === TAG.sequence)
  const random = named ? oidOf(child(named, 0)) : '1.2.840.113549.2.7'
  const hash = PSEUDO_RANDOM[random]
  if (!hash) throw new UnknownAlgorithm(random)
  const salt = child(settings, 0, TAG.octetString).content
  const iterations = spend(integerOf(child(settings, 1)))
  const key = pbkdf2Sync(Buffer.from(password, 'utf8'), salt, iterations, cipher.keyLength, hash)
  return opened(cipher.name, key, child(encryption, 1, TAG.octetString).content, locked)
}

function opened(cipher: string, key: Uint8Array, iv: Uint8Array, locked: Uint8Array): Uint8Array | null {
  if (iv.length !== (cipher.startsWith('aes') ? 16 : 8)) throw new Malformed('an initial vector of another length')
  const decipher = createDecipheriv(cipher, key, iv)
  try {
    return Buffer.concat([decipher.update(locked), decipher.final()])
  } catch {
    // With a wrong key the padding is none; the cipher has no other way to fail here.
    return null
  }
}
