/** Diagnostics of the stage `compose`. Codes are stable and never used again. */
import type { DiagnosticDefinition } from './definition.ts'

export const composeDefinitions = {
  'ICT-C001': {
    severity: 'error',
    title: { vi: 'Khối chưa đóng', en: 'Unclosed block' },
    message: {
      vi: 'Khối «{block}» mở ở đây nhưng đến hết tệp vẫn chưa đóng.',
      en: 'The block “{block}” opens here and is not closed before the end of the file.',
    },
    hint: { vi: 'Thêm «{expected}» vào cuối khối.', en: 'Add “{expected}” at the end of the block.' },
  },
  'ICT-C002': {
    severity: 'error',
    title: { vi: 'Thẻ đóng không khớp', en: 'Closing tag does not match' },
    message: {
      vi: 'Thẻ đóng «{found}» không khớp với khối đang mở ({open}).',
      en: 'The closing tag “{found}” does not match the open block ({open}).',
    },
    hint: {
      vi: 'Mỗi khối đóng bằng đúng tên đã mở, khối mở sau đóng trước; tại đây cần {expected}.',
      en: 'Close each block with the name it was opened with, the last opened first; expected here: {expected}.',
    },
  },
  'ICT-C003': {
    severity: 'error',
    title: { vi: 'Thẻ viết sai', en: 'Malformed tag' },
    message: {
      vi: 'Thẻ trong hai dấu ngoặc nhọn viết sai: gặp {found}, cần {expected}.',
      en: 'A tag in double braces is malformed: found {found}, expected {expected}.',
    },
    hint: {
      vi: 'Viết theo mẫu {usage}; mỗi tham số đặt trong dấu nháy kép thẳng.',
      en: 'Write it like {usage}, each argument in straight double quotes.',
    },
  },
  'ICT-C004': {
    severity: 'error',
    title: { vi: 'Thẻ không có trong danh mục', en: 'Unknown helper' },
    message: { vi: 'Không có thẻ nào tên là «{name}».', en: 'There is no helper named “{name}”.' },
    hint: { vi: '{suggestion}', en: '{suggestion}' },
  },
  'ICT-C005': {
    severity: 'error',
    title: { vi: 'Thẻ dùng sai dạng', en: 'Helper used in the wrong form' },
    message: {
      vi: 'Thẻ «{name}» được viết thành «{found}», không đúng dạng của thẻ này.',
      en: 'The helper “{name}” is written as “{found}”, which is not its form.',
    },
    hint: { vi: 'Viết theo mẫu {usage}.', en: 'Write it like {usage}.' },
  },
  'ICT-C006': {
    severity: 'error',
    title: { vi: 'Mã chỉ tiêu không có trong danh mục', en: 'Unknown figure key' },
    message: {
      vi: 'Không có chỉ tiêu nào mang mã «{key}» trong danh mục chỉ tiêu.',
      en: 'No indicator of the catalogue has the key “{key}”.',
    },
    hint: { vi: '{suggestion}', en: '{suggestion}' },
  },
  'ICT-C007': {
    severity: 'error',
    title: { vi: 'Tên không có trong báo cáo', en: 'Unknown name' },
    message: { vi: 'Báo cáo không có giá trị nào tên là «{name}».', en: 'The report has no value named “{name}”.' },
    hint: { vi: '{suggestion}', en: '{suggestion}' },
  },
  'ICT-C008': {
    severity: 'error',
    title: { vi: 'Tham chiếu không có', en: 'Unknown reference' },
    message: { vi: 'Không có {kind} nào tên là «{name}».', en: 'There is no {kind} named “{name}”.' },
    hint: { vi: '{suggestion}', en: '{suggestion}' },
  },
  'ICT-C009': {
    severity: 'error',
    title: { vi: 'Sai số lượng tham số', en: 'Wrong number of arguments' },
    message: {
      vi: 'Thẻ «{name}» nhận {expected} tham số, tại đây có {found}.',
      en: 'The helper “{name}” takes {expected} arguments, here it has {found}.',
    },
    hint: { vi: 'Viết theo mẫu {usage}.', en: 'Write it like {usage}.' },
  },
  'ICT-C010': {
    severity: 'error',
    title: { vi: 'Thuộc tính không có', en: 'Unknown attribute' },
    message: { vi: '«{owner}» không có thuộc tính «{name}».', en: '“{owner}” has no attribute “{name}”.' },
    hint: { vi: '{suggestion}', en: '{suggestion}' },
  },
  'ICT-C011': {
    severity: 'error',
    title: { vi: 'Cách viết không dùng trong mẫu', en: 'Notation not used in templates' },
    message: { vi: 'Mẫu báo cáo không dùng {what}: «{found}».', en: 'Report templates do not use {what}: “{found}”.' },
    hint: { vi: '{remedy}', en: '{remedy}' },
  },
  'ICT-C012': {
    severity: 'error',
    title: { vi: 'Tệp phần không có', en: 'Unknown section file' },
    message: {
      vi: 'Không có tệp phần «{name}.md.hbs» trong thư mục mẫu.',
      en: 'There is no section file “{name}.md.hbs” in the template folder.',
    },
    hint: { vi: '{suggestion}', en: '{suggestion}' },
  },
  'ICT-C013': {
    severity: 'info',
    title: { vi: 'Tệp phần không được dùng', en: 'Unused section file' },
    message: {
      vi: 'Tệp phần «{name}.md.hbs» không được đặt vào báo cáo.',
      en: 'The section file “{name}.md.hbs” is not placed in the report.',
    },
    hint: {
      vi: 'Muốn in phần này, thêm dòng {usage} vào report.md.hbs; nếu không cần thì bỏ tệp đi.',
      en: 'To print the section, add the line {usage} to report.md.hbs; otherwise remove the file.',
    },
  },
  'ICT-C014': {
    severity: 'error',
    title: { vi: 'Lệnh trình bày không có', en: 'Unknown directive' },
    message: { vi: 'Không có lệnh trình bày nào tên là «{name}».', en: 'There is no directive named “{name}”.' },
    hint: { vi: '{suggestion}', en: '{suggestion}' },
  },
  'ICT-C015': {
    severity: 'error',
    title: { vi: 'Lệnh trình bày sai dạng', en: 'Directive in the wrong form' },
    message: {
      vi: 'Lệnh trình bày «{name}» viết sai dạng: «{found}».',
      en: 'The directive “{name}” is written in the wrong form: “{found}”.',
    },
    hint: { vi: 'Viết theo mẫu {usage}', en: 'Write it like {usage}' },
  },
  'ICT-C016': {
    severity: 'error',
    title: { vi: 'Thuộc tính của lệnh thiếu hoặc sai', en: 'Directive attribute missing or wrong' },
    message: {
      vi: 'Thuộc tính «{attribute}» của lệnh «{directive}» là {found}, cần {expected}.',
      en: 'The attribute “{attribute}” of the directive “{directive}” is {found}, expected {expected}.',
    },
    hint: { vi: 'Viết theo mẫu {usage}', en: 'Write it like {usage}' },
  },
  'ICT-C017': {
    severity: 'error',
    title: { vi: 'Lệnh trình bày chưa đóng', en: 'Unclosed directive' },
    message: {
      vi: 'Lệnh «:::{name}» mở ở đây nhưng đến hết tệp vẫn chưa đóng.',
      en: 'The directive “:::{name}” opens here and is not closed before the end of the file.',
    },
    hint: {
      vi: 'Thêm một dòng chỉ có «:::» sau nội dung cuối cùng của lệnh.',
      en: 'Add a line with nothing but “:::” after the last content of the directive.',
    },
  },
  'ICT-C018': {
    severity: 'error',
    title: { vi: 'Định dạng không dùng trong báo cáo', en: 'Markup that the report does not use' },
    message: {
      vi: 'Báo cáo không dùng {markup}: «{found}».',
      en: 'The report does not use {markup}: “{found}”.',
    },
    hint: { vi: '{remedy}', en: '{remedy}' },
  },
  'ICT-C019': {
    severity: 'error',
    title: { vi: 'Lệnh trình bày đặt sai chỗ', en: 'Directive in the wrong place' },
    message: {
      vi: 'Lệnh trình bày «{name}» không được đặt {where}.',
      en: 'The directive “{name}” may not stand {where}.',
    },
    hint: { vi: 'Đặt lệnh này {remedy}.', en: 'Put the directive {remedy}.' },
  },
  'ICT-C020': {
    severity: 'error',
    title: { vi: 'Ký tự không in được', en: 'Character that cannot be printed' },
    message: {
      vi: 'Văn bản có ký tự {character} không in được.',
      en: 'The text holds the character {character}, which cannot be printed.',
    },
    hint: {
      vi: 'Xóa ký tự này hoặc gõ lại đoạn văn bản bằng bộ gõ Unicode.',
      en: 'Delete the character, or type the passage again with a Unicode keyboard.',
    },
  },
  'ICT-C021': {
    severity: 'warning',
    title: { vi: 'Bài viết của cơ quan chưa được đặt vào báo cáo', en: 'Office text not placed' },
    message: {
      vi: 'Bài viết «{part}» của cơ quan không được mẫu nào đặt vào báo cáo.',
      en: 'The office’s text “{part}” is not placed in the report by any template.',
    },
    hint: {
      vi: 'Thêm dòng {usage} vào mẫu, hoặc đổi tên tệp theo một trong các phần: {parts}.',
      en: 'Add the line {usage} to a template, or name the file after one of the parts: {parts}.',
    },
  },
  'ICT-C022': {
    severity: 'error',
    title: { vi: 'Tên báo cáo thiếu trích yếu', en: 'Title without one subject' },
    message: {
      vi: 'Lệnh «:::title» cần đúng một đoạn văn làm trích yếu, tại đây có {found}.',
      en: 'The directive “:::title” needs exactly one paragraph as its subject, here it has {found}.',
    },
    hint: { vi: 'Viết theo mẫu {usage}', en: 'Write it like {usage}' },
  },
  'ICT-C023': {
    severity: 'error',
    title: { vi: 'Phần đặt sai chỗ', en: 'Section in the wrong place' },
    message: {
      vi: 'Phần «{name}» không đặt được tại đây.',
      en: 'The section “{name}” cannot stand here.',
    },
    hint: {
      vi: 'Đưa {usage} ra một dòng riêng trong phần chính hoặc trong phụ lục.',
      en: 'Move {usage} to a line of its own in the main text or in an annex.',
    },
  },
  'ICT-C024': {
    severity: 'error',
    title: { vi: 'Lệnh trình bày viết sai', en: 'Malformed directive' },
    message: {
      vi: 'Dòng «{found}» bắt đầu như một lệnh trình bày nhưng viết sai.',
      en: 'The line “{found}” begins like a directive but is malformed.',
    },
    hint: {
      vi: 'Viết theo mẫu {usage}: tên liền sau dấu hai chấm, thuộc tính trong ngoặc nhọn liền sau tên; «:::» chỉ để đóng lệnh đang mở.',
      en: 'Write it like {usage}: the name right after the colons, attributes in braces right after the name; “:::” only closes an open directive.',
    },
  },
  'ICT-C025': {
    severity: 'error',
    title: { vi: 'Đề mục quá ba cấp', en: 'Heading deeper than three levels' },
    message: {
      vi: 'Đề mục «{found}» ở cấp {level}; báo cáo có ba cấp đề mục.',
      en: 'The heading “{found}” is at level {level}; a report has three levels of headings.',
    },
    hint: {
      vi: 'Dùng một, hai hoặc ba dấu «#», hoặc chuyển nội dung thành gạch đầu dòng.',
      en: 'Use one, two or three “#”, or make it a list item.',
    },
  },
  'ICT-C026': {
    severity: 'error',
    title: { vi: 'Khối lồng quá sâu', en: 'Blocks nested too deeply' },
    message: {
      vi: 'Khối «{block}» nằm trong hơn {deepest} khối khác.',
      en: 'The block “{block}” stands inside more than {deepest} others.',
    },
    hint: {
      vi: 'Đóng bớt khối trước khi mở khối mới, hoặc chia phần thành nhiều tệp.',
      en: 'Close blocks before opening more, or split the section into several files.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>
