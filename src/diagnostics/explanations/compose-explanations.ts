/** Pages of the codes about templates and the office's own texts. */
import { type Explanation, page } from './explanation.ts'

const meant = (name: string): { readonly vi: string; readonly en: string } => ({
  vi: `Có phải ý là «${name}»?`,
  en: `Did you mean “${name}”?`,
})

const tags: Readonly<Record<string, Explanation>> = {
  'ICT-C001': page(
    [
      'Khối mở bằng {{#…}} phải đóng bằng {{/…}} để chương trình biết phần nào phụ thuộc điều kiện.',
      'A block opened with {{#…}} is closed with {{/…}}, so that it is clear what the condition is about.',
    ],
    '{{#has "postal.points"}}\nToàn tỉnh có {{value "postal.points"}} điểm.',
    '{{#has "postal.points"}}\nToàn tỉnh có {{value "postal.points"}} điểm.\n{{/has}}',
    { block: '{{#has}}', expected: '{{/has}}' },
  ),
  'ICT-C002': page(
    [
      'Các khối lồng nhau phải đóng theo thứ tự ngược với thứ tự mở.',
      'Nested blocks are closed in the opposite order of opening.',
    ],
    '{{#has "postal.points"}} … {{/flag}}',
    '{{#has "postal.points"}} … {{/has}}',
    { found: '{{/flag}}', open: '{{#has}}', expected: '{{/has}}' },
  ),
  'ICT-C003': page(
    [
      'Nội dung giữa hai dấu ngoặc nhọn phải là một thẻ đúng dạng.',
      'What stands between double braces must be a tag in its form.',
    ],
    '{{value "postal.points}}',
    '{{value "postal.points"}}',
    {
      found: {
        vi: 'một ký tự không hợp lệ (thường do thiếu dấu nháy)',
        en: 'a stray character (often a missing quote)',
      },
      expected: { vi: 'một tham số trong dấu nháy kép', en: 'an argument in double quotes' },
      usage: '{{value "postal.points"}}',
    },
  ),
  'ICT-C004': page(
    [
      'Tên thẻ không có trong danh mục thẻ của mẫu báo cáo.',
      'The name of the tag is none of those that templates know.',
    ],
    '{{valu "postal.points"}}',
    '{{value "postal.points"}}',
    { name: 'valu', suggestion: meant('value') },
  ),
  'ICT-C005': page(
    [
      'Có thẻ in ra giá trị và có thẻ mở khối; thẻ này được viết ở dạng kia.',
      'Some tags print a value and some open a block; this one is written in the other form.',
    ],
    '{{#value "postal.points"}}{{/value}}',
    '{{value "postal.points"}}',
    { name: 'value', found: '{{#value "postal.points"}}', usage: '{{value "postal.points"}}' },
  ),
  'ICT-C006': page(
    [
      'Mã chỉ tiêu trong thẻ không có trong danh mục, nên không có số nào để in.',
      'The key in the tag is not in the catalogue, so there is no figure to print.',
    ],
    '{{value "postal.point"}}',
    '{{value "postal.points"}}',
    { key: 'postal.point', suggestion: meant('postal.points') },
  ),
  'ICT-C007': page(
    [
      'Ngoài các chỉ tiêu, mẫu chỉ dùng được những tên mà báo cáo có, chẳng hạn year, province.',
      'Beside figures a template has only the names of the report, such as year and province.',
    ],
    '{{yaer}}',
    '{{year}}',
    { name: 'yaer', suggestion: meant('year') },
  ),
  'ICT-C008': page(
    [
      'Thẻ nhắc đến một bảng, biểu đồ, câu hoặc điều kiện không có.',
      'The tag refers to a table, chart, phrase or condition that does not exist.',
    ],
    '::table{id="postl"}',
    '::table{id="postal"}',
    { kind: { vi: 'bảng', en: 'table' }, name: 'postl', suggestion: meant('postal') },
  ),
  'ICT-C009': page(
    ['Mỗi thẻ nhận một số tham số nhất định.', 'Each tag takes a certain number of arguments.'],
    '{{value}}',
    '{{value "postal.points"}}',
    { name: 'value', expected: '1', found: '0', usage: '{{value "postal.points"}}' },
  ),
  'ICT-C010': page(
    [
      'Thuộc tính viết sai tên sẽ không có tác dụng, nên được nêu thay vì bỏ qua.',
      'An attribute with a slip in its name would have no effect, so it is told.',
    ],
    '::table{ide="postal"}',
    '::table{id="postal"}',
    { owner: 'table', name: 'ide', suggestion: meant('id') },
  ),
  'ICT-C011': page(
    [
      'Mẫu báo cáo chỉ đặt chữ và giá trị đã tính sẵn. Các cách viết có thể đọc tệp, chạy mã hoặc in không qua kiểm soát đều không được dùng.',
      'Templates place words and finished values. Notations that could read files, run code or print unchecked are not used.',
    ],
    '{{../year}}',
    '{{year}}',
    {
      what: { vi: 'đường dẫn ra ngoài dữ liệu của báo cáo', en: 'paths outside the data of the report' },
      found: '../year',
      remedy: { vi: 'Dùng tên không có dấu chấm ở trước.', en: 'Use the name without dots before it.' },
    },
  ),
  'ICT-C012': page(
    [
      'Mẫu gọi một tệp phần không có trong thư mục mẫu.',
      'The template names a section file that is not in the template folder.',
    ],
    '{{> postall}}',
    '{{> postal}}',
    { name: 'postall', suggestion: meant('postal') },
  ),
  'ICT-C013': page(
    [
      'Tệp phần có trong thư mục nhưng report.md.hbs không gọi đến, nên nội dung không được in.',
      'The section file is there, but report.md.hbs does not name it, so it is not printed.',
    ],
    'templates/phu-luc-2.md.hbs',
    '{{> phu-luc-2}}',
    { name: 'phu-luc-2', usage: '{{> phu-luc-2}}' },
  ),
  'ICT-C026': page(
    [
      'Giới hạn giữ cho một mẫu bị hỏng không làm treo chương trình; báo cáo thật chỉ lồng vài khối.',
      'The limit keeps a broken template from stopping the program; real reports nest a few blocks.',
    ],
    '{{#has "postal.points"}}{{#has "postal.points"}} …',
    '{{#has "postal.points"}} … {{/has}}',
    { block: '{{#has}}', deepest: '20' },
  ),
}

const directives: Readonly<Record<string, Explanation>> = {
  'ICT-C014': page(
    [
      'Dòng bắt đầu bằng «::» là lệnh trình bày; tên lệnh này không có.',
      'A line that begins with “::” is a directive; there is none of this name.',
    ],
    '::tabel{id="postal"}',
    '::table{id="postal"}',
    { name: 'tabel', suggestion: meant('table') },
  ),
  'ICT-C015': page(
    [
      'Có lệnh đứng một mình («::») và có lệnh bao quanh nội dung («:::»); lệnh này viết ở dạng kia.',
      'Some directives stand alone (“::”) and some hold content (“:::”); this one is written in the other form.',
    ],
    ':::table{id="postal"}',
    '::table{id="postal"}',
    { name: 'table', found: ':::table', usage: '::table{id="postal"}' },
  ),
  'ICT-C016': page(
    [
      'Lệnh thiếu một thuộc tính bắt buộc, hoặc thuộc tính có giá trị không dùng được.',
      'The directive lacks an attribute, or the attribute has a value that cannot be used.',
    ],
    '::table',
    '::table{id="postal"}',
    {
      attribute: 'id',
      directive: 'table',
      found: { vi: 'không có', en: 'missing' },
      expected: { vi: 'tên của một bảng', en: 'the name of a table' },
      usage: '::table{id="postal"}',
    },
  ),
  'ICT-C017': page(
    [
      'Lệnh bao quanh nội dung phải đóng bằng một dòng «:::».',
      'A directive that holds content is closed by a line with “:::”.',
    ],
    ':::title\nVề công nghệ thông tin năm 2023',
    ':::title\nVề công nghệ thông tin năm 2023\n:::',
    { name: 'title' },
  ),
  'ICT-C019': page(
    [
      'Một số phần của văn bản chỉ đứng ở chỗ đã định theo thể thức, chẳng hạn tên báo cáo không nằm trong danh sách.',
      'Some parts of an official document have their place, so a title cannot stand in a list.',
    ],
    '- :::title',
    ':::title',
    {
      name: 'title',
      where: { vi: 'trong danh sách', en: 'in a list' },
      remedy: { vi: 'ở phần đầu của báo cáo', en: 'at the beginning of the report' },
    },
  ),
  'ICT-C022': page(
    [
      'Tên báo cáo gồm tên loại và một đoạn trích yếu.',
      'The title of a report has its kind and one paragraph of subject.',
    ],
    ':::title\n:::',
    ':::title\nVề công nghệ thông tin năm 2023\n:::',
    { found: { vi: '0 đoạn', en: 'none' }, usage: ':::title … :::' },
  ),
  'ICT-C023': page(
    [
      'Tệp phần có đề mục riêng nên chỉ đặt được trên một dòng riêng.',
      'A section has a heading of its own, so it can only stand on a line of its own.',
    ],
    '{{#sentence}}Theo {{> postal}}{{/sentence}}',
    '{{> postal}}',
    { name: 'postal', usage: '{{> postal}}' },
  ),
  'ICT-C024': page(
    [
      'Dòng bắt đầu bằng dấu hai chấm như một lệnh nhưng không đúng dạng, nên sẽ bị in ra như chữ thường.',
      'The line begins like a directive but is malformed, and would be printed as plain text.',
    ],
    ':: table {id="postal"}',
    '::table{id="postal"}',
    { found: ':: table {id="postal"}', usage: '::table{id="postal"}' },
  ),
}

const texts: Readonly<Record<string, Explanation>> = {
  'ICT-C018': page(
    [
      'Văn bản hành chính không dùng định dạng này (ảnh, liên kết, HTML…), hoặc định dạng không in được.',
      'Official documents do not use this markup (pictures, links, HTML), or it cannot be printed.',
    ],
    '[Cổng thông tin](https://example.vn)',
    'Cổng thông tin điện tử tỉnh',
    {
      markup: { vi: 'liên kết', en: 'links' },
      found: '[Cổng thông tin](https://example.vn)',
      remedy: { vi: 'Viết thành chữ thường.', en: 'Write it as plain text.' },
    },
  ),
  'ICT-C020': page(
    [
      'Ký tự điều khiển và ký tự dùng riêng không in được, thường do dán từ nơi khác.',
      'Control and private-use characters cannot be printed; mostly they were pasted from elsewhere.',
    ],
    ['đoạn văn có ký tự U+0007', 'a paragraph with U+0007'],
    ['gõ lại đoạn văn', 'the paragraph typed anew'],
    { character: 'U+0007' },
  ),
  'ICT-C021': page(
    [
      'Đơn vị đã viết một phần nhưng không mẫu nào in phần đó, nên bài viết sẽ không có trong báo cáo.',
      'The office wrote a part that no template prints, so it would be missing from the report.',
    ],
    'noi-dung/2023/han-che.md',
    'noi-dung/2023/ton-tai-han-che.md',
    { part: 'han-che', usage: '::office{part="han-che"}', parts: 'danh-gia-chung, ton-tai-han-che' },
  ),
  'ICT-C025': page(
    ['Báo cáo có ba cấp đề mục (I, 1, a) theo thể thức văn bản.', 'A report has three levels of headings (I, 1, a).'],
    '#### Chi tiết',
    '### Chi tiết',
    { found: 'Chi tiết', level: '4' },
  ),
}

export const composeExplanations: Readonly<Record<string, Explanation>> = { ...tags, ...directives, ...texts }
