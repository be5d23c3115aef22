/** Faults of YAML notation in plain words. */
import type { Bilingual } from '../model/indicator.ts'

const PROBLEMS: Readonly<Record<string, Bilingual>> = {
  BAD_ALIAS: { vi: 'tham chiếu «*» trỏ tới chỗ không có', en: 'a “*” reference points nowhere' },
  BAD_DQ_ESCAPE: {
    vi: 'ký hiệu sau dấu «\\» không hợp lệ trong dấu ngoặc kép',
    en: 'an unknown “\\” sign within double quotes',
  },
  BAD_INDENT: { vi: 'dòng thụt vào không khớp với dòng trên', en: 'the indent does not match the line above' },
  BAD_SCALAR_START: {
    vi: 'giá trị bắt đầu bằng ký hiệu dành riêng; đặt giá trị trong dấu ngoặc kép',
    en: 'a value starts with a reserved sign; put it in double quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: { vi: 'có hai dấu hai chấm trên một dòng', en: 'two colons on one line' },
  BLOCK_IN_FLOW: { vi: 'danh sách xuống dòng nằm trong dấu ngoặc', en: 'a list over lines stands within brackets' },
  MISSING_CHAR: {
    vi: 'thiếu dấu đóng ngoặc, dấu phẩy hoặc dấu hai chấm',
    en: 'a bracket, quote, comma or colon is missing',
  },
  MULTILINE_IMPLICIT_KEY: { vi: 'khóa bị ngắt sang dòng khác', en: 'a key runs over two lines' },
  MULTIPLE_DOCS: { vi: 'tệp có dòng «---» chia thành nhiều phần', en: 'a line “---” divides the file' },
  NON_STRING_KEY: { vi: 'khóa không phải văn bản', en: 'a key is not text' },
  TAB_AS_INDENT: { vi: 'dòng thụt bằng phím Tab; dùng dấu cách', en: 'a line is indented by a tab; use spaces' },
  TAG_RESOLVE_FAILED: { vi: 'có ký hiệu kiểu «!» không dùng được', en: 'a “!” type mark cannot be used' },
  UNEXPECTED_TOKEN: { vi: 'có ký hiệu thừa', en: 'there is a stray sign' },
}

const ANY: Bilingual = { vi: 'chỗ này không đọc được', en: 'this cannot be read' }

/** What a code of the YAML library means to the person who wrote the file. */
export function yamlProblem(code: string): Bilingual {
  return PROBLEMS[code] ?? ANY
}

/** The key that starts at an offset of the text. */
export function duplicateKey(text: string, offset: number): string {
  return /^["']?([^:"'\r\n]*)/.exec(text.slice(offset))?.[1]?.trim() ?? ''
}
