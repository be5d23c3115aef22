/** Keys from a password, as key files have them (RFC 7292, appendix B). */
import { createHash } from 'node:crypto'

export type KeyPurpose = 'key' | 'iv' | 'mac'

const IDS: Readonly<Record<KeyPurpose, number>> = { key: 1, iv: 2, mac: 3 }
/** Octets that a hash takes in at a time. */
const HASH_BLOCKS: Readonly<Record<string, number>> = { sha384: 128, sha512: 128 }

export interface Derivation {
  /** Name of the hash, as Node has it. */
  readonly hash: string
  readonly salt: Uint8Array
  readonly iterations: number
}

/** Octets derived from the password; the same password gives others for each purpose. */
export function deriveKey(password: string, how: Derivation, purpose: KeyPurpose, length: number): Uint8Array {
  const block = HASH_BLOCKS[how.hash] ?? 64
  const diversifier = Buffer.alloc(block, IDS[purpose])
  let input = Buffer.concat([filled(how.salt, block), filled(bmpString(password), block)])
  const derived: Buffer[] = []
  for (let have = 0; have < length; have += derived.at(-1)?.length ?? length) {
    let digest = createHash(how.hash).update(diversifier).update(input).digest()
    for (let turn = 1; turn < how.iterations; turn += 1) digest = createHash(how.hash).update(digest).digest()
    derived.push(digest)
    input = stepped(input, filled(digest, block, block), block)
  }
  return Buffer.concat(derived).subarray(0, length)
}

/** UTF-16, high octet first, with two zeros at the end. */
function bmpString(text: string): Uint8Array {
  return Buffer.from(`${text}\0`, 'utf16le').swap16()
}

/** Octets said again and again up to a whole number of blocks. */
function filled(octets: Uint8Array, block: number, length = Math.ceil(octets.length / block) * block): Buffer {
  return length === 0 ? Buffer.alloc(0) : Buffer.alloc(length, octets)
}

/** Each block of the input, taken as a number, grows by the digest and one. */
function stepped(input: Buffer, digest: Buffer, block: number): Buffer<ArrayBuffer> {
  const next = Buffer.from(input)
  for (let start = 0; start < next.length; start += block) {
    let carry = 1
    for (let at = block - 1; at >= 0; at -= 1) {
      const sum = (next[start + at] ?? 0) + (digest[at] ?? 0) + carry
      next[start + at] = sum & 0xff
      carry = sum >>> 8
    }
  }
  return next
}
