/**
 * VNI for Windows: a plain vowel followed by a mark that stands for tone and hat together («aù» is «á»), and single codes
 * for the letters that take little room. The marks are those of the fonts «VNI-Times», written here as in Windows-1252.
 */
import type { Converted } from './single-byte.ts'

/** Marks behind a vowel, in small letters, with the combining marks that they mean. */
const TONES: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const HATS: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const BREVES: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

/** Letters of one code; ơ and ư take tones like a plain vowel. */
const SINGLES: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...HATS, ...BREVES },
  e: { ...TONES, ...HATS },
  o: { ...TONES, ...HATS },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
}

/** Letters by code pair or code, both cases, so that the conversion is a look into a map. */
const pairs: ReadonlyMap<string, string> = new Map(
  Object.entries(MARKS).flatMap(([base, marks]) =>
    Object.entries(marks).flatMap(([mark, combining]): readonly (readonly [string, string])[] => {
      const letter = `${SINGLES[base] ?? base}${combining}`.normalize('NFC')
      const capital = letter.toUpperCase()
      // Capitals take small or capital marks, as the fonts draw both alike over a capital.
      return [
        [base + mark, letter],
        [base.toUpperCase() + mark.toUpperCase(), capital],
        [base.toUpperCase() + mark, capital],
      ]
    }),
  ),
)

const singles: ReadonlyMap<string, string> = new Map(
  Object.entries(SINGLES).flatMap(([code, letter]): readonly (readonly [string, string])[] => [
    [code, letter],
    [code.toUpperCase(), letter.toUpperCase()],
  ]),
)

/** The text of VNI bytes. */
export function fromVni(bytes: Uint8Array): Converted {
  const pieces: string[] = []
  let fault: number | null = null
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    const code = String.fromCharCode(byte)
    const pair = pairs.get(code + String.fromCharCode(bytes[index + 1] ?? 0))
    if (pair !== undefined) {
      pieces.push(pair)
      index += 1
      continue
    }
    const single = byte < 0x80 ? code : byte === 0xa0 ? '\u00A0' : singles.get(code)
    if (single === undefined) fault ??= index
    pieces.push(single ?? '\uFFFD')
  }
  return { text: pieces.join(''), fault }
}
