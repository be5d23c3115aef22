/** Remedies of files whose bytes or whose lines of CSV cannot be read. */
import { type Remedy, bytesOf, mendedFile } from './remedy.ts'

const csv = mendedFile('data/2023/a.csv')

const HEADER = 'Mã chỉ tiêu;Địa bàn;Năm;Giá trị;Ghi chú'
const GOOD = `${HEADER}\npostal.points;Hòa Bình;2023;240;\npostal.radius;Hòa Bình;2023;2,5;\n`

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]))

const MARKED_UTF16 = utf16(`\uFEFF${GOOD}`)

/** «Hoµ B×nh» and its neighbours as an old font keeps them, with words enough to be known by. */
const tcvn3 = (note: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...latin1('M· chØ tiªu;§Þa bµn;N¨m;Gi¸ trÞ;Ghi chó\npostal.points;tØnh Hoµ B×nh;2023;240;'),
    ...latin1('Sè ®iÓm phôc vô b\u00ADu chÝnh ë c¬ së, ®\u00ADîc kiÓm tra '),
    ...note,
    ...latin1('\n'),
  ])

const latin1 = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))

/** Saved by a program that did not know the letters. */
const LOST = 'M? ch? tiêu;??a bàn;N?m;Giá tr?;Ghi chú\npostal.points;Hòa Bình;2023;240;S? ?i?m ph?c v?\n'

export const textRemedies: readonly Remedy[] = [
  csv('ICT-R001', 'the data are exported again', ' \r\n', GOOD),
  csv('ICT-R002', 'the file is saved as UTF-8', Uint8Array.from([...bytesOf(GOOD), 0xb5, 0x20]), GOOD),
  csv('ICT-R003', 'the data are saved as CSV', bytesOf('%PDF-1.7\n%âãÏÓ\n'), GOOD),
  csv('ICT-R004', 'the file is saved with its byte order mark', utf16(GOOD), MARKED_UTF16),
  csv('ICT-R005', 'the file is saved whole', Uint8Array.from([...MARKED_UTF16, 0x41]), MARKED_UTF16),
  csv('ICT-R006', 'the cell is closed', GOOD.replace('2,5', '"2,5'), GOOD.replace('2,5', '"2,5"')),
  csv('ICT-R007', 'the mark is written twice', GOOD.replace('240;', '240;ống 5" nhựa'), quoted('"ống 5"" nhựa"')),
  csv('ICT-R008', 'the mark is written twice', quoted('"ống" nhựa'), quoted('"""ống"" nhựa"')),
  csv('ICT-R020', 'the file is saved as UTF-8', tcvn3([]), GOOD),
  csv('ICT-R021', 'the character is corrected and the file converted', tcvn3([0xb0, 0x3b]), GOOD),
  csv('ICT-R022', 'the original is saved as UTF-8', LOST, GOOD),
  csv(
    'ICT-R023',
    'a first line names the delimiter',
    'Mã;Năm\tGiá trị\npostal.points;2023\t240\npostal.radius;2023\t2,5\n',
    'sep=;\nMã;Năm;Giá trị\npostal.points;2023;240\npostal.radius;2023;2,5\n',
  ),
  csv('ICT-R024', 'the line ends are mended', `${GOOD}${'x;'.repeat(3000)}\n`, GOOD),
]

function quoted(note: string): string {
  return GOOD.replace('240;', `240;${note}`)
}
