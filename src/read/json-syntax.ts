/** What was expected where a JSON text breaks, in the words of people who edit such files. */
import type { Bilingual } from '../model/indicator.ts'

const EXPECTATIONS: ReadonlyMap<string, Bilingual> = new Map([
  [
    'InvalidSymbol',
    { vi: 'chữ ngoài dấu ngoặc kép không phải là giá trị', en: 'a word outside quotation marks is not a value' },
  ],
  [
    'NotFinite',
    {
      vi: '«NaN» và «Infinity» không phải là số, ô trống ghi là null',
      en: '«NaN» and «Infinity» are not numbers, an empty cell is null',
    },
  ],
  [
    'TrailingComma',
    { vi: 'thừa dấu phẩy «,» trước dấu ngoặc đóng', en: 'the comma «,» before the closing bracket is one too many' },
  ],
  ['InvalidNumberFormat', { vi: 'số viết sai dạng', en: 'the number is malformed' }],
  ['PropertyNameExpected', { vi: 'thiếu tên trường trong dấu ngoặc kép', en: 'a quoted name is expected' }],
  ['ValueExpected', { vi: 'thiếu giá trị', en: 'a value is expected' }],
  ['ColonExpected', { vi: 'thiếu dấu hai chấm «:»', en: 'a colon «:» is expected' }],
  ['CommaExpected', { vi: 'thiếu dấu phẩy «,»', en: 'a comma «,» is expected' }],
  ['CloseBraceExpected', { vi: 'thiếu dấu ngoặc nhọn đóng «}»', en: 'a closing brace «}» is expected' }],
  ['CloseBracketExpected', { vi: 'thiếu dấu ngoặc vuông đóng «]»', en: 'a closing bracket «]» is expected' }],
  [
    'EndOfFileExpected',
    { vi: 'còn nội dung sau khi dữ liệu đã kết thúc', en: 'there is text after the end of the data' },
  ],
  ['InvalidCommentToken', { vi: 'tệp JSON không được có chú thích', en: 'comments are not allowed in JSON' }],
  ['UnexpectedEndOfComment', { vi: 'tệp JSON không được có chú thích', en: 'comments are not allowed in JSON' }],
  ['UnexpectedEndOfString', { vi: 'thiếu dấu ngoặc kép đóng', en: 'a closing quotation mark is expected' }],
  ['UnexpectedEndOfNumber', { vi: 'số viết chưa đủ', en: 'the number is incomplete' }],
  ['InvalidUnicode', { vi: 'mã ký tự «\\u…» viết sai', en: 'the character code «\\u…» is malformed' }],
  ['InvalidEscapeCharacter', { vi: 'ký tự sau dấu «\\» không hợp lệ', en: 'the character after «\\» is not allowed' }],
  ['InvalidCharacter', { vi: 'có ký tự không được phép', en: 'there is a character that is not allowed' }],
])

const GENERAL: Bilingual = { vi: 'cấu trúc không đúng', en: 'the structure is wrong' }

/** The expectation for an error name of the JSON library; a general one for a name not known here. */
export function syntaxExpectation(name: string): Bilingual {
  return EXPECTATIONS.get(name) ?? GENERAL
}
