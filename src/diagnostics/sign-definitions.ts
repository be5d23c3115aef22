/**
 * Diagnostics of the stage `sign`: what is asked for (S00x) and the key file (S01x). Codes are stable and never used
 * again. No text of these holds a password, nor where one begins or how long it is.
 */
import type { DiagnosticDefinition } from './definition.ts'

export const signDefinitions = {
  'ICT-S001': {
    severity: 'error',
    title: { vi: 'Chỉ ký bản trình ký', en: 'Only the copy for signature is signed' },
    message: {
      vi: 'Bản dự thảo không được ký số: có --sign nhưng không có --final.',
      en: 'A draft is not signed: --sign was given without --final.',
    },
    hint: {
      vi: 'Thêm --final để lập bản trình ký rồi ký, hoặc bỏ --sign để xem bản dự thảo.',
      en: 'Add --final to build the copy for signature and sign it, or leave --sign out to see the draft.',
    },
  },
  'ICT-S002': {
    severity: 'error',
    title: { vi: 'Chỉ ký bản PDF', en: 'Only a PDF is signed' },
    message: {
      vi: 'Có --sign nhưng --format không có pdf: chỉ bản PDF ký số được.',
      en: '--sign was given, but --format leaves out pdf: only the PDF can be signed.',
    },
    hint: { vi: 'Thêm pdf vào --format, hoặc bỏ --sign.', en: 'Add pdf to --format, or leave --sign out.' },
  },
  'ICT-S003': {
    severity: 'error',
    title: { vi: 'Chưa có mật khẩu của tệp khóa', en: 'No password for the key file' },
    message: {
      vi: 'Chưa có mật khẩu của tệp khóa «{file}».',
      en: 'There is no password for the key file “{file}”.',
    },
    hint: {
      vi: 'Chạy lệnh trong cửa sổ dòng lệnh để được hỏi, ghi mật khẩu vào một tệp và nêu tệp đó bằng --sign-password-file, hoặc đặt biến môi trường ICT_REPORT_SIGN_PASSWORD. Mật khẩu không ghi trên dòng lệnh.',
      en: 'Run the command in a terminal to be asked, put the password into a file and name it with --sign-password-file, or set the environment variable ICT_REPORT_SIGN_PASSWORD. A password is not given on the command line.',
    },
  },
  'ICT-S004': {
    severity: 'error',
    title: { vi: 'Không mở được tệp khóa', en: 'The key file cannot be opened' },
    message: {
      vi: 'Không mở được tệp khóa «{file}»: {reason}.',
      en: 'The key file “{file}” cannot be opened: {reason}.',
    },
    hint: {
      vi: 'Kiểm tra đường dẫn ghi sau --sign (tệp .p12 hoặc .pfx) và quyền đọc tệp.',
      en: 'Check the path after --sign (a .p12 or .pfx file), and that you may read it.',
    },
  },
  'ICT-S005': {
    severity: 'error',
    title: { vi: 'Không đọc được tệp mật khẩu', en: 'The password file cannot be read' },
    message: {
      vi: 'Không đọc được tệp mật khẩu «{file}»: {reason}.',
      en: 'The password file “{file}” cannot be read: {reason}.',
    },
    hint: {
      vi: 'Kiểm tra đường dẫn ghi sau --sign-password-file và quyền đọc tệp; tệp lưu bằng bảng mã UTF-8, chỉ có một dòng là mật khẩu.',
      en: 'Check the path after --sign-password-file, and that you may read it; the file is UTF-8 and its one line is the password.',
    },
  },
  'ICT-S006': {
    severity: 'error',
    title: { vi: 'Báo cáo không có chỗ ký', en: 'The report has no place to sign' },
    message: {
      vi: 'Báo cáo không có khối chữ ký để ký số.',
      en: 'The report has no signature block that could be signed.',
    },
    hint: {
      vi: 'Thêm dòng «::signature» vào cuối mẫu templates/report.md.hbs, hoặc xóa tệp mẫu đã sửa để dùng mẫu có sẵn.',
      en: 'Put the line “::signature” at the end of templates/report.md.hbs, or delete the edited template to use the one that ships.',
    },
  },
  'ICT-S010': {
    severity: 'error',
    title: { vi: 'Không phải tệp khóa PKCS #12', en: 'Not a PKCS #12 key file' },
    message: {
      vi: '«{file}» không phải tệp khóa PKCS #12 (.p12, .pfx), hoặc đã hỏng.',
      en: '“{file}” is no PKCS #12 key file (.p12, .pfx), or is damaged.',
    },
    hint: {
      vi: 'Xuất lại chứng thư số kèm khóa riêng thành tệp .p12 hoặc .pfx, rồi nêu tệp đó sau --sign.',
      en: 'Export the certificate with its private key again, as a .p12 or .pfx file, and name that after --sign.',
    },
  },
  'ICT-S011': {
    severity: 'error',
    title: { vi: 'Sai mật khẩu của tệp khóa', en: 'Wrong password for the key file' },
    message: { vi: 'Mật khẩu không mở được «{file}».', en: 'The password does not open “{file}”.' },
    hint: {
      vi: 'Gõ lại mật khẩu đã đặt khi xuất tệp khóa; chú ý phím Caps Lock và bộ gõ tiếng Việt.',
      en: 'Type again the password that was set when the key file was exported; mind Caps Lock and the input method.',
    },
  },
  'ICT-S012': {
    severity: 'error',
    title: { vi: 'Tệp khóa bảo vệ theo cách chưa đọc được', en: 'A key file protected in an unknown way' },
    message: {
      vi: '«{file}» được bảo vệ bằng thuật toán {algorithm}, chương trình không đọc được.',
      en: '“{file}” is protected by the algorithm {algorithm}, which the program does not know.',
    },
    hint: {
      vi: 'Xuất lại tệp khóa, chọn mã hóa AES-256 với SHA-256 (hoặc TripleDES với SHA-1).',
      en: 'Export the key file again, with AES-256 and SHA-256 (or TripleDES and SHA-1).',
    },
  },
  'ICT-S013': {
    severity: 'error',
    title: { vi: 'Tệp khóa không có khóa riêng', en: 'No private key in the key file' },
    message: {
      vi: '«{file}» chỉ có chứng thư số, không có khóa riêng.',
      en: '“{file}” holds certificates only, and no private key.',
    },
    hint: {
      vi: 'Xuất lại và chọn kèm khóa riêng. Nếu khóa nằm trong USB token thì không xuất được: lập bản trình ký không có --sign rồi ký bằng phần mềm của token.',
      en: 'Export it again, with the private key. A key in a USB token cannot be exported: build the copy for signature without --sign and sign it with the program of the token.',
    },
  },
  'ICT-S014': {
    severity: 'error',
    title: { vi: 'Tệp khóa không có chứng thư số của khóa', en: 'No certificate of the key in the key file' },
    message: {
      vi: '«{file}» có khóa riêng nhưng không có chứng thư số của khóa đó.',
      en: '“{file}” holds a private key, but no certificate of it.',
    },
    hint: {
      vi: 'Xuất lại khóa riêng cùng với chứng thư số.',
      en: 'Export the private key again, together with its certificate.',
    },
  },
  'ICT-S015': {
    severity: 'error',
    title: { vi: 'Loại khóa không ký PDF được', en: 'A kind of key that cannot sign a PDF' },
    message: {
      vi: 'Khóa trong «{file}» thuộc loại {kind}, không dùng để ký PDF được.',
      en: 'The key in “{file}” is of the kind {kind}, which cannot sign a PDF.',
    },
    hint: {
      vi: 'Dùng chứng thư số có khóa RSA, hoặc khóa ECDSA P-256, P-384, P-521.',
      en: 'Use a certificate with an RSA key, or with an ECDSA key on P-256, P-384 or P-521.',
    },
  },
  'ICT-S016': {
    severity: 'error',
    title: { vi: 'Chứng thư số đã hết hạn', en: 'The certificate has expired' },
    message: {
      vi: 'Chứng thư số của «{owner}» trong «{file}» đã hết hạn lúc {end}, trước lúc ký ({time}, giờ Việt Nam).',
      en: 'The certificate of “{owner}” in “{file}” expired at {end}, before the time of signing ({time}, Viet Nam time).',
    },
    hint: {
      vi: 'Dùng chứng thư số còn hạn. Nếu chứng thư số còn hạn, chỉnh lại đồng hồ của máy; lúc ký cũng theo biến môi trường SOURCE_DATE_EPOCH nếu có đặt.',
      en: 'Use a certificate that is valid. If it is, set the clock of the computer right; the time also follows the environment variable SOURCE_DATE_EPOCH where it is set.',
    },
  },
  'ICT-S017': {
    severity: 'error',
    title: { vi: 'Chứng thư số chưa có hiệu lực', en: 'The certificate is not valid yet' },
    message: {
      vi: 'Chứng thư số của «{owner}» trong «{file}» có hiệu lực từ {begin}, sau lúc ký ({time}, giờ Việt Nam).',
      en: 'The certificate of “{owner}” in “{file}” is valid from {begin}, after the time of signing ({time}, Viet Nam time).',
    },
    hint: {
      vi: 'Chờ đến ngày chứng thư số có hiệu lực, hoặc chỉnh lại đồng hồ của máy; lúc ký cũng theo biến môi trường SOURCE_DATE_EPOCH nếu có đặt.',
      en: 'Wait for that day, or set the clock of the computer right; the time also follows the environment variable SOURCE_DATE_EPOCH where it is set.',
    },
  },
  'ICT-S018': {
    severity: 'error',
    title: { vi: 'Chứng thư số không dùng để ký', en: 'A certificate that is not for signing' },
    message: {
      vi: 'Chứng thư số của «{owner}» trong «{file}» chỉ dùng cho: {uses}; không dùng để ký văn bản.',
      en: 'The certificate of “{owner}” in “{file}” is for: {uses}; it is not for signing documents.',
    },
    hint: {
      vi: 'Dùng chứng thư số có mục đích sử dụng digitalSignature hoặc nonRepudiation.',
      en: 'Use a certificate whose key usage has digitalSignature or nonRepudiation.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>
