/** The few lines that close a build or a check. */
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { Summary } from '../../pipeline/build-report.ts'
import type { MaxSeverity } from '../exit-code.ts'
import type { Painter } from '../painter.ts'
import { wrap } from './wrap.ts'

const SAMPLE: Bilingual = { vi: 'SỐ LIỆU MẪU', en: 'SAMPLE DATA' }

/** `Báo cáo năm 2023 của tỉnh Hòa Bình (SỐ LIỆU MẪU)` */
export function titleText(summary: Summary, isSample: boolean, language: Language, painter: Painter): string {
  const { province, year } = summary
  const title: Bilingual = { vi: `Năm ${year}, ${province}`, en: `${year}, ${province}` }
  return painter.strong(`${title[language]}${isSample ? ` (${SAMPLE[language]})` : ''}`)
}

/** `30 số liệu đã đọc; 29 chỉ tiêu có số liệu; còn thiếu 2 chỉ tiêu bắt buộc.` */
export function countsText({ observations, figures, missing }: Summary, language: Language, width: number): string {
  const lacking: Bilingual =
    missing === 0
      ? { vi: 'không thiếu chỉ tiêu bắt buộc nào', en: 'no required indicator is missing' }
      : {
          vi: `còn thiếu ${missing} chỉ tiêu bắt buộc`,
          en: `${missing} required ${many(missing, 'indicator')} missing`,
        }
  const text: Bilingual = {
    vi: `Đã đọc ${observations} số liệu; ${figures} chỉ tiêu có số liệu; ${lacking.vi}.`,
    en: `${observations} ${many(observations, 'observation')} read; ${figures} ${many(figures, 'indicator')} with figures; ${lacking.en}.`,
  }
  return wrap(text[language], width)
}

/** `Cần xem lại: 1 lỗi, 2 cảnh báo, 1 lưu ý.`, or that all is well. */
export function findingsText(diagnostics: readonly Diagnostic[], language: Language, painter: Painter): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((each) => each.severity === severity && each.accepted === null).length
  const accepted = diagnostics.filter((each) => each.accepted !== null).length
  const parts: readonly (readonly [number, Bilingual])[] = [
    [count('error'), { vi: 'lỗi', en: many(count('error'), 'error') }],
    [count('warning'), { vi: 'cảnh báo', en: many(count('warning'), 'warning') }],
    [count('info'), { vi: 'lưu ý', en: many(count('info'), 'note') }],
    [accepted, { vi: 'đã chấp nhận', en: 'accepted' }],
  ]
  const list = parts.flatMap(([number, word]) => (number > 0 ? [`${number} ${word[language]}`] : [])).join(', ')
  const nothing: Bilingual = { vi: 'Không có gì cần xem lại.', en: 'Nothing needs a look.' }
  const look: Bilingual = { vi: `Cần xem lại: ${list}.`, en: `To look at: ${list}.` }
  return list === '' ? painter.good(nothing[language]) : painter.strong(look[language])
}

/** Why a command that found no error ends with code 7. */
export function aboveText(max: MaxSeverity, language: Language, width: number): string {
  const text: Bilingual = {
    vi: `Có thông báo nặng hơn mức cho phép (--max-severity ${max}).`,
    en: `Something graver than --max-severity ${max} was found.`,
  }
  return wrap(text[language], width)
}

function many(count: number, word: string): string {
  return count === 1 ? word : `${word}s`
}
