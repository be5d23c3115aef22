/**
 * TCVN3 (ABC): the 8-bit encoding of TCVN 5712:1993 as the fonts «.VnTime», «.VnArial» use it. It has one code for each
 * lower-case letter and for Ă Â Ê Ô Ơ Ư Đ. Toned capitals have no code of their own: they are the lower-case codes set
 * in a font of capitals («.VnTimeH»), which a text file does not record.
 */
import { type Converted, convertBySingleBytes, UNDEFINED_BYTE } from './single-byte.ts'

/** Codes and letters in the same order: ă â đ … by vowel, without tone first. */
const LETTERS: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

const table: readonly string[] = Array.from({ length: 256 }, (_, code) => {
  if (code < 0x80) return String.fromCharCode(code)
  const run = LETTERS.find(([first, letters]) => code >= first && code < first + letters.length)
  // A no-break space comes along from word processors.
  return run ? run[1].charAt(code - run[0]) : code === 0xa0 ? '\u00A0' : UNDEFINED_BYTE
})

/** A word that is typed in capitals, as far as the code shows it: two plain capitals and no plain small letter. */
const WORD = /[\p{L}]+/gu
const PLAIN_CAPITALS = /[A-Z].*[A-Z]/
const PLAIN_SMALL = /[a-z]/

/**
 * The text of TCVN3 bytes. Rule for capitals: in a word whose plain letters are capitals, at least two of them, all
 * letters are made capitals («BÌNH»); elsewhere the letters stay as coded, so that a lone toned capital comes out small
 * («HòA»); names are compared without regard to case.
 */
export function fromTcvn3(bytes: Uint8Array): Converted {
  const { text, fault } = convertBySingleBytes(bytes, table)
  const capitals = (word: string): string =>
    PLAIN_CAPITALS.test(word) && !PLAIN_SMALL.test(word) ? word.toUpperCase() : word
  return { text: text.replace(WORD, capitals), fault }
}
