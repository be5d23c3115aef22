/** What the help says, in both languages: the commander tree takes every word from here. */
import type { Bilingual } from '../model/indicator.ts'

export type CommandName =
  | 'build'
  | 'batch'
  | 'batch merge'
  | 'check'
  | 'trace'
  | 'inspect'
  | 'explain'
  | 'export'
  | 'form'
  | 'extract'
  | 'verify'
  | 'init'
  | 'indicators'
  | 'areas'
  | 'benchmarks'
  | 'eject'
  | 'completion'

export const PROGRAM_TEXT: Bilingual = {
  vi: 'Lập báo cáo thường niên về công nghệ thông tin, viễn thông và bưu chính của tỉnh từ số liệu Excel, CSV, JSON; xuất ra PDF và Markdown.',
  en: 'Turns Excel, CSV and JSON indicator exports of a Vietnamese province into its official annual ICT report, as PDF and Markdown.',
}

export const COMMAND_TEXT: Readonly<Record<CommandName, Bilingual>> = {
  build: { vi: 'lập báo cáo của một năm', en: 'build the report of a year' },
  batch: {
    vi: 'lập báo cáo của mọi tỉnh có trong số liệu',
    en: 'build the reports of all provinces in the data',
  },
  'batch merge': {
    vi: 'gộp các phần đã lập trên nhiều máy',
    en: 'join the parts that several machines have built',
  },
  check: { vi: 'kiểm tra số liệu của một năm, không lập báo cáo', en: 'check the data of a year without a report' },
  trace: { vi: 'cho biết một số liệu in ra từ đâu', en: 'show where a printed figure comes from' },
  inspect: { vi: 'cho biết một tệp số liệu được đọc thế nào', en: 'show how a data file is read' },
  explain: { vi: 'giải thích một mã thông báo', en: 'explain a diagnostic code' },
  export: {
    vi: 'xuất số liệu đã đọc, kèm nguồn của từng số liệu',
    en: 'write the figures as read, each with its place',
  },
  form: { vi: 'tạo biểu để nhập số liệu (Excel, CSV)', en: 'make a form to fill in (Excel, CSV)' },
  extract: { vi: 'lấy số liệu đính kèm trong báo cáo PDF', en: 'get the data out of a report’s PDF' },
  verify: {
    vi: 'đối chiếu báo cáo PDF với số liệu đính kèm',
    en: 'hold a report’s PDF against the data inside it',
  },
  init: { vi: 'tạo thư mục làm việc với số liệu mẫu', en: 'make a folder to work in, with sample data' },
  indicators: { vi: 'liệt kê các chỉ tiêu', en: 'list the indicators' },
  areas: { vi: 'liệt kê các tỉnh, thành phố', en: 'list the provinces' },
  benchmarks: { vi: 'liệt kê các mức bình quân cả nước để so sánh', en: 'list the national averages to compare with' },
  eject: {
    vi: 'chép mẫu báo cáo ra thư mục «templates» để sửa',
    en: 'copy the templates into “templates” to edit them',
  },
  completion: {
    vi: 'tạo tệp lệnh để phím Tab gõ tiếp câu lệnh',
    en: 'write the script that completes commands with Tab',
  },
}

export const ARGUMENT_TEXT = {
  year: {
    name: { vi: 'năm', en: 'year' },
    text: { vi: 'năm báo cáo, ví dụ 2023', en: 'year of the report, e.g. 2023' },
  },
  key: {
    name: { vi: 'chỉ tiêu', en: 'key' },
    text: {
      vi: 'mã chỉ tiêu, ví dụ postal.radius, có thể kèm cấp: telecom.computer_share@district',
      en: 'code of an indicator, e.g. postal.radius, or with a level: telecom.computer_share@district',
    },
  },
  file: {
    name: { vi: 'tệp', en: 'file' },
    text: { vi: 'tệp số liệu', en: 'data file' },
  },
  report: {
    name: { vi: 'báo cáo', en: 'report' },
    text: { vi: 'tệp PDF của báo cáo', en: 'PDF of a report' },
  },
  code: {
    name: { vi: 'mã', en: 'code' },
    text: {
      vi: 'mã thông báo, ví dụ ICT-V012; bỏ trống để liệt kê tất cả',
      en: 'diagnostic code, e.g. ICT-V012; all are listed if left out',
    },
  },
  shell: {
    name: { vi: 'trình dòng lệnh', en: 'shell' },
    text: { vi: 'bash, zsh, fish hoặc powershell', en: 'bash, zsh, fish or powershell' },
  },
  folder: {
    name: { vi: 'thư mục', en: 'folder' },
    text: { vi: 'thư mục sẽ tạo; bỏ trống là thư mục hiện tại', en: 'folder to make; the current one if left out' },
  },
} as const satisfies Record<string, { name: Bilingual; text: Bilingual }>

export const OPTION_TEXT = {
  format: {
    vi: 'định dạng, cách nhau bằng dấu phẩy: pdf, md (mặc định: cả hai)',
    en: 'formats, separated by commas: pdf, md (default: both)',
  },
  out: { vi: 'thư mục ghi kết quả (mặc định: out)', en: 'folder to write to (default: out)' },
  data: {
    vi: 'thư mục hoặc tệp số liệu (mặc định: thư mục «data»)',
    en: 'data folder or file (default: the folder “data”)',
  },
  summary: {
    vi: 'tổng, hạng trong báo cáo tổng hợp cả nước mà batch đã ghi vào thư mục này',
    en: 'a total or a rank of the national summary that batch has written into this folder',
  },
  province: { vi: 'tên hoặc mã tỉnh, thành phố', en: 'name or code of the province' },
  date: { vi: 'ngày ban hành, dạng 2024-01-08', en: 'date of issue, as 2024-01-08' },
  final: {
    vi: 'bản trình ký: không còn «DỰ THẢO»; chỉ lập khi mọi cảnh báo đã xử lý',
    en: 'the copy for signature: no draft mark; only when every warning is settled',
  },
  sign: {
    vi: 'ký số bản trình ký bằng tệp khóa .p12 hoặc .pfx; mật khẩu được hỏi trên màn hình',
    en: 'sign the copy for signature with a .p12 or .pfx key file; its password is asked for',
  },
  signPasswordFile: {
    vi: 'tệp có mật khẩu của tệp khóa (hoặc biến môi trường ICT_REPORT_SIGN_PASSWORD)',
    en: 'file with the password of the key file (or the variable ICT_REPORT_SIGN_PASSWORD)',
  },
  validate: {
    vi: 'giao tệp PDF cho veraPDF (đã cài) kiểm định theo PDF/A-3a và PDF/UA-1; chỉ ghi khi đạt',
    en: 'have veraPDF (installed) validate the PDF against PDF/A-3a and PDF/UA-1; write it only if it passes',
  },
  watch: {
    vi: 'lập lại mỗi khi số liệu, mẫu, «noi-dung» hoặc tệp dự án thay đổi, cho đến khi bấm Ctrl+C',
    en: 'rebuild whenever data, templates, “noi-dung” or the project file change, until Ctrl+C',
  },
  maxSeverity: {
    vi: 'mức thông báo nặng nhất còn chấp nhận: none, info, warning, error (mặc định: error); nặng hơn thì kết thúc với mã 7',
    en: 'gravest diagnostic allowed: none, info, warning, error (default: error); anything graver ends with code 7',
  },
  batchData: {
    vi: 'tệp hoặc thư mục số liệu của nhiều tỉnh, hoặc thư mục có mỗi tỉnh một thư mục (mặc định: thư mục «data»)',
    en: 'file or folder of many provinces, or a folder with a folder a province (default: the folder “data”)',
  },
  only: {
    vi: 'chỉ lập các tỉnh này (tên hoặc mã, cách nhau bằng dấu phẩy)',
    en: 'these provinces only (names or codes, separated by commas)',
  },
  except: { vi: 'trừ các tỉnh này', en: 'all but these provinces' },
  jobs: { vi: 'số tiến trình chạy song song (mặc định: số lõi)', en: 'processes side by side (default: one a core)' },
  failFast: { vi: 'dừng ngay khi có tỉnh không lập được', en: 'stop at the first province that fails' },
  batchForce: { vi: 'lập lại cả báo cáo không thay đổi', en: 'rebuild what has not changed, too' },
  dryRun: { vi: 'chỉ liệt kê báo cáo sẽ lập, không ghi gì', en: 'list what would be built, write nothing' },
  shard: {
    vi: 'chỉ lập một phần, ví dụ 3/8; auto hoặc /8 lấy số thứ tự từ môi trường',
    en: 'one part only, e.g. 3/8; auto or /8 takes its number from the environment',
  },
  findingsFormat: {
    vi: 'dạng kết quả: text, json, sarif, github (mặc định: text)',
    en: 'form of the findings: text, json, sarif, github (default: text)',
  },
  inspectFormat: {
    vi: 'dạng kết quả: text, json, csv (bảng đúng như đọc được; mặc định: text)',
    en: 'form of the result: text, json, csv (the table as read; default: text)',
  },
  inspectYear: {
    vi: 'năm của các dòng không ghi năm',
    en: 'year of rows that name none',
  },
  yearOption: {
    vi: 'năm của số liệu (mặc định: năm mới nhất có số liệu)',
    en: 'year of the figures (default: the latest with data)',
  },
  areaYear: {
    vi: 'năm của danh mục (mặc định: danh mục hiện nay)',
    en: 'year of the list (default: as it stands today)',
  },
  force: { vi: 'ghi đè mẫu đã có', en: 'overwrite templates that are there' },
  exportFormat: { vi: 'định dạng: csv, json, xlsx (mặc định: csv)', en: 'format: csv, json, xlsx (default: csv)' },
  exportOut: {
    vi: 'tệp ghi kết quả (mặc định: in ra màn hình)',
    en: 'file to write to (default: the standard output)',
  },
  formOut: { vi: 'thư mục ghi biểu (mặc định: bieu-nhap)', en: 'folder to write to (default: bieu-nhap)' },
  formForce: { vi: 'ghi đè biểu đã có', en: 'overwrite forms that are there' },
  extractOut: { vi: 'thư mục ghi số liệu (mặc định: du-lieu)', en: 'folder to write to (default: du-lieu)' },
  extractForce: { vi: 'ghi đè tệp đã có', en: 'overwrite files that are there' },
  verifyData: {
    vi: 'thư mục làm việc: đối chiếu cả các tệp nguồn',
    en: 'folder of the source files, to compare them too',
  },
  quiet: { vi: 'chỉ báo lỗi; không có lỗi thì không in gì', en: 'tell errors only; nothing where all is well' },
  logFormat: {
    vi: 'dạng thông báo: text, json (mỗi thông báo một dòng JSON; mặc định: text)',
    en: 'form of messages: text, json (a JSON object a line; default: text)',
  },
  verbose: { vi: 'kể rõ đã đọc những tệp nào', en: 'tell which files were read' },
  json: { vi: 'in kết quả dạng JSON', en: 'print the results as JSON' },
  lang: { vi: 'ngôn ngữ thông báo: vi, en (mặc định: vi)', en: 'language of messages: vi, en (default: vi)' },
  color: { vi: 'luôn dùng màu', en: 'always use colour' },
  noColor: { vi: 'không dùng màu', en: 'never use colour' },
  version: { vi: 'hiện phiên bản', en: 'show the version' },
  help: { vi: 'hiện hướng dẫn', en: 'show this help' },
} as const satisfies Record<string, Bilingual>

/** Placeholders for the values of options. */
export const VALUE_TEXT = {
  list: { vi: 'danh sách', en: 'list' },
  folder: { vi: 'thư mục', en: 'folder' },
  path: { vi: 'đường dẫn', en: 'path' },
  name: { vi: 'tên', en: 'name' },
  date: { vi: 'ngày', en: 'date' },
  format: { vi: 'dạng', en: 'form' },
  severity: { vi: 'mức', en: 'severity' },
  year: { vi: 'năm', en: 'year' },
  names: { vi: 'tên,…', en: 'names' },
  number: { vi: 'số', en: 'number' },
  part: { vi: 'phần', en: 'part' },
  language: { vi: 'ngôn ngữ', en: 'language' },
} as const satisfies Record<string, Bilingual>

/** Commander's own headings and words. */
export const HEADING_TEXT: Readonly<Record<string, Bilingual>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Global Options:': { vi: 'Tùy chọn chung:', en: 'Global options:' },
  'Commands:': { vi: 'Các lệnh:', en: 'Commands:' },
}

export const USAGE_WORDS: readonly (readonly [string, Bilingual])[] = [
  ['[options]', { vi: '[tùy chọn]', en: '[options]' }],
  // Commands of a command are listed below its help, and need not be given.
  [' [command]', { vi: '', en: '' }],
]

export const EXAMPLES_TEXT = {
  examples: { vi: 'Ví dụ:', en: 'Examples:' },
  codes: { vi: 'Mã kết thúc:', en: 'Exit codes:' },
} as const satisfies Record<string, Bilingual>

export const EXAMPLES: readonly { readonly command: string; readonly text: Bilingual }[] = [
  {
    command: 'ict-report build 2023',
    text: { vi: 'báo cáo mẫu, hoặc từ «data/2023»', en: 'the sample, or the report of “data/2023”' },
  },
  {
    command: 'ict-report batch 2023 --data tinh.csv',
    text: { vi: 'báo cáo của mọi tỉnh', en: 'the reports of all provinces' },
  },
  { command: 'ict-report init hoa-binh', text: { vi: 'thư mục làm việc mới', en: 'a new folder to work in' } },
  {
    command: 'ict-report trace postal.radius',
    text: { vi: 'nguồn gốc của một số liệu', en: 'where a figure comes from' },
  },
]
