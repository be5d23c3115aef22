/** Remedies of what the project file declares for a data file. */
import { sheetRow, workbookOf } from '../support/workbook.ts'
import { type Content, type Remedy, checked, projectOf } from './remedy.ts'

const GOOD = 'Mã chỉ tiêu;Địa bàn;Năm;Giá trị\npostal.points;Hòa Bình;2023;240\n'

const BOOK = workbookOf({
  sheets: [
    {
      name: 'Tổng hợp',
      rows:
        sheetRow(1, ['Mã chỉ tiêu', 'Địa bàn', 'Năm', 'Giá trị']) +
        sheetRow(2, ['postal.points', 'Hòa Bình', 2023, 240]),
    },
  ],
})

/** Mended in the project file: the data are sound. */
const declared = (
  code: string,
  remedy: string,
  [fault, mended]: readonly [fault: string, mended: string],
  [path, content]: readonly [path: string, content: Content] = ['data/2023/a.csv', GOOD],
): Remedy => {
  const told = (settings: string) => checked({ [path]: content }, { project: projectOf(`files:\n  ${settings}\n`) })
  return { code, remedy, fault: told(fault), mended: told(mended) }
}

export const fileRemedies: readonly Remedy[] = [
  declared('ICT-R063', 'the encoding is corrected', ['a.csv: { encoding: tcvn3 }', 'a.csv: { encoding: utf-8 }']),
  declared(
    'ICT-R064',
    'the name of the sheet is corrected',
    ['a.xlsx: { sheet: Tổng hơp }', 'a.xlsx: { sheet: Tổng hợp }'],
    ['data/2023/a.xlsx', BOOK],
  ),
  declared('ICT-R065', 'the delimiter is corrected', ['a.csv: { delimiter: "|" }', 'a.csv: { delimiter: ";" }']),
  declared('ICT-R066', 'the key is removed', ['a.csv: { sheet: A }', 'a.csv: { notation: vi }']),
  declared('ICT-N056', 'the line is corrected', ['a.csv: { header: 2 }', 'a.csv: { header: 1 }']),
  declared('ICT-P011', 'the name is corrected', ['aa.csv: { header: 1 }', 'a.csv: { header: 1 }']),
]
