/** Pages of the codes about what was asked for. */
import { type Explanation, page } from './explanation.ts'

export const requestExplanations: Readonly<Record<string, Explanation>> = {
  'ICT-Q001': page(
    [
      'Tên hoặc mã sau --province, hoặc ở khóa «province» của tệp dự án, không phải của tỉnh, thành phố nào. Tên được nhận với mọi cách đặt dấu, có hoặc không có «tỉnh», «thành phố».',
      'What follows --province, or stands at “province” in the project file, is the name or code of no province. Names match in any placement of tone marks, with or without «tỉnh».',
    ],
    'ict-report build 2023 --province "Hòa Binhf"',
    'ict-report build 2023 --province "Hòa Bình"',
    {
      text: 'Hòa Binhf',
      year: '2023',
      suggestion: { vi: 'Có phải là «Hòa Bình»? ', en: 'Did you mean “Hòa Bình”? ' },
    },
  ),
  'ICT-Q002': page(
    [
      'Từ ngày 01/7/2025 cả nước có 34 tỉnh, thành phố thay cho 63. Báo cáo của năm nào dùng danh mục của năm đó.',
      'Since 1 July 2025 there are 34 provinces in place of 63. A report uses the list of its own year.',
    ],
    'ict-report build 2025 --province "Hòa Bình"',
    'ict-report build 2025 --province "Phú Thọ"',
    { text: 'Hòa Bình', year: '2025', replacedBy: 'tỉnh Phú Thọ' },
  ),
  'ICT-Q003': page(
    [
      'Các tệp có số liệu của nhiều tỉnh và chưa rõ báo cáo của tỉnh nào.',
      'The files hold data of several provinces, and it is not clear whose report is wanted.',
    ],
    'ict-report build 2023',
    'ict-report build 2023 --province "Hòa Bình"',
    { year: '2023', names: 'Hòa Bình, Sơn La', example: 'Hòa Bình' },
  ),
  'ICT-Q004': page(
    [
      'Tệp không có cột địa bàn, tệp dự án không ghi tỉnh và câu lệnh cũng không. Chương trình không suy ra tỉnh từ tên tệp.',
      'The files have no column of areas, and neither the project file nor the command names a province. It is not inferred from file names.',
    ],
    'ict-report build 2023',
    'ict-report build 2023 --province "Hòa Bình"',
  ),
  'ICT-Q005': page(
    [
      'Tệp đọc được nhưng không có dòng nào của tỉnh và năm được yêu cầu.',
      'The files could be read but have no row for the province and the year asked for.',
    ],
    'ict-report build 2024',
    'ict-report build 2023',
    {
      year: '2024',
      area: 'tỉnh Hòa Bình',
      files: 'data/2024/so-lieu.csv',
      found: { vi: 'Các tệp có số liệu năm: 2023. ', en: 'The files hold figures for: 2023. ' },
    },
  ),
  'ICT-Q006': page(
    [
      'Mức bình quân cả nước trong tệp dự án là số mà báo cáo so sánh với, nên phải đọc được chắc chắn.',
      'The national average in the project file is what the report compares with, so it must be read for certain.',
    ],
    'value: gần ba km',
    'value: "2,9"',
    { text: 'gần ba km', indicator: 'postal.radius' },
  ),
  'ICT-Q007': page(
    [
      'Mục «benchmarks» của tệp dự án nêu một mã không có trong danh mục chỉ tiêu.',
      'An entry under “benchmarks” names a code that is not in the catalogue of indicators.',
    ],
    '- indicator: postal.radus',
    '- indicator: postal.radius',
    {
      text: 'postal.radus',
      suggestion: { vi: 'Có phải là «postal.radius»? ', en: 'Did you mean “postal.radius”? ' },
    },
  ),
  'ICT-Q008': page(
    [
      'Bản trình ký không có mục «số liệu cần rà soát», nên mọi cảnh báo phải được sửa hoặc được một người có tên chấp nhận kèm lý do.',
      'The copy for signature has no review section, so each warning must be resolved, or accepted by somebody with a reason.',
    ],
    'ict-report build 2023 --final',
    'accepted:\n  - code: ICT-V012\n    reason: Giữ theo báo cáo đã phát hành\n    by: Nguyễn Văn A',
    { count: '1', list: 'ICT-V012' },
  ),
  'ICT-Q009': page(
    [
      'Số liệu mẫu chỉ để xem thử; báo cáo từ số liệu mẫu luôn ghi «SỐ LIỆU MẪU» và không trình ký được.',
      'The sample is for trying out; a report of it says so on every page and can never be signed.',
    ],
    'ict-report build 2023 --final',
    'ict-report build 2023',
  ),
}
