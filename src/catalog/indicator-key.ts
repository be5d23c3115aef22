/** The key under which spellings of an indicator's name meet: what folding does, and the habits of table headers. */
import type { foldBare, foldName } from '../locale/fold.ts'

/** Abbreviations that offices write in headers without introducing them. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    UBND: 'Ủy ban nhân dân',
    CBCCVC: 'cán bộ công chức viên chức',
    CBCC: 'cán bộ công chức',
    CQNN: 'cơ quan nhà nước',
    TTHC: 'thủ tục hành chính',
    CNTT: 'công nghệ thông tin',
    TSLCD: 'truyền số liệu chuyên dùng',
    HNTH: 'hội nghị truyền hình',
    CKS: 'chữ ký số',
  }).map(([short, long]) => [short.toLowerCase(), long]),
)

/** How a text is folded: with its diacritics, or without any. */
export type Fold = typeof foldName | typeof foldBare

/**
 * The key of a header or name: folded, abbreviations written out, `tỷ lệ` as `tỉ lệ`, `01 điểm` as `1 điểm`, and
 * without the punctuation that writers agree least on. Brackets stay, for what stands in them is read apart.
 */
export function indicatorKey(text: string, fold: Fold): string {
  const words = text
    .replaceAll('&', ' và ')
    .replace(/[A-Za-z]+/g, (word) => ABBREVIATIONS.get(word.toLowerCase()) ?? word)
  return withPlainI(fold(words))
    .replace(/[.,;:\-/]+/g, ' ')
    .replace(/(?<=[([]) +| +(?=[)\]])/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/ +/g, ' ')
    .trim()
}

/** Schools write `tỉ lệ, kĩ thuật`, offices `tỷ lệ, kỹ thuật`: a lone vowel after h, k, l, m, qu, s, t, v. */
function withPlainI(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/(?<![a-z\u0080-\uFFFF])(h|k|l|m|qu|s|t|v)y(?![a-zđ])/g, '$1i')
    .normalize('NFC')
}
