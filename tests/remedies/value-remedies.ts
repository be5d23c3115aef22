/** Remedies of cells and rows whose values cannot be used as they stand. */
import { type Remedy, checked, mendedFile, projectOf } from './remedy.ts'

const csv = mendedFile('data/2023/a.csv')

const HEADER = 'Mã chỉ tiêu;Địa bàn;Năm;Giá trị;Ghi chú'
const GOOD = `${HEADER}\npostal.points;Hòa Bình;2023;240;\n`

/** Text of a row below one that is sound. */
const row = (code: string, remedy: string, fault: string, mended: string): Remedy =>
  csv(code, remedy, `${GOOD}${fault}\n`, `${GOOD}${mended}\n`)

const value = (code: string, remedy: string, indicator: string, fault: string, mended: string): Remedy =>
  row(code, remedy, `${indicator};Hòa Bình;2023;${fault};`, `${indicator};Hòa Bình;2023;${mended};`)

/** A table of indicator, another column and value. */
const beside = (code: string, remedy: string, column: string, fault: string, mended: string): Remedy =>
  csv(code, remedy, `Mã chỉ tiêu;${column};Giá trị\n${fault}\n`, `Mã chỉ tiêu;${column};Giá trị\n${mended}\n`)

const THOUSANDS = 'Mã chỉ tiêu;Giá trị\ntelecom.fibre_km;9.000\n'
const POINT = 'Mã chỉ tiêu;Giá trị\npostal.radius;2,5\n'
const noted = (text: string, notation: string) => checked({ 'data/2023/a.csv': text }, { project: projectOf(notation) })

const twoFiles = (first: string, second: string) =>
  checked({
    'data/2023/a.csv': `Mã chỉ tiêu;Giá trị\n${first}\n`,
    'data/2023/b.csv': `Mã chỉ tiêu;Giá trị\n${second}\n`,
  })

/** More rows with a character that does not belong than are listed. */
const MANY = 'postal.radius;Hòa Bình;2023;2,\uE0005;\n'.repeat(1001)

export const valueRemedies: readonly Remedy[] = [
  value('ICT-N014', 'a number is written', 'postal.radius', 'nhiều', '2,5'),
  {
    code: 'ICT-N015',
    remedy: 'the notation is declared',
    fault: noted(THOUSANDS, ''),
    mended: noted(THOUSANDS, 'notation: vi'),
  },
  {
    code: 'ICT-N016',
    remedy: 'the declaration is corrected',
    fault: noted(POINT, 'notation: en'),
    mended: noted(POINT, 'notation: vi'),
  },
  csv(
    'ICT-N017',
    'all numbers are written in one notation',
    'Mã chỉ tiêu;Giá trị\ntelecom.fibre_km;9.000,5\ncontext.area;4590.82\n',
    'Mã chỉ tiêu;Giá trị\ntelecom.fibre_km;9.000,5\ncontext.area;4.590,82\n',
  ),
  value('ICT-N018', 'the thousands are marked as they should be', 'email.mailboxes', '13.00', '13.000'),
  beside('ICT-N019', 'the unit is corrected', 'ĐVT', 'telecom.fibre_km;%;9137', 'telecom.fibre_km;km;9137'),
  beside('ICT-N020', 'the unit is corrected', 'ĐVT', 'postal.points;cái;240', 'postal.points;điểm;240'),
  value('ICT-N021', 'the cell is typed anew', 'postal.radius', '2,\uE0005', '2,5'),
  value('ICT-N022', 'the character is deleted', 'postal.radius', '2,\u200B5', '2,5'),
  {
    code: 'ICT-N023',
    remedy: 'the value is kept in one place',
    fault: twoFiles('postal.points;240', 'postal.points;240'),
    mended: twoFiles('postal.points;240', 'postal.radius;2,5'),
  },
  {
    code: 'ICT-N024',
    remedy: 'the wrong one is corrected',
    fault: twoFiles('postal.points;240', 'postal.points;241'),
    mended: twoFiles('postal.points;240', 'postal.points;240'),
  },
  csv(
    'ICT-N025',
    'the cell with the delimiter is quoted',
    'Mã chỉ tiêu,Năm,Giá trị\npostal.points,2023,240\npostal.radius,2023,2,5\n',
    'Mã chỉ tiêu,Năm,Giá trị\npostal.points,2023,240\npostal.radius,2023,"2,5"\n',
  ),
  beside('ICT-N026', 'a known status is written', 'Tình trạng', 'postal.points;lạ;240', 'postal.points;sơ bộ;240'),
  value('ICT-N027', 'the cell is left empty', 'postal.dossier_share', '82/0', ''),
  value('ICT-N028', 'the value alone is written', 'postal.radius', '5/2', '2,5'),
  value('ICT-N030', 'the number is corrected', 'telecom.fibre_km', '9'.repeat(31), '9137'),
  csv(
    'ICT-N031',
    'value and columns agree',
    'Mã chỉ tiêu;Giá trị;Tử số;Mẫu số\npostal.dossier_share;82/240;82;241\n',
    'Mã chỉ tiêu;Giá trị;Tử số;Mẫu số\npostal.dossier_share;82/240;82;240\n',
  ),
  value(
    'ICT-N035',
    'the share is written before the fraction',
    'documents.electronic_share',
    '1/2024',
    '0,05% (1/2.024)',
  ),
  value('ICT-N036', 'the names are written', 'transport.unit_names', '5', 'Công an tỉnh'),
  row('ICT-N037', 'the cells change places', 'Hòa Bình;postal.radius;2023;2,5;', 'postal.radius;Hòa Bình;2023;2,5;'),
  row('ICT-N040', 'the cell is typed anew', 'postal.radius;Нòa Bình;2023;2,5;', 'postal.radius;Hòa Bình;2023;2,5;'),
  row('ICT-N041', 'the lost delimiter is added', 'postal.radius;Hòa Bình;20232,5', 'postal.radius;Hòa Bình;2023;2,5;'),
  row('ICT-N042', 'the delimiters are replaced', 'email.mailboxes,17,2023,13000,', 'email.mailboxes;17;2023;13000;'),
  row('ICT-N043', 'each table has its own file', '\nChỉ tiêu;Tỉnh;Số liệu\nDân số;Hòa Bình;880474', ''),
  {
    code: 'ICT-N044',
    remedy: 'the messages that are listed are seen to',
    beside: ['ICT-N021'],
    fault: checked({ 'data/2023/a.csv': GOOD + MANY }),
    mended: checked({ 'data/2023/a.csv': GOOD + MANY.replaceAll('\uE000', '') }),
  },
]
