import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { catalog } from '../catalog/seeds.ts'
import { faults, lines, normalized, normalizedFiles, type options } from './normalized.ts'

const POINTS = 'postal.points 17 2023 exact 240'
const LONG = 'Huyện;Mã huyện;Mã chỉ tiêu;Năm;Giá trị\n'
const DISTRICTS = 'Thành phố Hòa Bình;148;postal.points;2023;40\nĐà Bắc;150;postal.points;2023;30\n'

describe('figures of districts and communes alone are one fault of the file', () => {
  test.each([
    ['a column of districts and their codes', `${LONG}${DISTRICTS}`, '2:1'],
    [
      'beside the province',
      'Tỉnh;Huyện;Mã chỉ tiêu;Giá trị\n17;Đà Bắc;postal.points;30\n17;Cao Phong;postal.points;3\n',
      '2:4',
    ],
    ['codes alone', 'Mã huyện;Mã chỉ tiêu;Giá trị\n150;postal.points;30\n152;postal.points;31\n', '2:1'],
    ['codes under «Huyện»', 'Huyện;Mã chỉ tiêu;Giá trị\n150;postal.points;30\n152;postal.points;31\n', '2:1'],
    ['communes', 'Xã, phường, thị trấn;Số điểm phục vụ bưu chính\nXã Cao Sơn;3\nThị trấn Đà Bắc;4\n', '2:1'],
    ['a wide table with one indicator', 'Huyện;Số điểm phục vụ bưu chính\nĐà Bắc;30\nLương Sơn;31\n', '2:1'],
    [
      'kinds before the names',
      'Địa bàn;Mã chỉ tiêu;Giá trị\nHuyện Đà Bắc;postal.points;30\nH. Lương Sơn;postal.points;31\n',
      '2:1',
    ],
    [
      'bare names',
      'Địa bàn;Mã chỉ tiêu;Giá trị\nĐà Bắc;postal.points;30\nMai Châu;postal.points;31\nHòa Bình;postal.points;9\n',
      '2:1',
    ],
    ['the city of the same name', 'Địa bàn;Mã chỉ tiêu;Giá trị\nTP. Hòa Bình;postal.points;40\n', '2:1'],
    [
      'an unnamed column',
      ';Mã chỉ tiêu;Giá trị\nHuyện Đà Bắc;postal.points;30\nHuyện Mai Châu;postal.points;31\n',
      '2:1',
    ],
    ['districts across', 'Chỉ tiêu;Huyện Đà Bắc;Huyện Lương Sơn\npostal.points;30;31\n', '1:10'],
    [
      'a group over districts',
      'Chỉ tiêu;Các huyện, thành phố;;\n;Đà Bắc;Lương Sơn;Hòa Bình\npostal.points;30;31;40\n',
      '2:2',
    ],
    [
      'districts across, each with years',
      'Chỉ tiêu;Huyện Đà Bắc;;Huyện Lương Sơn;\n;2022;2023;2022;2023\npostal.points;29;30;30;31\n',
      '2:2',
    ],
  ])('%s', (_, text, place) => {
    const result = normalized(text)
    expect(faults(result)).toEqual([`ICT-N038 ${place}`])
    expect(lines(result)).toEqual([])
  })

  test('a row like one that was read before is still that of its district', () => {
    const districts = Array<string>(60).fill('17;Đà Bắc;postal.points;30')
    const rows = ['17;;postal.points;240', ...districts, '17;;postal.points;240']
    const text = `Tỉnh;Huyện;Mã chỉ tiêu;Giá trị\n${rows.join('\n')}\n`
    const result = normalized(text, { areas: new Set(['17']) })
    expect([...new Set(lines(result)), ...faults(result)]).toEqual([POINTS, 'ICT-N039 3:4', 'ICT-N023 63:19'])
  })

  test('in JSON', () => {
    const records = normalized(
      '[{"huyện":"Đà Bắc","postal.points":30},{"huyện":"Cao Phong","postal.points":3}]',
      {},
      'a.json',
    )
    expect(faults(records)).toEqual(['ICT-N038 1:11'])
    const nested = normalized(
      '{"Huyện Đà Bắc":{"postal.points":30},"Huyện Mai Châu":{"postal.points":3}}',
      {},
      'a.json',
    )
    expect(faults(nested)).toEqual(['ICT-N038 1:2'])
    expect([...lines(records), ...lines(nested)]).toEqual([])
  })

  test('in a cube', () => {
    const header = 'DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n'
    const districts = 'X,148: Thành phố Hòa Bình,postal.points,2023,40\nX,150: Huyện Đà Bắc,postal.points,2023,30\n'
    expect(faults(normalized(header + districts))).toEqual(['ICT-N038 2:3'])
    const withProvince = normalized(`${header}${districts}X,17: Hòa Bình,postal.points,2023,240\n`)
    expect([...lines(withProvince), ...faults(withProvince)]).toEqual([POINTS, 'ICT-N039 2:3'])
  })

  test('the message names the column, how many rows there are, the first of them and what is missing', () => {
    const [diagnostic] = normalized(`${LONG}${DISTRICTS}`).diagnostics
    const { message = '' } = diagnostic ? messageOf(diagnostic, 'vi') : {}
    expect(message).toContain('(cột «Huyện», 2 dòng: «Thành phố Hòa Bình», «Đà Bắc»)')
    expect(message).toContain('chưa có số liệu toàn tỉnh của chỉ tiêu «Số điểm phục vụ bưu chính».')
  })

  test('a figure that the province has none of, though it has others', () => {
    const result = normalized(`${LONG}${DISTRICTS};;postal.radius;2023;2,5\n`)
    expect(faults(result)).toEqual(['ICT-N038 2:1'])
    expect(lines(result)).toEqual(['postal.radius 17 2023 exact 2.5'])
  })

  test('what is wrong with such a row is told where it hides what it is of', () => {
    expect(faults(normalized(`${LONG}Đà Bắc;150;postal.poins;2023;30\n`))).toEqual(['ICT-N004 2:12'])
  })
})

describe('figures of the province are used where they stand too', () => {
  test.each([
    ['an empty cell', `${LONG}${DISTRICTS};;postal.points;2023;240\n`, '2:1'],
    ['«Toàn tỉnh» first', `${LONG}Toàn tỉnh;;postal.points;2023;240\n${DISTRICTS}`, '3:1'],
    ['«Tổng số»', `${LONG}${DISTRICTS}Tổng số;;postal.points;2023;240\n`, '2:1'],
    [
      'a total under the numbers of the rows',
      'STT;Huyện;Số điểm phục vụ bưu chính\n1;Đà Bắc;30\nTổng cộng;;240\n',
      '2:3',
    ],
    ['a dash', `${LONG}${DISTRICTS}-;-;postal.points;2023;240\n`, '2:1'],
    ['among areas', 'Địa bàn;Mã chỉ tiêu;Giá trị\nHuyện Đà Bắc;postal.points;30\nToàn tỉnh;postal.points;240\n', '2:1'],
    [
      'the province by name',
      'Địa bàn;Mã chỉ tiêu;Giá trị\nHòa Bình;postal.points;240\nHuyện Đà Bắc;postal.points;30\n',
      '3:1',
    ],
    [
      'with its kind among bare names',
      'Địa bàn;postal.points\nTỉnh Hòa Bình;240\nĐà Bắc;30\nLạc Sơn;31\nHòa Bình;40\n',
      '3:1',
    ],
    ['a column beside districts', 'Chỉ tiêu;Thành phố Hòa Bình;Đà Bắc;Toàn tỉnh\npostal.points;40;30;240\n', '1:10'],
    [
      'an unnamed column',
      ';Mã chỉ tiêu;Giá trị\nĐà Bắc;postal.points;30\nLương Sơn;postal.points;31\nToàn tỉnh;postal.points;240\n',
      '2:1',
    ],
    ['a file of its own', `${LONG}${DISTRICTS}`, '2:1', 'Mã chỉ tiêu;Giá trị\npostal.points;240\n'],
  ])('%s', (_, text, place, other = '') => {
    const files = [['a.csv', text] as const, ['b.csv', other] as const].filter(([, content]) => content !== '')
    const result = normalizedFiles(files)
    expect(lines(result)).toEqual([POINTS])
    expect(faults(result)).toEqual([`ICT-N039 ${place}`])
  })

  test('a cell of the province that cannot be read is the only fault', () => {
    const result = normalized(`${LONG}${DISTRICTS}Toàn tỉnh;;postal.points;2023;nhiều\n`)
    expect(faults(result)).toEqual(['ICT-N014 4:31', 'ICT-N039 2:1'])
  })

  test('«Toàn tỉnh» as the area is the province that the report is of', () => {
    const result = normalized('Địa bàn;Mã chỉ tiêu;Giá trị\nToàn tỉnh;postal.points;240\n')
    expect([...lines(result), ...faults(result)]).toEqual([POINTS])
  })
})

describe('figures about levels are figures of the province', () => {
  test.each([
    ['a column of levels', 'Mã chỉ tiêu;Cấp;Giá trị\ntelecom.computer_share;Huyện;90\ntelecom.computer_share;Xã;80\n'],
    ['levels across', 'Mã chỉ tiêu;Huyện;Xã\ntelecom.computer_share;90;80\n'],
    [
      'levels under «Huyện/Xã»',
      'Mã chỉ tiêu;Huyện/Xã;Giá trị\ntelecom.computer_share;Huyện;90\ntelecom.computer_share;Xã;80\n',
    ],
  ])('%s', (_, text) => {
    const result = normalized(text)
    expect(lines(result)).toEqual([
      'telecom.computer_share@district 17 2023 exact 90',
      'telecom.computer_share@commune 17 2023 exact 80',
    ])
    expect(faults(result)).toEqual([])
  })

  test('a national list knows central cities and lax names', () => {
    const result = normalized(
      'Tỉnh, thành phố;postal.points\nTP. Hà Nội;900\nThành phố Hải Phòng;300\nTP. Hòa Bình;240\n',
    )
    expect(faults(result)).toEqual([])
    expect(lines(result)).toHaveLength(3)
  })

  test('one name that is not known is a slip', () => {
    expect(faults(normalized('Địa bàn;postal.points\nHòa Bìn;240\n'))).toEqual(['ICT-N006 2:1'])
  })
})

test('a national file by districts gives the province that is asked for', () => {
  const text = 'Tỉnh;Huyện;postal.points\nPhú Thọ;Việt Trì;30\nHòa Bình;Đà Bắc;30\nHòa Bình;;240\n'
  const result = normalized(text, { areas: new Set(['17']) })
  expect(lines(result)).toEqual([POINTS])
  expect(faults(result)).toEqual(['ICT-N039 3:10'])
})

test('each province is told of its own districts', () => {
  const owners: string[] = []
  const onFault: typeof options.onFault = (_, area) => owners.push(area)
  normalized('Tỉnh;Huyện;postal.points\nPhú Thọ;Việt Trì;30\nHòa Bình;Đà Bắc;30\n', { province: null, onFault })
  expect(owners).toEqual(['25', '17'])
  expect(catalog.areaOn('25', '2023-12-31')?.name).toBe('Phú Thọ')
})

describe('names that are not known but tell the rows or columns of parts apart', () => {
  const WIDE = 'Số điểm phục vụ bưu chính;Tổng chiều dài cáp quang (km)'

  test.each([
    ['bare districts', `Tên;${WIDE}\nĐà Bắc;20;2\nMai Châu;21;1\nLạc Sơn;30;3\n`, '2:1'],
    ['without a head', `;${WIDE}\nĐà Bắc;20;2\nMai Châu;21;1\nLạc Sơn;30;3\n`, '2:1'],
    ['agencies', `STT;Đơn vị;${WIDE}\n1;Sở Y tế;20;2\n2;Sở Tài chính;21;1\n`, '2:3'],
    ['under a head that is not known', `STT;Cơ quan, tổ chức;${WIDE}\n1;Sở Y tế;20;2\n2;Sở Nội vụ;20;1\n`, '2:3'],
    [
      'in a long table, each with its years',
      'Chỉ tiêu;Đơn vị;Năm;Giá trị\npostal.points;Sở Y tế;2023;2\npostal.points;Sở Y tế;2022;2\npostal.points;Sở Nội vụ;2023;3\n',
      '2:15',
    ],
    ['bare districts across', 'Chỉ tiêu;Đà Bắc;Mai Châu\npostal.points;20;21\ntelecom.fibre_km;2;1\n', '1:10'],
    ['agencies across', 'Chỉ tiêu;Sở Y tế;Sở Tài chính\npostal.points;20;21\n', '1:10'],
  ])('are one fault of the file: %s', (_, text, place) => {
    const result = normalized(text)
    expect(faults(result)).toEqual([`ICT-N038 ${place}`])
    expect(lines(result)).toEqual([])
  })

  test.each([
    ['a row', `Đơn vị;${WIDE}\nSở Y tế;20;2\nSở Nội vụ;21;1\nToàn tỉnh;240;7\n`, '2:1'],
    ['a column', 'Chỉ tiêu;Toàn tỉnh;Đà Bắc;Mai Châu\npostal.points;240;20;21\ntelecom.fibre_km;7;2;1\n', '1:20'],
  ])('are a remark beside %s of the whole province', (_, text, place) => {
    const result = normalized(text)
    expect(lines(result)).toEqual([POINTS, 'telecom.fibre_km 17 2023 exact 7'])
    expect(faults(result)).toEqual([`ICT-N039 ${place}`])
  })

  test.each([
    ['a misspelt province', `Tên;${WIDE}\nHòa Bình;240;2\nPhú Thọ;21;1\nLạng Sơnn;30;3\n`, ['ICT-N006 4:1']],
    [
      'every misspelt province',
      `Địa phương;${WIDE}\nHòa Bình;240;2\nPhú Thọo;21;1\nLạng Sơnn;30;3\nHà Nam;4;4\n`,
      ['ICT-N006 3:1', 'ICT-N006 4:1'],
    ],
    [
      'a misspelt indicator across',
      `Địa bàn;${WIDE};Số Doanh Nghiệp Bưu Chín;Tổng Số Hộp Thư\nHòa Bình;240;2;3;4\n`,
      ['ICT-N003 1:65', 'ICT-N003 1:90'],
    ],
    [
      'one column beside indicators down',
      'Chỉ tiêu;Năm 2023;Đơn Vị Báo Cáo Lạ\npostal.points;240;x\n',
      ['ICT-N003 1:19'],
    ],
    [
      'a contradiction among many rows',
      'Chỉ tiêu;Người Ghi Chép;Giá trị\npostal.points;An;240\npostal.points;Bình;241\ntelecom.fibre_km;An;7\npostal.enterprises;An;3\npostal.dossier_points;An;3\n',
      ['ICT-N003 1:10', 'ICT-N024 3:20'],
    ],
    [
      'remarks beside a contradiction',
      'Chỉ tiêu;Ý kiến khác;Giá trị\npostal.points;đã rà soát;240\npostal.points;xem lại;241\n',
      ['ICT-N003 1:10', 'ICT-N024 3:23'],
    ],
  ])('are told each by its place otherwise: %s', (_, text, told) => {
    expect(faults(normalized(text)).toSorted()).toEqual(told)
  })
})
