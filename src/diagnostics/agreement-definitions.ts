/** Diagnostics of a finished PDF: whether it can be read back, and whether it agrees with the data inside it. Letter A. */
import type { DiagnosticDefinition } from './definition.ts'

export const agreementDefinitions = {
  'ICT-A001': {
    severity: 'error',
    title: { vi: 'Tệp không phải là PDF', en: 'The file is no PDF' },
    message: { vi: '«{file}» không phải là tệp PDF.', en: '“{file}” is not a PDF file.' },
    hint: {
      vi: 'Chỉ ra tệp PDF do lệnh ict-report build ghi.',
      en: 'Name a PDF that ict-report build has written.',
    },
  },
  'ICT-A002': {
    severity: 'error',
    title: { vi: 'Tệp PDF bị hỏng', en: 'The PDF is broken' },
    message: {
      vi: 'Tệp PDF «{file}» bị hỏng hoặc bị cắt cụt, không đọc được.',
      en: 'The PDF “{file}” is broken or cut short and cannot be read.',
    },
    hint: {
      vi: 'Lấy lại tệp từ nơi lưu giữ, hoặc lập lại báo cáo bằng lệnh ict-report build.',
      en: 'Fetch the file again from where it is kept, or build the report anew with ict-report build.',
    },
  },
  'ICT-A003': {
    severity: 'error',
    title: { vi: 'Tệp PDF bị mã hóa', en: 'The PDF is encrypted' },
    message: {
      vi: 'Tệp PDF «{file}» bị mã hóa; chương trình không ghi tệp như vậy.',
      en: 'The PDF “{file}” is encrypted, which this program never does.',
    },
    hint: {
      vi: 'Dùng bản gốc chưa đặt mật khẩu.',
      en: 'Use the original, on which no password was set.',
    },
  },
  'ICT-A004': {
    severity: 'error',
    title: { vi: 'Tệp PDF không kèm số liệu', en: 'The PDF carries no data' },
    message: {
      vi: 'Tệp PDF «{file}» không kèm tệp {missing} của báo cáo.',
      en: 'The PDF “{file}” does not carry {missing}, as a report does.',
    },
    hint: {
      vi: 'Dùng bản do lệnh ict-report build ghi; bản in lại hoặc lưu lại qua chương trình khác thường mất tệp đính kèm.',
      en: 'Use the file that ict-report build has written; printing or saving it anew in another program often drops what is attached.',
    },
  },
  'ICT-A005': {
    severity: 'error',
    title: { vi: 'Số liệu đính kèm không dùng được', en: 'The data inside cannot be used' },
    message: {
      vi: 'Số liệu đính kèm trong «{file}» không đọc được tại: {reason}.',
      en: 'The data inside “{file}” cannot be read at: {reason}.',
    },
    hint: {
      vi: 'Dùng bản gốc của báo cáo; nếu báo cáo do phiên bản mới hơn lập thì cập nhật chương trình.',
      en: 'Use the original of the report; if a newer version made it, update the program.',
    },
  },
  'ICT-A006': {
    severity: 'error',
    title: { vi: 'Tệp PDF đòi quá nhiều bộ nhớ hoặc thời gian', en: 'The PDF asks for too much memory or time' },
    message: {
      vi: 'Đã dừng đọc «{file}»: tệp đòi nhiều bộ nhớ hoặc thời gian hơn mọi báo cáo.',
      en: 'Reading “{file}” was stopped: it asks for more memory or time than any report.',
    },
    hint: {
      vi: 'Tệp có thể được cố ý làm ra để treo máy: đừng mở bằng chương trình khác; hỏi lại nơi gửi và dùng bản gốc của báo cáo.',
      en: 'It may have been made to bring a machine to a halt: do not open it elsewhere; ask its sender, and use the original of the report.',
    },
  },
  'ICT-A011': {
    severity: 'error',
    title: { vi: 'Chữ in khác số liệu đính kèm', en: 'The page says other than the data' },
    message: {
      vi: 'Trang {page}: in «{printed}», theo số liệu đính kèm là «{expected}».{source}',
      en: 'Page {page}: it says “{printed}”, by the data inside “{expected}”.{source}',
    },
    hint: {
      vi: 'Báo cáo đã bị sửa sau khi lập. Dùng bản gốc, hoặc sửa số liệu nguồn rồi lập lại báo cáo.',
      en: 'The report was edited after it was built. Use the original, or mend the data and build it anew.',
    },
  },
  'ICT-A012': {
    severity: 'error',
    title: { vi: 'Nội dung trang bị sửa', en: 'A page was altered' },
    message: {
      vi: 'Trang {page} không đúng như chương trình đã vẽ: {detail}.',
      en: 'Page {page} is not as the program drew it: {detail}.',
    },
    hint: {
      vi: 'Có thể có nội dung bị che, bị ẩn hoặc vẽ thêm. Dùng bản gốc của báo cáo.',
      en: 'Something may be covered, hidden or drawn over. Use the original of the report.',
    },
  },
  'ICT-A013': {
    severity: 'error',
    title: { vi: 'Số trang khác báo cáo gốc', en: 'Pages were added or taken away' },
    message: {
      vi: 'Tệp có {count} trang, theo số liệu đính kèm là {expected} trang.',
      en: 'The file has {count} pages, by the data inside it has {expected}.',
    },
    hint: { vi: 'Dùng bản gốc của báo cáo.', en: 'Use the original of the report.' },
  },
  'ICT-A014': {
    severity: 'error',
    title: { vi: 'Phần khác của tệp bị sửa', en: 'Another part of the file was altered' },
    message: {
      vi: '{part} không đúng như chương trình đã ghi: {detail}.',
      en: '{part}: not as the program wrote it, at {detail}.',
    },
    hint: { vi: 'Dùng bản gốc của báo cáo.', en: 'Use the original of the report.' },
  },
  'ICT-A015': {
    severity: 'error',
    title: { vi: 'Tệp JSON đính kèm mâu thuẫn', en: 'The attached JSON contradicts itself' },
    message: {
      vi: '{file}, {place}: ghi «{printed}», tính lại từ số liệu là «{expected}».{source}',
      en: '{file}, {place}: it says “{printed}”, computed anew from the data it is “{expected}”.{source}',
    },
    hint: {
      vi: 'Tệp đính kèm đã bị sửa sau khi lập. Dùng bản gốc của báo cáo.',
      en: 'The attached file was edited after the report was built. Use the original of the report.',
    },
  },
  'ICT-A016': {
    severity: 'error',
    title: { vi: 'Tệp CSV đính kèm khác tệp JSON', en: 'The attached CSV and JSON differ' },
    message: {
      vi: '{file}, dòng {line}: ghi «{printed}», theo {other} là «{expected}».',
      en: '{file}, line {line}: it says “{printed}”, by {other} “{expected}”.',
    },
    hint: {
      vi: 'Một trong hai tệp đính kèm đã bị sửa sau khi lập. Dùng bản gốc của báo cáo.',
      en: 'One of the two attached files was edited after the report was built. Use the original of the report.',
    },
  },
  'ICT-A017': {
    severity: 'error',
    title: { vi: 'Không lập lại được báo cáo', en: 'The report cannot be made again' },
    message: {
      vi: 'Không lập lại được báo cáo từ mẫu và số liệu đính kèm ({codes}).',
      en: 'The report cannot be made again from the templates and data inside it ({codes}).',
    },
    hint: {
      vi: 'Mẫu báo cáo đính kèm đã bị sửa, hoặc do phiên bản khác của chương trình lập. Dùng bản gốc và đúng phiên bản.',
      en: 'The templates inside were edited, or another version made them. Use the original and that version.',
    },
  },
  'ICT-A018': {
    severity: 'error',
    title: { vi: 'Số liệu tham chiếu khác của chương trình', en: 'Reference data other than the program’s' },
    message: {
      vi: '{subject} ghi trong tệp đính kèm khác với danh mục của chương trình: {detail}.',
      en: '{subject} in the attached file is other than in the program’s reference data: {detail}.',
    },
    hint: {
      vi: 'Tệp đính kèm đã bị sửa, hoặc danh mục đã được cập nhật; dùng đúng phiên bản đã lập báo cáo để kiểm tra.',
      en: 'The attached file was edited, or the reference data were updated since: verify with the version that made it.',
    },
  },
  'ICT-A021': {
    severity: 'warning',
    title: { vi: 'Báo cáo do phiên bản khác lập', en: 'Another version made the report' },
    message: {
      vi: 'Báo cáo do ict-report {made} lập, đang kiểm tra bằng {version}; cách viết và dàn trang có thể khác nhau.',
      en: 'The report was made by ict-report {made} and is verified by {version}; wording and layout may differ.',
    },
    hint: {
      vi: 'Nếu có điểm khác, kiểm tra lại bằng phiên bản {made}.',
      en: 'Where something differs, verify with version {made}.',
    },
  },
  'ICT-A022': {
    severity: 'error',
    title: { vi: 'Tệp nguồn đã thay đổi', en: 'A source file has changed' },
    message: {
      vi: 'Tệp «{file}» không còn như khi lập báo cáo.',
      en: 'The file “{file}” is no longer as it was when the report was built.',
    },
    hint: {
      vi: 'Lập lại báo cáo từ tệp hiện nay, hoặc tìm lại tệp cũ (SHA-256 {hash}…).',
      en: 'Build the report anew from the file as it is, or find the old one (SHA-256 {hash}…).',
    },
  },
  'ICT-A023': {
    severity: 'info',
    title: { vi: 'Không thấy tệp nguồn', en: 'A source file is not there' },
    message: {
      vi: 'Không thấy tệp «{file}» để đối chiếu.',
      en: 'The file “{file}” is not there to be compared.',
    },
    hint: {
      vi: 'Bỏ qua nếu chỉ cần kiểm tra báo cáo với số liệu đính kèm.',
      en: 'Of no matter where only the report and the data inside it are of interest.',
    },
  },
  'ICT-A024': {
    severity: 'warning',
    title: { vi: 'Hình chữ ký che chữ của báo cáo', en: 'A signature covers text of the report' },
    message: {
      vi: 'Trang {page}: hình của chữ ký số nằm trên chữ «{text}».',
      en: 'Page {page}: the appearance of a signature lies over “{text}”.',
    },
    hint: {
      vi: 'Nhìn trang này trên màn hình: chữ ký không được che số liệu.',
      en: 'Look at the page on a screen: a signature must not cover figures.',
    },
  },
  'ICT-A025': {
    severity: 'warning',
    title: { vi: 'Hình chữ ký ngoài ô dành cho chữ ký', en: 'A signature outside the fields for signatures' },
    message: {
      vi: 'Trang {page}: chữ ký số hiển thị hình ở chỗ chương trình không dành cho chữ ký (cách mép trái {left} mm, mép trên {top} mm).',
      en: 'Page {page}: a signature shows something where the program left no room for one ({left} mm from the left edge, {top} mm from the top).',
    },
    hint: {
      vi: 'Nhìn chỗ đó trên màn hình: hình chữ ký không được làm số liệu hoặc câu chữ bên cạnh đọc thành khác.',
      en: 'Look at the place on a screen: what it shows must not make the words or figures beside it read otherwise.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>
