/** Says why a report is marked as a sample, and what to do about it. */
import type { Bilingual, Language } from '../model/indicator.ts'
import type { PreparedData } from './data-request.ts'
import { wrap } from './present/wrap.ts'

const NOTICES: Readonly<Record<NonNullable<PreparedData['sample']>, Bilingual>> = {
  shipped: {
    vi: 'Thư mục hiện tại không có số liệu nên báo cáo dùng số liệu mẫu và ghi «SỐ LIỆU MẪU» trên mỗi trang. Để làm với số liệu của đơn vị, chạy: ict-report init',
    en: 'The current folder holds no data, so the report uses the sample and says so on every page. To work with data of your own, run: ict-report init',
  },
  declared: {
    vi: 'Báo cáo ghi «SỐ LIỆU MẪU» trên mỗi trang vì ict-report.yaml còn khóa «sample». Khi đã thay bằng số liệu của đơn vị, xóa khóa đó.',
    en: 'Every page says “SỐ LIỆU MẪU” because ict-report.yaml has the key “sample”. Delete it once the data are your own.',
  },
  marked: {
    vi: 'Báo cáo ghi «SỐ LIỆU MẪU» trên mỗi trang vì tệp số liệu ghi «Số liệu giả lập».',
    en: 'Every page says “SỐ LIỆU MẪU” because a data file says “Số liệu giả lập” (made-up figures).',
  },
  copied: {
    vi: 'Báo cáo ghi «SỐ LIỆU MẪU» trên mỗi trang vì có tệp số liệu còn nguyên như tệp mẫu.',
    en: 'Every page says “SỐ LIỆU MẪU” because a data file is still the same as that of the sample.',
  },
}

export function sampleNotice(sample: NonNullable<PreparedData['sample']>, language: Language, width: number): string {
  return wrap(NOTICES[sample][language], width)
}
