/** Finds the first byte that is not UTF-8, so that a refused file can be told where it breaks (RFC 3629, §4). */

/** Lowest and highest second byte after each lead byte that narrows the range. */
const SECOND_BYTE: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
])

/** Offset of the first byte of the first malformed sequence, null where all bytes are UTF-8. */
export function utf8Fault(bytes: Uint8Array): number | null {
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes[index] ?? 0)
    if (length === 0 || !isSequence(bytes, index, length)) return index
    index += length
  }
  return null
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  if (lead >= 0xf0 && lead <= 0xf4) return 4
  return 0
}

function isSequence(bytes: Uint8Array, start: number, length: number): boolean {
  for (let step = 1; step < length; step += 1) {
    const [low, high] = (step === 1 ? SECOND_BYTE.get(bytes[start] ?? 0) : undefined) ?? [0x80, 0xbf]
    const byte = bytes[start + step]
    if (byte === undefined || byte < low || byte > high) return false
  }
  return true
}
