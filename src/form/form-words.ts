/** What a form says to the person who fills it in, in both languages. The column names are ones that a reader knows. */
import type { Bilingual, IndicatorKind, Level } from '../model/indicator.ts'

export const COLUMN_WORDS = {
  code: { vi: 'Mã chỉ tiêu', en: 'Indicator code' },
  name: { vi: 'Tên chỉ tiêu', en: 'Indicator name' },
  level: { vi: 'Cấp', en: 'Level' },
  area: { vi: 'Địa bàn', en: 'Area name' },
  period: { vi: 'Năm', en: 'Year' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  value: { vi: 'Giá trị', en: 'Value' },
  note: { vi: 'Ghi chú', en: 'Notes' },
} as const satisfies Record<string, Bilingual>

/** Before the year: a column that is there for comparison. */
export const PREVIOUS_WORD: Bilingual = { vi: 'Năm', en: 'Year' }

export const LEVEL_WORDS: Readonly<Record<Level, Bilingual>> = {
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  district: { vi: 'Cấp huyện', en: 'District' },
  commune: { vi: 'Cấp xã', en: 'Commune' },
  all: { vi: 'Các cấp', en: 'All levels' },
}

export const SHEET_NAME: Bilingual = { vi: 'Số liệu', en: 'Data' }

/** How a value of each kind is written. */
export const WRITING: Readonly<Record<IndicatorKind, Bilingual>> = {
  count: {
    vi: 'Ghi số nguyên, ví dụ 7.105; số không chính xác ghi «trên 240», «khoảng 240»; có tổng số thì ghi «82/240».',
    en: 'A whole number, e.g. 7105; an inexact one as “over 240”, “about 240”; with its total as “82/240”.',
  },
  measure: {
    vi: 'Ghi số, phần thập phân sau dấu phẩy, ví dụ 2,5.',
    en: 'A number, e.g. 2.5.',
  },
  share: {
    vi: 'Ghi tỷ lệ phần trăm, kèm phân số nếu biết, ví dụ 34,2% (82/240), hoặc chỉ ghi 82/240.',
    en: 'Per cent, with its fraction where known, e.g. 34.2% (82/240), or 82/240 alone.',
  },
  year: { vi: 'Ghi năm gồm bốn chữ số.', en: 'A year of four digits.' },
  names: {
    vi: 'Ghi các tên, cách nhau bằng dấu chấm phẩy.',
    en: 'Names, set apart by semicolons.',
  },
}

export const REQUIRED: Bilingual = { vi: 'Chỉ tiêu bắt buộc.', en: 'Required.' }

export const MISSING: Bilingual = {
  vi: 'Không có số liệu thì để trống.',
  en: 'Leave it empty where there are no figures.',
}

/** Before the names of the indicators that a formula takes. */
export const COMPUTED: Bilingual = {
  vi: 'Nếu để trống, chương trình tự tính từ: ',
  en: 'If left empty, it is computed from: ',
}
