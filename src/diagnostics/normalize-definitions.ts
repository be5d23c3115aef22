/** Diagnostics of the stage `normalize`. Codes are stable and never used again. */
import type { DiagnosticDefinition } from './definition.ts'

export const normalizeDefinitions = {
  'ICT-N001': {
    severity: 'error',
    title: { vi: 'Không nhận ra dòng tiêu đề', en: 'No header row found' },
    message: {
      vi: 'Không tìm thấy dòng tiêu đề của bảng số liệu: cần cột chỉ tiêu và cột giá trị, hoặc mỗi chỉ tiêu một cột.',
      en: 'No header row was found: a column of indicators and one of values, or one column for each indicator, is expected.',
    },
    hint: {
      vi: 'Đặt tên cột theo mẫu «Mã chỉ tiêu; Địa bàn; Năm; Giá trị», hoặc khai báo tên cột trong mục columns của ict-report.yaml.',
      en: 'Name the columns like «Mã chỉ tiêu; Địa bàn; Năm; Giá trị», or declare them under columns in ict-report.yaml.',
    },
  },
  'ICT-N002': {
    severity: 'error',
    title: { vi: 'Hai cột cùng ý nghĩa', en: 'Two columns of one meaning' },
    message: {
      vi: 'Cột «{text}» có cùng ý nghĩa với cột «{first}», không rõ phải dùng cột nào.',
      en: 'The column «{text}» means the same as the column «{first}»; it is not clear which one to use.',
    },
    hint: {
      vi: 'Đổi tên hoặc xóa một trong hai cột, hoặc ghi «{text}: null» trong mục columns của ict-report.yaml để bỏ qua cột.',
      en: 'Rename or remove one of them, or write «{text}: null» under columns in ict-report.yaml to leave it out.',
    },
  },
  'ICT-N003': {
    severity: 'warning',
    title: { vi: 'Cột không có trong danh mục chỉ tiêu', en: 'Unknown column' },
    message: {
      vi: '{columns} không phải là chỉ tiêu hoặc thông tin đã biết; số liệu của cột không được dùng.',
      en: '{columns}: no known indicator or attribute; the data are not used.',
    },
    hint: {
      vi: '{suggestion}Sửa tên cột, hoặc khai báo cột trong mục columns của ict-report.yaml (ghi null để bỏ qua).',
      en: '{suggestion}Correct the name, or declare the column under columns in ict-report.yaml (null leaves it out).',
    },
  },
  'ICT-N004': {
    severity: 'warning',
    title: { vi: 'Chỉ tiêu không có trong danh mục', en: 'Unknown indicator' },
    message: {
      vi: 'Chỉ tiêu «{text}» không có trong danh mục; số liệu của dòng này không được dùng.',
      en: 'The indicator «{text}» is not in the catalogue; the data of this row are not used.',
    },
    hint: {
      vi: '{suggestion}Sửa mã hoặc tên chỉ tiêu, hoặc khai báo trong mục columns của ict-report.yaml (ghi null để bỏ qua).',
      en: '{suggestion}Correct the code or name, or declare it under columns in ict-report.yaml (null leaves it out).',
    },
  },
  'ICT-N005': {
    severity: 'error',
    title: { vi: 'Tên chỉ tiêu chưa đủ rõ', en: 'Ambiguous indicator' },
    message: {
      vi: 'Tên «{text}» có thể là một trong các chỉ tiêu: {candidates}.',
      en: 'The name «{text}» may be any of the indicators {candidates}.',
    },
    hint: { vi: 'Ghi mã chỉ tiêu thay cho tên.', en: 'Write the code of the indicator instead of the name.' },
  },
  'ICT-N006': {
    severity: 'error',
    title: { vi: 'Địa bàn không có trong danh mục', en: 'Unknown area' },
    message: {
      vi: 'Địa bàn «{text}» không phải là tên hoặc mã tỉnh, thành phố trực thuộc trung ương.',
      en: 'The area «{text}» is no name or code of a province or central city.',
    },
    hint: {
      vi: '{suggestion}Sửa tên hoặc ghi mã tỉnh theo danh mục của cơ quan thống kê (ví dụ: 17).',
      en: '{suggestion}Correct the name or write the code of the statistics office (such as 17).',
    },
  },
  'ICT-N007': {
    severity: 'error',
    title: { vi: 'Địa bàn không tồn tại trong năm báo cáo', en: 'Area that did not exist in the year' },
    message: {
      vi: 'Địa bàn «{text}» không có trong danh mục đơn vị hành chính tại ngày 31/12/{year}.',
      en: 'The area «{text}» is not on the map of 31 December {year}.',
    },
    hint: {
      vi: '{instead}Sửa địa bàn hoặc năm của số liệu.',
      en: '{instead}Correct the area or the year of the data.',
    },
  },
  'ICT-N008': {
    severity: 'error',
    title: { vi: 'Tên địa bàn chưa đủ rõ', en: 'Ambiguous area' },
    message: {
      vi: 'Tên địa bàn «{text}» có thể là: {candidates}.',
      en: 'The area «{text}» may be any of: {candidates}.',
    },
    hint: { vi: 'Ghi mã tỉnh thay cho tên.', en: 'Write the code of the province instead of the name.' },
  },
  'ICT-N009': {
    severity: 'error',
    title: { vi: 'Mã và tên địa bàn không khớp', en: 'Area code and name disagree' },
    message: {
      vi: 'Mã địa bàn «{code}» là {expected}, nhưng tên ghi cùng dòng là «{name}».',
      en: 'The area code «{code}» is {expected}, but the name in the row is «{name}».',
    },
    hint: { vi: 'Sửa mã hoặc tên địa bàn.', en: 'Correct the code or the name.' },
  },
  'ICT-N010': {
    severity: 'error',
    title: { vi: 'Không rõ địa bàn', en: 'No area given' },
    message: {
      vi: 'Không rõ số liệu thuộc địa bàn nào: {lack}.',
      en: 'It is not clear which area the data are about: {lack}.',
    },
    hint: { vi: '{remedy}', en: '{remedy}' },
  },
  'ICT-N011': {
    severity: 'error',
    title: { vi: 'Không rõ năm của số liệu', en: 'No year given' },
    message: {
      vi: 'Ô năm ghi «{text}», không phải là một năm.',
      en: 'The cell of the year holds «{text}», which is not a year.',
    },
    hint: {
      vi: 'Ghi năm bằng bốn chữ số, ví dụ 2023; số liệu sáu tháng không dùng cho báo cáo năm.',
      en: 'Write the year in four digits, such as 2023; half-year data do not go into a yearly report.',
    },
  },
  'ICT-N012': {
    severity: 'error',
    title: { vi: 'Không rõ cấp', en: 'Unknown level' },
    message: {
      vi: 'Ô cấp ghi «{text}», không phải là cấp tỉnh, cấp huyện, cấp xã hoặc các cấp.',
      en: 'The cell of the level holds «{text}», which is none of province, district, commune or all levels.',
    },
    hint: {
      vi: 'Ghi «Cấp tỉnh», «Cấp huyện», «Cấp xã» hoặc «Các cấp».',
      en: 'Write «province», «district», «commune» or «all».',
    },
  },
  'ICT-N013': {
    severity: 'error',
    title: { vi: 'Chỉ tiêu không báo cáo theo cấp này', en: 'Level the indicator does not have' },
    message: {
      vi: 'Chỉ tiêu «{indicator}» không báo cáo theo cấp đã ghi («{text}»).',
      en: 'The indicator «{indicator}» is not reported at the level given («{text}»).',
    },
    hint: {
      vi: 'Sửa cấp, hoặc để trống ô cấp nếu chỉ tiêu chỉ có một cấp.',
      en: 'Correct the level, or leave its cell empty where the indicator has one level only.',
    },
  },
  'ICT-N014': {
    severity: 'error',
    title: { vi: 'Không đọc được giá trị', en: 'Value that cannot be read' },
    message: {
      vi: 'Không đọc được giá trị «{text}» của chỉ tiêu «{indicator}» (đơn vị tính: {unit}).',
      en: 'The value «{text}» of the indicator «{indicator}» (unit: {unit}) cannot be read.',
    },
    hint: {
      vi: 'Ghi số, có thể kèm «trên», «dưới», «khoảng» và đơn vị tính của chỉ tiêu; lời giải thích ghi ở cột «Ghi chú»; nếu không có số liệu thì để trống hoặc ghi «…».',
      en: 'Write a number, perhaps with «trên», «dưới», «khoảng» and the unit of the indicator; put explanations into a column «Ghi chú»; leave the cell empty or write «…» where there is none.',
    },
  },
  'ICT-N015': {
    severity: 'error',
    title: { vi: 'Số có hai cách đọc', en: 'Number with two readings' },
    message: {
      vi: 'Giá trị «{text}» có thể là {asVietnamese} hoặc {asEnglish}; các ô khác của tệp không cho biết chắc cách ghi số (số ô chưa rõ: {count}).',
      en: 'The value «{text}» may be {asVietnamese} or {asEnglish}; the other cells of the file do not settle which (cells in doubt: {count}).',
    },
    hint: {
      vi: 'Ghi «notation: vi» trong ict-report.yaml nếu dấu chấm phân cách hàng nghìn, hoặc «notation: en» nếu dấu chấm là dấu thập phân.',
      en: 'Write «notation: vi» in ict-report.yaml where a point marks thousands, or «notation: en» where it marks decimals.',
    },
  },
  'ICT-N016': {
    severity: 'error',
    title: { vi: 'Số ghi khác cách đã khai báo', en: 'Number against the declared notation' },
    message: {
      vi: 'Giá trị «{text}» không đọc được theo cách ghi số đã khai báo («notation: {declared}»).',
      en: 'The value «{text}» cannot be read in the declared notation («notation: {declared}»).',
    },
    hint: {
      vi: 'Sửa giá trị, hoặc sửa khai báo notation trong ict-report.yaml.',
      en: 'Correct the value, or the declaration of notation in ict-report.yaml.',
    },
  },
  'ICT-N017': {
    severity: 'warning',
    title: { vi: 'Hai cách ghi số trong một tệp', en: 'Two notations in one file' },
    message: {
      vi: 'Tệp có cả số ghi kiểu Việt Nam («{vietnamese}») và số ghi kiểu Anh («{english}»).',
      en: 'The file holds numbers in Vietnamese notation («{vietnamese}») and in English notation («{english}»).',
    },
    hint: {
      vi: 'Rà soát và thống nhất một cách ghi số trong tệp.',
      en: 'Check the numbers and write all of them in one notation.',
    },
  },
  'ICT-N018': {
    severity: 'error',
    title: { vi: 'Số đếm có phần thập phân', en: 'Count with decimals' },
    message: {
      vi: 'Chỉ tiêu «{indicator}» là số nguyên, nhưng giá trị ghi là «{text}».',
      en: 'The indicator «{indicator}» is a whole number, but the value is «{text}».',
    },
    hint: {
      vi: 'Kiểm tra dấu phân cách hàng nghìn (ba chữ số sau mỗi dấu) và sửa giá trị.',
      en: 'Check the thousands marks (three digits after each) and correct the value.',
    },
  },
  'ICT-N019': {
    severity: 'error',
    title: { vi: 'Đơn vị tính không đúng', en: 'Wrong unit' },
    message: {
      vi: 'Đơn vị tính «{text}» không phải của chỉ tiêu «{indicator}» (đơn vị tính: {expected}); số liệu không được dùng.',
      en: 'The unit «{text}» is not that of the indicator «{indicator}» (unit: {expected}); the data are not used.',
    },
    hint: {
      vi: 'Sửa đơn vị tính, hoặc kiểm tra số liệu có ghi nhầm chỉ tiêu hay không.',
      en: 'Correct the unit, or check whether the data belong to another indicator.',
    },
  },
  'ICT-N020': {
    severity: 'warning',
    title: { vi: 'Đơn vị tính lạ', en: 'Unknown unit' },
    message: {
      vi: 'Đơn vị tính «{text}» của chỉ tiêu «{indicator}» không có trong danh mục; số liệu được hiểu theo đơn vị tính của chỉ tiêu ({expected}).',
      en: 'The unit «{text}» of the indicator «{indicator}» is not in the catalogue; the data are taken in the unit of the indicator ({expected}).',
    },
    hint: { vi: 'Kiểm tra số liệu. {remedy}', en: 'Check the data. {remedy}' },
  },
  'ICT-N021': {
    severity: 'error',
    title: { vi: 'Ký tự không được phép', en: 'Forbidden character' },
    message: {
      vi: 'Ô có ký tự {codePoint}, là ký tự điều khiển, ký tự dùng riêng hoặc dấu vết của lỗi chuyển mã; ô không được dùng.',
      en: 'The cell holds the character {codePoint}, a control or private-use character or the trace of a lossy conversion; it is not used.',
    },
    hint: {
      vi: 'Nhập lại nội dung ô từ bàn phím, không sao chép từ nguồn cũ.',
      en: 'Type the content of the cell anew instead of pasting it.',
    },
  },
  'ICT-N022': {
    severity: 'warning',
    title: { vi: 'Ký tự không nhìn thấy', en: 'Invisible character' },
    message: {
      vi: 'Ô có ký tự không nhìn thấy {codePoint}; ký tự này đã được bỏ qua khi đọc.',
      en: 'The cell holds the invisible character {codePoint}, which was left out in reading.',
    },
    hint: { vi: 'Nhập lại nội dung ô từ bàn phím.', en: 'Type the content of the cell anew.' },
  },
  'ICT-N023': {
    severity: 'info',
    title: { vi: 'Số liệu ghi nhiều lần', en: 'Observation stated twice' },
    message: {
      vi: 'Số liệu «{text}» đã được ghi với cùng giá trị tại {place}.',
      en: 'The value «{text}» is also stated, with the same meaning, in {place}.',
    },
    hint: { vi: 'Không cần xử lý; có thể xóa một chỗ.', en: 'Nothing needs to be done; one of them may be removed.' },
  },
  'ICT-N024': {
    severity: 'error',
    title: { vi: 'Số liệu mâu thuẫn', en: 'Conflicting observations' },
    message: {
      vi: 'Số liệu «{text}» mâu thuẫn với «{first}» tại {place} (cùng chỉ tiêu, địa bàn và năm).',
      en: 'The value «{text}» contradicts «{first}» in {place} (same indicator, area and year).',
    },
    hint: { vi: 'Giữ giá trị đúng và xóa giá trị còn lại.', en: 'Keep the right value and remove the other.' },
  },
  'ICT-N025': {
    severity: 'error',
    title: { vi: 'Dòng thừa ô', en: 'Row with too many cells' },
    message: {
      vi: 'Dòng có {count} ô trong khi tiêu đề có {expected} ô; ô thừa đầu tiên ghi «{text}».',
      en: 'The row has {count} cells while the header has {expected}; the first one too many holds «{text}».',
    },
    hint: {
      vi: 'Ô có chứa dấu phân cách (ví dụ dấu phẩy thập phân) phải được bao bằng dấu ngoặc kép; hoặc lưu lại tệp từ Excel.',
      en: 'A cell that holds the delimiter (such as a decimal comma) must be quoted; or save the file from Excel again.',
    },
  },
  'ICT-N026': {
    severity: 'warning',
    title: { vi: 'Tình trạng số liệu lạ', en: 'Unknown status' },
    message: {
      vi: 'Tình trạng số liệu «{text}» không có trong danh mục; số liệu được coi là chính thức.',
      en: 'The status «{text}» is not known; the data are taken as final.',
    },
    hint: {
      vi: 'Ghi «Chính thức», «Ước tính», «Sơ bộ», «Không có số liệu» hoặc «Không áp dụng».',
      en: 'Write one of normal, estimated, provisional, missing or not applicable.',
    },
  },
  'ICT-N027': {
    severity: 'error',
    title: { vi: 'Mẫu số bằng 0', en: 'Denominator of zero' },
    message: {
      vi: 'Giá trị «{text}» của chỉ tiêu «{indicator}» có mẫu số bằng 0.',
      en: 'The value «{text}» of the indicator «{indicator}» has a denominator of zero.',
    },
    hint: {
      vi: 'Sửa mẫu số; nếu không có số liệu thì để trống ô.',
      en: 'Correct the denominator; leave the cell empty where there are no data.',
    },
  },
  'ICT-N028': {
    severity: 'error',
    title: { vi: 'Chỉ tiêu không ghi dạng phân số', en: 'Fraction for an indicator without parts' },
    message: {
      vi: 'Chỉ tiêu «{indicator}» là một số duy nhất, không phải là phần của một tổng số đã biết, nhưng giá trị ghi là «{text}»; không rõ là {numerator} hay {denominator}.',
      en: 'The indicator «{indicator}» is a single number and no part of a known whole, but the value is «{text}»; it is not clear whether {numerator} or {denominator} is meant.',
    },
    hint: {
      vi: 'Chỉ ghi một số: {numerator} hoặc {denominator}; nếu là tỷ lệ thì ghi ở chỉ tiêu tỷ lệ, đơn vị tính %.',
      en: 'Write one number, {numerator} or {denominator}; a share belongs to an indicator in per cent.',
    },
  },
  'ICT-N029': {
    severity: 'error',
    title: { vi: 'Khai báo cột trỏ đến chỉ tiêu không có', en: 'Column declared as an unknown figure' },
    message: {
      vi: 'Mục columns của ict-report.yaml khai báo «{text}» là «{key}», nhưng danh mục không có chỉ tiêu này.',
      en: 'Under columns in ict-report.yaml «{text}» is declared as «{key}», which is not in the catalogue.',
    },
    hint: {
      vi: 'Sửa mã chỉ tiêu trong ict-report.yaml.',
      en: 'Correct the code of the indicator in ict-report.yaml.',
    },
  },
  'ICT-N030': {
    severity: 'error',
    title: { vi: 'Số quá dài', en: 'Number too long' },
    message: {
      vi: 'Giá trị «{text}» của chỉ tiêu «{indicator}» có quá 30 chữ số.',
      en: 'The value «{text}» of the indicator «{indicator}» has more than 30 digits.',
    },
    hint: { vi: 'Kiểm tra và sửa giá trị.', en: 'Check and correct the value.' },
  },
  'ICT-N031': {
    severity: 'error',
    title: { vi: 'Tử số, mẫu số ghi khác nhau', en: 'Two different fractions' },
    message: {
      vi: 'Giá trị «{text}» của chỉ tiêu «{indicator}» khác với các cột tử số, mẫu số («{stated}»).',
      en: 'The value «{text}» of the indicator «{indicator}» differs from the columns of numerator and denominator («{stated}»).',
    },
    hint: { vi: 'Sửa để hai chỗ ghi như nhau.', en: 'Make both say the same.' },
  },
  'ICT-N032': {
    severity: 'error',
    title: { vi: 'Mã và tên chỉ tiêu không khớp', en: 'Indicator code and name disagree' },
    message: {
      vi: 'Mã «{code}» là chỉ tiêu «{codeMeans}», nhưng tên ghi cùng dòng («{name}») là của chỉ tiêu «{nameMeans}».',
      en: 'The code «{code}» is the indicator «{codeMeans}», but the name in the row («{name}») is that of «{nameMeans}».',
    },
    hint: { vi: 'Sửa mã hoặc tên chỉ tiêu.', en: 'Correct the code or the name.' },
  },
  'ICT-N033': {
    severity: 'warning',
    title: { vi: 'Nội dung không rõ ý nghĩa', en: 'Text of no known meaning' },
    message: {
      vi: 'Ô «{text}» nằm ở cột không có tên hoặc tên không rõ ý nghĩa; nội dung này không được dùng.',
      en: 'The cell «{text}» stands in a column without a name or of no clear meaning; it is not used.',
    },
    hint: {
      vi: 'Đặt tên cho cột theo nội dung, ví dụ «Địa bàn», «Năm», «Mã chỉ tiêu».',
      en: 'Name the column by what it holds, such as «Địa bàn», «Năm», «Mã chỉ tiêu».',
    },
  },
  'ICT-N034': {
    severity: 'error',
    title: { vi: 'Khóa JSON không rõ ý nghĩa', en: 'JSON key of no known meaning' },
    message: {
      vi: 'Khóa «{text}» bao quanh các bản ghi không phải là địa bàn, năm, cấp hoặc chỉ tiêu; các bản ghi bên trong không được dùng.',
      en: 'The key «{text}» around records is no area, year, level or indicator; the records inside are not used.',
    },
    hint: {
      vi: 'Sửa khóa, hoặc viết số liệu thành danh sách bản ghi có các trường indicator, area, period và value.',
      en: 'Correct the key, or write the data as a list of records with the names indicator, area, period and value.',
    },
  },
  'ICT-N035': {
    severity: 'error',
    title: { vi: 'Phân số giống tháng và năm', en: 'Fraction that looks like a month' },
    message: {
      vi: 'Giá trị «{text}» của chỉ tiêu «{indicator}» có thể là một phân số hoặc là tháng và năm; số liệu không được dùng.',
      en: 'The value «{text}» of the indicator «{indicator}» may be a fraction or a month of a year; it is not used.',
    },
    hint: {
      vi: 'Nếu là phân số thì ghi kèm tỷ lệ hoặc số lượng trước ngoặc, như «0,5% (12/2.024)»; nếu là thời gian thì ghi ở cột «Năm» hoặc «Ghi chú».',
      en: 'Where it is a fraction, write the share or the count before it, as «0,5% (12/2.024)»; a time belongs into a column «Năm» or «Ghi chú».',
    },
  },
  'ICT-N036': {
    severity: 'error',
    title: { vi: 'Danh sách không phải là tên', en: 'List that holds no names' },
    message: {
      vi: 'Chỉ tiêu «{indicator}» là danh sách tên, nhưng ô ghi «{text}»; ô không được dùng.',
      en: 'The indicator «{indicator}» is a list of names, but the cell holds «{text}»; it is not used.',
    },
    hint: {
      vi: 'Ghi tên từng đơn vị, cách nhau bằng dấu chấm phẩy; số lượng đơn vị ghi ở chỉ tiêu số lượng.',
      en: 'Write the names, set apart by semicolons; their number belongs to the indicator that counts them.',
    },
  },
  'ICT-N037': {
    severity: 'error',
    title: { vi: 'Cột chỉ tiêu và cột địa bàn đổi chỗ', en: 'Columns of indicator and area changed places' },
    message: {
      vi: 'Ô chỉ tiêu ghi địa bàn «{text}», còn ô địa bàn ghi chỉ tiêu «{area}»; các dòng này không được dùng.',
      en: 'The cell of the indicator holds the area «{text}», and that of the area the indicator «{area}»; these rows are not used.',
    },
    hint: {
      vi: 'Đổi tên hai cột trong dòng tiêu đề cho đúng với nội dung, hoặc đổi chỗ hai ô của dòng.',
      en: 'Exchange the names of the two columns in the header, or the two cells of the row.',
    },
  },
  'ICT-N038': {
    severity: 'error',
    title: {
      vi: 'Số liệu của từng huyện, xã, đơn vị, không có số liệu của tỉnh',
      en: 'Figures of parts without those of the province',
    },
    message: {
      vi: 'Tệp ghi số liệu của từng huyện, xã hoặc đơn vị ({where}), còn báo cáo là của tỉnh; chưa có số liệu toàn tỉnh của chỉ tiêu {missing}.',
      en: 'The file gives figures of each district, commune or agency ({where}), but the report is of the province; the figure of the whole province is missing for {missing}.',
    },
    hint: {
      vi: 'Thêm vào bảng dòng hoặc cột «Toàn tỉnh» có số liệu chung của tỉnh; hoặc tổng hợp trong Excel thành bảng của tỉnh trước, không có tên huyện, xã, đơn vị.',
      en: 'Add a row or column «Toàn tỉnh» with the figures of the whole province; or sum up in Excel first, into a table of the province without names of its parts.',
    },
  },
  'ICT-N039': {
    severity: 'info',
    title: { vi: 'Không dùng số liệu của từng huyện, xã, đơn vị', en: 'Figures of parts are not used' },
    message: {
      vi: 'Tệp có cả số liệu toàn tỉnh và số liệu của từng huyện, xã hoặc đơn vị ({where}); chỉ số liệu toàn tỉnh được dùng.',
      en: 'The file gives figures of the province and of each district, commune or agency ({where}); only those of the province are used.',
    },
    hint: {
      vi: 'Không cần xử lý; nên đối chiếu số liệu toàn tỉnh với tổng của các huyện, xã, đơn vị.',
      en: 'Nothing needs to be done; it is worth comparing the figures of the province with the sums of its parts.',
    },
  },
  'ICT-N040': {
    severity: 'error',
    title: { vi: 'Ký tự trông giống chữ La-tinh', en: 'Character that looks like a Latin letter' },
    message: {
      vi: 'Ô «{text}» có ký tự {codePoint} của bảng chữ khác, trông giống chữ «{letter}»; ô không được dùng.',
      en: 'The cell «{text}» holds {codePoint}, a letter of another alphabet that looks like «{letter}»; it is not used.',
    },
    hint: {
      vi: 'Nhập lại nội dung ô từ bàn phím, không sao chép từ nguồn cũ.',
      en: 'Type the content of the cell anew instead of pasting it.',
    },
  },
  'ICT-N041': {
    severity: 'error',
    title: { vi: 'Dòng thiếu ô', en: 'Row with too few cells' },
    message: {
      vi: 'Dòng có {count} ô trong khi tiêu đề có {expected} ô, không rõ giá trị nào thuộc cột nào; dòng không được dùng.',
      en: 'The row has {count} cells while the header has {expected}; it is not clear which value belongs to which column, so the row is not used.',
    },
    hint: {
      vi: 'Bổ sung dấu phân cách cho các ô trống để dòng có đủ {expected} ô, hoặc lưu lại tệp từ Excel.',
      en: 'Add the delimiters of the empty cells so that the row has {expected} cells, or save the file from Excel again.',
    },
  },
  'ICT-N042': {
    severity: 'error',
    title: { vi: 'Dòng dùng dấu phân cách khác', en: 'Row with another delimiter' },
    message: {
      vi: 'Dòng «{text}» phân cách bằng «{found}», trong khi tệp dùng dấu «{expected}»; dòng không được dùng.',
      en: 'The row «{text}» is divided by «{found}» while the file uses «{expected}»; it is not used.',
    },
    hint: {
      vi: 'Thay dấu phân cách của dòng này bằng «{expected}», hoặc lưu lại tệp từ Excel.',
      en: 'Replace the delimiters of this row by «{expected}», or save the file from Excel again.',
    },
  },
  'ICT-N043': {
    severity: 'error',
    title: { vi: 'Tệp có nhiều bảng', en: 'Several tables in one file' },
    message: {
      vi: 'Tại dòng này bắt đầu một bảng khác với các cột khác («{text}»); các dòng từ đây trở xuống không được dùng.',
      en: 'Another table with other columns begins at this row («{text}»); the rows from here on are not used.',
    },
    hint: {
      vi: 'Tách mỗi bảng thành một tệp riêng.',
      en: 'Put each table into a file of its own.',
    },
  },
  'ICT-N044': {
    severity: 'info',
    title: { vi: 'Còn nhiều thông báo cùng loại', en: 'More messages of one kind' },
    message: {
      vi: 'Còn {count} thông báo {code} không được liệt kê.',
      en: '{count} further messages {code} are not listed.',
    },
    hint: {
      vi: 'Xử lý các thông báo {code} đã liệt kê rồi chạy lại chương trình.',
      en: 'See to the messages {code} that are listed and run the program again.',
    },
  },
  'ICT-N050': {
    severity: 'error',
    title: { vi: 'Mã và tên của một mục không khớp', en: 'Code and label of a category disagree' },
    message: {
      vi: 'Mã «{code}» và tên «{label}» của cùng một mục chỉ hai địa bàn hoặc hai chỉ tiêu khác nhau; các giá trị của mục này không được dùng.',
      en: 'The code «{code}» and the label «{label}» of one category mean two different areas or indicators; its values are not used.',
    },
    hint: {
      vi: 'Sửa mã hoặc tên của mục, rồi xuất lại tệp.',
      en: 'Correct the code or the label of the category and export the file again.',
    },
  },
  'ICT-N051': {
    severity: 'error',
    title: { vi: 'Số liệu chia nhỏ không có tổng số', en: 'Breakdown without a total' },
    message: {
      vi: 'Chiều «{dimension}» chia số liệu thành {count} mục ({shown}) mà không có mục tổng số; các giá trị không được dùng.',
      en: 'The dimension «{dimension}» parts the values into {count} categories ({shown}) without a total; the values are not used.',
    },
    hint: {
      vi: 'Xuất lại tệp với mục «Tổng số» (mã _T) của chiều này, hoặc chỉ chọn một mục.',
      en: 'Export the file again with the total (code _T) of this dimension, or with one category only.',
    },
  },
  'ICT-N052': {
    severity: 'error',
    title: { vi: 'Bộ số liệu không nêu chỉ tiêu', en: 'Data set without an indicator' },
    message: {
      vi: 'Không chiều nào của bộ số liệu là chỉ tiêu, và tên bộ số liệu («{text}») không phải là tên chỉ tiêu trong danh mục.',
      en: 'No dimension of the data set holds indicators, and its title («{text}») is no name of an indicator in the catalogue.',
    },
    hint: {
      vi: 'Khai báo tên bộ số liệu ở mục columns của ict-report.yaml kèm mã chỉ tiêu, hoặc xuất lại tệp có chiều chỉ tiêu.',
      en: 'Declare the title with the code of the indicator under columns in ict-report.yaml, or export the file with a dimension of indicators.',
    },
  },
  'ICT-N053': {
    severity: 'error',
    title: { vi: 'Bội số của đơn vị không dùng được', en: 'Unit multiplier that cannot be used' },
    message: {
      vi: 'Bội số «{text}» ở UNIT_MULT không dùng được; chỉ dùng 0 (đơn vị), 3 (nghìn) và 6 (triệu). Các giá trị này không được dùng.',
      en: 'The multiplier «{text}» in UNIT_MULT cannot be used; only 0 (units), 3 (thousands) and 6 (millions) can. These values are not used.',
    },
    hint: {
      vi: 'Xuất lại số liệu theo đơn vị, nghìn hoặc triệu.',
      en: 'Export the data again in units, thousands or millions.',
    },
  },
  'ICT-N054': {
    severity: 'warning',
    title: { vi: 'Dòng yêu cầu xóa số liệu', en: 'Row that deletes data' },
    message: {
      vi: 'Cột ACTION ghi «D» (xóa): giá trị của các dòng này không được dùng.',
      en: 'The column ACTION says «D» (delete): the values of these rows are not used.',
    },
    hint: {
      vi: 'Bỏ các dòng này khỏi tệp, hoặc sửa ACTION thành «I» nếu số liệu có hiệu lực.',
      en: 'Remove these rows from the file, or change ACTION to «I» where the data hold.',
    },
  },
  'ICT-N055': {
    severity: 'info',
    title: { vi: 'Chỉ dùng mục tổng số', en: 'Only the total is used' },
    message: {
      vi: 'Chiều «{dimension}» chia nhỏ số liệu; chỉ mục «{total}» được dùng.',
      en: 'The dimension «{dimension}» parts the values further; only «{total}» is used.',
    },
    hint: {
      vi: 'Không cần làm gì nếu báo cáo chỉ cần số tổng.',
      en: 'Nothing is to be done where the report needs the total only.',
    },
  },
  'ICT-N056': {
    severity: 'error',
    title: { vi: 'Dòng đã khai báo không phải dòng tiêu đề', en: 'No header on the declared line' },
    message: {
      vi: 'ict-report.yaml khai báo dòng {line} của tệp «{file}» là dòng tiêu đề, nhưng dòng này không có tên các cột nhận biết được.',
      en: 'ict-report.yaml declares line {line} of the file «{file}» as its header, but no names of columns are recognised on it.',
    },
    hint: {
      vi: 'Ghi vào khóa «header» số thứ tự của dòng có tên cột, tính cả dòng trống; hoặc xóa khóa này để dòng tiêu đề được nhận theo tệp.',
      en: 'Write the number of the line with the names of columns under «header», counting blank lines too; or remove the key to have the header found in the file.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>
