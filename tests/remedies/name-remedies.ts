/** Remedies of names that are not understood: of columns, indicators, areas, years and levels. */
import type { Catalog } from '../../src/catalog/catalog.ts'
import { catalog } from '../support/sample.ts'
import { type Remedy, checked, mendedFile, projectOf } from './remedy.ts'

const csv = mendedFile('data/2023/a.csv')
const json = mendedFile('data/2023/a.json')

const HEADER = 'Mã chỉ tiêu;Địa bàn;Năm;Giá trị'
const GOOD = `${HEADER}\npostal.points;Hòa Bình;2023;240\n`
const WITHOUT_AREA = 'Mã chỉ tiêu;Năm;Giá trị\npostal.points;2023;240\n'

/** Text of the second row, below a row that is sound. */
const second = (code: string, remedy: string, fault: string, mended: string): Remedy =>
  csv(code, remedy, `${GOOD}${fault}\n`, `${GOOD}${mended}\n`)

/** All names of the seeds differ; here one is given to two indicators and one to two provinces. */
const doubtful: Catalog = {
  ...catalog,
  asOf: () => doubtful,
  matchIndicator: (text) =>
    text === 'Số điểm'
      ? { kind: 'ambiguous', candidates: catalog.indicators.slice(0, 2) }
      : catalog.matchIndicator(text),
  matchArea: (text, date) =>
    text === 'Hòa'
      ? { kind: 'ambiguous', candidates: catalog.areasOn(date).slice(0, 2) }
      : catalog.matchArea(text, date),
}

const OWN_NAME = 'Mã chỉ tiêu;Năm;Giá trị\nĐiểm BC;2023;240\n'
const withOwnName = (key: string) =>
  checked({ 'data/2023/a.csv': OWN_NAME }, { project: projectOf(`columns:\n  Điểm BC: ${key}`) })

export const nameRemedies: readonly Remedy[] = [
  csv('ICT-N001', 'the columns are named', 'a;b\nc;d\n', GOOD),
  csv(
    'ICT-N002',
    'one of the two is renamed',
    'Mã chỉ tiêu;Giá trị;Giá trị\npostal.points;240;\n',
    'Mã chỉ tiêu;Giá trị;Ghi chú\npostal.points;240;\n',
  ),
  csv(
    'ICT-N003',
    'the name is corrected',
    'Tỉnh;postal.radius;postal.poinst\nHòa Bình;2,5;240\n',
    'Tỉnh;postal.radius;postal.points\nHòa Bình;2,5;240\n',
  ),
  second('ICT-N004', 'the code is corrected', 'postal.radiu;Hòa Bình;2023;2,5', 'postal.radius;Hòa Bình;2023;2,5'),
  csv('ICT-N005', 'the code is written', GOOD.replace('postal.points', 'Số điểm'), GOOD, { catalog: doubtful }),
  second('ICT-N006', 'the name is corrected', 'postal.radius;Hòa Bìn;2023;2,5', 'postal.radius;Hòa Bình;2023;2,5'),
  second('ICT-N007', 'the year is corrected', 'postal.radius;Hòa Bình;2025;2,5', 'postal.radius;Hòa Bình;2023;2,5'),
  csv('ICT-N008', 'the code is written', GOOD.replace('Hòa Bình', 'Hòa'), GOOD.replace('Hòa Bình', '17'), {
    catalog: doubtful,
  }),
  csv(
    'ICT-N009',
    'code and name agree',
    'Mã chỉ tiêu;Mã tỉnh;Tỉnh;Giá trị\npostal.points;17;Phú Thọ;240\n',
    'Mã chỉ tiêu;Mã tỉnh;Tỉnh;Giá trị\npostal.points;17;Hòa Bình;240\n',
  ),
  second('ICT-N010', 'the cell is filled in', 'postal.radius;;2023;2,5', 'postal.radius;Hòa Bình;2023;2,5'),
  {
    code: 'ICT-N010',
    remedy: 'the province is named in the command',
    fault: checked({ 'data/2023/a.csv': WITHOUT_AREA }, { province: null }),
    mended: checked({ 'data/2023/a.csv': WITHOUT_AREA }),
  },
  second('ICT-N011', 'the year has four digits', 'postal.radius;17;6 tháng 2023;2,5', 'postal.radius;17;2023;2,5'),
  csv(
    'ICT-N012',
    'the level is one of those known',
    'Mã chỉ tiêu;Cấp;Giá trị\ntelecom.computer_share;thôn;90\n',
    'Mã chỉ tiêu;Cấp;Giá trị\ntelecom.computer_share;xã;90\n',
  ),
  csv(
    'ICT-N013',
    'the level is left empty',
    'Mã chỉ tiêu;Cấp;Giá trị\npostal.points;Cấp xã;240\n',
    'Mã chỉ tiêu;Cấp;Giá trị\npostal.points;;240\n',
  ),
  {
    code: 'ICT-N029',
    remedy: 'the code is corrected',
    fault: withOwnName('postal.point'),
    mended: withOwnName('postal.points'),
  },
  csv(
    'ICT-N032',
    'code and name agree',
    'Mã chỉ tiêu;Tên chỉ tiêu;Giá trị\npostal.points;Dân số;240\n',
    'Mã chỉ tiêu;Tên chỉ tiêu;Giá trị\npostal.points;Số điểm phục vụ bưu chính;240\n',
  ),
  csv(
    'ICT-N033',
    'the column is named',
    'Chỉ tiêu;Giá trị;\npostal.points;240;Sơ bộ\n',
    'Chỉ tiêu;Giá trị;Tình trạng\npostal.points;240;Sơ bộ\n',
  ),
  csv(
    'ICT-N038',
    'a row of the province is added',
    'Huyện;Số điểm phục vụ bưu chính\nĐà Bắc;30\nLương Sơn;31\n',
    'Huyện;Số điểm phục vụ bưu chính\nĐà Bắc;30\nLương Sơn;31\nToàn tỉnh;240\n',
  ),
  csv(
    'ICT-N038',
    'a table of the province is made',
    'Mã chỉ tiêu;Huyện Đà Bắc;Huyện Lương Sơn\npostal.points;30;31\n',
    'Mã chỉ tiêu;Giá trị\npostal.points;240\n',
  ),
  csv(
    'ICT-N039',
    'nothing needs to be done, and districts may be left out',
    'Huyện;Số điểm phục vụ bưu chính\nĐà Bắc;30\nToàn tỉnh;240\n',
    'Huyện;Số điểm phục vụ bưu chính\nToàn tỉnh;240\n',
  ),
  json(
    'ICT-N034',
    'the key is corrected',
    '{"Phòng A":{"postal.points":240},"Hòa Bình":{"postal.radius":2.5}}',
    '{"17":{"postal.points":240},"Hòa Bình":{"postal.radius":2.5}}',
  ),
]
