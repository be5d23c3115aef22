/** Makes ZIP files for tests by hand, so that broken and lying ones can be made too. */
import { deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly text: string | Uint8Array
  /** What the directory says of it instead of the truth. */
  readonly declared?: { readonly size?: number; readonly packedSize?: number; readonly flags?: number }
  /** Wrong on purpose where it is given; 0 would leave the check out. */
  readonly checksum?: number
}

/** A ZIP file of the parts in their order. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const locals: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const body = typeof part.text === 'string' ? encode(part.text) : part.text
    const packed = deflateRawSync(body)
    const fields = [
      [2, part.declared?.flags ?? 0],
      [2, 8],
      [4, 0x21 << 16],
      [4, part.checksum ?? crc32(body)],
      [4, part.declared?.packedSize ?? packed.length],
      [4, part.declared?.size ?? body.length],
      [2, encode(part.name).length],
      [2, 0],
    ] as const
    const local = joined([numbers([[4, 0x04034b50], [2, 20], ...fields]), encode(part.name), packed])
    directory.push(
      numbers([[4, 0x02014b50], [2, 20], [2, 20], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      encode(part.name),
    )
    locals.push(local)
    offset += local.length
  }
  const central = joined(directory)
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, central.length],
    [4, offset],
    [2, 0],
  ])
  return joined([...locals, central, end])
}

function numbers(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value >>> 0, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Checksum of ZIP files; Node has it from version 22 only. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1))
  }
  return (sum ^ 0xffffffff) >>> 0
}
