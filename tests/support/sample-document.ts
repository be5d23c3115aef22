/** A document that resembles a whole annual report: every kind of block, several pages, an annex. */
import type { Block, DatumNode, Document, Inline, TableCell } from '../../src/document/nodes.ts'

export function datum(text: string, key = 'sample.value'): DatumNode {
  return { kind: 'datum', text, key, provenance: { kind: 'request' } }
}

export function text(value: string): Inline {
  return { kind: 'text', text: value }
}

export function note(number: number, words: string): Inline {
  return { kind: 'note', number, children: [text(words)] }
}

export function paragraph(...children: readonly (string | Inline)[]): Block {
  return { kind: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) }
}

export function heading(level: 1 | 2 | 3, label: string, title: string): Block {
  return { kind: 'heading', level, label, children: [text(title)] }
}

export function cell(content: string | Inline, options: Partial<TableCell> = {}): TableCell {
  const child = typeof content === 'string' ? text(content) : content
  return { children: [child], colSpan: 1, rowSpan: 1, header: 'none', ...options }
}

const notedShare: TableCell = {
  ...cell(''),
  children: [
    datum('32,2'),
    note(
      2,
      'Tỷ lệ 32,2% là số đơn vị báo cáo; tính theo số điểm phục vụ (82/240) là 34,2%. Sở Thông tin và Truyền thông giữ số báo cáo.',
    ),
  ],
}

/** The table of the post, with one of its cells as given. */
const postalTable = (shareCell: TableCell): Block => ({
  kind: 'table',
  id: 'postal',
  caption: [text('Bảng 1. Mạng bưu chính năm 2023 so với mức bình quân cả nước')],
  columns: [
    { align: 'center' },
    { align: 'left' },
    { align: 'left' },
    { align: 'decimal' },
    { align: 'decimal' },
    { align: 'decimal' },
  ],
  head: [
    [
      cell('TT', { rowSpan: 2, header: 'column' }),
      cell('Chỉ tiêu', { rowSpan: 2, header: 'column' }),
      cell('Đơn vị tính', { rowSpan: 2, header: 'column' }),
      cell('Tỉnh Hòa Bình', { colSpan: 2, header: 'column' }),
      cell('Mức bình quân cả nước', { rowSpan: 2, header: 'column' }),
    ],
    [cell('Năm 2022', { header: 'column' }), cell('Năm 2023', { header: 'column' })],
  ],
  body: [
    ['1', 'Số doanh nghiệp bưu chính, chuyển phát', 'doanh nghiệp', '5', '5', '–'],
    ['2', 'Số điểm phục vụ bưu chính', 'điểm', '228', 'trên\u00a0240', '–'],
    ['3', 'Bán kính phục vụ bình quân', 'km/điểm phục vụ', '2,6', '2,5', '2,9'],
    ['4', 'Số dân phục vụ bình quân', 'người/điểm phục vụ', '3.789', '3.588', '7.105'],
    ['5', 'Tỷ lệ điểm phục vụ tiếp nhận hồ sơ và trả kết quả thủ tục hành chính', '%', '30,1', '32,2', '–'],
  ].map(([order = '', name = '', unit = '', ...values]) => [
    cell(order),
    cell(name, { header: 'row' }),
    cell(unit),
    ...values.map((value) => (value === '32,2' ? shareCell : cell(datum(value)))),
  ]),
})

const bullet: Block = {
  kind: 'chart',
  id: 'comparison',
  caption: [text('Biểu đồ 1. Mạng bưu chính của tỉnh so với mức bình quân cả nước')],
  alternative: [
    text(
      'Bán kính phục vụ bình quân 2,5 km, cả nước 2,9 km; số dân phục vụ bình quân 3.588 người, cả nước 7.105 người.',
    ),
  ],
  chart: {
    type: 'bullet',
    rows: [
      {
        label: 'Bán kính phục vụ bình quân',
        unit: 'km/điểm phục vụ',
        value: datum('2,5'),
        valueNumber: 2.5,
        benchmark: datum('2,9'),
        benchmarkNumber: 2.9,
        benchmarkLabel: 'Bình quân cả nước',
      },
      {
        label: 'Số dân phục vụ bình quân',
        unit: 'người/điểm phục vụ',
        value: datum('3.588'),
        valueNumber: 3588,
        benchmark: datum('7.105'),
        benchmarkNumber: 7105,
        benchmarkLabel: 'Bình quân cả nước',
      },
    ],
  },
}

const bars: Block = {
  kind: 'chart',
  id: 'computers',
  caption: [text('Biểu đồ 2. Tỷ lệ cán bộ, công chức được trang bị máy tính')],
  alternative: [text('Cấp tỉnh 100%, cấp huyện 98%, cấp xã 88%.')],
  chart: {
    type: 'bars',
    unit: '%',
    max: 100,
    series: ['Năm 2022', 'Năm 2023'],
    groups: [
      {
        label: 'Cấp tỉnh',
        bars: [
          { value: datum('98%'), number: 98 },
          { value: datum('100%'), number: 100 },
        ],
      },
      {
        label: 'Cấp huyện',
        bars: [
          { value: datum('91%'), number: 91 },
          { value: datum('98%'), number: 98 },
        ],
      },
      { label: 'Cấp xã', bars: [null, { value: datum('88%'), number: 88 }] },
    ],
  },
}

const body: readonly Block[] = [
  {
    kind: 'letterhead',
    superior: 'UBND TỈNH HÒA BÌNH',
    agency: ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    motto: { nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', creed: 'Độc lập - Tự do - Hạnh phúc' },
    number: 'Số: 05/BC-STTTT',
    placeAndDate: 'Hòa Bình, ngày 08 tháng 01 năm 2024',
  },
  {
    kind: 'title',
    type: 'BÁO CÁO',
    subject: [text('Tình hình phát triển bưu chính, viễn thông và công nghệ thông tin tỉnh Hòa Bình năm 2023')],
  },
  { kind: 'addressees', label: 'Kính gửi:', names: ['Bộ Thông tin và Truyền thông', 'Ủy ban nhân dân tỉnh Hòa Bình'] },
  paragraph(
    'Thực hiện chế độ báo cáo định kỳ về bưu chính, viễn thông và công nghệ thông tin, Sở Thông tin và Truyền thông tỉnh Hòa Bình báo cáo kết quả năm 2023 như sau:',
  ),
  heading(1, 'I.', 'KẾT QUẢ ĐẠT ĐƯỢC'),
  heading(2, '1.', 'Bưu chính'),
  paragraph(
    'Toàn tỉnh có ',
    datum('05\u00a0doanh nghiệp'),
    ' bưu chính, chuyển phát với ',
    { kind: 'strong', children: [datum('trên\u00a0240\u00a0điểm')] },
    ' phục vụ. Bình quân mỗi điểm phục vụ ',
    datum('3.588\u00a0người'),
    ' trong bán kính ',
    datum('2,5\u00a0km'),
    '; hai chỉ tiêu này của cả nước lần lượt là ',
    datum('7.105\u00a0người'),
    ' và ',
    datum('2,9\u00a0km'),
    '. Có ',
    datum('82\u00a0điểm'),
    ' tham gia tiếp nhận hồ sơ và trả kết quả thủ tục hành chính, bằng ',
    datum('34,2%'),
    ' tính theo 240 điểm (số liệu báo cáo: ',
    datum('32,2%'),
    ').',
  ),
  paragraph(
    'So với năm 2022, số điểm phục vụ tăng ',
    datum('12\u00a0điểm'),
    note(1, 'Số điểm phục vụ của năm 2022 là số có đến ngày 15/12/2022, theo báo cáo của đơn vị.'),
    '; bán kính phục vụ bình quân giảm ',
    datum('0,1\u00a0km'),
    '. Các điểm Bưu điện - Văn hóa xã tiếp tục được duy trì tại các xã vùng sâu, vùng xa, bảo đảm người dân được tiếp cận dịch vụ bưu chính công ích.',
  ),
  postalTable(notedShare),
  bullet,
  heading(2, '2.', 'Viễn thông và hạ tầng công nghệ thông tin'),
  paragraph(
    'Hạ tầng viễn thông được đầu tư, mở rộng đến trung tâm các xã. Toàn bộ các xã, phường, thị trấn trên địa bàn tỉnh đã có cáp quang đến trung tâm; sóng di động 4G phủ đến ',
    datum('98,7%'),
    ' số thôn, bản.',
  ),
  heading(3, 'a)', 'Trang bị máy tính'),
  paragraph(
    'Tỷ lệ cán bộ, công chức được trang bị máy tính ở cấp tỉnh là ',
    datum('100%'),
    ', cấp huyện ',
    datum('98%'),
    ', cấp xã ',
    datum('88%'),
    '.',
  ),
  bars,
  heading(3, 'b)', 'Mạng nội bộ'),
  {
    kind: 'list',
    marker: 'dash',
    items: [
      [paragraph('Cấp tỉnh: toàn bộ các sở, ban, ngành đã có mạng nội bộ kết nối Internet tốc độ cao.')],
      [
        paragraph('Cấp huyện: toàn bộ 10/10 huyện, thành phố đã có mạng nội bộ, trong đó:'),
        {
          kind: 'list',
          marker: 'dash',
          items: [
            [paragraph('Các huyện Cao Phong, Tân Lạc, Kim Bôi và thành phố Hòa Bình đã nâng cấp thiết bị trong năm;')],
            [paragraph('Các huyện còn lại sử dụng thiết bị đầu tư giai đoạn trước.')],
          ],
        },
      ],
      [paragraph('Cấp xã: ', datum('132/151\u00a0xã'), ' đã có mạng nội bộ.')],
    ],
  },
  heading(2, '3.', 'Mạng truyền số liệu chuyên dùng'),
  paragraph(
    'Mạng truyền số liệu chuyên dùng cấp II đã kết nối đến toàn bộ các cơ quan nhà nước cấp tỉnh, cấp huyện và cấp xã. Mạng hoạt động ổn định, bảo đảm an toàn thông tin, phục vụ hội nghị truyền hình trực tuyến và các hệ thống thông tin dùng chung của tỉnh.',
  ),
  heading(2, '4.', 'Quản lý văn bản và điều hành, chữ ký số, thư điện tử công vụ'),
  paragraph(
    'Phần mềm quản lý văn bản và điều hành được triển khai đồng bộ từ cấp tỉnh đến cấp xã. Năm 2023 đã cấp ',
    datum('3.412\u00a0chứng thư số'),
    ' cho cơ quan và cá nhân; hệ thống thư điện tử công vụ có ',
    datum('hơn\u00a013.000\u00a0địa chỉ'),
    '. Địa chỉ truy cập: https://thongtin.hoabinh.gov.vn/van-ban-dieu-hanh/danh-sach-don-vi-su-dung-chu-ky-so-va-thu-dien-tu-cong-vu.',
  ),
  heading(1, 'II.', 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN'),
  paragraph('Việc ứng dụng công nghệ thông tin ở cấp xã chưa đồng đều; thiết bị đầu cuối tại một số xã đã cũ.'),
  {
    kind: 'list',
    marker: 'letter',
    items: [
      'Kinh phí đầu tư còn hạn chế;',
      'Nhân lực chuyên trách còn thiếu;',
      'Địa hình chia cắt;',
      'Dân cư phân tán;',
      'Hạ tầng điện ở một số thôn, bản chưa ổn định.',
    ].map((item) => [paragraph(item)]),
  },
  heading(1, 'III.', 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024'),
  paragraph(
    'Tiếp tục triển khai các nhiệm vụ chuyển đổi số theo kế hoạch; duy trì, nâng cao chất lượng mạng bưu chính công ích; mở rộng vùng phủ sóng di động đến các thôn, bản còn lại.',
  ),
  paragraph('Số liệu chi tiết theo huyện, thành phố tại Phụ lục kèm theo.'),
  heading(1, 'IV.', 'KIẾN NGHỊ, ĐỀ XUẤT'),
  paragraph(
    'Đề nghị Bộ Thông tin và Truyền thông tiếp tục quan tâm, hỗ trợ tỉnh trong việc phát triển hạ tầng số tại các xã đặc biệt khó khăn.',
  ),
  paragraph('Sở Thông tin và Truyền thông trân trọng báo cáo./.'),
  {
    kind: 'signature',
    authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Nguyễn Văn An',
    recipientsLabel: 'Nơi nhận:',
    recipients: ['Như trên', 'Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở', 'Lưu: VT, CNTT'],
  },
]

const annexTable: Block = {
  kind: 'table',
  id: 'annex',
  caption: [],
  columns: [{ align: 'center' }, { align: 'left' }, { align: 'decimal' }, { align: 'decimal' }, { align: 'left' }],
  head: [['TT', 'Đơn vị', 'Số điểm phục vụ', 'Tỷ lệ (%)', 'Ghi chú'].map((name) => cell(name, { header: 'column' }))],
  body: Array.from({ length: 40 }, (_, index) => [
    cell(String(index + 1)),
    cell(`Xã thứ ${index + 1} của huyện Cao Phong`, { header: 'row' }),
    cell(datum(String(index * 137 + 3))),
    cell(datum(`${index + 1},${index % 10}`)),
    cell(index % 5 === 0 ? 'Có điểm Bưu điện - Văn hóa xã hoạt động thường xuyên trong năm' : ''),
  ]),
}

export const sampleDocument: Document = {
  meta: {
    language: 'vi',
    title: 'Báo cáo tình hình phát triển bưu chính, viễn thông và công nghệ thông tin tỉnh Hòa Bình năm 2023',
    author: 'Sở Thông tin và Truyền thông tỉnh Hòa Bình',
    subject: 'Báo cáo năm 2023 <bản mẫu> & phụ lục',
    date: '2024-01-08',
    producer: 'ict-report 0.1.0',
    marks: ['SỐ LIỆU MẪU', 'DỰ THẢO'],
  },
  blocks: body,
  annexes: [
    {
      label: 'Phụ lục I',
      title: [text('SỐ LIỆU BƯU CHÍNH THEO XÃ NĂM 2023')],
      reference: [
        text(
          '(Kèm theo Báo cáo số       /BC-STTTT ngày     tháng     năm 2024 của Sở Thông tin và Truyền thông tỉnh Hòa Bình)',
        ),
      ],
      orientation: 'portrait',
      blocks: [annexTable, paragraph('./.')],
    },
    {
      label: 'Phụ lục II',
      title: [text('BẢNG NGANG')],
      reference: [text('(Kèm theo Báo cáo của Sở Thông tin và Truyền thông)')],
      orientation: 'landscape',
      blocks: [postalTable(cell(datum('32,2'))), paragraph('./.')],
    },
  ],
}
