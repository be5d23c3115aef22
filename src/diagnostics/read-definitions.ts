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
      vi: 'Dữ liệu JSON lồng nhau quá {limit} cấp, không phải là bảng số liệu.',
      en: 'The JSON data are nested more than {limit} levels deep; that is not a table.',
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
  'ICT-R020': {
    severity: 'info',
    title: { vi: 'Tệp đã được chuyển sang Unicode', en: 'File converted to Unicode' },
    message: {
      vi: 'Tệp được lưu bằng bảng mã {encoding}; nội dung đã được chuyển từ {encoding} sang Unicode khi đọc.',
      en: 'The file was saved in {encoding}; its content was converted from {encoding} to Unicode.',
    },
    hint: {
      vi: 'Không cần xử lý. Để lần sau tệp được đọc trực tiếp, lưu tệp với kiểu «CSV UTF-8 (Comma delimited)».',
      en: 'Nothing needs to be done. Save the file as «CSV UTF-8 (Comma delimited)» to have it read as it is.',
    },
  },
  'ICT-R021': {
    severity: 'error',
    title: { vi: 'Byte không có trong bảng mã của tệp', en: 'Byte unknown to the encoding of the file' },
    message: {
      vi: 'Tệp được lưu bằng bảng mã {encoding}, nhưng byte {byte} ở vị trí này không phải là chữ trong bảng mã đó.',
      en: 'The file was saved in {encoding}, but byte {byte} at this place is not a character of that encoding.',
    },
    hint: {
      vi: 'Sửa ký tự ở vị trí này rồi lưu lại tệp, hoặc chuyển tệp sang Unicode và lưu với kiểu «CSV UTF-8 (Comma delimited)».',
      en: 'Correct the character at this place and save the file, or convert it to Unicode and save it as «CSV UTF-8 (Comma delimited)».',
    },
  },
  'ICT-R022': {
    severity: 'error',
    title: { vi: 'Chữ có dấu bị mất khi lưu tệp', en: 'Letters lost when the file was saved' },
    message: {
      vi: 'Chữ có dấu trong tệp đã bị thay bằng dấu hỏi khi lưu (ví dụ «{example}»), không thể khôi phục.',
      en: 'Letters in the file were replaced by question marks when it was saved (such as «{example}»); they cannot be brought back.',
    },
    hint: {
      vi: 'Mở bảng tính gốc và lưu lại với kiểu «CSV UTF-8 (Comma delimited)», không dùng kiểu «CSV (Comma delimited)».',
      en: 'Open the original workbook and save it as «CSV UTF-8 (Comma delimited)», not as «CSV (Comma delimited)».',
    },
  },
  'ICT-R023': {
    severity: 'error',
    title: { vi: 'Không rõ dấu phân cách cột', en: 'Delimiter not clear' },
    message: {
      vi: 'Không rõ các cột phân cách bằng dấu nào: các dấu {candidates} đều chia các dòng của tệp đều như nhau.',
      en: 'It is not clear what separates the columns: {candidates} divide the lines of the file equally well.',
    },
    hint: {
      vi: 'Thêm dòng đầu tiên ghi dấu phân cách, ví dụ «sep=;», hoặc lưu lại tệp từ Excel.',
      en: 'Add a first line that names the delimiter, such as «sep=;», or save the file from Excel again.',
    },
  },
  'ICT-R024': {
    severity: 'error',
    title: { vi: 'Tệp có quá nhiều cột', en: 'Too many columns' },
    message: {
      vi: 'Tệp có dòng gồm từ {most} cột trở lên, không phải là bảng số liệu.',
      en: 'The file has a line of {most} columns or more; that is not a table of data.',
    },
    hint: {
      vi: 'Kiểm tra dấu phân cách và dấu xuống dòng của tệp, hoặc lưu lại tệp từ Excel.',
      en: 'Check the delimiter and the line ends of the file, or save it from Excel again.',
    },
  },
  'ICT-R030': {
    severity: 'error',
    title: { vi: 'Tệp JSON quá lớn', en: 'JSON file too large' },
    message: {
      vi: 'Tệp JSON có quá {limit} triệu giá trị, nhiều hơn mọi bảng số liệu của báo cáo.',
      en: 'The JSON file holds more than {limit} million values, more than any table of a report.',
    },
    hint: {
      vi: 'Chỉ xuất các chỉ tiêu, địa bàn và năm cần cho báo cáo, hoặc chia số liệu thành nhiều tệp.',
      en: 'Export only the indicators, areas and years that the report needs, or split the data into several files.',
    },
  },
  'ICT-R031': {
    severity: 'error',
    title: { vi: 'Bảng JSON quá nhiều cột', en: 'Too many columns in the JSON table' },
    message: {
      vi: 'Các bản ghi JSON có quá {limit} tên trường khác nhau; tên trường có thể đang chứa số liệu.',
      en: 'The JSON records have more than {limit} different names; the names may hold data.',
    },
    hint: {
      vi: 'Viết số liệu thành danh sách bản ghi, mỗi bản ghi có các trường indicator, area, period và value.',
      en: 'Write the data as a list of records, each with the names indicator, area, period and value.',
    },
  },
  'ICT-R032': {
    severity: 'error',
    title: { vi: 'Tệp JSON-stat thiếu chiều hoặc kích thước', en: 'JSON-stat without dimensions or sizes' },
    message: {
      vi: 'Bộ số liệu JSON-stat nêu {count} chiều ở «id» và {sizes} kích thước ở «size»; mỗi chiều cần một kích thước là số nguyên lớn hơn 0.',
      en: 'The JSON-stat dataset names {count} dimensions in «id» and {sizes} sizes in «size»; each dimension needs a size that is a whole number above 0.',
    },
    hint: {
      vi: 'Xuất lại tệp từ phần mềm thống kê; nếu có thể, chọn JSON-stat 2.0.',
      en: 'Export the file again from the statistics server; choose JSON-stat 2.0 where possible.',
    },
  },
  'ICT-R033': {
    severity: 'error',
    title: { vi: 'Bộ số liệu JSON-stat quá lớn', en: 'JSON-stat dataset too large' },
    message: {
      vi: 'Kích thước {sizes} của bộ số liệu JSON-stat vượt quá {limit} triệu ô.',
      en: 'The size {sizes} of the JSON-stat dataset is beyond {limit} million cells.',
    },
    hint: {
      vi: 'Khi xuất, chỉ chọn các chỉ tiêu, địa bàn và năm cần cho báo cáo.',
      en: 'When exporting, choose only the indicators, areas and years that the report needs.',
    },
  },
  'ICT-R034': {
    severity: 'error',
    title: { vi: 'Chiều JSON-stat không đủ mục', en: 'JSON-stat dimension without all categories' },
    message: {
      vi: 'Chiều «{id}» của bộ số liệu JSON-stat có {count} mục đọc được ở «category» trong khi kích thước là {size}.',
      en: 'The dimension «{id}» of the JSON-stat dataset has {count} readable categories while its size is {size}.',
    },
    hint: {
      vi: 'Ghi đủ các mục ở «category.index», mỗi mục một vị trí từ 0, hoặc xuất lại tệp từ phần mềm thống kê.',
      en: 'Give all categories in «category.index», each a position from 0, or export the file again from the statistics server.',
    },
  },
  'ICT-R035': {
    severity: 'error',
    title: { vi: 'Số giá trị JSON-stat không khớp kích thước', en: 'JSON-stat values do not match the size' },
    message: {
      vi: 'Bộ số liệu JSON-stat có {count} giá trị ở «value» trong khi tích các kích thước là {expected}.',
      en: 'The JSON-stat dataset has {count} entries in «value» while the product of its sizes is {expected}.',
    },
    hint: {
      vi: 'Xuất lại tệp: giá trị trống phải là null, không được bỏ.',
      en: 'Export the file again: an empty value is null and cannot be left out.',
    },
  },
  'ICT-R036': {
    severity: 'error',
    title: { vi: 'Tệp không kèm số liệu', en: 'File without data' },
    message: {
      vi: 'Tệp JSON-stat hoặc SDMX-JSON không có giá trị nào: chỉ có địa chỉ, cấu trúc hoặc bộ số liệu trống.',
      en: 'The JSON-stat or SDMX-JSON file holds no values: only addresses, a structure or an empty data set.',
    },
    hint: {
      vi: 'Xuất lại, chọn ít nhất một chỉ tiêu, một địa bàn và một năm, và tải về số liệu thay vì địa chỉ.',
      en: 'Export again with at least one indicator, area and year, and download the data instead of an address.',
    },
  },
  'ICT-R037': {
    severity: 'error',
    title: { vi: 'Giá trị JSON-stat không có vị trí', en: 'JSON-stat value at no place' },
    message: {
      vi: 'Mục «{key}» ở «value» của bộ số liệu JSON-stat phải là một số hoặc null, có vị trí từ 0 đến {last}.',
      en: 'The entry «{key}» in «value» of the JSON-stat dataset must be a number or null at a position from 0 to {last}.',
    },
    hint: {
      vi: 'Sửa vị trí hoặc giá trị của mục, hoặc xuất lại tệp từ phần mềm thống kê.',
      en: 'Correct the position or the value, or export the file again from the statistics server.',
    },
  },
  'ICT-R038': {
    severity: 'error',
    title: { vi: 'Tệp SDMX-JSON thiếu cấu trúc', en: 'SDMX-JSON without structure' },
    message: {
      vi: 'Bộ số liệu SDMX-JSON không có cấu trúc (structure) đi kèm, nên không rõ giá trị thuộc chỉ tiêu, địa bàn và năm nào.',
      en: 'The SDMX-JSON data set has no structure with it, so that indicator, area and year of its values are not known.',
    },
    hint: {
      vi: 'Xuất lại thông báo số liệu đầy đủ, gồm cả phần «structure» hoặc «structures».',
      en: 'Export the whole data message again, with its part «structure» or «structures».',
    },
  },
  'ICT-R039': {
    severity: 'error',
    title: { vi: 'Khóa SDMX-JSON không khớp cấu trúc', en: 'SDMX-JSON key outside of the structure' },
    message: {
      vi: 'Khóa «{key}» không khớp cấu trúc: cần {count} vị trí ngăn cách bằng dấu «:», mỗi vị trí nằm trong danh sách của chiều tương ứng.',
      en: 'The key «{key}» does not fit the structure: {count} positions with «:» between them are expected, each within the list of its dimension.',
    },
    hint: {
      vi: 'Xuất lại tệp từ phần mềm nguồn; không sửa khóa bằng tay.',
      en: 'Export the file again from its source; do not edit the keys by hand.',
    },
  },
  'ICT-R050': {
    severity: 'error',
    title: { vi: 'Tệp Excel có mật khẩu', en: 'Workbook with a password' },
    message: {
      vi: 'Tệp Excel được bảo vệ bằng mật khẩu mở tệp nên không đọc được.',
      en: 'The workbook is encrypted with a password and cannot be read.',
    },
    hint: {
      vi: 'Mở tệp bằng Excel, chọn Tệp (File) – Thông tin (Info) – Bảo vệ sổ làm việc (Protect Workbook) – Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu rồi lưu lại.',
      en: 'Open the file in Excel, choose File – Info – Protect Workbook – Encrypt with Password, delete the password and save.',
    },
  },
  'ICT-R051': {
    severity: 'error',
    title: { vi: 'Tệp Excel kiểu cũ', en: 'Workbook of the old kind' },
    message: {
      vi: 'Tệp có dạng Excel 97–2003 (.xls); chương trình chỉ đọc được dạng .xlsx.',
      en: 'The file is of the kind of Excel 97–2003 (.xls); only .xlsx can be read.',
    },
    hint: {
      vi: 'Mở tệp bằng Excel, chọn Lưu thành (Save As) với kiểu «Excel Workbook (*.xlsx)», rồi xóa tệp cũ khỏi thư mục số liệu.',
      en: 'Open the file in Excel, save it as «Excel Workbook (*.xlsx)» and remove the old file from the data folder.',
    },
  },
  'ICT-R052': {
    severity: 'error',
    title: { vi: 'Tệp không phải sổ làm việc Excel', en: 'File is no Excel workbook' },
    message: {
      vi: 'Nội dung tệp không phải là sổ làm việc Excel dạng .xlsx.',
      en: 'The content of the file is no Excel workbook of the kind .xlsx.',
    },
    hint: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó và lưu thành «Excel Workbook (*.xlsx)» hoặc «CSV UTF-8»; đổi đuôi tên tệp không làm thay đổi nội dung.',
      en: 'Open the file in the program that made it and save it as «Excel Workbook (*.xlsx)» or «CSV UTF-8»; another ending of its name does not change its content.',
    },
  },
  'ICT-R053': {
    severity: 'error',
    title: { vi: 'Tệp Excel bị hỏng', en: 'Damaged workbook' },
    message: {
      vi: 'Tệp Excel bị hỏng hoặc thiếu một phần nội dung nên không đọc được trọn vẹn.',
      en: 'The workbook is damaged or lacks a part of its content, so it cannot be read as a whole.',
    },
    hint: {
      vi: 'Mở tệp bằng Excel (chọn sửa chữa nếu được hỏi), kiểm tra số liệu rồi lưu thành tệp mới; hoặc xuất lại tệp từ phần mềm nguồn.',
      en: 'Open the file in Excel (let it repair the file if it asks), check the figures and save it under a new name; or export it again from its source.',
    },
  },
  'ICT-R054': {
    severity: 'error',
    title: { vi: 'Tệp Excel quá lớn', en: 'Workbook too large' },
    message: {
      vi: '{where} quá lớn để đọc an toàn (giới hạn: 300 MB khi giải nén, 2.000 thành phần, 2.000.000 ô mỗi trang tính).',
      en: '{where} is too large to be read safely (limits: 300 MB unpacked, 2,000 parts, 2,000,000 cells a sheet).',
    },
    hint: {
      vi: 'Xóa các dòng và cột thừa, hình ảnh và trang tính không dùng rồi lưu lại; hoặc lưu trang số liệu thành «CSV UTF-8».',
      en: 'Delete surplus rows and columns, pictures and unused sheets and save again; or save the sheet with the data as «CSV UTF-8».',
    },
  },
  'ICT-R055': {
    severity: 'error',
    title: { vi: 'Tệp Excel không có trang tính có số liệu', en: 'Workbook without a filled sheet' },
    message: {
      vi: 'Tệp Excel không có trang tính nào vừa hiện vừa có nội dung.',
      en: 'The workbook has no visible sheet with content.',
    },
    hint: {
      vi: 'Bỏ ẩn (Unhide) trang tính có số liệu, hoặc nhập số liệu rồi lưu lại tệp.',
      en: 'Unhide the sheet with the data, or fill in the data and save the file.',
    },
  },
  'ICT-R056': {
    severity: 'error',
    title: { vi: 'Ô báo lỗi', en: 'Cell with an error' },
    message: {
      vi: 'Ô {cell} có lỗi {text} thay cho giá trị.',
      en: 'The cell {cell} holds the error {text} instead of a value.',
    },
    hint: {
      vi: 'Mở tệp bằng Excel, sửa công thức hoặc ghi thẳng giá trị vào ô; nếu không có số liệu, để trống ô.',
      en: 'Open the file in Excel and mend the formula or write the value itself; leave the cell empty where there is none.',
    },
  },
  'ICT-R057': {
    severity: 'error',
    title: { vi: 'Công thức chưa được tính', en: 'Formula without a result' },
    message: {
      vi: 'Ô {cell} có công thức {formula} nhưng tệp không lưu kết quả của công thức.',
      en: 'The cell {cell} holds the formula {formula}, but the file does not hold its result.',
    },
    hint: {
      vi: 'Mở tệp bằng Excel để các công thức được tính, kiểm tra kết quả rồi lưu lại; hoặc ghi thẳng giá trị vào ô.',
      en: 'Open the file in Excel, which computes the formulas, check the result and save; or write the value itself into the cell.',
    },
  },
  'ICT-R058': {
    severity: 'info',
    title: { vi: 'Số liệu trong dòng ẩn', en: 'Data in hidden rows' },
    message: {
      vi: 'Trang tính có dòng ẩn ({rows}); số liệu trong các dòng này vẫn được sử dụng.',
      en: 'The sheet has hidden rows ({rows}); the data in them are used all the same.',
    },
    hint: {
      vi: 'Nếu các dòng này không thuộc số liệu báo cáo, xóa chúng khỏi trang tính.',
      en: 'Delete these rows from the sheet if they are not part of the data.',
    },
  },
  'ICT-R059': {
    severity: 'info',
    title: { vi: 'Số liệu trong cột ẩn', en: 'Data in hidden columns' },
    message: {
      vi: 'Trang tính có cột ẩn ({columns}); số liệu trong các cột này vẫn được sử dụng.',
      en: 'The sheet has hidden columns ({columns}); the data in them are used all the same.',
    },
    hint: {
      vi: 'Nếu các cột này không thuộc số liệu báo cáo, xóa chúng khỏi trang tính.',
      en: 'Delete these columns from the sheet if they are not part of the data.',
    },
  },
  'ICT-R060': {
    severity: 'error',
    title: { vi: 'Ô không đọc được trong tệp Excel', en: 'Unreadable cell in a workbook' },
    message: {
      vi: 'Ô {cell} {problem}, không rõ giá trị nào đúng.',
      en: 'The cell {cell} {problem}; it is not clear which value holds.',
    },
    hint: {
      vi: 'Mở tệp bằng Excel, kiểm tra ô này rồi lưu thành tệp mới; hoặc xuất lại tệp từ phần mềm nguồn.',
      en: 'Open the file in Excel, check this cell and save the file under a new name; or export it again from its source.',
    },
  },
  'ICT-R061': {
    severity: 'info',
    title: { vi: 'Trang tính ẩn không được đọc', en: 'Hidden sheets are not read' },
    message: {
      vi: 'Trang tính ẩn không được đọc: {names}.',
      en: 'Hidden sheets are not read: {names}.',
    },
    hint: {
      vi: 'Nếu trang tính có số liệu báo cáo, bỏ ẩn (Unhide) rồi lưu lại tệp.',
      en: 'If such a sheet holds data for the report, unhide it and save the file.',
    },
  },
  'ICT-R062': {
    severity: 'info',
    title: { vi: 'Trang tính không có bảng số liệu', en: 'Sheet without a table' },
    message: {
      vi: 'Trang tính «{sheet}» không có dòng tiêu đề nhận biết được nên không được đọc.',
      en: 'The sheet «{sheet}» has no header that is recognised, so it is not read.',
    },
    hint: {
      vi: 'Nếu trang tính có số liệu báo cáo, thêm dòng tiêu đề cột (ví dụ: Mã chỉ tiêu, Địa bàn, Năm, Giá trị).',
      en: 'If the sheet holds data for the report, add a row of column names (e.g. indicator, area, period, value).',
    },
  },
  'ICT-R063': {
    severity: 'error',
    title: { vi: 'Tệp không theo bảng mã đã khai báo', en: 'File not in the declared encoding' },
    message: {
      vi: 'ict-report.yaml khai báo bảng mã {encoding} cho tệp «{file}», nhưng nội dung ở vị trí này không đọc được theo bảng mã đó.',
      en: 'ict-report.yaml declares the encoding {encoding} for the file «{file}», but the content at this place is no text in it.',
    },
    hint: {
      vi: 'Sửa hoặc xóa khóa «encoding» của tệp trong ict-report.yaml; hoặc lưu lại tệp với kiểu «CSV UTF-8 (Comma delimited)» và khai báo «utf-8».',
      en: 'Correct or remove the key «encoding» of the file in ict-report.yaml; or save the file as «CSV UTF-8 (Comma delimited)» and declare «utf-8».',
    },
  },
  'ICT-R064': {
    severity: 'error',
    title: { vi: 'Không có trang tính đã khai báo', en: 'No such sheet' },
    message: {
      vi: 'ict-report.yaml khai báo trang tính «{sheet}», nhưng tệp «{file}» không có trang tính này.',
      en: 'ict-report.yaml declares the sheet «{sheet}», but the file «{file}» has no such sheet.',
    },
    hint: {
      vi: '{suggestion}Tệp có các trang tính: {names}. Sửa hoặc xóa khóa «sheet» của tệp trong ict-report.yaml.',
      en: '{suggestion}The file has the sheets: {names}. Correct or remove the key «sheet» of the file in ict-report.yaml.',
    },
  },
  'ICT-R065': {
    severity: 'error',
    title: { vi: 'Tệp không có dấu phân cách đã khai báo', en: 'Declared delimiter not in the file' },
    message: {
      vi: 'ict-report.yaml khai báo dấu phân cách {delimiter} cho tệp «{file}», nhưng không dòng nào của tệp có dấu này giữa các ô.',
      en: 'ict-report.yaml declares the delimiter {delimiter} for the file «{file}», but no line has it between cells.',
    },
    hint: {
      vi: 'Sửa khóa «delimiter» của tệp trong ict-report.yaml, hoặc xóa khóa này để dấu phân cách được nhận theo tệp.',
      en: 'Correct the key «delimiter» of the file in ict-report.yaml, or remove it to have the delimiter found in the file.',
    },
  },
  'ICT-R066': {
    severity: 'warning',
    title: { vi: 'Khai báo không dùng cho loại tệp này', en: 'Setting without meaning for the file' },
    message: {
      vi: 'Khóa «{key}» không có tác dụng với «{file}», vì đây là {kind}.',
      en: 'The key «{key}» means nothing for «{file}», which is {kind}.',
    },
    hint: {
      vi: 'Xóa khóa «{key}» của tệp này trong ict-report.yaml.',
      en: 'Remove the key «{key}» of this file in ict-report.yaml.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>
