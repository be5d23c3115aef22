import { describe, expect, test } from 'vitest'
import { faults, lines, normalized } from './normalized.ts'

describe('shapes of tables', () => {
  test('long, with titles above and notes below', () => {
    const result = normalized(
      'BIỂU 01: SỐ LIỆU BƯU CHÍNH\n\nTT;Chỉ tiêu;ĐVT;Năm;Giá trị\nA;B;C;1;2\nI;BƯU CHÍNH;;;\n1;Số điểm phục vụ bưu chính;điểm;2023;trên 240\n2;Bán kính phục vụ bình quân;km;2023;2,5\nNgười lập;;;;Giám đốc\nGhi chú: số liệu chốt ngày 15/12.;;;;\n',
    )
    expect(lines(result)).toEqual(['postal.points 17 2023 over 240', 'postal.radius 17 2023 exact 2.5'])
    expect(faults(result)).toEqual([])
  })

  test('SDMX-CSV', () => {
    const result = normalized(
      'DATAFLOW,REF_AREA,TIME_PERIOD,INDICATOR,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\nX,17,2023,postal.points,240,point,E\nX,25,2022,postal.points,,point,O\n',
    )
    expect(lines(result)).toEqual(['postal.points 17 2023 exact 240', 'postal.points 25 2022 missing'])
    expect(result.observations[0]?.status).toBe('estimated')
    expect(faults(result)).toEqual([])
  })

  test('what export writes is read again', () => {
    const result = normalized(
      'indicator,area,period,value,numerator,denominator,qualifier,unit,status,file,line,column,sheet,cell,path,text\npostal.points,17,2023,240,,,over,point,normal,a.csv,3,9,,,,trên 240\npostal.dossier_share,17,2023,32.2,82,240,exact,percent,normal,a.csv,6,9,,,,x\ntelecom.computer_share@district,17,2023,91,,,exact,percent,normal,a.csv,7,9,,,,91%\n',
    )
    expect(lines(result)).toEqual([
      'postal.points 17 2023 over 240',
      'postal.dossier_share 17 2023 exact 32.2 82/240',
      'telecom.computer_share@district 17 2023 exact 91',
    ])
    expect(faults(result)).toEqual([])
  })

  test('wide, provinces down, with units in the header', () => {
    const result = normalized(
      'STT,Tỉnh/Thành phố,Dân số (nghìn người),Diện tích (km2)\n1,HOÀ BÌNH,"880,474","4.590,3"\n2,TP. Hà Nội,"8.500,1","3.359,8"\n',
    )
    expect(lines(result)).toEqual([
      'context.population 17 2023 exact 880474',
      'context.area 17 2023 exact 4590.3',
      'context.population 01 2023 exact 8500100',
      'context.area 01 2023 exact 3359.8',
    ])
  })

  test('indicators down, years across; a plan is no figure', () => {
    const result = normalized(
      'Chỉ tiêu;ĐVT;Năm 2022;Thực hiện năm 2023;Kế hoạch 2024\nSố điểm phục vụ bưu chính;điểm;236;trên 240;250\n',
    )
    expect(lines(result)).toEqual(['postal.points 17 2022 exact 236', 'postal.points 17 2023 over 240'])
    expect(faults(result)).toEqual(['ICT-N003 1:42'])
  })

  test('indicators down, levels across', () => {
    const result = normalized(
      'Chi tieu,Cap tinh,Cap huyen,Cap xa\nTy le can bo cong chuc vien chuc duoc trang bi may tinh,98,91,88\npostal.points,240,,\n',
    )
    expect(lines(result)).toEqual([
      'telecom.computer_share 17 2023 exact 98',
      'telecom.computer_share@district 17 2023 exact 91',
      'telecom.computer_share@commune 17 2023 exact 88',
      'postal.points 17 2023 exact 240',
    ])
    expect(faults(result)).toEqual([])
  })

  test('indicators down, provinces across', () => {
    const result = normalized('Chỉ tiêu;Hòa Bình;Phú Thọ\npostal.points;240;300\n')
    expect(lines(result)).toEqual(['postal.points 17 2023 exact 240', 'postal.points 25 2023 exact 300'])
  })

  test('columns that only their cells explain', () => {
    const result = normalized(
      'Mã;Đơn vị;Năm;Giá trị\npostal.points;Phú Thọ;2023;300\npostal.enterprises;Phú Thọ;2023;7\n',
    )
    expect(lines(result)).toEqual(['postal.points 25 2023 exact 300', 'postal.enterprises 25 2023 exact 7'])
    expect(faults(result)).toEqual([])
  })

  test('JSON nested by province and year', () => {
    const text =
      '{"17":{"2023":{"postal.points":240},"2022":{"postal.points":236}},"25":{"2023":{"postal.radius":2.5}}}'
    const result = normalized(text, { province: null }, 'a.json')
    expect(lines(result)).toEqual([
      'postal.points 17 2023 exact 240',
      'postal.points 17 2022 exact 236',
      'postal.radius 25 2023 exact 2.5',
    ])
    expect(faults(result)).toEqual([])
  })

  test('JSON with a record for each indicator beside plain members', () => {
    const text =
      '{"province":"17","year":2023,"postal.points":240,"postal.dossier_share":{"value":32.2,"numerator":82,"denominator":240}}'
    const result = normalized(text, { province: null }, 'a.json')
    expect([...lines(result)].sort()).toEqual([
      'postal.dossier_share 17 2023 exact 32.2 82/240',
      'postal.points 17 2023 exact 240',
    ])
    expect(faults(result)).toEqual([])
  })

  test('cells beside the table are told once for their column', () => {
    const result = normalized('Chỉ tiêu;Giá trị;\npostal.points;240;xem lại\npostal.enterprises;5;đã xem\n')
    expect(lines(result)).toEqual(['postal.points 17 2023 exact 240', 'postal.enterprises 17 2023 exact 5'])
    expect(faults(result)).toEqual(['ICT-N033 2:19'])
  })

  test('records under keys that are not understood are left out', () => {
    const text = '{"Phòng A":{"postal.points":1},"Phòng B":{"postal.points":1}}'
    const result = normalized(text, {}, 'a.json')
    expect(lines(result)).toEqual([])
    expect(faults(result)).toEqual(['ICT-N034 1:2', 'ICT-N034 1:32'])
  })
})

describe('what the office has settled', () => {
  const columns = new Map([
    ['Cột của tôi', 'postal.points'],
    ['Người nhập liệu', null],
    ['Máy tính huyện', 'telecom.computer_share@district'],
    ['Sai', 'postal.nothing'],
  ])

  test('names of its own for columns', () => {
    const result = normalized('Năm;CỘT CỦA TÔI;Người nhập liệu;Máy tính huyện;Sai\n2023;240;A;91;5\n', { columns })
    expect(lines(result)).toEqual([
      'postal.points 17 2023 exact 240',
      'telecom.computer_share@district 17 2023 exact 91',
    ])
    expect(faults(result)).toEqual(['ICT-N029 1:48'])
  })

  test('and for rows', () => {
    const result = normalized('Chỉ tiêu;Giá trị\nCột của tôi;240\nNgười nhập liệu;5\n', { columns })
    expect(lines(result)).toEqual(['postal.points 17 2023 exact 240'])
    expect(faults(result)).toEqual([])
  })
})

describe('tables that offices have worked on', () => {
  test('a header of two rows of which neither names all columns alone', () => {
    const result = normalized(
      'STT;Chỉ tiêu;Đơn vị;Thực hiện;\n;;;Năm 2022;Năm 2023\n1;Số điểm phục vụ bưu chính;điểm;236;240\n',
    )
    expect(lines(result)).toEqual(['postal.points 17 2022 exact 236', 'postal.points 17 2023 exact 240'])
    expect(faults(result)).toEqual([])
  })

  test('the header again in capitals, codes and years as programs without whole numbers write them', () => {
    const text = 'Mã chỉ tiêu;Mã tỉnh;Năm;Giá trị\npostal.points;17.0;2023.0;240.0\n'
    const result = normalized(`${text}MÃ CHỈ TIÊU;MÃ TỈNH;NĂM;GIÁ TRỊ\npostal.radius;17;2023;2.5\n`)
    expect(lines(result)).toEqual(['postal.points 17 2023 exact 240', 'postal.radius 17 2023 exact 2.5'])
    expect(faults(result)).toEqual([])
  })

  test('sums of regions among provinces are passed over', () => {
    const result = normalized('Tỉnh, thành phố;postal.points\nĐồng bằng sông Hồng;9000\nHà Nội;900\nTây Bắc;700\n')
    expect([...lines(result), ...faults(result)]).toEqual(['postal.points 01 2023 exact 900'])
  })

  test('the whole year beside its quarters', () => {
    const result = normalized('Mã chỉ tiêu;Quý IV;Cả năm\npostal.points;60;240\n')
    expect(lines(result)).toEqual(['postal.points 17 2023 exact 240'])
    expect(faults(result)).toEqual(['ICT-N003 1:13'])
  })
})
