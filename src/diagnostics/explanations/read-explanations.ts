/** Pages of the codes of the stage `read`. */
import { type Explanation, page } from './explanation.ts'

const EXCEL_AGAIN = [
  'Lưu lại tệp từ Excel với kiểu «CSV UTF-8 (Comma delimited)»',
  'Save the file from Excel as “CSV UTF-8 (Comma delimited)”',
] as const
const XLSX_AGAIN = [
  'Lưu lại tệp từ Excel với kiểu «Excel Workbook (*.xlsx)»',
  'Save the file from Excel as “Excel Workbook (*.xlsx)”',
] as const

const text: Readonly<Record<string, Explanation>> = {
  'ICT-R001': page(
    [
      'Tệp không có chữ nào, hoặc chỉ có dấu cách và dòng trống. Tệp trống thường là kết quả của một lần xuất dở dang, nên chương trình không coi là «không có số liệu».',
      'The file holds no character, or only blanks. An empty file is mostly an export that broke off, so it is not taken for “no data”.',
    ],
    ['so-lieu-2023.csv, 0 byte', 'so-lieu-2023.csv, 0 bytes'],
    ['Xuất lại số liệu vào tệp, hoặc xóa tệp', 'Export the data again, or delete the file'],
  ),
  'ICT-R002': page(
    [
      'Trong tệp có byte không phải là chữ theo bảng mã UTF-8, và các byte cũng không khớp với một bảng mã tiếng Việt cũ nào. Chương trình không đoán bảng mã, vì đoán sai sẽ in sai tên và số liệu.',
      'A byte in the file is no character of UTF-8, and the bytes fit none of the old Vietnamese encodings. The encoding is not guessed: a wrong guess would print wrong names and figures.',
    ],
    ['byte FF ở giữa một tên', 'byte FF inside a name'],
    EXCEL_AGAIN,
    { byte: 'FF' },
  ),
  'ICT-R003': page(
    [
      'Tệp có đuôi của tệp văn bản nhưng nội dung là dạng khác, chẳng hạn một sổ Excel hoặc tệp PDF được đổi đuôi tên. Đổi đuôi tên tệp không làm thay đổi nội dung.',
      'The name says text but the content is of another kind, such as a workbook or a PDF file that was renamed. A new ending of the name does not change the content.',
    ],
    ['so-lieu-2023.csv, thực ra là tệp PDF', 'so-lieu-2023.csv, in truth a PDF file'],
    EXCEL_AGAIN,
    { format: 'PDF' },
  ),
  'ICT-R004': page(
    [
      'Byte có giá trị 0 không xuất hiện trong tệp văn bản. Đây là tệp nhị phân, hoặc tệp UTF-16 mà phần đầu báo bảng mã (BOM) đã mất.',
      'A byte of value 0 never stands in a text file. It is a binary file, or UTF-16 that has lost the mark which tells its encoding.',
    ],
    ['so-lieu-2023.csv, byte thứ 12 bằng 0', 'so-lieu-2023.csv, byte 12 is zero'],
    EXCEL_AGAIN,
    { offset: '12' },
  ),
  'ICT-R005': page(
    [
      'Tệp bắt đầu như tệp UTF-16 («Unicode text» của Excel) nhưng một ký tự bị thiếu một nửa. Tệp có thể bị cắt khi chép hoặc tải về.',
      'The file begins as UTF-16 (Excel’s “Unicode text”) but half a character is missing. It may have been cut in copying or downloading.',
    ],
    ['Tệp UTF-16 có số byte lẻ', 'a UTF-16 file with an odd number of bytes'],
    EXCEL_AGAIN,
  ),
  'ICT-R006': page(
    [
      'Một ô bắt đầu bằng dấu ngoặc kép nhưng đến hết tệp không có dấu đóng. Nếu đọc tiếp, mọi dòng phía sau sẽ thành một ô duy nhất.',
      'A cell begins with a quotation mark that is never closed. Read on, all later lines would be one single cell.',
    ],
    'postal.points;"Số điểm phục vụ;2023;240',
    'postal.points;"Số điểm phục vụ";2023;240',
    { excerpt: '"Số điểm phục vụ;2023;240' },
  ),
  'ICT-R007': page(
    [
      'Trong tệp CSV, dấu ngoặc kép chỉ có nghĩa khi đứng đầu ô. Ở giữa ô thì không rõ đó là nội dung hay là dấu bao ô.',
      'In a CSV file a quotation mark has a meaning only at the start of a cell. In the middle it is not clear whether it is content.',
    ],
    'Trục "Bắc – Nam";12',
    '"Trục ""Bắc – Nam""";12',
    { excerpt: '"Bắc – Nam"' },
  ),
  'ICT-R008': page(
    [
      'Sau dấu ngoặc kép đóng ô chỉ có thể là dấu phân cách hoặc hết dòng. Nội dung thừa cho thấy dấu ngoặc kép bên trong ô chưa được viết hai lần.',
      'Only the delimiter or the end of the line may follow a closing quotation mark. Text there mostly means that a mark inside the cell was not written twice.',
    ],
    '"Trục "Bắc – Nam"";12',
    '"Trục ""Bắc – Nam""";12',
    { excerpt: 'Bắc – Nam"";12' },
  ),
  'ICT-R020': page(
    [
      'Tệp được lưu bằng bảng mã cũ và chương trình nhận ra bảng mã một cách chắc chắn, nên đã chuyển sang Unicode khi đọc. Tệp gốc không bị thay đổi.',
      'The file was saved in an old encoding that was recognised for certain, and was converted in reading. The file itself is unchanged.',
    ],
    ['Tệp CSV gõ bằng phông .VnTime', 'a CSV file typed in the font .VnTime'],
    EXCEL_AGAIN,
    { encoding: 'TCVN3' },
  ),
  'ICT-R021': page(
    [
      'Phần lớn tệp đúng là của bảng mã đã nêu, nhưng một byte không phải là chữ trong bảng mã đó. Có thể tệp bị hỏng hoặc ghép từ hai nguồn.',
      'Most of the file is in the encoding named, but one byte is no character of it. The file may be damaged or put together from two sources.',
    ],
    ['byte 81 trong tệp Windows-1258', 'byte 81 in a file in Windows-1258'],
    EXCEL_AGAIN,
    { encoding: 'Windows-1258', byte: '81' },
  ),
  'ICT-R022': page(
    [
      'Khi lưu bằng kiểu CSV không có UTF-8, Excel thay các chữ không có trong bảng mã bằng dấu hỏi. Chữ đã mất không khôi phục được từ tệp này.',
      'When Excel saves as plain CSV, it puts question marks for letters that its encoding lacks. They cannot be brought back from this file.',
    ],
    'S? di?m ph?c v?;240',
    'Số điểm phục vụ;240',
    { example: 'S? di?m ph?c v?' },
  ),
  'ICT-R023': page(
    [
      'Hai dấu khác nhau chia các dòng của tệp thành cột đều như nhau. Chọn nhầm dấu thì số liệu vào nhầm cột, nên chương trình hỏi lại thay vì đoán.',
      'Two signs divide the lines into columns equally well. The wrong one would put figures into the wrong columns, so the program asks.',
    ],
    'Mã;Năm|Giá trị\npostal.points;2023|240',
    'sep=;\nMã;Năm;Giá trị\npostal.points;2023;240',
    { candidates: '«;», «|»' },
  ),
  'ICT-R024': page(
    [
      'Bảng số liệu của một tỉnh không có nhiều cột đến vậy; thường là do dấu xuống dòng bị mất hoặc chọn nhầm dấu phân cách. Giới hạn này cũng giữ cho chương trình không bị treo vì một tệp hỏng.',
      'No table of a province has that many columns; mostly the line ends are lost or the delimiter is another one. The limit also keeps a broken file from stopping the program.',
    ],
    ['Một dòng có 20.000 dấu chấm phẩy', 'a line of 20,000 semicolons'],
    EXCEL_AGAIN,
    { most: { vi: '2.000', en: '2,000' } },
  ),
}

const json: Readonly<Record<string, Explanation>> = {
  'ICT-R009': page(
    [
      'Tệp JSON phải đúng cú pháp từ đầu đến cuối thì mới biết chắc giá trị nào thuộc trường nào. Chương trình chỉ ra ký tự đầu tiên không đúng.',
      'A JSON file must be right from end to end before it is certain which value belongs to which name. The first wrong character is shown.',
    ],
    '{"indicator": "postal.points" "value": 240}',
    '{"indicator": "postal.points", "value": 240}',
    { expected: { vi: 'cần dấu phẩy', en: 'a comma is expected' } },
  ),
  'ICT-R010': page(
    [
      'Một đối tượng JSON có hai trường cùng tên. Nhiều phần mềm lặng lẽ lấy giá trị sau; chương trình không chọn thay người dùng.',
      'An object has one name twice. Many programs silently take the last value; this one does not choose.',
    ],
    '{"value": 240, "value": 204}',
    '{"value": 240}',
    { key: 'value' },
  ),
  'ICT-R011': page(
    [
      'Số liệu lồng theo tỉnh và năm chỉ cần vài cấp. Lồng quá sâu là dấu hiệu tệp không phải bảng số liệu.',
      'Data nested by province and year need a few levels. Deeper nesting means that the file is no table.',
    ],
    '[[[[ … ]]]]',
    '[{"indicator": "postal.points", "period": 2023, "value": 240}]',
    { limit: '64' },
  ),
  'ICT-R012': page(
    [
      'Chương trình đọc danh sách bản ghi, các cột song song, số liệu lồng theo tỉnh và năm, JSON-stat và SDMX-JSON. Nội dung tệp không thuộc dạng nào trong số đó.',
      'Lists of records, parallel columns, data nested by province and year, JSON-stat and SDMX-JSON are read. The content is none of these.',
    ],
    '[240, 82, 2.5]',
    '[{"indicator": "postal.points", "period": 2023, "value": 240}]',
  ),
  'ICT-R013': page(
    [
      'Khi mỗi cột là một danh sách, giá trị thứ n của mọi cột tạo thành dòng n. Danh sách ngắn hơn làm các giá trị phía sau lệch dòng.',
      'Where each column is a list, the nth values of all columns make row n. A shorter list would shift the values behind it.',
    ],
    '{"indicator": ["postal.points", "postal.radius"], "value": [240]}',
    '{"indicator": ["postal.points", "postal.radius"], "value": [240, null]}',
    { key: 'value', count: '1', expected: '2' },
  ),
  'ICT-R030': page(
    [
      'Giới hạn này giữ cho chương trình đọc xong trong bộ nhớ có hạn. Số liệu của một tỉnh ít hơn rất nhiều.',
      'The limit keeps reading within bounded memory. The data of a province are far fewer.',
    ],
    ['Tệp JSON 2 GB xuất toàn bộ kho số liệu', 'a JSON file of 2 GB with a whole data warehouse'],
    ['Xuất riêng số liệu của tỉnh và năm báo cáo', 'Export the province and the year of the report only'],
    { limit: '2' },
  ),
  'ICT-R031': page(
    [
      'Mỗi tên trường là một cột. Quá nhiều tên khác nhau thường là do tên trường chứa chính số liệu, chẳng hạn mỗi giá trị một khóa.',
      'Each name is a column. Too many different names mostly mean that the names themselves hold the data.',
    ],
    '[{"240": "điểm"}, {"241": "điểm"}, …]',
    '[{"indicator": "postal.points", "value": 240}]',
    { limit: { vi: '2.000', en: '2,000' } },
  ),
  'ICT-R032': page(
    [
      'Bộ số liệu JSON-stat xếp các giá trị theo chiều và kích thước. Thiếu một kích thước thì không biết giá trị nào thuộc chỉ tiêu nào.',
      'JSON-stat lays its values out by dimensions and sizes. With a size missing it is not known what a value is about.',
    ],
    '"id": ["indicator", "time"], "size": [3]',
    '"id": ["indicator", "time"], "size": [3, 1]',
    { count: '2', sizes: '1' },
  ),
  'ICT-R033': page(
    [
      'Tích các kích thước là số ô của bộ số liệu. Giới hạn này ngăn một tệp nhỏ nhưng khai kích thước rất lớn làm treo chương trình.',
      'The product of the sizes is the number of cells. The limit keeps a small file that claims a huge size from stopping the program.',
    ],
    '"size": [100000, 100000]',
    '"size": [30, 1]',
    { sizes: '100000 × 100000', limit: '1' },
  ),
  'ICT-R034': page(
    [
      'Mỗi chiều của bộ số liệu JSON-stat phải liệt kê đủ các mục theo kích thước đã khai; thiếu mục thì không biết giá trị ở vị trí đó là của mục nào.',
      'Each dimension lists as many categories as its size says; without one the value at its position is about nothing.',
    ],
    '"size": [2], "category": {"index": ["postal.points"]}',
    '"size": [2], "category": {"index": ["postal.points", "postal.radius"]}',
    { id: 'indicator', count: '1', size: '2' },
  ),
  'ICT-R035': page(
    [
      'Các giá trị của JSON-stat được nhận biết bằng vị trí. Thừa hoặc thiếu một giá trị thì mọi giá trị phía sau lệch chỗ.',
      'Values of JSON-stat are known by their position. One too many or too few shifts all those behind it.',
    ],
    '"size": [3], "value": [240, 2.5]',
    '"size": [3], "value": [240, null, 2.5]',
    { count: '2', expected: '3' },
  ),
  'ICT-R036': page(
    [
      'Máy chủ thống kê có thể trả về địa chỉ hoặc cấu trúc của bộ số liệu thay cho chính số liệu.',
      'Statistics servers may answer with the address or the structure of a data set instead of the data.',
    ],
    '{"class": "collection", "href": "https://…"}',
    '{"class": "dataset", "value": [240], …}',
  ),
  'ICT-R037': page(
    [
      'Khi «value» là một đối tượng, mỗi khóa là vị trí của giá trị trong bộ số liệu, tính từ 0. Khóa ngoài khoảng đó không thuộc ô nào.',
      'Where “value” is an object, each key is the position of a value, from 0. A key beyond belongs to no cell.',
    ],
    '"size": [3], "value": {"3": 240}',
    '"size": [3], "value": {"2": 240}',
    { key: '3', last: '2' },
  ),
  'ICT-R038': page(
    [
      'SDMX-JSON ghi giá trị theo số thứ tự; phần cấu trúc cho biết số thứ tự đó là chỉ tiêu, địa bàn và năm nào.',
      'SDMX-JSON writes values by numbers; the structure says which indicator, area and year a number is.',
    ],
    '{"data": {"dataSets": [ … ]}}',
    '{"data": {"structures": [ … ], "dataSets": [ … ]}}',
  ),
  'ICT-R039': page(
    [
      'Khóa của một giá trị SDMX-JSON gồm một số cho mỗi chiều. Khóa này có số vị trí khác, hoặc một số vượt quá danh sách của chiều.',
      'The key of an SDMX-JSON value has one number for each dimension. This one has another count, or a number beyond its list.',
    ],
    '"0:0": [240]',
    '"0:0:0": [240]',
    { key: '0:0', count: '3' },
  ),
}

const workbooks: Readonly<Record<string, Explanation>> = {
  'ICT-R050': page(
    [
      'Tệp có mật khẩu mở tệp được mã hóa toàn bộ; chương trình không hỏi mật khẩu.',
      'A workbook with a password to open it is encrypted as a whole; the program asks for no password.',
    ],
    ['so-lieu-2023.xlsx, có mật khẩu mở tệp', 'so-lieu-2023.xlsx, with a password to open it'],
    ['Xóa mật khẩu rồi lưu lại tệp', 'Delete the password and save the file'],
  ),
  'ICT-R051': page(
    [
      'Dạng .xls của Excel 97–2003 khác hẳn dạng .xlsx và không được đọc. Tệp được nêu tên để số liệu trong đó không bị bỏ sót.',
      'The .xls of Excel 97–2003 is a quite different format and is not read. It is named so that its data are not overlooked.',
    ],
    'data/2023/so-lieu.xls',
    'data/2023/so-lieu.xlsx',
  ),
  'ICT-R052': page(
    [
      'Tệp có đuôi .xlsx nhưng nội dung là dạng khác, thường do đổi đuôi tên hoặc tải về nhầm trang web.',
      'The name ends in .xlsx but the content is of another kind, mostly renamed, or a web page downloaded by mistake.',
    ],
    ['so-lieu.xlsx, thực ra là trang HTML', 'so-lieu.xlsx, in truth a web page'],
    XLSX_AGAIN,
  ),
  'ICT-R053': page(
    [
      'Một phần của sổ làm việc bị thiếu hoặc hỏng. Chương trình không dùng phần còn lại, vì không biết phần mất có số liệu gì.',
      'A part of the workbook is missing or damaged. The rest is not used, since nobody knows what the lost part held.',
    ],
    ['so-lieu.xlsx bị cắt khi chép sang USB', 'so-lieu.xlsx, cut in copying'],
    XLSX_AGAIN,
  ),
  'ICT-R054': page(
    [
      'Giới hạn giữ cho một tệp quá lớn, hoặc nén để phình ra rất lớn, không làm treo máy.',
      'The limits keep a workbook that is too large, or is packed to grow huge, from stopping the machine.',
    ],
    ['so-lieu.xlsx, giải nén thành 4 GB', 'so-lieu.xlsx, which unpacks to 4 GB'],
    EXCEL_AGAIN,
    { where: { vi: 'Tệp', en: 'The file' } },
  ),
  'ICT-R055': page(
    [
      'Mọi trang tính đều trống hoặc bị ẩn. Trang ẩn không được đọc, vì người lập biểu không nhìn thấy nội dung của nó.',
      'All sheets are empty or hidden. Hidden sheets are not read, since whoever fills in the form does not see them.',
    ],
    ['so-lieu.xlsx chỉ có trang ẩn', 'so-lieu.xlsx with hidden sheets only'],
    ['Bỏ ẩn trang tính có số liệu', 'Unhide the sheet with the data'],
  ),
  'ICT-R056': page(
    [
      'Công thức của ô báo lỗi, nên ô không có giá trị. Ô được nêu để không bị coi nhầm là ô trống.',
      'The formula of the cell fails, so the cell has no value. It is told so that nobody takes it for an empty cell.',
    ],
    'F7: #DIV/0!',
    'F7: 34,2%',
    { cell: 'F7', text: '#DIV/0!' },
  ),
  'ICT-R057': page(
    [
      'Chương trình đọc kết quả mà Excel lưu cùng công thức, không tự tính lại. Tệp do phần mềm khác tạo có thể chỉ có công thức mà chưa có kết quả.',
      'The result that Excel stores beside a formula is read; formulas are not computed anew. A workbook made by other software may hold formulas only.',
    ],
    'F7: =D7/E7',
    'F7: 34,2%',
    { cell: 'F7', formula: '=D7/E7' },
  ),
  'ICT-R058': page(
    [
      'Dòng ẩn vẫn là số liệu của tệp và được đọc như các dòng khác. Thông báo này để người lập báo cáo biết có số liệu không nhìn thấy trên màn hình.',
      'Hidden rows are data like others and are read. This tells that there are figures which the screen does not show.',
    ],
    ['Dòng 8 và 9 bị ẩn', 'rows 8 and 9 are hidden'],
    ['Bỏ ẩn hoặc xóa các dòng này', 'Unhide or delete the rows'],
    { rows: '8, 9' },
  ),
  'ICT-R059': page(
    [
      'Cột ẩn vẫn là số liệu của tệp và được đọc như các cột khác. Thông báo này để người lập báo cáo biết có số liệu không nhìn thấy trên màn hình.',
      'Hidden columns are data like others and are read. This tells that there are figures which the screen does not show.',
    ],
    ['Cột G bị ẩn', 'column G is hidden'],
    ['Bỏ ẩn hoặc xóa cột này', 'Unhide or delete the column'],
    { columns: 'G' },
  ),
  'ICT-R060': page(
    [
      'Ô có nội dung mà chương trình không hiểu chắc chắn, do tệp bị sửa bằng phần mềm khác hoặc bị hỏng.',
      'The cell holds something that cannot be understood for certain: the file was edited by other software or is damaged.',
    ],
    ['Ô F7 có hai lần trong tệp', 'cell F7 stands twice in the file'],
    XLSX_AGAIN,
    { cell: 'F7', problem: { vi: 'có hai lần trong trang tính', en: 'stands twice in the sheet' } },
  ),
  'ICT-R061': page(
    [
      'Trang tính ẩn thường là bảng tra cứu hoặc bản nháp nên không được đọc. Tên trang được nêu để không bỏ sót số liệu.',
      'Hidden sheets are mostly lists to choose from, or drafts, and are not read. They are named so that no data are overlooked.',
    ],
    ['Trang «Nháp» bị ẩn', 'the sheet “Nháp” is hidden'],
    ['Bỏ ẩn trang nếu có số liệu báo cáo', 'Unhide it if it holds data for the report'],
    { names: 'Nháp' },
  ),
  'ICT-R062': page(
    [
      'Sổ làm việc có trang chứa bảng số liệu và có trang khác không có dòng tiêu đề mà chương trình nhận ra, chẳng hạn trang hướng dẫn.',
      'The workbook has a sheet with data and another without a header that is recognised, such as a sheet of instructions.',
    ],
    ['Trang «Hướng dẫn» chỉ có chữ', 'the sheet “Hướng dẫn” holds text only'],
    ['Không cần xử lý nếu trang không có số liệu', 'Nothing, if the sheet holds no data'],
    { sheet: 'Hướng dẫn' },
  ),
}

/** What the project file declares for a file. */
const declared: Readonly<Record<string, Explanation>> = {
  'ICT-R063': page(
    [
      'Bảng mã ghi trong ict-report.yaml được dùng đúng như khai báo, không đoán lại. Khi nội dung tệp không đọc được theo bảng mã đó, tệp bị từ chối để không in sai tên và số liệu.',
      'The encoding in ict-report.yaml is obeyed and not guessed anew. Where the content is no text in it, the file is refused, so that no wrong names and figures are printed.',
    ],
    [
      'files:\n  so-lieu.csv:\n    encoding: utf-8   # tệp lưu bằng TCVN3',
      'files:\n  so-lieu.csv:\n    encoding: utf-8   # saved in TCVN3',
    ],
    'files:\n  so-lieu.csv:\n    encoding: tcvn3',
    { encoding: 'utf-8', file: 'data/2023/so-lieu.csv' },
  ),
  'ICT-R064': page(
    [
      'Khi ict-report.yaml ghi tên trang tính, chỉ trang đó được đọc. Tệp không có trang mang tên này, nên không có số liệu nào được lấy từ trang khác.',
      'Where ict-report.yaml names a sheet, only that one is read. The file has no sheet of the name, and nothing is taken from another.',
    ],
    'files:\n  so-lieu.xlsx:\n    sheet: Tổng hơp',
    'files:\n  so-lieu.xlsx:\n    sheet: Tổng hợp',
    {
      sheet: 'Tổng hơp',
      file: 'data/2023/so-lieu.xlsx',
      names: 'Bìa, Tổng hợp',
      suggestion: { vi: 'Có phải «Tổng hợp»? ', en: 'Did you mean «Tổng hợp»? ' },
    },
  ),
  'ICT-R065': page(
    [
      'Dấu phân cách ghi trong ict-report.yaml được dùng đúng như khai báo. Tệp không có dấu này giữa các ô, nên cả dòng sẽ thành một ô.',
      'The delimiter in ict-report.yaml is obeyed. The file does not have it between cells, so that each line would be a single cell.',
    ],
    'files:\n  so-lieu.csv:\n    delimiter: "|"',
    'files:\n  so-lieu.csv:\n    delimiter: ";"',
    { delimiter: '«|»', file: 'data/2023/so-lieu.csv' },
  ),
  'ICT-R066': page(
    [
      'Bảng mã và dấu phân cách là của tệp văn bản, trang tính là của tệp Excel. Khóa ghi cho loại tệp khác không có tác dụng, và được nêu để người lập báo cáo không tưởng là nó được dùng.',
      'Encodings and delimiters belong to text files, sheets to workbooks. A key for a file of another kind does nothing, and is told so that nobody relies on it.',
    ],
    'files:\n  so-lieu.csv:\n    sheet: Tổng hợp',
    ['Xóa khóa «sheet»', 'Remove the key “sheet”'],
    { key: 'sheet', file: 'data/2023/so-lieu.csv', kind: { vi: 'tệp văn bản', en: 'a text file' } },
  ),
}

export const readExplanations: Readonly<Record<string, Explanation>> = { ...text, ...json, ...workbooks, ...declared }
