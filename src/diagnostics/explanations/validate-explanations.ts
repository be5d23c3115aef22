/** Pages of the codes of the stage `validate`. */
import { type Explanation, page } from './explanation.ts'

const points = { vi: 'Số điểm phục vụ bưu chính', en: 'Postal service points' }
const radius = { vi: 'Bán kính phục vụ bình quân', en: 'Average service radius' }
const perPoint = { vi: 'Số dân phục vụ bình quân', en: 'Population per service point' }
const dossiers = {
  vi: 'Tỷ lệ điểm phục vụ tiếp nhận hồ sơ',
  en: 'Share of points that take dossiers',
}

const ranges: Readonly<Record<string, Explanation>> = {
  'ICT-V001': page(
    [
      'Chỉ tiêu này luôn có trong báo cáo năm. Thiếu nó thì báo cáo nêu rõ là chưa có số liệu, không in số 0.',
      'A yearly report always has this indicator. Without it the report says that there is no figure; it never prints a zero.',
    ],
    ['tệp số liệu không có dòng postal.points', 'no row for postal.points in the files'],
    'postal.points;2023;240',
    { year: '2023', name: points, key: 'postal.points' },
  ),
  'ICT-V002': page(
    [
      'Số lượng, độ dài và tỷ lệ không thể âm. Dấu trừ thường là dấu gạch đầu dòng dính vào số.',
      'Counts, lengths and shares cannot be negative. The minus sign is mostly a dash that ran into the number.',
    ],
    '-240',
    '240',
    { name: points, value: '-240' },
  ),
  'ICT-V003': page(
    ['Tỷ lệ là phần của tổng nên nằm giữa 0% và 100%.', 'A share is the part of a whole and lies between 0% and 100%.'],
    '342%',
    '34,2%',
    { name: dossiers, value: '342%' },
  ),
  'ICT-V004': page(
    [
      'Chỉ tiêu đếm người, điểm, máy… nên giá trị phải là số nguyên.',
      'The indicator counts people, points, machines, so its value is a whole number.',
    ],
    '240,5',
    '240',
    { name: points, value: { vi: '240,5', en: '240.5' }, unit: { vi: 'điểm', en: 'points' } },
  ),
  'ICT-V005': page(
    [
      'Năm nằm ngoài khoảng có thể của chỉ tiêu: quá sớm, hoặc sau năm báo cáo.',
      'The year is too early for the indicator, or after the year of the report.',
    ],
    '2103',
    '2013',
    { name: { vi: 'Năm bắt đầu sử dụng', en: 'Year of first use' }, value: '2103', first: '1990', last: '2023' },
  ),
  'ICT-V006': page(
    [
      'Tử số là một phần của mẫu số nên không thể lớn hơn. Thường là hai số bị đổi chỗ.',
      'The numerator is a part of the denominator and cannot exceed it. Mostly the two have changed places.',
    ],
    '240/82',
    '82/240',
    { name: dossiers, numerator: '240', denominator: '82' },
  ),
  'ICT-V007': page(
    [
      'Hai chỉ tiêu có quan hệ phần – tổng, và phần lớn hơn tổng thì một trong hai số sai.',
      'One indicator is a part of the other; where the part is greater, one of the two is wrong.',
    ],
    ['420 điểm tiếp nhận hồ sơ trong 240 điểm', '420 points take dossiers, of 240 points'],
    ['82 điểm tiếp nhận hồ sơ trong 240 điểm', '82 points take dossiers, of 240 points'],
    {
      part: { vi: 'Số điểm tiếp nhận hồ sơ', en: 'Points that take dossiers' },
      partValue: '420',
      whole: points,
      wholeValue: '240',
    },
  ),
  'ICT-V008': page(
    ['Không thể chia cho 0, nên không có tỷ lệ.', 'Nothing can be divided by zero, so there is no share.'],
    '0/0',
    '-',
    { name: dossiers, numerator: '0', denominator: '0' },
  ),
  'ICT-V043': page(
    [
      'Giá trị bình quân tính từ số liệu nằm ngoài khoảng mà các tỉnh thường có; thường là do đơn vị tính hoặc số điểm phục vụ.',
      'The average that follows from the data is outside what provinces have; mostly a unit or the number of points is wrong.',
    ],
    '0,2 km',
    '2,5 km',
    { name: radius, value: { vi: '0,2 km', en: '0.2 km' }, least: '1 km', most: '6 km', note: '' },
  ),
}

const fractions: Readonly<Record<string, Explanation>> = {
  'ICT-V009': page(
    [
      'Mẫu số của một tỷ lệ lẽ ra là tổng số đã báo cáo ở chỗ khác, nhưng hai số khác nhau.',
      'The denominator of a share ought to be a total that is reported elsewhere, but the two differ.',
    ],
    '82/204',
    '82/240',
    { name: dossiers, denominator: '204', whole: points, total: '240', note: '' },
  ),
  'ICT-V010': page(
    [
      '«Trên 240» cho biết ít nhất, không phải đúng 240. Tỷ lệ tính trên 240 vì vậy chỉ là gần đúng.',
      '“Over 240” is a bound and not exactly 240. A share of 240 is therefore an approximation.',
    ],
    'trên 240; 32,2% (82/240)',
    '245; 33,5% (82/245)',
    { name: dossiers, denominator: '240', whole: points, total: { vi: 'trên 240', en: 'over 240' } },
  ),
  'ICT-V011': page(
    [
      'Tử số của một tỷ lệ lẽ ra là số đã báo cáo ở chỗ khác, nhưng hai số khác nhau.',
      'The numerator of a share ought to be a figure that is reported elsewhere, but the two differ.',
    ],
    '82/240; 28',
    '82/240; 82',
    {
      name: dossiers,
      numerator: '82',
      part: { vi: 'Số điểm tiếp nhận hồ sơ', en: 'Points that take dossiers' },
      value: '28',
      note: '',
    },
  ),
  'ICT-V012': page(
    [
      'Ô ghi cả tỷ lệ và phân số, nhưng phân số cho một tỷ lệ khác, ngoài sai số làm tròn. Báo cáo in số đã công bố và nêu chênh lệch; không tự sửa.',
      'The cell holds a share and a fraction, but the fraction gives another share, beyond rounding. The report prints what was published and tells the difference; it mends nothing.',
    ],
    '32,2% (82/240)',
    '34,2% (82/240)',
    {
      name: dossiers,
      published: { vi: '32,2%', en: '32.2%' },
      numerator: '82',
      denominator: '240',
      computed: { vi: '34,2%', en: '34.2%' },
      note: { vi: 'Hai chữ số có thể bị đổi hoặc gõ nhầm.', en: 'A digit may have been mistyped.' },
    },
  ),
  'ICT-V013': page(
    [
      'Tổng số và các phần đều được báo cáo, nhưng các phần cộng lại cho số khác.',
      'Both the total and its parts are reported, but the parts add up to another number.',
    ],
    '172 = 1 + 10 + 151',
    '162 = 1 + 10 + 151',
    {
      name: { vi: 'Số điểm kết nối', en: 'Connection points' },
      published: '172',
      computed: '162',
      parts: '1 + 10 + 151',
      difference: '10',
      note: '',
    },
  ),
  'ICT-V014': page(
    [
      'Tỷ lệ được báo cáo riêng với tử số và mẫu số của nó, và ba số không khớp nhau.',
      'A share is reported apart from its part and its total, and the three do not fit.',
    ],
    '32,2%; 82; 240',
    '34,2%; 82; 240',
    {
      name: dossiers,
      published: { vi: '32,2%', en: '32.2%' },
      inputs: '82, 240',
      computed: { vi: '34,2%', en: '34.2%' },
      note: { vi: 'Chênh lệch lớn hơn sai số làm tròn.', en: 'The difference is beyond rounding.' },
    },
  ),
  'ICT-V041': page(
    [
      'Với tổng số đã biết, tử số là số nguyên nên chỉ có một số tỷ lệ nhất định. Tỷ lệ này không nằm trong số đó, vậy tỷ lệ hoặc tổng số sai.',
      'Over a known total only certain shares are possible, since the numerator is a whole number. This one is not among them, so the share or the total is wrong.',
    ],
    '33%; 10',
    '30%; 10',
    {
      name: { vi: 'Tỷ lệ huyện kết nối', en: 'Districts connected' },
      value: '33%',
      total: '10',
      totalName: { vi: 'Số huyện', en: 'Districts' },
      below: '30%',
      above: '40%',
    },
  ),
}

const averages: Readonly<Record<string, Explanation>> = {
  'ICT-V015': page(
    [
      'Số bình quân được báo cáo khác số tính từ diện tích, dân số và số điểm phục vụ, ngoài sai số làm tròn.',
      'The reported average differs from what follows from area, population and points, beyond rounding.',
    ],
    '3,5',
    '2,5',
    {
      name: radius,
      published: { vi: '3,5 km', en: '3.5 km' },
      inputs: { vi: 'diện tích 4.590,3 km², 240 điểm', en: 'area 4,590.3 km², 240 points' },
      computed: { vi: '2,5 km', en: '2.5 km' },
      note: '',
    },
  ),
  'ICT-V016': page(
    [
      'Số dân bình quân khớp với dân số của một năm khác năm báo cáo, nên hai số trong báo cáo không cùng thời điểm.',
      'The average fits the population of another year, so two figures of the report are of different years.',
    ],
    '3.588',
    '3.669',
    {
      name: perPoint,
      published: { vi: '3.588', en: '3,588' },
      points: '240',
      implied: { vi: '861.120', en: '861,120' },
      fitYear: '2020',
      fitPopulation: { vi: '861.216', en: '861,216' },
      year: '2023',
      population: { vi: '880.474', en: '880,474' },
      expected: { vi: '3.669', en: '3,669' },
    },
  ),
  'ICT-V017': page(
    [
      'Số được cắt bớt phần thập phân thay vì làm tròn. Đây không phải là lỗi, nhưng số khác với cách làm tròn thông thường.',
      'The decimals were cut off and not rounded. That is no error, but differs from the usual rounding.',
    ],
    '2,4',
    '2,5',
    {
      name: radius,
      published: { vi: '2,4 km', en: '2.4 km' },
      exact: { vi: '2,467 km', en: '2.467 km' },
      computed: { vi: '2,5 km', en: '2.5 km' },
    },
  ),
  'ICT-V022': page(
    [
      'Số khác giá trị dự kiến đúng 10, 100 hoặc 1000 lần: dấu hiệu của nhầm đơn vị tính hoặc dấu phân cách.',
      'The figure is off by a factor of 10, 100 or 1000: the sign of a wrong unit or a misplaced mark.',
    ],
    '880,474',
    '880.474',
    {
      name: { vi: 'Dân số trung bình', en: 'Average population' },
      value: '880',
      expected: { vi: '880.474', en: '880,474' },
      factor: { vi: '1.000', en: '1,000' },
      unit: { vi: 'người', en: 'persons' },
      fit: { vi: 'Số này khớp nếu tính bằng nghìn người. ', en: 'It fits in thousands of persons. ' },
    },
  ),
  'ICT-V024': page(
    [
      'Số từ 0 đến 1 ở một chỉ tiêu phần trăm có thể là tỷ số chưa nhân với 100.',
      'A number from 0 to 1 for a percentage may be a ratio that was not multiplied by 100.',
    ],
    '0,98',
    '98%',
    { name: dossiers, value: { vi: '0,98%', en: '0.98%' }, percent: '98%' },
  ),
}

const registers: Readonly<Record<string, Explanation>> = {
  'ICT-V018': page(
    [
      'Số đơn vị hành chính khác với danh mục của thời điểm cuối năm báo cáo.',
      'The number of administrative units differs from the register at the end of the year.',
    ],
    '11',
    '10',
    { name: { vi: 'Số huyện, thành phố', en: 'Districts' }, value: '11', known: '10', year: '2023' },
  ),
  'ICT-V019': page(
    [
      'Từ ngày 01/7/2025 chính quyền địa phương có hai cấp, tỉnh và xã. Số liệu cấp huyện của năm sau đó cần được xem lại.',
      'Since 1 July 2025 there are two levels, province and commune. District figures of later years need a look.',
    ],
    'Cấp huyện;2025;98%',
    'Cấp xã;2025;98%',
    { names: 'telecom.computer_share@district', year: '2025' },
  ),
  'ICT-V020': page(
    [
      'Số phần lớn hơn số đơn vị hành chính mà danh mục ghi. Mỗi đơn vị chỉ được tính một lần.',
      'The part exceeds the number of administrative units in the register. Each unit counts once.',
    ],
    '12',
    '10',
    {
      part: { vi: 'Số huyện kết nối', en: 'Districts connected' },
      partValue: '12',
      whole: { vi: 'Số huyện, thành phố', en: 'Districts' },
      wholeValue: '10',
      year: '2023',
    },
  ),
  'ICT-V021': page(
    [
      'Số lượng và danh sách tên cùng được báo cáo nhưng không bằng nhau.',
      'A count and the list of names are both reported, but they differ.',
    ],
    '5; Cao Phong, Tân Lạc, Kim Bôi, Hòa Bình',
    '4; Cao Phong, Tân Lạc, Kim Bôi, Hòa Bình',
    {
      name: { vi: 'Số huyện triển khai', en: 'Districts with it' },
      count: '5',
      listed: '4',
      names: 'Cao Phong, Tân Lạc, Kim Bôi, Hòa Bình',
    },
  ),
  'ICT-V023': page(
    [
      'Thường mỗi cấp tỉnh và mỗi huyện có một điểm cầu. Số khác đi không hẳn là sai, nên đây chỉ là lưu ý.',
      'Mostly the province and each district have one endpoint. Another number need not be wrong, so this is a note.',
    ],
    '14',
    '11',
    { name: { vi: 'Số điểm cầu', en: 'Endpoints' }, value: '14', part: '10', expected: '11' },
  ),
  'ICT-V031': page(
    [
      'Diện tích hoặc dân số trong tệp khác số liệu thống kê đã công bố quá mức thông thường.',
      'Area or population in the file differs from the published statistics by more than usual.',
    ],
    '4.950,3',
    '4.590,3',
    {
      name: { vi: 'Diện tích tự nhiên', en: 'Area' },
      value: { vi: '4.950,3 km²', en: '4,950.3 km²' },
      knownYear: '2023',
      known: { vi: '4.590,3 km²', en: '4,590.3 km²' },
    },
  ),
  'ICT-V032': page(
    [
      'Diện tích, dân số ghi cho tỉnh này lại đúng là của tỉnh khác: dòng có thể bị chép nhầm.',
      'Area and population given for this province are those of another: the row may have been copied by mistake.',
    ],
    'Hòa Bình;14.109,8',
    'Hòa Bình;4.590,3',
    {
      names: { vi: 'Diện tích tự nhiên', en: 'Area' },
      other: 'Sơn La',
      otherYear: '2023',
      area: 'Hòa Bình',
      own: { vi: '4.590,3 km²', en: '4,590.3 km²' },
    },
  ),
  'ICT-V033': page(
    [
      'Số của một tỉnh không thể lớn hơn số của cả nước. Hai dòng có thể đổi chỗ.',
      'A province cannot have more than the country. The two rows may have changed places.',
    ],
    'Hòa Bình;17.898\nCả nước;240',
    'Hòa Bình;240\nCả nước;17.898',
    { name: points, area: 'Hòa Bình', value: { vi: '17.898', en: '17,898' }, country: '240' },
  ),
}

const years: Readonly<Record<string, Explanation>> = {
  'ICT-V025': page(
    [
      'Số thay đổi so với năm trước nhiều hơn mức thường gặp của loại chỉ tiêu này.',
      'The figure changed against the previous year by more than indicators of its kind do.',
    ],
    '2022: 228; 2023: 2.400',
    '2022: 228; 2023: 240',
    {
      name: points,
      year: '2023',
      value: { vi: '2.400', en: '2,400' },
      previousYear: '2022',
      previous: '228',
      limit: '50%',
    },
  ),
  'ICT-V026': page(
    [
      'Số lớn hiếm khi giữ nguyên từng đơn vị qua một năm; có thể số năm trước được chép lại.',
      'A large number seldom stays the same to the last unit; that of the year before may have been copied.',
    ],
    '2022: 861.216; 2023: 861.216',
    '2022: 861.216; 2023: 880.474',
    {
      name: { vi: 'Dân số trung bình', en: 'Average population' },
      year: '2023',
      value: { vi: '861.216', en: '861,216' },
      previousYear: '2022',
    },
  ),
  'ICT-V027': page(
    [
      'So sánh với mức bình quân của nhiều năm trước không cho biết vị trí hiện nay của tỉnh.',
      'A comparison with an average of years ago does not tell where the province stands today.',
    ],
    ['2,43 km (năm 2010)', '2.43 km (2010)'],
    'benchmarks:\n  - indicator: postal.radius\n    value: "2,9"\n    period: "2022"\n    scope: Cả nước\n    source: …',
    { year: '2023', apart: '5', benchmarks: { vi: '2,43 km (năm 2010)', en: '2.43 km (2010)' }, newer: '' },
  ),
  'ICT-V028': page(
    [
      'Hai mức bình quân được dùng cùng nhau nhưng tính cho các phạm vi khác nhau, nên so sánh không nhất quán.',
      'Two averages are used together but cover different networks, so the comparisons do not agree.',
    ],
    ['2,9 km; 7.105 người', '2.9 km; 7,105 persons'],
    ['hai mức cùng phạm vi', 'two averages of one scope'],
    {
      benchmarks: { vi: '2,9 km; 7.105 người', en: '2.9 km; 7,105 persons' },
      reason: { vi: 'hai mức tính trên hai mạng khác nhau', en: 'they are of two networks' },
    },
  ),
  'ICT-V029': page(
    [
      'Nhiều số liệu đúng bằng năm trước cho thấy tệp có thể là bản sao chưa cập nhật.',
      'Many figures exactly as in the year before: the file may be a copy that was not brought up to date.',
    ],
    ['20 trong 24 số liệu không đổi', '20 of 24 figures unchanged'],
    ['số liệu đã cập nhật', 'figures brought up to date'],
    { equal: '20', compared: '24', year: '2023', previousYear: '2022' },
  ),
  'ICT-V030': page(
    [
      'Một giá trị lớn lặp lại ở những chỉ tiêu không liên quan thường do sao chép hoặc kéo ô trong bảng tính.',
      'One large value for unrelated indicators mostly comes from copying or filling cells down.',
    ],
    'postal.points;3.588\nemail.accounts;3.588',
    'postal.points;240\nemail.accounts;3.588',
    {
      value: { vi: '3.588', en: '3,588' },
      names: { vi: 'Số điểm phục vụ bưu chính; Số hộp thư', en: 'Postal service points; mailboxes' },
    },
  ),
  'ICT-V037': page(
    [
      'Chỉ tiêu cộng dồn qua các năm nên không giảm, trừ khi có thu hồi hoặc thanh lý.',
      'The indicator adds up over the years and does not fall, unless something is withdrawn.',
    ],
    '2022: 1.200; 2023: 1.020',
    '2022: 1.200; 2023: 1.320',
    {
      name: { vi: 'Số chứng thư số đã cấp', en: 'Certificates issued' },
      year: '2023',
      value: { vi: '1.020', en: '1,020' },
      previousYear: '2022',
      previous: { vi: '1.200', en: '1,200' },
    },
  ),
  'ICT-V038': page(
    [
      'Năm bắt đầu sử dụng là một sự việc đã qua, không thay đổi từ báo cáo này sang báo cáo khác.',
      'A year of first use is a fact of the past and does not change from one report to the next.',
    ],
    '2022: 2015; 2023: 2016',
    '2022: 2015; 2023: 2015',
    {
      name: { vi: 'Năm bắt đầu sử dụng', en: 'Year of first use' },
      value: '2016',
      previousYear: '2022',
      previous: '2015',
    },
  ),
  'ICT-V039': page(
    [
      'Chỉ tiêu có số liệu của một năm lạ và thiếu số liệu của năm báo cáo: năm có thể bị gõ nhầm.',
      'The indicator has a figure for a stray year and none for the year of the report: the year may be a slip.',
    ],
    'postal.points;2032;240',
    'postal.points;2023;240',
    { name: points, found: '2032', year: '2023' },
  ),
}

const relations: Readonly<Record<string, Explanation>> = {
  'ICT-V034': page(
    [
      'Tỷ lệ của một nhóm nằm trong nhóm khác không thể lớn hơn tỷ lệ của nhóm lớn, nếu cùng tính trên một tổng số.',
      'The share of a group inside another cannot exceed that of the larger one, over the same total.',
    ],
    '98%; 99%',
    '98%; 89%',
    {
      part: { vi: 'Tỷ lệ thường xuyên sử dụng', en: 'Share that uses it' },
      partValue: '99%',
      whole: { vi: 'Tỷ lệ được cấp', en: 'Share that has it' },
      wholeValue: '98%',
    },
  ),
  'ICT-V035': page(
    [
      'Một số liệu bằng 0 trong khi số liệu liên quan lớn hơn 0. Số 0 thường được ghi thay cho «chưa có số liệu».',
      'A figure is zero while a related one is not. A zero is often written for “no figure”.',
    ],
    '0; 98%',
    ['để trống ô; 98%', 'an empty cell; 98%'],
    {
      none: { vi: 'Số máy tính', en: 'Computers' },
      noneValue: '0',
      some: { vi: 'Tỷ lệ máy tính', en: 'Share of computers' },
      someValue: '98%',
    },
  ),
  'ICT-V036': page(
    [
      'Một số liệu khác đòi hỏi số này ít nhất phải bằng một mức, nhưng nó nhỏ hơn.',
      'Another figure requires this one to be at least so much, but it is smaller.',
    ],
    '100',
    '162',
    {
      name: { vi: 'Số điểm kết nối', en: 'Connection points' },
      value: '100',
      least: '162',
      leastName: { vi: 'số đơn vị', en: 'number of units' },
      reason: { vi: 'mọi đơn vị đều đã kết nối', en: 'all units are connected' },
    },
  ),
  'ICT-V040': page(
    [
      'Chỉ tiêu có số liệu của tỉnh khác và thiếu số liệu của tỉnh báo cáo: địa bàn có thể bị ghi nhầm.',
      'The indicator has a figure of another province and none of this one: the area may be a slip.',
    ],
    'postal.points;Sơn La;2023;240',
    'postal.points;Hòa Bình;2023;240',
    { name: points, year: '2023', found: 'Sơn La', area: 'Hòa Bình' },
  ),
  'ICT-V042': page(
    [
      'Một tên có hai lần trong danh sách, nên số lượng đếm theo danh sách bị thừa.',
      'A name stands twice in the list, so a count of the list is too high.',
    ],
    'Cao Phong, Tân Lạc, Cao Phong',
    'Cao Phong, Tân Lạc',
    { name: { vi: 'Các huyện triển khai', en: 'Districts with it' }, text: 'Cao Phong', count: '2' },
  ),
}

export const validateExplanations: Readonly<Record<string, Explanation>> = {
  ...ranges,
  ...fractions,
  ...averages,
  ...registers,
  ...years,
  ...relations,
}
