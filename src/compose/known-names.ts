/** The names that a template may use with a given report, by kind. */
import { SECTIONS } from '../model/indicator.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { ReportView } from '../model/report-view.ts'
import { FIGURE_PARTS, OFFICE_PARTS, type ParamKind, STATES } from './vocabulary.ts'

/** How messages call a kind of name. */
export const KIND_NAMES = {
  figure: { vi: 'chỉ tiêu', en: 'figure' },
  part: { vi: 'thành phần của chỉ tiêu', en: 'part of a figure' },
  state: { vi: 'chiều so sánh', en: 'direction or verdict' },
  phrase: { vi: 'câu soạn sẵn', en: 'phrase' },
  section: { vi: 'phần của báo cáo', en: 'section' },
  flag: { vi: 'điều kiện', en: 'condition' },
  office: { vi: 'phần lời của cơ quan', en: 'office part' },
  condition: { vi: 'điều kiện', en: 'condition' },
  placed: { vi: 'bảng, biểu đồ', en: 'table or chart' },
} as const satisfies Record<ParamKind, Bilingual>

/** Known names of a kind, in the order of the view. */
export function knownNames(kind: ParamKind, view: ReportView): readonly string[] {
  switch (kind) {
    case 'figure':
      return [...view.figures.keys()]
    case 'part':
      return FIGURE_PARTS
    case 'state':
      return STATES
    case 'phrase':
      return [...view.phrases.keys()]
    case 'section':
      return SECTIONS
    case 'flag':
      return [...view.flags.keys()]
    case 'office':
      return officeParts(view)
    case 'condition':
      return [...view.flags.keys(), ...view.names.keys()]
    case 'placed':
      return [...view.tables.keys(), ...view.charts.keys()]
    default:
      return kind satisfies never
  }
}

/** The four parts that every report has room for, and those that the office has written besides. */
export function officeParts(view: ReportView): readonly string[] {
  return [...new Set([...OFFICE_PARTS, ...view.officeTexts.keys()])]
}
