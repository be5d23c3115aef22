/** Unicode text that was made from the bytes of another encoding as if they were Windows-1252 («Hoµ B×nh», «HÃ²a»). */
import { evidenceOf, isVietnamese, type LegacyEncoding, recogniseEncoding } from './recognise.ts'
import { toWindows1252 } from './windows-1252.ts'

export type Misread =
  | { readonly kind: 'utf8'; readonly text: string }
  | { readonly kind: 'legacy'; readonly encoding: LegacyEncoding; readonly bytes: Uint8Array }

/** Lead bytes of đ, ă, ơ, ư, of letters with dot below and hook above, and of combining marks. */
const VIETNAMESE_LEADS: ReadonlySet<number> = new Set([0xc4, 0xc6, 0xcc])
const EXTENDED_LEAD = 0xe1
// «ƒ», which Windows-1252 has, begins with the same byte as «ơ» and «ư», which it lacks.
const HOOKED_LEAD = 0xc6
const FLORIN_TAIL = 0x92

/** True where a UTF-8 text has letters beyond ASCII but none that only Vietnamese needs: then it may be misread. */
export function holdsOnlyWesternLetters(bytes: Uint8Array): boolean {
  let isWestern = false
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) continue
    const isFlorin = byte === HOOKED_LEAD && bytes[index + 1] === FLORIN_TAIL
    if (byte === EXTENDED_LEAD || (VIETNAMESE_LEADS.has(byte) && !isFlorin)) return false
    isWestern = true
  }
  return isWestern
}

/** What stands behind a misread text, null where the text is what it seems or where nothing is certain. */
export function bytesBehind(text: string): Misread | null {
  const bytes = toWindows1252(text)
  if (bytes === null || isVietnamese(evidenceOf(text))) return null
  const twice = decodeUtf8(bytes)
  if (twice !== null && isVietnamese(evidenceOf(twice))) return { kind: 'utf8', text: twice }
  const encoding = twice === null ? recogniseEncoding(bytes) : null
  return encoding === null ? null : { kind: 'legacy', encoding, bytes }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return text.includes('\uFFFD') ? null : text
}
