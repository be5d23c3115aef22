/** Pages of the codes about a finished PDF and the data inside it. */
import { type Explanation, page } from './explanation.ts'

const VERIFY = 'ict-report verify out/hoa-binh-2023.pdf'

const ORIGINAL = [
  'Mở bản gốc của báo cáo, hoặc lập lại: ict-report build 2023.',
  'Take the original of the report, or build it anew: ict-report build 2023.',
] as const

const FILE = 'out/hoa-binh-2023.pdf'

export const agreementExplanations: Readonly<Record<string, Explanation>> = {
  'ICT-A001': page(
    [
      'Lệnh cần một tệp PDF của báo cáo, nhưng tệp này không bắt đầu như tệp PDF.',
      'The command is about the PDF of a report, and this file does not begin as one.',
    ],
    'ict-report verify out/hoa-binh-2023.md',
    VERIFY,
    { file: 'out/hoa-binh-2023.md' },
  ),
  'ICT-A002': page(
    [
      'Bảng đối tượng của tệp bị mất hoặc sai, thường do tải về dở dang.',
      'The table of objects is missing or wrong, as in a file that was not downloaded to its end.',
    ],
    VERIFY,
    ORIGINAL,
    { file: FILE },
  ),
  'ICT-A003': page(
    [
      'Tệp bị đặt mật khẩu hoặc hạn chế quyền. PDF/A không cho phép mã hóa, nên báo cáo không bao giờ như vậy.',
      'A password or restrictions were set. PDF/A allows no encryption, so a report never has any.',
    ],
    VERIFY,
    ['Dùng bản chưa đặt mật khẩu.', 'Use the file as it was before the password.'],
    { file: FILE },
  ),
  'ICT-A004': page(
    [
      'Báo cáo PDF mang theo bao-cao.json và so-lieu.csv. Tệp này không có: có thể là bản in lại, bản quét, hoặc do chương trình khác lập.',
      'The PDF of a report carries bao-cao.json and so-lieu.csv. This one does not: it was printed anew, scanned, or made by another program.',
    ],
    'ict-report extract ban-quet.pdf',
    'ict-report extract out/hoa-binh-2023.pdf',
    { file: 'ban-quet.pdf', missing: 'bao-cao.json, so-lieu.csv' },
  ),
  'ICT-A005': page(
    [
      'bao-cao.json trong tệp không đúng cấu trúc đã công bố, nên không có gì để đối chiếu.',
      'The bao-cao.json inside is not of the published form, so there is nothing to hold the report against.',
    ],
    VERIFY,
    ORIGINAL,
    { file: FILE, reason: 'observations.3.quantity.value' },
  ),
  'ICT-A006': page(
    [
      'Tệp của người khác được đọc trong một luồng riêng, có giới hạn thời gian và bộ nhớ. Một tệp nhỏ có thể giải nén ra rất lớn, hoặc dẫn vòng không dứt.',
      'A file from outside is read in a thread of its own, held to a measure of time and memory. A small file may unpack into a huge one, or lead in circles.',
    ],
    VERIFY,
    ['Dùng bản gốc của báo cáo.', 'Use the original of the report.'],
    { file: FILE },
  ),
  'ICT-A011': page(
    [
      'Chương trình lập lại báo cáo từ số liệu đính kèm và so từng dòng. Dòng này đọc khác: chữ trên trang đã bị sửa sau khi lập, hoặc số liệu đính kèm đã bị sửa.',
      'The report is made again from the data inside it and compared line by line. This line reads otherwise: the page was edited after it was built, or the data were.',
    ],
    VERIFY,
    ORIGINAL,
    {
      page: '4',
      printed: 'Đã cấp 1.860 chữ ký số',
      expected: 'Đã cấp 1.060 chữ ký số',
      source: {
        vi: ' Số liệu: signatures.organisation, nguồn: data/2023/so-lieu.csv:22.',
        en: ' Figure: signatures.organisation, from: data/2023/so-lieu.csv:22.',
      },
    },
  ),
  'ICT-A012': page(
    [
      'Chữ đọc được vẫn đúng nhưng trang không còn như đã vẽ: chữ trắng, chữ ẩn, khung che, chú thích đặt lên trên, phông chữ bị thay. Mắt người có thể thấy khác với chữ được sao chép.',
      'What is read is right, but the page is not as it was drawn: white or hidden text, a box over it, an annotation, a font exchanged. The eye may see other than what is copied.',
    ],
    VERIFY,
    ORIGINAL,
    {
      page: '2',
      detail: {
        vi: 'có chú thích hoặc hình đặt chồng lên trang (Annots/FreeText)',
        en: 'something is laid over the page (Annots/FreeText)',
      },
    },
  ),
  'ICT-A013': page(['Có trang được thêm vào hoặc bị bỏ đi.', 'A page was added or taken away.'], VERIFY, ORIGINAL, {
    count: '11',
    expected: '10',
  }),
  'ICT-A014': page(
    [
      'Phần không thấy trên trang cũng được đối chiếu: tên báo cáo trong siêu dữ liệu, dấu trang, cấu trúc cho trình đọc màn hình, mã chạy khi mở tệp.',
      'What is not seen on a page is compared too: the title in the metadata, bookmarks, the structure for screen readers, anything that runs when the file is opened.',
    ],
    VERIFY,
    ORIGINAL,
    { part: { vi: 'Siêu dữ liệu XMP', en: 'XMP metadata' }, detail: 'Metadata' },
  ),
  'ICT-A015': page(
    [
      'Những gì suy ra từ số liệu trong bao-cao.json được tính lại; chỗ này ghi khác kết quả tính lại.',
      'What follows from the observations in bao-cao.json is computed anew; this place says otherwise.',
    ],
    VERIFY,
    ORIGINAL,
    {
      file: 'bao-cao.json',
      place: 'datums[118].text',
      printed: '1.860',
      expected: '1.060',
      source: {
        vi: ' Số liệu: signatures.organisation, nguồn: data/2023/so-lieu.csv:22.',
        en: ' Figure: signatures.organisation, from: data/2023/so-lieu.csv:22.',
      },
    },
  ),
  'ICT-A016': page(
    [
      'so-lieu.csv và bao-cao.json ghi cùng những số liệu; một trong hai đã bị sửa.',
      'so-lieu.csv and bao-cao.json hold the same observations; one of them was edited.',
    ],
    VERIFY,
    ORIGINAL,
    { file: 'so-lieu.csv', line: '22', printed: '1860', other: 'bao-cao.json', expected: '1060' },
  ),
  'ICT-A017': page(
    [
      'Mẫu báo cáo đi kèm trong tệp không soạn được báo cáo nữa, nên không có gì để đối chiếu.',
      'The templates that travel in the file no longer make a report, so there is nothing to compare with.',
    ],
    VERIFY,
    ORIGINAL,
    { codes: 'ICT-C001' },
  ),
  'ICT-A018': page(
    [
      'Diện tích, dân số và mức bình quân đi kèm phải đúng như danh mục của chương trình; nếu không, ai cũng có thể đưa vào dân số của riêng mình.',
      'Area, population and averages that travel along must be those of the program; otherwise anybody could bring a population of his own.',
    ],
    VERIFY,
    ORIGINAL,
    {
      subject: { vi: 'Diện tích, dân số của địa bàn', en: 'Area and population of the province' },
      detail: 'years[12].population «980474» ≠ «880474»',
    },
  ),
  'ICT-A021': page(
    [
      'Cách làm tròn, câu chữ và dàn trang có thể đổi giữa các phiên bản. Phiên bản đã lập báo cáo thì lập lại được đúng từng điểm.',
      'Wording and layout may change between versions; the one that made a report can make it again to the point.',
    ],
    VERIFY,
    ['Kiểm tra bằng đúng phiên bản đã lập báo cáo.', 'Verify with the version that made the report.'],
    { made: '0.1.0', version: '0.2.0' },
  ),
  'ICT-A022': page(
    [
      'Với --data, mã SHA-256 của từng tệp nguồn được so với mã ghi trong báo cáo.',
      'With --data, the SHA-256 of each source file is compared with the one in the report.',
    ],
    `${VERIFY} --data .`,
    ORIGINAL,
    { file: 'data/2023/so-lieu.csv', hash: '3c1268cf7536' },
  ),
  'ICT-A023': page(
    [
      'Với --data, tệp nguồn ghi trong báo cáo được tìm trong thư mục đã nêu; tệp này không có ở đó.',
      'With --data, the files named in the report are looked for in that folder; this one is not there.',
    ],
    `${VERIFY} --data .`,
    [
      'Chỉ ra thư mục làm việc đã dùng để lập báo cáo: --data /duong-dan/thu-muc',
      'Name the folder that the report was built in: --data /path/to/folder',
    ],
    { file: 'data/2023/so-lieu.csv' },
  ),
  'ICT-A024': page(
    [
      'Chữ ký số được phép thêm vào sau khi lập, nhưng hình của nó không được che số liệu.',
      'A signature may be added after a report is built, but its appearance must not lie over figures.',
    ],
    VERIFY,
    [
      'Đặt hình chữ ký vào chỗ trống dưới chức vụ rồi ký lại.',
      'Place the appearance in the space below the post, and sign again.',
    ],
    { page: '4', text: '1.060' },
  ),
  'ICT-A025': page(
    [
      'Bản trình ký dành sẵn ô cho chữ ký và con dấu; phần mềm ký số cũng cho phép tự vẽ ô ở chỗ khác. Hình trong ô do người ký chọn, chương trình không biết trong đó có gì: một chữ số đặt trước một số liệu làm số liệu đó đọc thành khác.',
      'A copy for signature has fields for signature and seal; signing programs also let their user draw one elsewhere. What it shows is chosen by who signs, and the program cannot know it: a digit put before a figure makes it read otherwise.',
    ],
    VERIFY,
    [
      'Nếu hình chỉ là chữ ký hoặc con dấu thì bỏ qua; lần sau ký vào ô có sẵn của bản trình ký (--final).',
      'Of no matter where it is but a signature or a seal; next time sign in the fields of the copy for signature (--final).',
    ],
    { page: '2', left: '140', top: '230' },
  ),
}
