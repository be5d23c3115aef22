/** Diagnostics of the stage `read`. Codes are stable and never used again. */
import type { DiagnosticDefinition } from './definition.ts'

const SAVE_AGAIN_VI =
  'Mở tệp bằng Excel, chọn Lưu thành (Save As) với kiểu «CSV UTF-8 (Comma delimited)», rồi chạy lại chương trình.'
const SAVE_AGAIN_EN = 'Open the file in Excel, save it as «CSV UTF-8 (Comma delimited)» and run the program again.'

export const readDefinitions = {
  'ICT-R001': {
    severity: 'error',
    title: { vi: 'Tệp trống', en: 'Empty file' },
    message: { vi: 'Tệp không có nội dung.', en: 'The file has no content.' },
    hint: {
      vi: 'Xuất lại số liệu vào tệp này, hoặc xóa tệp khỏi thư mục số liệu.',
      en: 'Export the data to this file again, or remove it from the data folder.',
    },
  },
  'ICT-R002': {
    severity: 'error',
    title: { vi: 'Tệp không dùng bảng mã UTF-8', en: 'File is not UTF-8' },
    message: {
      vi: 'Tệp không dùng bảng mã UTF-8: byte {byte} ở vị trí này không phải là chữ. Tệp có thể được lưu bằng bảng mã cũ (TCVN3, VNI, Windows-1258).',
      en: 'The file is not UTF-8: byte {byte} at this place is not a character. It may have been saved in an old encoding (TCVN3, VNI, Windows-1258).',
    },
    hint: { vi: SAVE_AGAIN_VI, en: SAVE_AGAIN_EN },
  },
  'ICT-R003': {
    severity: 'error',
    title: { vi: 'Tệp không phải là văn bản', en: 'File is not text' },
    message: {
      vi: 'Nội dung tệp là dạng {format}; số liệu cần ở dạng CSV hoặc JSON.',
      en: 'The content of the file is {format}; data are expected as CSV or JSON.',
    },
    hint: { vi: SAVE_AGAIN_VI, en: SAVE_AGAIN_EN },
  },
  'ICT-R004': {
    severity: 'error',
    title: { vi: 'Tệp có byte không', en: 'File with zero bytes' },
    message: {
      vi: 'Byte thứ {offset} của tệp có giá trị 0: đây là tệp nhị phân, hoặc tệp UTF-16 thiếu dấu thứ tự byte (BOM).',
      en: 'Byte {offset} of the file is zero: it is a binary file, or UTF-16 without a byte order mark.',
    },
    hint: { vi: SAVE_AGAIN_VI, en: SAVE_AGAIN_EN },
  },
  'ICT-R005': {
    severity: 'error',
    title: { vi: 'Tệp UTF-16 bị hỏng', en: 'Broken UTF-16 file' },
    message: {
      vi: 'Tệp dùng bảng mã UTF-16 nhưng bị hỏng hoặc thiếu byte ở vị trí này.',
      en: 'The file is UTF-16 but is damaged or lacks a byte at this place.',
    },
    hint: { vi: SAVE_AGAIN_VI, en: SAVE_AGAIN_EN },
  },
  'ICT-R006': {
    severity: 'error',
    title: { vi: 'Thiếu dấu ngoặc kép đóng', en: 'Quotation mark never closed' },
    message: {
      vi: 'Dấu ngoặc kép mở tại ô «{excerpt}» không có dấu đóng đến hết tệp.',
      en: 'The quotation mark that opens the cell «{excerpt}» is never closed.',
    },
    hint: {
      vi: 'Thêm dấu ngoặc kép ở cuối ô; dấu ngoặc kép nằm trong nội dung ô phải viết hai lần («""»).',
      en: 'Close the cell with a quotation mark; a mark within a cell is written twice («""»).',
    },
  },
  'ICT-R007': {
    severity: 'error',
    title: { vi: 'Dấu ngoặc kép giữa ô', en: 'Quotation mark inside a bare cell' },
    message: {
      vi: 'Có dấu ngoặc kép ở giữa ô không được bao bằng ngoặc kép, từ chỗ «{excerpt}».',
      en: 'A quotation mark stands in the middle of a cell that is not quoted, at «{excerpt}».',
    },
    hint: {
      vi: 'Bao cả ô bằng dấu ngoặc kép và viết hai lần dấu ngoặc kép trong nội dung («""»), hoặc lưu lại tệp từ Excel.',
      en: 'Quote the whole cell and write the mark inside it twice («""»), or save the file from Excel again.',
    },
  },
  'ICT-R008': {
    severity: 'error',
    title: { vi: 'Nội dung sau dấu ngoặc kép đóng', en: 'Text behind a closing quotation mark' },
    message: {
      vi: 'Sau dấu ngoặc kép đóng của ô còn nội dung «{excerpt}»; ở đây cần dấu phân cách hoặc hết dòng.',
      en: 'After the closing quotation mark stands «{excerpt}»; a delimiter or the end of the line is expected.',
    },
    hint: {
      vi: 'Dấu ngoặc kép nằm trong nội dung ô phải viết hai lần («""»); hoặc lưu lại tệp từ Excel.',
      en: 'A quotation mark within a cell is written twice («""»); or save the file from Excel again.',
    },
  },
  'ICT-R009': {
    severity: 'error',
    title: { vi: 'Tệp JSON sai cú pháp', en: 'JSON syntax error' },
    message: {
      vi: 'Tệp JSON sai cú pháp tại vị trí này: {expected}.',
      en: 'The JSON file is wrong at this place: {expected}.',
    },
    hint: {
      vi: 'Sửa tệp tại vị trí đã nêu hoặc xuất lại tệp từ phần mềm nguồn.',
      en: 'Correct the file at this place or export it again from its source.',
    },
  },
  'ICT-R010': {
    severity: 'error',
    title: { vi: 'Trường trùng tên trong tệp JSON', en: 'Duplicate JSON name' },
    message: {
      vi: 'Trường «{key}» có hai lần trong cùng một đối tượng JSON, không rõ giá trị nào đúng.',
      en: 'The name «{key}» stands twice in one JSON object; it is not clear which value holds.',
    },
    hint: { vi: 'Giữ một trường và xóa trường còn lại.', en: 'Keep one of them and remove the other.' },
  },
  'ICT-R011': {
    severity: 'error',
    title: { vi: 'Tệp JSON lồng quá sâu', en: 'JSON nested too deeply' },
    message: {
      vi: 'Dữ liệu JSON lồng nhau quá 32 cấp, không phải là bảng số liệu.',
      en: 'The JSON data are nested more than 32 levels deep; that is not a table.',
    },
    hint: {
      vi: 'Xuất số liệu thành danh sách bản ghi, mỗi bản ghi là một số liệu.',
      en: 'Export the data as a list of records, one observation each.',
    },
  },
  'ICT-R012': {
    severity: 'error',
    title: { vi: 'Tệp JSON không chứa bảng số liệu', en: 'No table in the JSON file' },
    message: {
      vi: 'Không tìm thấy bảng số liệu trong tệp JSON: tại vị trí này cần một bản ghi gồm tên cột và giá trị.',
      en: 'No table was found in the JSON file: a record of column names and values is expected at this place.',
    },
    hint: {
      vi: 'Viết số liệu thành danh sách bản ghi, mỗi bản ghi có các trường indicator, area, period và value.',
      en: 'Write the data as a list of records, each with the names indicator, area, period and value.',
    },
  },
  'ICT-R013': {
    severity: 'error',
    title: { vi: 'Các cột JSON dài không bằng nhau', en: 'JSON columns of unequal length' },
    message: {
      vi: 'Cột «{key}» có {count} giá trị trong khi cột đầu có {expected} giá trị.',
      en: 'The column «{key}» has {count} values while the first column has {expected}.',
    },
    hint: {
      vi: 'Bổ sung giá trị còn thiếu (dùng null cho ô trống) để các cột dài bằng nhau.',
      en: 'Add the missing values (null for an empty cell) so that all columns have the same length.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>
