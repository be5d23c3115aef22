/**
 * Diagnostics of the edges: the project file (P0xx), what a build takes (P1xx), what it writes (P2xx) and how runs get
 * on with one another (P3xx).
 * The hundreds decide the exit code. Codes are stable and never used again.
 */
import type { DiagnosticDefinition } from './definition.ts'

const projectFile = {
  'ICT-P001': {
    severity: 'error',
    title: { vi: 'Tệp dự án sai cú pháp', en: 'Project file is not well formed' },
    message: {
      vi: 'Tệp dự án sai cú pháp YAML: {problem}.',
      en: 'The project file is not well-formed YAML: {problem}.',
    },
    hint: {
      vi: 'Sửa tại dòng đã nêu: mỗi dòng một khóa, sau khóa là dấu hai chấm và một dấu cách, thụt dòng bằng dấu cách.',
      en: 'Mend the line named: one key a line, a colon and a space after the key, lines indented by spaces.',
    },
  },
  'ICT-P002': {
    severity: 'error',
    title: { vi: 'Khóa không có trong tệp dự án', en: 'Unknown key in the project file' },
    message: { vi: 'Tệp dự án không có khóa «{key}».', en: 'The project file has no key “{key}”.' },
    hint: { vi: '{suggestion}', en: '{suggestion}' },
  },
  'ICT-P003': {
    severity: 'error',
    title: { vi: 'Giá trị sai kiểu trong tệp dự án', en: 'Wrong kind of value in the project file' },
    message: {
      vi: 'Khóa «{key}» cần {expected}, nhưng tệp ghi {found}.',
      en: 'The key “{key}” needs {expected}, but the file has {found}.',
    },
    hint: {
      vi: 'Xem cách ghi khóa «{key}» trong docs/project-file.md, hoặc xóa khóa để dùng giá trị mặc định.',
      en: 'See how “{key}” is written in docs/project-file.md, or delete the key to take its default.',
    },
  },
  'ICT-P004': {
    severity: 'error',
    title: { vi: 'Giá trị không dùng được trong tệp dự án', en: 'Value out of range in the project file' },
    message: {
      vi: 'Khóa «{key}» ghi «{value}», trong khi chỉ nhận {expected}.',
      en: 'The key “{key}” is “{value}”, but takes only {expected}.',
    },
    hint: {
      vi: 'Ghi lại giá trị của khóa «{key}», hoặc xóa khóa để dùng giá trị mặc định.',
      en: 'Write another value for “{key}”, or delete the key to take its default.',
    },
  },
  'ICT-P005': {
    severity: 'error',
    title: { vi: 'Khóa ghi hai lần trong tệp dự án', en: 'Key stands twice in the project file' },
    message: { vi: 'Tệp dự án ghi khóa «{key}» hai lần.', en: 'The project file has the key “{key}” twice.' },
    hint: { vi: 'Giữ lại một dòng, xóa dòng kia.', en: 'Keep one of the lines and delete the other.' },
  },
  'ICT-P006': {
    severity: 'error',
    title: { vi: 'Tệp không phải UTF-8', en: 'File is not UTF-8' },
    message: {
      vi: 'Tệp «{file}» không được lưu bằng bảng mã UTF-8.',
      en: 'The file “{file}” is not saved as UTF-8.',
    },
    hint: {
      vi: 'Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8.',
      en: 'Open the file in an editor and save it again as UTF-8.',
    },
  },
  'ICT-P007': {
    severity: 'error',
    title: { vi: 'Mã thông báo không có', en: 'Unknown diagnostic code' },
    message: {
      vi: 'Tệp dự án nêu mã thông báo «{code}», không có trong danh mục.',
      en: 'The project file names the diagnostic code “{code}”, which does not exist.',
    },
    hint: {
      vi: '{suggestion}Mã đứng ở đầu mỗi thông báo, ví dụ ICT-V012.',
      en: '{suggestion}The code stands at the head of each message, for example ICT-V012.',
    },
  },
  'ICT-P008': {
    severity: 'error',
    title: { vi: 'Thông báo không thuộc quyền quyết định của đơn vị', en: 'Not a matter for the office to decide' },
    message: {
      vi: 'Thông báo {code} không đổi mức, không chấp nhận được: chỉ những kết quả kiểm tra số liệu (ICT-N…, ICT-V…) mới do đơn vị quyết định.',
      en: 'The diagnostic {code} can neither change its severity nor be accepted: only findings on the data (ICT-N…, ICT-V…) are for the office to decide.',
    },
    hint: {
      vi: 'Xóa mục này khỏi ict-report.yaml và sửa điều mà thông báo {code} nêu.',
      en: 'Take the entry out of ict-report.yaml, and mend what {code} tells.',
    },
  },
  'ICT-P009': {
    severity: 'warning',
    title: { vi: 'Mục chấp nhận không còn khớp', en: 'An acceptance that matches nothing' },
    message: {
      vi: 'Mục chấp nhận {code}{about} không còn khớp với thông báo nào: {reason} ({by}).',
      en: 'The acceptance of {code}{about} matches no diagnostic any more: {reason} ({by}).',
    },
    hint: {
      vi: 'Số liệu đã đổi hoặc đã đúng: xóa mục này khỏi ict-report.yaml, hoặc viết lại cho thông báo hiện có.',
      en: 'The data have changed or are right by now: take the entry out of ict-report.yaml, or write it anew for what is told now.',
    },
  },
  'ICT-P010': {
    severity: 'error',
    title: { vi: 'Lỗi không chấp nhận được', en: 'An error cannot be accepted' },
    message: {
      vi: 'Mục chấp nhận {code}{about} là của một lỗi; lỗi không chấp nhận được.',
      en: 'The acceptance of {code}{about} is about an error, and errors cannot be accepted.',
    },
    hint: {
      vi: 'Sửa số liệu. Nếu số liệu đúng như vậy, hạ mức của {code} thành «warning» trong mục «severities» rồi chấp nhận.',
      en: 'Mend the data. If they are right as they are, lower {code} to “warning” under “severities”, then accept it.',
    },
  },
  'ICT-P011': {
    severity: 'info',
    title: { vi: 'Khai báo cho một tệp không được đọc', en: 'Settings of a file that is not read' },
    message: {
      vi: 'Mục «{name}» trong «files» không ứng với tệp số liệu nào được đọc.',
      en: 'The entry “{name}” under “files” is about none of the data files that were read.',
    },
    hint: {
      vi: '{suggestion}Ghi tên tệp hoặc đường dẫn tính từ thư mục làm việc, đúng từng chữ; nếu tệp không còn dùng, xóa mục này.',
      en: '{suggestion}Write the name of the file, or its path from the folder, letter by letter; remove the entry if the file is no longer used.',
    },
  },
  'ICT-P030': {
    severity: 'info',
    title: { vi: 'Ngày của danh mục hành chính thuộc năm khác', en: 'Date of the map lies in another year' },
    message: {
      vi: '«map: {date}» không thuộc năm {year} hay năm {previousYear}, nên báo cáo dùng danh mục hành chính ngày 31 tháng 12 của mỗi năm.',
      en: '“map: {date}” lies neither in {year} nor in {previousYear}, so the report uses the map of 31 December of each year.',
    },
    hint: {
      vi: 'Nếu ghi nhầm năm, sửa lại ngày; nếu khóa này dành cho báo cáo của năm khác, giữ nguyên.',
      en: 'Correct the date if its year is a slip; leave it if it is meant for the report of another year.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>

const input = {
  'ICT-P101': {
    severity: 'error',
    title: { vi: 'Không có thư mục số liệu của năm', en: 'No data folder for the year' },
    message: {
      vi: 'Không có thư mục số liệu năm {year}: thiếu «{folder}».',
      en: 'There is no data for {year}: “{folder}” is missing.',
    },
    hint: {
      vi: '{years}Đặt các tệp số liệu năm {year} vào «{folder}», hoặc chỉ rõ nơi để tệp bằng --data.',
      en: '{years}Put the files of {year} into “{folder}”, or name their place with --data.',
    },
  },
  'ICT-P102': {
    severity: 'error',
    title: { vi: 'Không tìm thấy nơi để số liệu', en: 'Data not found' },
    message: { vi: 'Không tìm thấy «{path}».', en: 'There is no “{path}”.' },
    hint: {
      vi: 'Kiểm tra đường dẫn ghi sau --data (thư mục hoặc tệp số liệu).',
      en: 'Check the path given with --data (a folder or a data file).',
    },
  },
  'ICT-P103': {
    severity: 'error',
    title: { vi: 'Thư mục không có tệp số liệu', en: 'Folder without data files' },
    message: {
      vi: 'Thư mục «{folder}» không có tệp số liệu nào đọc được.',
      en: 'The folder “{folder}” holds no data file that can be read.',
    },
    hint: {
      vi: '{skipped}Chương trình đọc các tệp .xlsx, .csv, .tsv, .txt và .json.',
      en: '{skipped}The program reads .xlsx, .csv, .tsv, .txt and .json.',
    },
  },
  'ICT-P104': {
    severity: 'error',
    title: { vi: 'Không có số liệu để lập báo cáo', en: 'No data to report on' },
    message: {
      vi: 'Không có số liệu năm {year}: thư mục hiện tại không có thư mục «data», và bộ số liệu mẫu chỉ có năm {sample}.',
      en: 'There is no data for {year}: the current folder has no “data” folder, and the sample covers only {sample}.',
    },
    hint: {
      vi: 'Đặt các tệp số liệu vào «data/{year}», chỉ rõ nơi để tệp bằng --data, hoặc chạy «ict-report build {sample}» để xem báo cáo mẫu.',
      en: 'Put the files into “data/{year}”, name their place with --data, or run “ict-report build {sample}” to see the sample.',
    },
  },
  'ICT-P105': {
    severity: 'info',
    title: { vi: 'Tệp không được đọc', en: 'File left out' },
    message: {
      vi: 'Tệp «{file}» không được đọc vì không phải tệp số liệu .xlsx, .csv, .tsv, .txt hoặc .json.',
      en: 'The file “{file}” was left out: it is not a .xlsx, .csv, .tsv, .txt or .json data file.',
    },
    hint: {
      vi: 'Nếu tệp có số liệu, lưu lại thành .xlsx hoặc CSV (UTF-8) rồi đặt vào cùng thư mục; nếu không, có thể để nguyên.',
      en: 'If it holds figures, save it again as .xlsx or CSV (UTF-8) in the same folder; if not, leave it.',
    },
  },
  'ICT-P106': {
    severity: 'error',
    title: { vi: 'Không mở được tệp', en: 'File cannot be opened' },
    message: {
      vi: 'Không mở được «{file}»: {reason}.',
      en: '“{file}” cannot be opened: {reason}.',
    },
    hint: {
      vi: 'Kiểm tra quyền đọc tệp, đóng chương trình khác đang giữ tệp, rồi chạy lại.',
      en: 'Check that you may read the file, close other programs that hold it, and run again.',
    },
  },
  'ICT-P109': {
    severity: 'info',
    title: { vi: 'Không dùng được số liệu một năm trước', en: 'Figures of an earlier year are not used' },
    message: {
      vi: 'Số liệu năm {year} không đưa vào so sánh nhiều năm, vì tệp «{file}» có lỗi {code}.',
      en: 'The figures of {year} are left out of the development over the years: “{file}” has the error {code}.',
    },
    hint: {
      vi: 'Nếu cần số liệu năm này, chạy «ict-report check {year}» để xem lỗi và sửa; nếu không, có thể để nguyên.',
      en: 'If that year is wanted, run “ict-report check {year}” to see the error and mend it; if not, leave it.',
    },
  },
  'ICT-P120': {
    severity: 'error',
    title: { vi: 'Chưa rõ biểu nhập của tỉnh nào', en: 'The form is for no known province' },
    message: {
      vi: 'Chưa rõ biểu nhập số liệu năm {year} là của tỉnh, thành phố nào.',
      en: 'It is not clear which province the form for {year} is for.',
    },
    hint: {
      vi: 'Thêm tùy chọn --province, ví dụ: --province "Hòa Bình"; hoặc ghi «province» trong ict-report.yaml.',
      en: 'Add --province, for example: --province "Hòa Bình"; or set “province” in ict-report.yaml.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>

const output = {
  'ICT-P201': {
    severity: 'error',
    title: { vi: 'Không được ghi vào thư mục', en: 'Folder may not be written to' },
    message: { vi: 'Không có quyền ghi «{path}» ({reason}).', en: '“{path}” may not be written ({reason}).' },
    hint: {
      vi: 'Chọn thư mục khác bằng --out, hoặc xin quyền ghi vào thư mục này. Tệp cũ vẫn nguyên vẹn.',
      en: 'Choose another folder with --out, or ask for the right to write there. Earlier files are untouched.',
    },
  },
  'ICT-P202': {
    severity: 'error',
    title: { vi: 'Hết chỗ trên ổ đĩa', en: 'No space left' },
    message: {
      vi: 'Không ghi được «{path}»: ổ đĩa đã hết chỗ hoặc hết hạn mức ({reason}).',
      en: '“{path}” cannot be written: the disk or the quota is full ({reason}).',
    },
    hint: {
      vi: 'Dọn bớt chỗ rồi chạy lại. Tệp cũ vẫn nguyên vẹn.',
      en: 'Free some space and run again. Earlier files are untouched.',
    },
  },
  'ICT-P203': {
    severity: 'error',
    title: { vi: 'Tệp đang được mở', en: 'File is in use' },
    message: {
      vi: 'Không thay được «{path}»: tệp đang được mở trong chương trình khác ({reason}).',
      en: '“{path}” cannot be replaced: another program has it open ({reason}).',
    },
    hint: {
      vi: 'Đóng tệp trong trình xem PDF hoặc trình soạn thảo rồi chạy lại. Tệp cũ vẫn nguyên vẹn.',
      en: 'Close the file in the PDF viewer or editor and run again. Earlier files are untouched.',
    },
  },
  'ICT-P204': {
    severity: 'error',
    title: { vi: 'Nơi ghi không phải thư mục', en: 'Place to write is not a folder' },
    message: {
      vi: 'Không ghi được «{path}»: ở đó đã có mục cùng tên khác loại ({reason}).',
      en: '“{path}” cannot be written: something of another kind has that name ({reason}).',
    },
    hint: {
      vi: 'Đổi tên mục đang có, hoặc chọn thư mục khác bằng --out.',
      en: 'Rename what is there, or choose another folder with --out.',
    },
  },
  'ICT-P205': {
    severity: 'error',
    title: { vi: 'Không ghi được tệp', en: 'File cannot be written' },
    message: {
      vi: 'Không ghi được «{path}»: hệ thống báo lỗi {reason}.',
      en: '“{path}” cannot be written: the system reports {reason}.',
    },
    hint: {
      vi: 'Thử lại với thư mục khác bằng --out; nếu vẫn lỗi, gửi mã lỗi này cho người quản trị. Tệp cũ vẫn nguyên vẹn.',
      en: 'Try another folder with --out; if it persists, send this code to your administrator. Earlier files are untouched.',
    },
  },
  'ICT-P206': {
    severity: 'error',
    title: { vi: 'Tệp đã có sẵn', en: 'Files exist already' },
    message: {
      vi: 'Không ghi tệp nào, vì đã có sẵn: {files}.',
      en: 'Nothing was written, since these exist already: {files}.',
    },
    hint: { vi: '{remedy}', en: '{remedy}' },
  },
  'ICT-P220': {
    severity: 'error',
    title: { vi: 'Không có chương trình kiểm định PDF', en: 'No PDF validator' },
    message: {
      vi: 'Không tìm thấy veraPDF để kiểm định tệp PDF.',
      en: 'veraPDF, which is to validate the PDF, was not found.',
    },
    hint: {
      vi: 'Cài veraPDF và thêm thư mục của chương trình vào PATH, hoặc ghi đường dẫn vào biến ICT_REPORT_VERAPDF; nếu không cần kiểm định, bỏ --validate.',
      en: 'Install veraPDF and put it on the PATH, or name its path in ICT_REPORT_VERAPDF; leave out --validate if no validation is needed.',
    },
  },
  'ICT-P221': {
    severity: 'error',
    title: { vi: 'Chương trình kiểm định không cho kết quả', en: 'The validator gave no verdict' },
    message: {
      vi: 'veraPDF không kiểm định được «{file}» theo {standard}: {problem}.',
      en: 'veraPDF could not validate “{file}” against {standard}: {problem}.',
    },
    hint: {
      vi: 'Chạy «verapdf --version» để xem chương trình có hoạt động không, cập nhật veraPDF và Java, rồi chạy lại.',
      en: 'Run “verapdf --version” to see whether it works, update veraPDF and Java, then run again.',
    },
  },
  'ICT-P222': {
    severity: 'error',
    title: { vi: 'Tệp PDF không đạt kiểm định', en: 'The PDF fails validation' },
    message: {
      vi: '«{file}» không đạt {standard} tại {count} chỗ, {clause}: {description}',
      en: '“{file}” fails {standard} in {count} places, {clause}: {description}',
    },
    hint: {
      vi: 'Đây là lỗi của chương trình, không phải của số liệu: gửi thông báo này cho người phát triển chương trình. Tệp cũ vẫn nguyên vẹn.',
      en: 'The program is at fault, not the data: send this message to those who maintain it. Earlier files are untouched.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>

const run = {
  'ICT-P301': {
    severity: 'error',
    title: { vi: 'Thư mục đang được dùng', en: 'Folder is in use' },
    message: {
      vi: 'Một lượt chạy khác đang ghi vào thư mục «{folder}» (tiến trình {process} trên máy {host}).',
      en: 'Another run is writing to the folder “{folder}” (process {process} on {host}).',
    },
    hint: {
      vi: 'Chờ lượt đó xong rồi chạy lại, hoặc ghi vào thư mục khác bằng --out. Chưa có tệp nào bị thay đổi.',
      en: 'Wait until it has ended and try again, or write to another folder with --out. No file was changed.',
    },
  },
  'ICT-P302': {
    severity: 'error',
    title: { vi: 'Hai thư mục của một tỉnh', en: 'Two folders of one province' },
    message: {
      vi: 'Có từ hai thư mục số liệu trở lên của {province}; chỉ thư mục đầu được dùng.',
      en: 'There are two or more folders of data of {province}; only the first is used.',
    },
    hint: {
      vi: 'Gộp số liệu của tỉnh vào một thư mục, hoặc sửa tên tỉnh trong ict-report.yaml của thư mục kia.',
      en: 'Put the data of the province into one folder, or mend the name of the province in the other ict-report.yaml.',
    },
  },
  'ICT-P303': {
    severity: 'error',
    title: { vi: 'Không có tỉnh nào được chọn', en: 'No province is chosen' },
    message: {
      vi: 'Không tìm thấy trong số liệu năm {year}: {names}.',
      en: 'Not found in the data of {year}: {names}.',
    },
    hint: {
      vi: 'Ghi mã hoặc tên tỉnh như trong lệnh: ict-report areas --year {year}.',
      en: 'Write codes or names of provinces as listed by: ict-report areas --year {year}.',
    },
  },
  'ICT-P304': {
    severity: 'error',
    title: { vi: 'Không rõ phần nào của lượt chạy', en: 'It is not clear which part is meant' },
    message: {
      vi: 'Không rõ --shard {shard} là phần nào: {problem}.',
      en: 'It is not clear which part --shard {shard} is: {problem}.',
    },
    hint: {
      vi: 'Ghi số thứ tự và số phần, ví dụ --shard 3/8; xem docs/batch.md.',
      en: 'Write the number of the part and how many there are, e.g. --shard 3/8; see docs/batch.md.',
    },
  },
  'ICT-P305': {
    severity: 'error',
    title: { vi: 'Chưa gộp được các phần', en: 'The parts cannot be merged' },
    message: {
      vi: 'Chưa gộp được các phần trong «{folder}»: {problem}.',
      en: 'The parts in “{folder}” cannot be merged: {problem}.',
    },
    hint: {
      vi: 'Chạy (lại) các phần còn thiếu với cùng số liệu, cùng tùy chọn, rồi gộp lại.',
      en: 'Run the missing parts (again) with the same data and options, then merge.',
    },
  },
  'ICT-P306': {
    severity: 'error',
    title: { vi: 'Tiến trình lập báo cáo bị dừng', en: 'A worker has ended' },
    message: {
      vi: 'Tiến trình lập báo cáo của {province} dừng giữa chừng, cả khi thử lại: {reason}.',
      en: 'The process that made the report of {province} ended half-way, at the second attempt too: {reason}.',
    },
    hint: {
      vi: 'Thường do thiếu bộ nhớ: giảm số tiến trình bằng --jobs 1 rồi chạy lại; các báo cáo đã xong được giữ nguyên.',
      en: 'This is mostly a want of memory: use fewer processes with --jobs 1 and run again; finished reports are kept.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>

export const publishDefinitions = { ...projectFile, ...input, ...output, ...run } as const satisfies Record<
  string,
  DiagnosticDefinition
>
