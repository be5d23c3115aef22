/** Remedies of workbooks. */
import { type TestSheet, type TestWorkbook, sheetRow, workbookOf } from '../support/workbook.ts'
import { zipOf } from '../support/zip-file.ts'
import { type Content, type Remedy, mendedFile } from './remedy.ts'

const file = mendedFile('data/2023/a.xlsx')

const HEADER = sheetRow(1, ['Mã chỉ tiêu', 'Năm', 'Giá trị'])
const POINTS = sheetRow(2, ['postal.points', 2023, 240])
const ROWS = HEADER + POINTS

const sheet = (rows: string, more: Partial<TestSheet> = {}): TestSheet => ({ name: 'Số liệu', rows, ...more })
const book = (sheets: readonly TestSheet[], more: Partial<TestWorkbook> = {}): Uint8Array =>
  workbookOf({ sheets, ...more })

const GOOD = book([sheet(ROWS)])

/** The row of the points with another cell for its value. */
const withValue = (cell: string): Uint8Array => book([sheet(HEADER + sheetRow(2, ['postal.points', 2023, cell]))])

const xlsx = (code: string, remedy: string, fault: Content, mended: Content = GOOD): Remedy =>
  file(code, remedy, fault, mended)

const OLD = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)])
const ENCRYPTED = zipOf([{ name: '[Content_Types].xml', text: '<Types/>', declared: { flags: 1 } }])
const FAR = sheetRow(1, ['a']) + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
const DRAFT = sheet(ROWS, { name: 'Nháp' })
const HIDDEN_ROW = HEADER + sheetRow(2, ['postal.points', 2023, 240], ' hidden="1"')
const HIDDEN_COLUMN = '<cols><col min="2" max="2" hidden="1"/></cols>'

export const workbookRemedies: readonly Remedy[] = [
  xlsx('ICT-R050', 'the password is taken off', ENCRYPTED),
  xlsx('ICT-R051', 'the file is saved as .xlsx', OLD),
  xlsx('ICT-R052', 'the file is saved as .xlsx', '<html><table></table></html>'),
  xlsx('ICT-R053', 'the file is exported again', GOOD.subarray(0, GOOD.length - 40)),
  xlsx('ICT-R054', 'the surplus rows are deleted', book([sheet(FAR)])),
  xlsx('ICT-R055', 'the sheet is unhidden', book([sheet(ROWS, { state: 'hidden' }), sheet('', { name: 'Trống' })])),
  xlsx('ICT-R056', 'the value is written', withValue('<c r="C2" t="e"><f>B9</f><v>#REF!</v></c>')),
  xlsx(
    'ICT-R057',
    'the file is saved with the result',
    withValue('<c r="C2"><f>SUM(C9)</f></c>'),
    withValue('<c r="C2"><f>SUM(C9)</f><v>240</v></c>'),
  ),
  xlsx('ICT-R058', 'the rows are shown', book([sheet(HIDDEN_ROW)])),
  xlsx('ICT-R059', 'the columns are shown', book([sheet(ROWS, { before: HIDDEN_COLUMN })])),
  xlsx(
    'ICT-R060',
    'the cell stands once',
    book([sheet(HEADER + POINTS.replace('</row>', '<c r="C2"><v>1</v></c></row>'))]),
  ),
  xlsx('ICT-R061', 'the sheet is deleted', book([{ ...DRAFT, state: 'hidden' }, sheet(ROWS)])),
  xlsx(
    'ICT-R062',
    'a row of column names is added',
    book([sheet(ROWS), sheet(sheetRow(1, ['postal.radius', 2023, 2.5]), { name: 'B' })]),
    book([sheet(ROWS), sheet(HEADER + sheetRow(2, ['postal.radius', 2023, 2.5]), { name: 'B' })]),
  ),
]
