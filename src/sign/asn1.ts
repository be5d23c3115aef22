/** ASN.1 as a plain tree that is read, and as bytes that are written: certificates, key files and signatures are of it. */
import { BaseBlock, Constructed, fromBER, ObjectIdentifier, OctetString } from 'asn1js'

export interface Asn1 {
  /** Class and number: `2` is an INTEGER of the universal class, `[0]` the first of the surroundings. */
  readonly tag: number | string
  readonly children: readonly Asn1[]
  /** Content octets; those of a string in pieces are joined. */
  readonly content: Uint8Array
  /** Everything, as it was read. */
  readonly bytes: Uint8Array
}

export const TAG = {
  integer: 2,
  bitString: 3,
  octetString: 4,
  null: 5,
  oid: 6,
  sequence: 16,
  set: 17,
} as const

/** Thrown where bytes are not the structure that is read; whoever opens a file tells it as a broken one. */
export class Malformed extends Error {}

const UNIVERSAL = 1

/** The one value that the bytes are, BER or DER. Throws {@link Malformed}. */
export function readAsn1(bytes: Uint8Array): Asn1 {
  const { offset, result } = parsed(bytes)
  if (offset < 0) throw new Malformed(result.error)
  return nodeOf(result)
}

/** The library tells of most faults in its result, and throws for a few, such as a time that is none. */
function parsed(bytes: Uint8Array): ReturnType<typeof fromBER> {
  try {
    return fromBER(bytes)
  } catch (fault) {
    throw new Malformed(fault instanceof Error ? fault.message : String(fault))
  }
}

/** The child at an index, of a tag if one is named. Throws {@link Malformed} where there is none. */
export function child(node: Asn1, index: number, tag?: Asn1['tag']): Asn1 {
  const found = node.children[index]
  if (!found || (tag !== undefined && found.tag !== tag)) throw new Malformed(`no ${tag ?? 'value'} at ${index}`)
  return found
}

/** An object identifier as text. Throws {@link Malformed}. */
export function oidOf(node: Asn1): string {
  const { result } = parsed(node.bytes)
  if (!(result instanceof ObjectIdentifier)) throw new Malformed('no object identifier')
  return result.getValue()
}

/** A small whole number. Throws {@link Malformed}. */
export function integerOf(node: Asn1): number {
  if (node.tag !== TAG.integer || node.content.length > 6) throw new Malformed('no small integer')
  return node.content.reduce((value, octet) => value * 256 + octet, 0)
}

/** A value with the given first octet, its parts joined. */
export function tlv(first: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts)
  return Buffer.concat([Uint8Array.of(first), lengthOctets(content.length), content])
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => tlv(0x30, ...parts)

/** A SET OF: DER has its members in the order of their bytes (X.690, 11.6). */
export const setOf = (...members: readonly Uint8Array[]): Uint8Array => tlv(0x31, ...members.toSorted(Buffer.compare))

export const octets = (content: Uint8Array): Uint8Array => tlv(0x04, content)

export const oid = (value: string): Uint8Array => new Uint8Array(new ObjectIdentifier({ value }).toBER())

function lengthOctets(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length)
  const hex = length.toString(16)
  const number = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
  return Buffer.concat([Uint8Array.of(0x80 + number.length), number])
}

function nodeOf(block: BaseBlock): Asn1 {
  const { tagClass, tagNumber } = block.idBlock
  const bytes = new Uint8Array(block.valueBeforeDecodeView)
  // What a primitive string of octets holds is not looked into, even where it could be read.
  const inner = block instanceof Constructed ? block.valueBlock.value : []
  return {
    tag: tagClass === UNIVERSAL ? tagNumber : `[${tagNumber}]`,
    children: inner.flatMap((each) => (each instanceof BaseBlock ? [nodeOf(each)] : [])),
    content: block instanceof OctetString ? new Uint8Array(block.getValue()) : contentOf(bytes),
    bytes,
  }
}

/** Octets behind tag and length. */
function contentOf(bytes: Uint8Array): Uint8Array {
  const length = bytes[1] ?? 0
  const start = 2 + (length > 0x80 ? length - 0x80 : 0)
  return bytes.subarray(start)
}
