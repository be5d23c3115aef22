/** Diagnostics of what was asked for: the province, the year, the benchmarks. Letter Q. */
import type { DiagnosticDefinition } from './definition.ts'

export const requestDefinitions = {
  'ICT-Q001': {
    severity: 'error',
    title: { vi: 'Không rõ tỉnh', en: 'Unknown province' },
    message: {
      vi: '«{text}» không phải tên hay mã của tỉnh, thành phố nào trong năm {year}.',
      en: '“{text}” is not the name or the code of any province in {year}.',
    },
    hint: {
      vi: '{suggestion}Xem danh sách bằng lệnh: ict-report areas --year {year}.',
      en: '{suggestion}See the list with: ict-report areas --year {year}.',
    },
  },
  'ICT-Q002': {
    severity: 'error',
    title: { vi: 'Tỉnh không có trong năm báo cáo', en: 'The province did not exist in that year' },
    message: {
      vi: '«{text}» không phải là tỉnh, thành phố của năm {year}.',
      en: '“{text}” was not a province in {year}.',
    },
    hint: {
      vi: 'Đơn vị tương ứng trong năm {year}: {replacedBy}. Chọn bằng tùy chọn --province.',
      en: 'The corresponding units in {year}: {replacedBy}. Choose one with --province.',
    },
  },
  'ICT-Q003': {
    severity: 'error',
    title: { vi: 'Số liệu của nhiều tỉnh', en: 'Data of several provinces' },
    message: {
      vi: 'Số liệu năm {year} có của nhiều tỉnh, thành phố: {names}.',
      en: 'The data for {year} are about several provinces: {names}.',
    },
    hint: {
      vi: 'Chọn một tỉnh bằng tùy chọn --province, ví dụ: --province "{example}".',
      en: 'Choose one with --province, for example: --province "{example}".',
    },
  },
  'ICT-Q004': {
    severity: 'error',
    title: { vi: 'Không rõ số liệu của tỉnh nào', en: 'The data name no province' },
    message: {
      vi: 'Tệp số liệu không cho biết số liệu là của tỉnh, thành phố nào.',
      en: 'The data do not say which province they are about.',
    },
    hint: {
      vi: 'Thêm cột «Địa bàn» vào tệp, ghi «province» trong ict-report.yaml, hoặc dùng tùy chọn --province.',
      en: 'Add a column “Địa bàn” to the file, set “province” in ict-report.yaml, or use --province.',
    },
  },
  'ICT-Q005': {
    severity: 'error',
    title: { vi: 'Không có số liệu của năm báo cáo', en: 'No data for the year' },
    message: {
      vi: 'Không có số liệu năm {year} của {area} trong các tệp: {files}.',
      en: 'There are no figures of {area} for {year} in: {files}.',
    },
    hint: {
      vi: '{found}Kiểm tra cột «Năm» của tệp, hoặc năm trong câu lệnh.',
      en: '{found}Check the column “Năm” of the file, or the year in the command.',
    },
  },
  'ICT-Q006': {
    severity: 'error',
    title: { vi: 'Mức bình quân không đọc được', en: 'A benchmark cannot be read' },
    message: {
      vi: 'Mức bình quân «{text}» của chỉ tiêu «{indicator}» không đọc được thành số.',
      en: 'The benchmark “{text}” of “{indicator}” cannot be read as a number.',
    },
    hint: {
      vi: 'Viết số theo lối Việt Nam, ví dụ: 2,9 hoặc 7.105.',
      en: 'Write the number the Vietnamese way, for example: 2,9 or 7.105.',
    },
  },
  'ICT-Q007': {
    severity: 'error',
    title: { vi: 'Mức bình quân của chỉ tiêu không có', en: 'A benchmark for an unknown indicator' },
    message: {
      vi: 'Mức bình quân ghi cho «{text}», không phải mã chỉ tiêu nào trong danh mục.',
      en: 'A benchmark is given for “{text}”, which is not the code of any indicator.',
    },
    hint: {
      vi: '{suggestion}Xem danh mục bằng lệnh: ict-report indicators.',
      en: '{suggestion}See the catalogue with: ict-report indicators.',
    },
  },
  'ICT-Q008': {
    severity: 'error',
    title: { vi: 'Chưa lập được bản trình ký', en: 'The copy for signature is refused' },
    message: {
      vi: 'Chưa lập được bản trình ký: còn {count} cảnh báo chưa xử lý ({list}).',
      en: 'The copy for signature is refused: {count} warnings are neither resolved nor accepted ({list}).',
    },
    hint: {
      vi: 'Sửa số liệu theo từng cảnh báo, hoặc ghi vào mục «accepted» của ict-report.yaml kèm lý do và họ tên người chấp nhận.',
      en: 'Mend the data as each warning says, or enter it under “accepted” in ict-report.yaml with a reason and a name.',
    },
  },
  'ICT-Q009': {
    severity: 'error',
    title: { vi: 'Số liệu mẫu không trình ký được', en: 'A sample cannot be signed' },
    message: {
      vi: 'Báo cáo lập từ số liệu mẫu không thể là bản trình ký.',
      en: 'A report of sample figures cannot be a copy for signature.',
    },
    hint: {
      vi: 'Thay số liệu mẫu trong thư mục «data» bằng số liệu của đơn vị và xóa dòng «sample: true» trong ict-report.yaml, hoặc bỏ tùy chọn --final.',
      en: 'Put the office’s own figures into “data” and delete the line “sample: true” in ict-report.yaml, or leave out --final.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>
