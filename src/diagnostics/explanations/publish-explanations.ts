/** Pages of the codes about the project file, the files of a build and what is written. */
import { type Explanation, page } from './explanation.ts'

const projectFile: Readonly<Record<string, Explanation>> = {
  'ICT-P001': page(
    [
      'Tệp ict-report.yaml không đọc được. Lỗi thường gặp: dấu nháy chưa đóng, thụt dòng bằng phím Tab.',
      'ict-report.yaml cannot be read. Often a quotation mark is not closed, or a line is indented by a tab.',
    ],
    'province: "Hòa Bình',
    'province: "Hòa Bình"',
    {
      problem: {
        vi: 'thiếu dấu đóng ngoặc, dấu phẩy hoặc dấu hai chấm',
        en: 'a bracket, quote, comma or colon is missing',
      },
    },
  ),
  'ICT-P002': page(
    [
      'Khóa viết sai tên sẽ bị bỏ qua nếu không được nêu, và báo cáo lập sai mà không ai biết.',
      'A key with a slip in its name would be left unheeded, and the report would be wrong without anybody knowing.',
    ],
    'provine: Hòa Bình',
    'province: Hòa Bình',
    { key: 'provine', suggestion: { vi: 'Có phải là «province»?', en: 'Did you mean “province”?' } },
  ),
  'ICT-P003': page(
    [
      'Giá trị của khóa không đúng kiểu, chẳng hạn ghi một chữ ở nơi cần một danh sách.',
      'The value is of another kind than its key needs, such as a word where a list belongs.',
    ],
    'accepted: ICT-V012',
    'accepted:\n  - code: ICT-V012\n    reason: Giữ theo báo cáo đã phát hành\n    by: Nguyễn Văn A',
    {
      key: 'accepted',
      expected: { vi: 'một danh sách, mỗi dòng bắt đầu bằng «- »', en: 'a list, each line beginning with “- ”' },
      found: { vi: 'một dòng văn bản', en: 'a line of text' },
    },
  ),
  'ICT-P004': page(
    [
      'Giá trị đúng kiểu nhưng không phải là một trong những giá trị mà khóa nhận.',
      'The value is of the right kind but none of those that the key takes.',
    ],
    'notation: vn',
    'notation: vi',
    { key: 'notation', value: 'vn', expected: 'vi, en' },
  ),
  'ICT-P005': page(
    ['Một khóa ghi hai lần: không rõ giá trị nào đúng.', 'A key stands twice; it is not clear which value holds.'],
    'province: Hòa Bình\nprovince: Sơn La',
    'province: Hòa Bình',
    { key: 'province' },
  ),
  'ICT-P006': page(
    [
      'Tệp dự án, mẫu báo cáo và bài viết của cơ quan phải lưu bằng UTF-8 để chữ Việt in đúng.',
      'The project file, templates and texts of the office must be UTF-8, so that Vietnamese is printed right.',
    ],
    ['ton-tai-han-che.md lưu bằng bảng mã ANSI', 'ton-tai-han-che.md saved as ANSI'],
    ['Lưu lại tệp với bảng mã UTF-8', 'Save the file again as UTF-8'],
    { file: 'noi-dung/2023/ton-tai-han-che.md' },
  ),
  'ICT-P007': page(
    [
      'Mục «severities» hoặc «accepted» nêu một mã không có, nên không có tác dụng với thông báo nào.',
      'An entry under “severities” or “accepted” names a code that does not exist, so it has no effect.',
    ],
    '- code: ICT-V0012',
    '- code: ICT-V012',
    { code: 'ICT-V0012', suggestion: { vi: 'Có phải là «ICT-V012»? ', en: 'Did you mean “ICT-V012”? ' } },
  ),
  'ICT-P008': page(
    [
      'Đơn vị chỉ quyết định về kết quả kiểm tra số liệu. Điều chương trình không đọc được hoặc không ghi được thì không thể chấp nhận.',
      'The office decides on findings about its data. What the program cannot read or write is not for anybody to accept.',
    ],
    '- code: ICT-R002',
    ['Xóa mục này và lưu lại tệp số liệu bằng UTF-8', 'Delete the entry and save the data file as UTF-8'],
    { code: 'ICT-R002' },
  ),
  'ICT-P009': page(
    [
      'Một điều đã được chấp nhận nay không còn: số liệu đã sửa, hoặc ô đã đổi giá trị so với khi chấp nhận. Mục cũ được nêu để không che thông báo mới về sau.',
      'What was accepted is no more: the data were mended, or the cell says something else by now. The entry is told so that it does not hide a later finding.',
    ],
    'accepted:\n  - code: ICT-V012\n    reason: Giữ theo báo cáo đã phát hành\n    by: Nguyễn Văn A',
    'accepted: []',
    { code: 'ICT-V012', about: '', reason: 'Giữ theo báo cáo đã phát hành', by: 'Nguyễn Văn A' },
  ),
  'ICT-P010': page(
    [
      'Lỗi là điều không thể đúng, nên không chấp nhận được. Nếu với đơn vị điều đó là đúng, trước hết hạ mức của mã.',
      'An error is impossible in itself and cannot be accepted. Where it is right for an office, its severity is lowered first.',
    ],
    'accepted:\n  - code: ICT-V007\n    reason: Hai phạm vi khác nhau\n    by: Nguyễn Văn A',
    'severities:\n  ICT-V007: warning\naccepted:\n  - code: ICT-V007\n    reason: Hai phạm vi khác nhau\n    by: Nguyễn Văn A',
    { code: 'ICT-V007', about: '' },
  ),
  'ICT-P011': page(
    [
      'Mục trong «files» nói cách đọc của một tệp, nhưng trong các tệp số liệu được đọc không có tệp nào mang tên này: tên ghi sai, hoặc tệp đã đổi tên hay đã bỏ.',
      'An entry under “files” says how a file is read, but none of the data files has this name: it is misspelt, or the file was renamed or taken away.',
    ],
    'files:\n  so-leu.csv:\n    encoding: tcvn3',
    'files:\n  so-lieu.csv:\n    encoding: tcvn3',
    {
      name: 'so-leu.csv',
      suggestion: { vi: 'Có phải «data/2023/so-lieu.csv»? ', en: 'Did you mean “data/2023/so-lieu.csv”? ' },
    },
  ),
  'ICT-P030': page(
    [
      'Khóa «map» chỉ có hiệu lực với năm chứa ngày đó: «map: 2025-06-30» để báo cáo năm 2025 theo 63 tỉnh, thành phố của sáu tháng đầu năm. Ngày thuộc năm khác thì không ảnh hưởng gì đến báo cáo đang lập.',
      'The key “map” holds for the year that its date lies in: “map: 2025-06-30” makes the report of 2025 speak of the 63 provinces of the first half of the year. A date of another year does nothing to this report.',
    ],
    'map: 2024-06-30',
    'map: 2025-06-30',
    { date: '2024-06-30', year: '2026', previousYear: '2025' },
  ),
}

const input: Readonly<Record<string, Explanation>> = {
  'ICT-P101': page(
    [
      'Thư mục số liệu chia theo năm nhưng không có thư mục con của năm được yêu cầu.',
      'The data folder is divided by years but has no folder for the year asked for.',
    ],
    'ict-report build 2024',
    ['Đặt tệp số liệu vào data/2024', 'Put the files into data/2024'],
    {
      year: '2024',
      folder: 'data/2024',
      years: { vi: 'Đã có số liệu năm: 2022, 2023. ', en: 'There is data for: 2022, 2023. ' },
    },
  ),
  'ICT-P102': page(
    ['Đường dẫn ghi sau --data không có.', 'The path after --data does not exist.'],
    'ict-report build 2023 --data so-lieu',
    'ict-report build 2023 --data data',
    { path: 'so-lieu' },
  ),
  'ICT-P103': page(
    [
      'Thư mục có nhưng không chứa tệp nào có đuôi mà chương trình đọc.',
      'The folder is there but holds no file of a kind that is read.',
    ],
    'data/2023/so-lieu.docx',
    'data/2023/so-lieu.csv',
    {
      folder: 'data/2023',
      skipped: { vi: 'Các tệp có trong đó: so-lieu.docx. ', en: 'The files there: so-lieu.docx. ' },
    },
  ),
  'ICT-P104': page(
    [
      'Không có thư mục số liệu thì chương trình lập báo cáo mẫu, nhưng số liệu mẫu chỉ có một năm.',
      'Without a data folder the sample is built, but the sample covers one year only.',
    ],
    'ict-report build 2024',
    'ict-report build 2023',
    { year: '2024', sample: '2023' },
  ),
  'ICT-P105': page(
    [
      'Tệp trong thư mục số liệu không thuộc dạng đọc được. Tên tệp được nêu để số liệu trong đó không bị bỏ sót.',
      'A file in the data folder is of no kind that is read. It is named so that its data are not overlooked.',
    ],
    'data/2023/ghi-chu.docx',
    ['Không cần xử lý nếu tệp không có số liệu', 'Nothing, if it holds no data'],
    { file: 'data/2023/ghi-chu.docx' },
  ),
  'ICT-P106': page(
    [
      'Hệ điều hành không cho đọc tệp: thiếu quyền, tệp bị khóa, hoặc ổ mạng mất kết nối.',
      'The system does not let the file be read: no right to it, a lock, or a network drive that is gone.',
    ],
    'data/2023/so-lieu.csv',
    ['Cấp quyền đọc tệp rồi chạy lại', 'Grant the right to read it and run again'],
    { file: 'data/2023/so-lieu.csv', reason: 'EACCES' },
  ),
  'ICT-P109': page(
    [
      'Biểu đồ và câu về nhiều năm lấy số liệu trong thư mục của các năm trước. Một năm có tệp không đọc được thì cả năm đó được để trống, để không in số liệu sai; báo cáo năm nay vẫn lập được.',
      'Charts and sentences over the years take the figures in the folders of earlier years. A year with a file that cannot be read is left out whole, so that no wrong figure is printed; this year’s report is made all the same.',
    ],
    'data/2020/so-lieu.csv',
    ['Sửa tệp của năm đó, hoặc để nguyên', 'Mend that year’s file, or leave it'],
    { year: '2020', file: 'data/2020/so-lieu.csv', code: 'ICT-R001' },
  ),
  'ICT-P120': page(
    [
      'Biểu nhập số liệu ghi sẵn tên tỉnh, số huyện, số xã và số liệu năm trước, nên phải biết tỉnh trước khi lập biểu.',
      'The form has the province, its units and last year’s figures filled in, so the province must be known first.',
    ],
    'ict-report form 2023',
    'ict-report form 2023 --province "Hòa Bình"',
    { year: '2023' },
  ),
}

const elsewhere = 'ict-report build 2023 --out ket-qua'

const output: Readonly<Record<string, Explanation>> = {
  'ICT-P201': page(
    [
      'Không có quyền ghi vào thư mục kết quả. Các tệp của một lần lập báo cáo được ghi đủ, hoặc không tệp nào được ghi.',
      'The folder for the results may not be written to. All files of a build are written, or none.',
    ],
    'ict-report build 2023 --out /usr',
    elsewhere,
    { path: '/usr', reason: 'EACCES' },
  ),
  'ICT-P202': page(
    ['Ổ đĩa hoặc hạn mức đã hết chỗ.', 'The disk or the quota is full.'],
    'ict-report build 2023',
    ['Dọn bớt chỗ rồi chạy lại', 'Free some space and run again'],
    { path: 'out/hoa-binh-2023.pdf', reason: 'ENOSPC' },
  ),
  'ICT-P203': page(
    [
      'Trên Windows, tệp đang mở trong chương trình khác không thay được.',
      'On Windows a file that another program has open cannot be replaced.',
    ],
    ['out/hoa-binh-2023.pdf đang mở', 'out/hoa-binh-2023.pdf is open in a viewer'],
    ['Đóng tệp rồi chạy lại', 'Close the file and run again'],
    { path: 'out/hoa-binh-2023.pdf', reason: 'EBUSY' },
  ),
  'ICT-P204': page(
    [
      'Ở nơi cần một thư mục lại có một tệp cùng tên, hoặc ngược lại.',
      'Where a folder is needed there is a file of that name, or the other way round.',
    ],
    'ict-report build 2023 --out so-lieu.csv',
    elsewhere,
    { path: 'so-lieu.csv', reason: 'ENOTDIR' },
  ),
  'ICT-P205': page(
    [
      'Hệ điều hành báo một lỗi ghi khác, chẳng hạn ổ đĩa hỏng hoặc ổ mạng mất kết nối.',
      'The system reports another fault in writing, such as a failing disk or a lost network drive.',
    ],
    'ict-report build 2023',
    elsewhere,
    { path: 'out/hoa-binh-2023.pdf', reason: 'EIO' },
  ),
  'ICT-P206': page(
    [
      'Lệnh tạo tệp mới không ghi đè tệp đã có, để không làm mất phần đã sửa.',
      'Commands that make new files never overwrite what is there, so that no edit is lost.',
    ],
    'ict-report eject',
    'ict-report eject --force',
    {
      files: 'templates/report.md.hbs',
      remedy: {
        vi: 'Thêm --force để ghi đè, sau khi đã cất các tệp đã sửa.',
        en: 'Add --force to overwrite them, after putting away those that you have edited.',
      },
    },
  ),
  'ICT-P220': page(
    [
      'Tùy chọn --validate giao tệp PDF cho veraPDF kiểm định trước khi ghi; không có veraPDF thì không ghi gì.',
      'With --validate the PDF is judged by veraPDF before it is written; without veraPDF nothing is written.',
    ],
    'ict-report build 2023 --validate',
    'ICT_REPORT_VERAPDF=/opt/verapdf/verapdf ict-report build 2023 --validate',
  ),
  'ICT-P221': page(
    [
      'veraPDF đã chạy nhưng dừng giữa chừng, chạy quá lâu hoặc in ra kết quả không đọc được; chưa rõ tệp có đạt không nên không ghi.',
      'veraPDF ran, but broke off, took too long or printed what cannot be read; whether the file passes is unknown, so it is not written.',
    ],
    'ict-report build 2023 --validate',
    ['Cập nhật veraPDF và Java rồi chạy lại.', 'Update veraPDF and Java, then run again.'],
    {
      file: 'hoa-binh-2023.pdf',
      standard: 'PDF/UA-1',
      problem: { vi: 'không xong sau 120 giây', en: 'it had not ended after 120 seconds' },
    },
  ),
  'ICT-P222': page(
    [
      'veraPDF tìm thấy chỗ tệp PDF không theo đúng tiêu chuẩn lưu trữ hoặc tiếp cận; báo cáo như vậy không được ghi.',
      'veraPDF found that the PDF does not keep the standard of archiving or accessibility; such a report is not written.',
    ],
    'ict-report build 2023 --validate',
    ['Gửi thông báo cho người phát triển chương trình.', 'Send the message to those who maintain the program.'],
    {
      file: 'hoa-binh-2023.pdf',
      standard: 'PDF/UA-1',
      count: '1',
      clause: 'ISO 14289-1:2014, 7.3',
      description: 'Figure tags shall include an alternative representation or replacement text.',
    },
  ),
}

const run: Readonly<Record<string, Explanation>> = {
  'ICT-P301': page(
    [
      'Mỗi lúc chỉ một lượt chạy được ghi vào một thư mục, để báo cáo của hai lượt không lẫn vào nhau. Dấu của một lượt đã chết được nhận ra và bỏ đi; dấu của máy khác hết hiệu lực sau hai phút im lặng.',
      'Only one run at a time writes to a folder, so that the reports of two runs never mix. The mark of a run that has died is recognised and removed; that of another machine lapses after two minutes of silence.',
    ],
    'ict-report build 2023',
    'ict-report build 2023 --out out-2',
    { folder: 'out', process: '4711', host: 'may-chu' },
  ),
  'ICT-P302': page(
    [
      'Khi mỗi tỉnh có một thư mục riêng, một tỉnh xuất hiện hai lần thì không rõ phải dùng số liệu nào.',
      'Where each province has a folder of its own, one that appears twice leaves open which data to use.',
    ],
    'cac-tinh/hoa-binh, cac-tinh/hoa-binh-2',
    'cac-tinh/hoa-binh',
    { province: 'Hòa Bình' },
  ),
  'ICT-P303': page(
    [
      'Tên ghi ở --only hoặc --except không phải tên tỉnh có trong số liệu, hoặc sau khi chọn không còn tỉnh nào.',
      'A name given with --only or --except is no province of the data, or no province is left after choosing.',
    ],
    'ict-report batch 2023 --only "Hoà Bìn"',
    'ict-report batch 2023 --only "Hòa Bình"',
    { year: '2023', names: 'Hoà Bìn' },
  ),
  'ICT-P304': page(
    [
      'Lượt chạy chia cho nhiều máy cần biết máy này làm phần nào: ghi 3/8, hoặc để hệ thống cho biết qua biến môi trường (Kubernetes, Slurm, GNU parallel, CI).',
      'A batch divided among machines must know which part this one makes: write 3/8, or let the engine tell it through the environment (Kubernetes, Slurm, GNU parallel, CI).',
    ],
    'ict-report batch 2023 --shard auto',
    'ict-report batch 2023 --shard 3/8',
    {
      shard: 'auto',
      problem: { vi: 'không có biến môi trường nào cho biết', en: 'no environment variable tells it' },
    },
  ),
  'ICT-P305': page(
    [
      'Chỉ gộp khi đủ các phần của cùng một lượt: cùng số liệu, cùng tùy chọn, cùng phiên bản chương trình.',
      'Parts are merged only when all are there and of one run: the same data, options and version of the program.',
    ],
    'ict-report batch merge 2023 --out out',
    'ict-report batch 2023 --shard 2/2 --out out',
    { folder: 'out', problem: { vi: 'thiếu phần 2/2', en: 'part 2/2 is missing' } },
  ),
  'ICT-P306': page(
    [
      'Tiến trình bị hệ thống dừng, thường vì hết bộ nhớ, hoặc chương trình có lỗi. Báo cáo cũ của tỉnh đó, hoặc báo cáo tổng hợp cả nước đã có, vẫn nguyên vẹn.',
      'The process was ended by the system, mostly for want of memory, or the program has a fault. The earlier report of that province, or the earlier summary of the whole country, is untouched.',
    ],
    'ict-report batch 2023 --jobs 16',
    'ict-report batch 2023 --jobs 1',
    { province: 'Hòa Bình', reason: 'Worker exited unexpectedly' },
  ),
}

export const publishExplanations: Readonly<Record<string, Explanation>> = {
  ...projectFile,
  ...input,
  ...output,
  ...run,
}
