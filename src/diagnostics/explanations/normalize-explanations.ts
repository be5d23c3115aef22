/** Pages of the codes of the stage `normalize`. */
import { type Explanation, page } from './explanation.ts'

const DID_MEAN_POINTS = { vi: 'Có phải là «postal.points»? ', en: 'Did you mean «postal.points»? ' }
const points = { vi: 'Số điểm phục vụ bưu chính', en: 'Postal service points' }
const share = { vi: 'Tỷ lệ hồ sơ', en: 'Share of dossiers' }

const columns: Readonly<Record<string, Explanation>> = {
  'ICT-N001': page(
    [
      'Chương trình tìm dòng tiêu đề trong những dòng đầu của bảng. Không có dòng nào vừa có cột chỉ tiêu vừa có cột giá trị, và cũng không có tên cột nào là chỉ tiêu.',
      'The header is looked for among the first rows. None has both a column of indicators and one of values, nor columns named by indicators.',
    ],
    'Nội dung;Ghi chú',
    'Mã chỉ tiêu;Địa bàn;Năm;Giá trị',
  ),
  'ICT-N002': page(
    [
      'Hai cột được hiểu là một, chẳng hạn hai cột giá trị. Chọn nhầm cột thì cả bảng sai, nên chương trình hỏi lại.',
      'Two columns mean the same, such as two columns of values. The wrong one would spoil the whole table, so the program asks.',
    ],
    'Mã chỉ tiêu;Giá trị;Giá trị',
    'Mã chỉ tiêu;Giá trị;Ghi chú',
    { text: 'Giá trị', first: 'Giá trị' },
  ),
  'ICT-N003': page(
    [
      'Bảng có cột mà chương trình không biết là gì. Cột được nêu tên để một chỉ tiêu viết sai tên không bị bỏ sót trong im lặng; bên cạnh cột chỉ tiêu, mọi cột như vậy của một bảng được nêu cùng một lần.',
      'The table has a column of unknown meaning. It is named so that an indicator with a slip in its name is not silently left out; beside a column of indicators all such columns of a table are told at once.',
    ],
    'Địa bàn;Năm;postal.poinst',
    'Địa bàn;Năm;postal.points',
    { columns: { vi: 'Cột «postal.poinst»', en: 'Column «postal.poinst»' }, suggestion: DID_MEAN_POINTS },
  ),
  'ICT-N025': page(
    [
      'Dòng có nhiều ô hơn tiêu đề, thường do dấu phẩy thập phân nằm trong tệp phân cách bằng dấu phẩy. Mọi ô phía sau đã lệch cột.',
      'The row has more cells than the header, mostly since a decimal comma stands in a file separated by commas. All cells behind it have shifted.',
    ],
    'postal.radius,2023,2,5',
    'postal.radius,2023,"2,5"',
    { count: '4', expected: '3', text: '5' },
  ),
  'ICT-N029': page(
    [
      'Mục «columns» của tệp dự án gán một cột cho một mã không có trong danh mục.',
      'Under “columns” of the project file a column is given a code that the catalogue does not have.',
    ],
    'columns:\n  Điểm BC: postal.point',
    'columns:\n  Điểm BC: postal.points',
    { text: 'Điểm BC', key: 'postal.point' },
  ),
  'ICT-N033': page(
    [
      'Ô có nội dung nhưng cột không có tên, nên không biết nội dung đó là gì.',
      'The cell is filled but its column has no name, so it is not known what it is.',
    ],
    'Mã chỉ tiêu;Năm;Giá trị;\npostal.points;2023;240;sơ bộ',
    'Mã chỉ tiêu;Năm;Giá trị;Tình trạng\npostal.points;2023;240;Sơ bộ',
    { text: 'sơ bộ' },
  ),
  'ICT-N034': page(
    [
      'Trong tệp JSON lồng nhau, các khóa bao quanh bản ghi cho biết địa bàn, năm, cấp hoặc chỉ tiêu. Khóa này không là gì trong số đó.',
      'In nested JSON the keys around records name area, year, level or indicator. This key is none of them.',
    ],
    '{"Phòng A": {"postal.points": 240}, "Phòng B": {"postal.points": 82}}',
    '{"Hòa Bình": {"postal.points": 240}, "Sơn La": {"postal.points": 82}}',
    { text: 'Phòng A' },
  ),
  'ICT-N035': page(
    [
      'Một số từ 1 đến 12, dấu gạch chéo và một năm: có thể là phân số, cũng có thể là tháng 1 năm 2024 ghi nhầm cột. Đọc nhầm thì tỷ lệ sai hoàn toàn, nên chương trình hỏi lại.',
      'A number from 1 to 12, a slash and a year: it may be a fraction, or January 2024 in the wrong column. A wrong guess would spoil the share, so the program asks.',
    ],
    'documents.electronic_share;1/2024',
    'documents.electronic_share;0,05% (1/2.024)',
    { text: '1/2024', indicator: { vi: 'Tỷ lệ văn bản điện tử', en: 'Share of electronic documents' } },
  ),
  'ICT-N036': page(
    [
      'Chỉ tiêu liệt kê tên các đơn vị. Một mục không bắt đầu bằng chữ cái thì không phải là tên: thường là số lượng, ngày tháng ghi nhầm dòng hoặc số thứ tự đánh tay.',
      'The indicator lists the names of units. An entry that does not begin with a letter is no name, but mostly a number or a date in the wrong row, or a name that was numbered by hand.',
    ],
    'transport.unit_names;5',
    'transport.units;5',
    { text: '5', indicator: { vi: 'Các đơn vị triển khai', en: 'Names of the units' } },
  ),
  'ICT-N037': page(
    [
      'Nội dung của cột chỉ tiêu là tên tỉnh, nội dung của cột địa bàn là chỉ tiêu: tên hai cột đã bị đổi chỗ. Chương trình không tự đổi lại.',
      'The column of indicators holds provinces and the column of areas holds indicators: their names have changed places. The program does not change them back by itself.',
    ],
    'Mã chỉ tiêu;Địa bàn;Năm;Giá trị\nHòa Bình;postal.points;2023;240',
    'Địa bàn;Mã chỉ tiêu;Năm;Giá trị\nHòa Bình;postal.points;2023;240',
    { text: 'Hòa Bình', area: 'postal.points' },
  ),
  'ICT-N038': page(
    [
      'Mỗi dòng hoặc cột là của một huyện, một xã hay một cơ quan, đơn vị. Tên không rõ là gì («Đà Bắc», «Sở Y tế») cũng thuộc trường hợp này khi chỉ có tên đó phân biệt các dòng của cùng một chỉ tiêu, hoặc khi có từ hai cột như vậy bên cạnh cột chỉ tiêu. Chương trình không tự cộng: tỷ lệ và số bình quân của tỉnh không phải là tổng của các phần, và tệp có thể thiếu một phần. Số liệu nói về cấp huyện, cấp xã của cả tỉnh (cột «Cấp») không thuộc trường hợp này.',
      'Each row or column is of a district, a commune or an agency. Names that are not known («Đà Bắc», «Sở Y tế») count as such where they alone tell the rows of one indicator apart, or where two such columns or more stand beside a column of indicators. The program adds nothing up: shares and averages of the province are no sums, and parts may be missing. Figures of the province about a level of its authorities (column «Cấp») are another matter.',
    ],
    'Huyện;Số điểm phục vụ bưu chính\nHuyện Đà Bắc;30\nHuyện Lương Sơn;31',
    'Huyện;Số điểm phục vụ bưu chính\nHuyện Đà Bắc;30\nHuyện Lương Sơn;31\nToàn tỉnh;61',
    {
      where: {
        vi: 'cột «Huyện», 2 dòng: «Huyện Đà Bắc», «Huyện Lương Sơn»',
        en: 'column «Huyện», 2 rows: «Huyện Đà Bắc», «Huyện Lương Sơn»',
      },
      missing: { vi: '«Số điểm phục vụ bưu chính»', en: '«Postal service points»' },
    },
  ),
  'ICT-N039': page(
    [
      'Bảng có dòng hoặc cột của cả tỉnh và của từng huyện, xã hoặc đơn vị. Báo cáo là của tỉnh nên chỉ dùng số liệu toàn tỉnh.',
      'The table has rows or columns of the province and of its districts, communes or agencies. The report is of the province and uses its figures only.',
    ],
    'Huyện;Số điểm phục vụ bưu chính\nHuyện Đà Bắc;30\nToàn tỉnh;240',
    'Địa bàn;Số điểm phục vụ bưu chính\nTỉnh Hòa Bình;240',
    { where: { vi: 'cột «Huyện», 1 dòng: «Huyện Đà Bắc»', en: 'column «Huyện», 1 row: «Huyện Đà Bắc»' } },
  ),
  'ICT-N041': page(
    [
      'Dòng có ít ô hơn tiêu đề và không rõ ô nào bị thiếu, nên giá trị có thể thuộc cột khác. Ô trống ở cuối dòng thì không bị coi là thiếu.',
      'The row has fewer cells than the header, and it is not clear which is lacking, so a value may belong to another column. Empty cells at the end are not missed.',
    ],
    'Mã chỉ tiêu;Địa bàn;Năm;Giá trị\npostal.points;2023;240',
    'Mã chỉ tiêu;Địa bàn;Năm;Giá trị\npostal.points;Hòa Bình;2023;240',
    { count: '3', expected: '4' },
  ),
  'ICT-N042': page(
    [
      'Một dòng dùng dấu phân cách khác với các dòng còn lại, thường do chép từ tệp khác. Đọc theo dấu của tệp thì cả dòng thành một ô.',
      'One row has another delimiter than the rest, mostly pasted from another file. By the delimiter of the file it would be a single cell.',
    ],
    'postal.points;2023;240\npostal.radius,2023,2',
    'postal.points;2023;240\npostal.radius;2023;2',
    { text: 'postal.radius,2023,2', found: ',', expected: ';' },
  ),
  'ICT-N043': page(
    [
      'Phía dưới bảng có một dòng tiêu đề khác: tệp chứa hai bảng. Đọc bảng sau theo cột của bảng trước thì số liệu vào nhầm chỉ tiêu.',
      'Below the table stands another header: the file holds two tables. Read by the columns of the first, figures of the second would go to wrong indicators.',
    ],
    'Mã chỉ tiêu;Năm;Giá trị\npostal.points;2023;240\nĐịa bàn;Dân số\nHòa Bình;880.474',
    ['hai tệp, mỗi tệp một bảng', 'two files with a table each'],
    { text: 'Địa bàn' },
  ),
  'ICT-N044': page(
    [
      'Một nguyên nhân có thể gây hàng nghìn thông báo giống nhau. Chương trình liệt kê một phần rồi nêu số còn lại, để những thông báo khác không bị lấp mất.',
      'One cause may bring thousands of like messages. Some are listed and the rest is counted, so that other messages are not buried.',
    ],
    ['2.000 dòng có cùng một lỗi', '2,000 rows with the same fault'],
    [
      'Xử lý nguyên nhân chung, thường là một cột hoặc một khai báo',
      'Mend the common cause, mostly a column or a declaration',
    ],
    { count: { vi: '1.000', en: '1,000' }, code: 'ICT-N021' },
  ),
}

const subjects: Readonly<Record<string, Explanation>> = {
  'ICT-N004': page(
    [
      'Dòng nêu một chỉ tiêu không có trong danh mục nên số liệu không được dùng. Danh mục xem bằng lệnh ict-report indicators.',
      'The row names an indicator that the catalogue does not have, so its data are not used. See ict-report indicators.',
    ],
    'postal.poinst;2023;240',
    'postal.points;2023;240',
    { text: 'postal.poinst', suggestion: DID_MEAN_POINTS },
  ),
  'ICT-N005': page(
    [
      'Tên khớp với nhiều chỉ tiêu của danh mục. Danh mục kèm theo chương trình không có hai chỉ tiêu nào như vậy; mã này giữ cho danh mục được bổ sung về sau. Ví dụ dưới đây chỉ để minh họa.',
      'The name fits several indicators of the catalogue. The one that ships has no two such; the code guards one that grows. The example only illustrates.',
    ],
    'Tỷ lệ máy tính;2023;98%',
    'telecom.computer_share@commune;2023;98%',
    { text: 'Tỷ lệ máy tính', candidates: 'telecom.computer_share@district, telecom.computer_share@commune' },
  ),
  'ICT-N006': page(
    [
      'Ô địa bàn không phải là tên hoặc mã của tỉnh nào. Tên được nhận với mọi cách đặt dấu, có hoặc không có «tỉnh», chữ hoa hoặc không dấu nếu không gây nhầm.',
      'The cell is the name or code of no province. Names match in any placement of tone marks, with or without «tỉnh», in capitals, and without diacritics where that is clear.',
    ],
    'Hoà Bìn',
    'Hòa Bình',
    { text: 'Hoà Bìn', suggestion: { vi: 'Có phải là «Hòa Bình»? ', en: 'Did you mean «Hòa Bình»? ' } },
  ),
  'ICT-N007': page(
    [
      'Từ ngày 01/7/2025 cả nước có 34 tỉnh, thành phố. Địa bàn của dòng không có trong danh mục của năm ghi cùng dòng.',
      'Since 1 July 2025 there are 34 provinces. The area is not on the list of the year in the row.',
    ],
    'Hòa Bình;2025',
    'Phú Thọ;2025',
    {
      text: 'Hòa Bình',
      year: '2025',
      instead: { vi: 'Đơn vị tương ứng: tỉnh Phú Thọ. ', en: 'The corresponding unit: tỉnh Phú Thọ. ' },
    },
  ),
  'ICT-N008': page(
    [
      'Tên khớp với nhiều tỉnh trong cùng một năm. Danh mục kèm theo chương trình không có hai tỉnh nào như vậy; mã này giữ cho danh mục được bổ sung về sau. Ví dụ dưới đây chỉ để minh họa.',
      'The name fits several provinces of the same year. The catalogue that ships has no two such; the code guards one that grows. The example only illustrates.',
    ],
    'BR',
    '77',
    { text: 'BR', candidates: 'Bà Rịa - Vũng Tàu, Bình Phước' },
  ),
  'ICT-N009': page(
    [
      'Mã và tên địa bàn trên cùng dòng là của hai tỉnh khác nhau: dòng có thể bị chép lệch.',
      'Code and name in one row mean two provinces: the row may have been copied askew.',
    ],
    '17;Sơn La',
    '17;Hòa Bình',
    { code: '17', expected: 'Hòa Bình', name: 'Sơn La' },
  ),
  'ICT-N010': page(
    [
      'Số liệu không có địa bàn thì không biết là của tỉnh nào.',
      'Without an area it is not known whose data they are.',
    ],
    'Mã chỉ tiêu;Năm;Giá trị',
    'Mã chỉ tiêu;Mã tỉnh;Năm;Giá trị',
    {
      lack: { vi: 'bảng không có cột địa bàn', en: 'the table has no column of areas' },
      remedy: {
        vi: 'Thêm cột «Mã tỉnh», ghi province trong ict-report.yaml, hoặc chạy lại với tùy chọn --province.',
        en: 'Add a column «Mã tỉnh», set province in ict-report.yaml, or run again with --province.',
      },
    },
  ),
  'ICT-N011': page(
    [
      'Năm phải là một năm trọn. Số liệu sáu tháng hoặc quý không dùng cho báo cáo năm.',
      'The period must be a whole year. Half-years and quarters do not go into a yearly report.',
    ],
    '6 tháng 2023',
    '2023',
    { text: '6 tháng 2023' },
  ),
  'ICT-N012': page(
    [
      'Ô cấp không phải là một trong các cấp mà danh mục dùng.',
      'The cell is none of the levels that the catalogue uses.',
    ],
    'Cấp thôn',
    'Cấp xã',
    { text: 'Cấp thôn' },
  ),
  'ICT-N013': page(
    [
      'Mỗi chỉ tiêu chỉ báo cáo ở một số cấp. Cấp ghi trong dòng không thuộc chỉ tiêu này.',
      'Each indicator is reported at certain levels only, and this one is not among them.',
    ],
    'postal.points;Cấp xã;240',
    'postal.points;Cấp tỉnh;240',
    { indicator: points, text: 'Cấp xã' },
  ),
  'ICT-N032': page(
    [
      'Mã và tên chỉ tiêu trên cùng dòng là của hai chỉ tiêu khác nhau: dòng có thể bị chép lệch.',
      'Code and name in one row mean two indicators: the row may have been copied askew.',
    ],
    'postal.points;Bán kính phục vụ bình quân;240',
    'postal.points;Số điểm phục vụ bưu chính;240',
    {
      code: 'postal.points',
      codeMeans: points,
      name: 'Bán kính phục vụ bình quân',
      nameMeans: { vi: 'Bán kính phục vụ bình quân', en: 'Average service radius' },
    },
  ),
}

const values: Readonly<Record<string, Explanation>> = {
  'ICT-N014': page(
    [
      'Ô giá trị không phải là số theo bất kỳ cách viết nào mà chương trình nhận: 7.105; 2,5; trên 240; khoảng 50%; 82/240; 32,2% (82/240).',
      'The cell is no number in any form that is read: 7.105; 2,5; trên 240; khoảng 50%; 82/240; 32,2% (82/240).',
    ],
    'hai trăm bốn mươi',
    '240',
    { text: 'hai trăm bốn mươi', indicator: points, unit: { vi: 'điểm', en: 'points' } },
  ),
  'ICT-N015': page(
    [
      'Dấu chấm có thể phân cách hàng nghìn (7.105 là bảy nghìn) hoặc là dấu thập phân. Các ô khác của tệp không cho biết cách nào đúng, và đoán sai thì số lệch một nghìn lần.',
      'A point may mark thousands or decimals. No other cell of the file tells which, and a wrong guess is wrong by a thousand.',
    ],
    '7.105',
    'notation: vi',
    {
      text: '7.105',
      asVietnamese: { vi: '7105', en: '7105' },
      asEnglish: { vi: '7,105', en: '7.105' },
      count: '1',
    },
  ),
  'ICT-N016': page(
    [
      'Tệp dự án khai báo một cách ghi số, và ô này không đọc được theo cách đó.',
      'The project file declares a notation, and this cell cannot be read in it.',
    ],
    '7,105.5',
    '7.105,5',
    { text: '7,105.5', declared: 'vi' },
  ),
  'ICT-N017': page(
    [
      'Mỗi ô đều đọc được chắc chắn, nhưng tệp dùng cả hai cách ghi số: số liệu có thể ghép từ hai nguồn.',
      'Each cell is certain by itself, but the file uses both notations: it may come from two sources.',
    ],
    '7.105,5\n9,000.5',
    '7.105,5\n9.000,5',
    { vietnamese: '7.105,5', english: '9,000.5' },
  ),
  'ICT-N018': page(
    [
      'Chỉ tiêu đếm người, điểm, máy… nên không có phần thập phân. Thường là dấu phân cách hàng nghìn đặt sai chỗ.',
      'The indicator counts people, points, machines, so it has no decimals. Mostly a thousands mark is misplaced.',
    ],
    '24,5',
    '245',
    { indicator: points, text: '24,5' },
  ),
  'ICT-N019': page(
    [
      'Đơn vị tính ghi trong ô hoặc trong cột là của một đại lượng khác, nên số liệu có thể bị ghi nhầm chỉ tiêu.',
      'The unit is that of another quantity, so the figure may stand at the wrong indicator.',
    ],
    'postal.points;km;240',
    'postal.points;điểm;240',
    { text: 'km', indicator: points, expected: { vi: 'điểm', en: 'points' } },
  ),
  'ICT-N020': page(
    [
      'Đơn vị tính không có trong danh mục; số liệu vẫn được dùng với đơn vị của chỉ tiêu.',
      'The unit is not in the catalogue; the figure is taken in the unit of its indicator.',
    ],
    'postal.points;bưu điểm;240',
    'postal.points;điểm;240',
    {
      text: 'bưu điểm',
      indicator: points,
      expected: { vi: 'điểm', en: 'points' },
      remedy: { vi: 'Ghi đơn vị tính «điểm».', en: 'Write the unit «points».' },
    },
  ),
  'ICT-N021': page(
    [
      'Ký tự điều khiển và ký tự dùng riêng không nhìn thấy được và không in được. Ký tự «�» là dấu vết của một lần chuyển mã làm mất chữ.',
      'Control and private-use characters cannot be seen or printed. The character «�» is the trace of a conversion that lost a letter.',
    ],
    'H�a Bình',
    'Hòa Bình',
    { codePoint: 'U+FFFD' },
  ),
  'ICT-N040': page(
    [
      'Chữ cái Kirin hoặc Hy Lạp trông giống chữ La-tinh nhưng là ký tự khác, nên mã hoặc tên không khớp với danh mục dù nhìn không thấy khác.',
      'Cyrillic and Greek letters look like Latin ones but are other characters, so a code or name matches nothing although it looks right.',
    ],
    ['pоstal.points, chữ «о» là U+043E', 'pоstal.points, where «о» is U+043E'],
    'postal.points',
    { text: 'pоstal.points', codePoint: 'U+043E', letter: 'o' },
  ),
  'ICT-N022': page(
    [
      'Ký tự không nhìn thấy thường đến từ việc sao chép từ trang web. Chương trình bỏ qua khi đọc, nhưng phần mềm khác có thể coi tên này là tên khác.',
      'Invisible characters mostly come from copying out of web pages. They are left out in reading, but other software may take the name for another.',
    ],
    ['postal.points có ký tự U+200B ở giữa', 'postal.points with U+200B inside'],
    'postal.points',
    { codePoint: 'U+200B' },
  ),
  'ICT-N023': page(
    [
      'Cùng một số liệu có ở hai nơi với giá trị như nhau. Báo cáo giữ nguồn của cả hai.',
      'One figure stands in two places with the same value. The report keeps both as its source.',
    ],
    'postal.points;2023;240',
    ['Không cần xử lý', 'Nothing to do'],
    { text: '240', place: { vi: 'data/2023/b.csv, dòng 4', en: 'data/2023/b.csv, line 4' } },
  ),
  'ICT-N024': page(
    [
      'Cùng chỉ tiêu, địa bàn và năm nhưng hai nơi ghi hai giá trị. Chương trình không chọn thay người lập báo cáo.',
      'Two places give two values for one indicator, area and year. The program does not choose.',
    ],
    'postal.points;2023;240\npostal.points;2023;204',
    'postal.points;2023;240',
    { text: '204', first: '240', place: { vi: 'data/2023/so-lieu.csv, dòng 4', en: 'data/2023/so-lieu.csv, line 4' } },
  ),
  'ICT-N026': page(
    [
      'Ô tình trạng ghi một từ mà chương trình không biết, nên số liệu được in như số chính thức.',
      'The cell of the status holds an unknown word, so the figure is printed as a final one.',
    ],
    'tạm',
    'Sơ bộ',
    { text: 'tạm' },
  ),
  'ICT-N027': page(
    [
      'Không thể chia cho 0, nên phân số không có giá trị.',
      'Nothing can be divided by zero, so the fraction has no value.',
    ],
    '0/0',
    ['để trống ô', 'an empty cell'],
    { text: '0/0', indicator: share },
  ),
  'ICT-N028': page(
    [
      'Phân số chỉ dùng cho tỷ lệ và cho số đếm mà danh mục biết là phần của một tổng số, như số huyện trong toàn tỉnh («10/10»). Chỉ tiêu này là một số duy nhất: không rõ phải lấy tử số hay mẫu số.',
      'A fraction is read for shares and for counts that the catalogue knows as a part of a whole, such as districts of the province («10/10»). This indicator is a single number: it is not clear which of the two is meant.',
    ],
    '82/240',
    '240',
    { indicator: points, text: '82/240', numerator: '82', denominator: '240' },
  ),
  'ICT-N030': page(
    [
      'Số quá dài không thể là số liệu của một tỉnh; thường do hai ô dính vào nhau. Giới hạn này cũng giữ cho phép tính chính xác không làm treo máy.',
      'No figure of a province is that long; mostly two cells ran together. The limit also keeps exact arithmetic within bounds.',
    ],
    '2402402402402402402402402402402',
    '240',
    { text: '2402402402402402402402402402402', indicator: points },
  ),
  'ICT-N031': page(
    [
      'Ô giá trị ghi một phân số, còn các cột tử số và mẫu số ghi phân số khác.',
      'The cell has one fraction and the columns of numerator and denominator another.',
    ],
    '82/240;81;240',
    '82/240;82;240',
    { text: '82/240', indicator: share, stated: '81/240' },
  ),
}

const dataSets: Readonly<Record<string, Explanation>> = {
  'ICT-N050': page(
    [
      'Mỗi mục của bộ số liệu thống kê có mã và tên. Mã chỉ một địa bàn hoặc chỉ tiêu, tên lại chỉ một địa bàn hoặc chỉ tiêu khác.',
      'A category of a statistical data set has a code and a label. Here the code means one area or indicator and the label another.',
    ],
    '"17": "Sơn La"',
    '"17": "Hòa Bình"',
    { code: '17', label: 'Sơn La' },
  ),
  'ICT-N051': page(
    [
      'Bộ số liệu chia nhỏ theo một chiều mà báo cáo không dùng. Chương trình không tự cộng các mục, vì các mục có thể trùng nhau.',
      'The data set is parted by a dimension that the report does not use. The categories are not added up, since they may overlap.',
    ],
    'SEX: M, F',
    'SEX: _T',
    { dimension: 'SEX', count: '2', shown: 'M, F' },
  ),
  'ICT-N052': page(
    [
      'Không chiều nào nêu chỉ tiêu, nên tên bộ số liệu phải là tên chỉ tiêu.',
      'No dimension names indicators, so the title of the data set must be the name of one.',
    ],
    '"label": "Biểu 05"',
    'columns:\n  Biểu 05: context.population',
    { text: 'Biểu 05' },
  ),
  'ICT-N053': page(
    [
      'UNIT_MULT cho biết giá trị tính theo đơn vị, nghìn hay triệu. Bội số khác không được dùng, để không nhân sai số liệu.',
      'UNIT_MULT says whether values are in units, thousands or millions. No other is used, so that nothing is multiplied wrongly.',
    ],
    'UNIT_MULT=2',
    'UNIT_MULT=3',
    { text: '2' },
  ),
  'ICT-N054': page(
    [
      'Trong thông báo SDMX, ACTION «D» là yêu cầu xóa số liệu đã gửi, không phải là số liệu.',
      'In an SDMX message the action «D» asks to delete what was sent before; it is no data.',
    ],
    'D;postal.points;17;2023;240',
    'I;postal.points;17;2023;240',
  ),
  'ICT-N055': page(
    [
      'Bộ số liệu có cả tổng số và các mục chi tiết của một chiều; báo cáo chỉ dùng tổng số.',
      'The data set holds the total and the categories of a dimension; the report uses the total only.',
    ],
    'SEX: _T, M, F',
    ['Không cần xử lý', 'Nothing to do'],
    { dimension: 'SEX', total: '_T' },
  ),
}

const declared: Readonly<Record<string, Explanation>> = {
  'ICT-N056': page(
    [
      'Dòng tiêu đề ghi trong ict-report.yaml được dùng đúng như khai báo. Dòng đó trống, hoặc là tên bảng hay số liệu, nên không biết các cột là gì.',
      'The header in ict-report.yaml is obeyed. That line is blank, a title or data, so that it is not known what the columns are.',
    ],
    'files:\n  so-lieu.csv:\n    header: 1',
    'files:\n  so-lieu.csv:\n    header: 3',
    { line: '1', file: 'data/2023/so-lieu.csv' },
  ),
}

export const normalizeExplanations: Readonly<Record<string, Explanation>> = {
  ...columns,
  ...subjects,
  ...values,
  ...dataSets,
  ...declared,
}
