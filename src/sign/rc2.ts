/**
 * RC2 in CBC mode, decrypting only (RFC 2268). Key files of older systems hold their certificates under it, and
 * Node's own cryptography no longer offers it.
 */

/** The permutation of RFC 2268, section 2. */
const PI_TABLE = Buffer.from(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32' +
    'bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a' +
    '961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e' +
    'c5f3db47e5a59c770aa62068fe7fc1ad',
  'hex',
)
const BLOCK = 8
const ROTATIONS = [1, 2, 3, 5] as const
/** Rounds of mixing; one of mashing stands between two of these. */
const MIXING = [5, 6, 5] as const
const WORD = 0x10000

/**
 * The text in clear, with its padding taken off; null where the padding is none, as after a wrong key.
 * @param key all its bits count
 */
export function decryptRc2(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array | null {
  if (data.length === 0 || data.length % BLOCK !== 0) return null
  const words = expandedKey(key)
  const clear = new Uint8Array(data.length)
  let previous = iv
  for (let start = 0; start < data.length; start += BLOCK) {
    const block = data.subarray(start, start + BLOCK)
    const opened = decryptBlock(block, words)
    clear.set(
      opened.map((octet, at) => octet ^ (previous[at] ?? 0)),
      start,
    )
    previous = block
  }
  const padding = clear.at(-1) ?? 0
  const isPadded = padding >= 1 && padding <= BLOCK && clear.subarray(-padding).every((octet) => octet === padding)
  return isPadded ? clear.subarray(0, -padding) : null
}

function expandedKey(key: Uint8Array): Uint16Array {
  const octets = new Uint8Array(128)
  const at = (index: number): number => octets[index] ?? 0
  const pi = (index: number): number => PI_TABLE[index & 0xff] ?? 0
  octets.set(key)
  for (let i = key.length; i < 128; i += 1) octets[i] = pi(at(i - 1) + at(i - key.length))
  octets[128 - key.length] = pi(at(128 - key.length))
  for (let i = 127 - key.length; i >= 0; i -= 1) octets[i] = pi(at(i + 1) ^ at(i + key.length))
  return Uint16Array.from({ length: 64 }, (_, i) => at(2 * i) + 256 * at(2 * i + 1))
}

function decryptBlock(block: Uint8Array, words: Uint16Array): Uint8Array {
  const view = new DataView(block.buffer, block.byteOffset, BLOCK)
  const state = [0, 2, 4, 6].map((at) => view.getUint16(at, true))
  const part = (index: number): number => state[(index + 4) % 4] ?? 0
  const word = (index: number): number => words[index] ?? 0
  let next = 63
  const unmix = (): void => {
    for (let i = 3; i >= 0; i -= 1) {
      const turns = ROTATIONS[i] ?? 0
      const turned = ((part(i) >>> turns) | (part(i) << (16 - turns))) % WORD
      const mixed = (part(i - 1) & part(i - 2)) + (~part(i - 1) & part(i - 3))
      state[i] = (turned - word(next) - mixed) & 0xffff
      next -= 1
    }
  }
  const unmash = (): void => {
    for (let i = 3; i >= 0; i -= 1) state[i] = (part(i) - word(part(i - 1) & 63)) & 0xffff
  }
  MIXING.forEach((rounds, index) => {
    if (index > 0) unmash()
    for (let round = 0; round < rounds; round += 1) unmix()
  })
  return Uint8Array.from(state.flatMap((value) => [value & 0xff, value >>> 8]))
}
