/** Windows-1258, the Vietnamese code page of Windows, where a tone is a mark behind its vowel. */
import type { Converted } from './single-byte.ts'

/** Bytes without a meaning in the code page; the decoder of the platform makes control characters of them. */
const UNDEFINED_BYTES: ReadonlySet<number> = new Set([0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e])

/** The text of Windows-1258 bytes with letter and tone mark composed. */
export function fromWindows1258(bytes: Uint8Array): Converted {
  const fault = bytes.findIndex((byte) => UNDEFINED_BYTES.has(byte))
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  return { text, fault: fault < 0 ? null : fault }
}
