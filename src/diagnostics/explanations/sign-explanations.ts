/** Pages of the codes about signing. */
import { type Explanation, page } from './explanation.ts'

const FILE = 'chu-ky.p12'
const SIGN = `ict-report build 2023 --final --sign ${FILE}`

export const signExplanations: Readonly<Record<string, Explanation>> = {
  'ICT-S001': page(
    [
      'Bản dự thảo còn chữ «DỰ THẢO» và mục «số liệu cần rà soát». Chữ ký số là của bản đã rà soát xong.',
      'A draft says «DỰ THẢO» on every page and lists what is to be reviewed. A signature is for what has been reviewed.',
    ],
    `ict-report build 2023 --sign ${FILE}`,
    SIGN,
  ),
  'ICT-S002': page(
    [
      'Chữ ký số nằm trong tệp PDF. Bản Markdown không mang chữ ký được.',
      'The signature stands inside the PDF. Markdown cannot carry one.',
    ],
    `${SIGN} --format md`,
    `${SIGN} --format pdf,md`,
  ),
  'ICT-S003': page(
    [
      'Tệp khóa được bảo vệ bằng mật khẩu. Chương trình hỏi mật khẩu trên màn hình dòng lệnh mà không hiện ra, đọc từ tệp hoặc từ biến môi trường; không nhận trên dòng lệnh, vì dòng lệnh hiện ra cho người dùng khác của máy và được lưu lại.',
      'A key file is locked by a password. The program asks for it on the terminal without showing it, reads it from a file or takes it from the environment; never from the command line, which others on the computer can see and which is kept in its history.',
    ],
    [`${SIGN} (trong tác vụ tự động)`, `${SIGN} (in an automatic task)`],
    `${SIGN} --sign-password-file mat-khau.txt`,
    { file: FILE },
  ),
  'ICT-S004': page(
    [
      'Tệp ghi sau --sign không có hoặc không được phép đọc.',
      'The file named after --sign is not there, or may not be read.',
    ],
    'ict-report build 2023 --final --sign chu-ki.p12',
    SIGN,
    { file: 'chu-ki.p12', reason: 'ENOENT' },
  ),
  'ICT-S005': page(
    [
      'Tệp ghi sau --sign-password-file không có, không được phép đọc hoặc không phải văn bản UTF-8. Chỉ người ký mới nên có quyền đọc tệp này.',
      'The file named after --sign-password-file is not there, may not be read, or is not UTF-8 text. Nobody but the signer should be allowed to read it.',
    ],
    `${SIGN} --sign-password-file matkhau.txt`,
    `${SIGN} --sign-password-file mat-khau.txt`,
    { file: 'matkhau.txt', reason: 'ENOENT' },
  ),
  'ICT-S006': page(
    [
      'Mẫu báo cáo của đơn vị không còn khối chữ ký, nên tệp PDF không có ô để ký số.',
      'The office’s own template has no signature block any more, so the PDF has no field to sign.',
    ],
    [SIGN, SIGN],
    '::signature',
  ),
  'ICT-S010': page(
    [
      'Chương trình ký bằng tệp PKCS #12, tức tệp .p12 hoặc .pfx có cả khóa riêng và chứng thư số. Tệp .cer, .crt hoặc .pem chỉ có chứng thư số thì không ký được.',
      'The program signs with a PKCS #12 file: a .p12 or .pfx with both the private key and the certificate. A .cer, .crt or .pem with only a certificate cannot sign.',
    ],
    'ict-report build 2023 --final --sign chung-thu.cer',
    SIGN,
    { file: 'chung-thu.cer' },
  ),
  'ICT-S011': page(
    [
      'Tệp khóa không mở được bằng mật khẩu đã cho. Chưa có tệp nào được ghi.',
      'The password does not open the key file. No file has been written.',
    ],
    SIGN,
    [`${SIGN} (gõ đúng mật khẩu)`, `${SIGN} (with the right password)`],
    { file: FILE },
  ),
  'ICT-S012': page(
    [
      'Tệp khóa dùng cách mã hóa mà chương trình không biết. Các cách đọc được: AES, TripleDES, RC2 với mật khẩu theo PKCS #5 hoặc PKCS #12.',
      'The key file is locked in a way that the program does not know. Known are AES, TripleDES and RC2 with a password by PKCS #5 or PKCS #12.',
    ],
    'openssl pkcs12 -export -keypbe PBE-SHA1-RC4-128 …',
    'openssl pkcs12 -export -keypbe AES-256-CBC …',
    { file: FILE, algorithm: '1.2.840.113549.1.12.1.1' },
  ),
  'ICT-S013': page(
    [
      'Ký số cần khóa riêng. Khóa của cơ quan nhà nước thường nằm trong USB token hoặc SIM và không lấy ra được; khi đó ký bằng phần mềm đi kèm.',
      'A signature needs the private key. Keys of public agencies are usually kept in a USB token or a SIM and cannot be taken out; they sign with the program that comes with them.',
    ],
    ['xuất chứng thư số, không kèm khóa riêng', 'the certificate exported without its private key'],
    ['xuất chứng thư số, kèm khóa riêng', 'the certificate exported with its private key'],
    { file: FILE },
  ),
  'ICT-S014': page(
    [
      'Chữ ký số phải kèm chứng thư số của chính khóa đã ký, để người nhận biết ai ký.',
      'A signature carries the certificate of the very key that signed, so that the reader knows who did.',
    ],
    ['tệp có khóa riêng và chứng thư số của khóa khác', 'a file with a private key and the certificate of another'],
    ['tệp có khóa riêng và chứng thư số của khóa đó', 'a file with a private key and its own certificate'],
    { file: FILE },
  ),
  'ICT-S015': page(
    [
      'Phần mềm đọc PDF chỉ kiểm tra được chữ ký RSA và ECDSA trên các đường cong P-256, P-384, P-521.',
      'Readers of PDF verify signatures by RSA, and by ECDSA on the curves P-256, P-384 and P-521.',
    ],
    ['khóa Ed25519', 'an Ed25519 key'],
    ['khóa RSA 2048 bit trở lên', 'an RSA key of 2048 bits or more'],
    { file: FILE, kind: 'ed25519' },
  ),
  'ICT-S016': page(
    [
      'Chữ ký số chỉ có giá trị khi chứng thư số còn hạn tại lúc ký.',
      'A signature counts only if the certificate was valid at the time of signing.',
    ],
    SIGN,
    'ict-report build 2023 --final --sign chu-ky-moi.p12',
    { file: FILE, owner: 'Nguyễn Văn A', end: '2023-12-31 23:59', time: '2024-01-08 09:30' },
  ),
  'ICT-S017': page(
    [
      'Chữ ký số chỉ có giá trị khi chứng thư số đã có hiệu lực tại lúc ký. Đồng hồ của máy chạy sai cũng gây ra lỗi này.',
      'A signature counts only if the certificate was valid at the time of signing. A clock that is wrong causes this too.',
    ],
    'SOURCE_DATE_EPOCH=0',
    ['bỏ biến môi trường, hoặc chỉnh lại đồng hồ', 'the variable taken out of the environment, or the clock set right'],
    { file: FILE, owner: 'Nguyễn Văn A', begin: '2024-01-01 00:00', time: '1970-01-01 07:00' },
  ),
  'ICT-S018': page(
    [
      'Mỗi chứng thư số ghi rõ được dùng vào việc gì. Chứng thư số để mã hóa hoặc đăng nhập không có giá trị ký văn bản.',
      'A certificate says what it is for. One for encryption or for logging in does not count under a document.',
    ],
    ['chứng thư số để mã hóa (keyEncipherment)', 'a certificate for encryption (keyEncipherment)'],
    [
      'chứng thư số để ký (digitalSignature, nonRepudiation)',
      'a certificate for signing (digitalSignature, nonRepudiation)',
    ],
    { file: FILE, owner: 'Nguyễn Văn A', uses: 'keyEncipherment' },
  ),
}
