/** A small report view whose members a test can change, and shortcuts to compose one section with it. */
import { compose } from '../../../src/compose/compose.ts'
import type { TemplateSet } from '../../../src/compose/template-set.ts'
import { messageOf } from '../../../src/diagnostics/message.ts'
import type { Block, Document, Inline } from '../../../src/document/nodes.ts'
import type { Outcome } from '../../../src/model/outcome.ts'
import type { Datum, FigureView, ReportView } from '../../../src/model/report-view.ts'

export function datum(text: string, key = 'test'): Datum {
  return { text, key, provenance: { kind: 'request' } }
}

export function figure(key: string, members: Partial<FigureView> = {}): FigureView {
  return {
    key,
    name: `Chỉ tiêu ${key}`,
    value: null,
    measure: null,
    computed: null,
    disagrees: false,
    numerator: null,
    denominator: null,
    names: null,
    previous: null,
    change: null,
    development: null,
    comparison: null,
    benchmark: null,
    direction: null,
    verdict: null,
    isWhole: false,
    basis: null,
    ...members,
  }
}

const points = figure('postal.points', {
  value: datum('trên 240', 'postal.points'),
  measure: datum('trên 240 điểm', 'postal.points'),
  previous: datum('228', 'postal.points'),
  change: ['tăng ', datum('12 điểm'), ' so với năm 2022'],
})

const radius = figure('postal.radius', {
  value: datum('2,5', 'postal.radius'),
  measure: datum('2,5 km/điểm phục vụ', 'postal.radius'),
  comparison: ['thấp hơn ', datum('0,4 km'), ' so với mức bình quân cả nước (', datum('2,9 km'), ')'],
  benchmark: datum('2,9 km'),
  direction: 'lower',
  verdict: 'better',
})

const baseView: ReportView = {
  names: new Map([
    ['year', datum('2023', 'year')],
    ['province', datum('tỉnh Hòa Bình', 'province')],
  ]),
  flags: new Map([
    ['hasDistricts', true],
    ['isSample', false],
  ]),
  figures: new Map([points, radius, figure('postal.missing')].map((entry) => [entry.key, entry])),
  missing: new Map([
    ['postal', ['Chưa có số liệu năm ', datum('2023'), ' về doanh thu bưu chính.']],
    ['telecom', null],
  ]),
  sectionsWithData: new Set(['postal']),
  phrases: new Map([
    ['highest', ['cao nhất là ', datum('98%')]],
    ['nothing', null],
  ]),
  tables: new Map([
    [
      'postal',
      {
        id: 'postal',
        caption: ['Mạng bưu chính ', datum('2023')],
        columns: [{ align: 'left' }, { align: 'decimal' }],
        head: [[{ content: ['Chỉ tiêu'] }, { content: ['Số liệu'] }]],
        body: [[{ content: ['Điểm phục vụ | thư'], isRowHead: true }, { content: [datum('240')] }]],
      },
    ],
    ['nothing', null],
    ['empty', { id: 'empty', caption: ['Trống'], columns: [{ align: 'left' }], head: [], body: [] }],
  ]),
  charts: new Map([
    ['nothing', null],
    [
      'benchmark',
      {
        id: 'benchmark',
        caption: ['So với cả nước'],
        alternative: ['Bán kính ', datum('2,5 km'), '.'],
        chart: {
          type: 'bullet',
          rows: [
            {
              label: 'Bán kính',
              unit: 'km',
              value: datum('2,5'),
              valueNumber: 2.5,
              benchmark: datum('2,9'),
              benchmarkNumber: 2.9,
              benchmarkLabel: 'cả nước',
            },
          ],
        },
      },
    ],
  ]),
  review: [],
  notes: new Map(),
  letterhead: {
    superior: 'UBND TỈNH HÒA BÌNH',
    agency: ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    number: 'Số:       /BC-STTTT',
    placeAndDate: 'Hòa Bình, ngày 08 tháng 01 năm 2024',
  },
  addressees: ['Ủy ban nhân dân tỉnh Hòa Bình'],
  signature: { authority: ['GIÁM ĐỐC'], name: 'Nguyễn Văn A', recipients: ['Như trên', 'Lưu: VT'] },
  officeTexts: new Map(),
  meta: {
    title: 'Báo cáo',
    author: 'Sở Thông tin và Truyền thông',
    subject: 'Kết quả năm 2023',
    date: '2024-01-08',
    producer: 'ict-report',
    marks: [],
  },
}

export function viewWith(members: Partial<ReportView> = {}): ReportView {
  return { ...baseView, ...members }
}

/** A view in which only some of the figures a, b, c … are known. */
export function viewOf(known: Readonly<Record<string, boolean>>): ReportView {
  const figures = Object.entries(known).map(([key, isKnown]) =>
    figure(key, isKnown ? { value: datum(`${key.length}.${key.charCodeAt(0)}`, key) } : {}),
  )
  return viewWith({ figures: new Map(figures.map((entry) => [entry.key, entry])) })
}

export function templates(report: string, sections: Readonly<Record<string, string>> = {}): TemplateSet {
  return {
    report: { path: 'templates/report.md.hbs', text: report },
    sections: new Map(
      Object.entries(sections).map(([name, text]) => [name, { path: `templates/${name}.md.hbs`, text }]),
    ),
  }
}

/** Blocks of a report that must compose without a fault; its closing mark is kept. */
export function blocksOf(
  report: string,
  view = viewWith(),
  sections: Readonly<Record<string, string>> = {},
): readonly Block[] {
  return documentOf(report, view, sections).blocks
}

export function documentOf(
  report: string,
  view = viewWith(),
  sections: Readonly<Record<string, string>> = {},
): Document {
  const { value, diagnostics } = compose(templates(report, sections), view)
  if (!value) throw new Error(told({ diagnostics }).join('\n'))
  return value
}

export function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'datum') return inline.text
      if (inline.kind === 'note') return ''
      return inline.kind === 'lineBreak' ? '\n' : plain(inline.children)
    })
    .join('')
}

/** Paragraph texts of a report without the closing mark of the last. */
export function paragraphs(report: string, view = viewWith(), sections = {}): readonly string[] {
  return blocksOf(report, view, sections).flatMap((block) =>
    block.kind === 'paragraph' ? [plain(block.children).replace(/\.\/\.$/, '.')] : [],
  )
}

/** Every datum under some blocks, in order. */
export function datumsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(datumsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('kind' in value && value.kind === 'datum' && 'text' in value) return [String(value.text)]
  return Object.values(value).flatMap(datumsIn)
}

/** Diagnostics as `code file:line:column message`. */
export function told({ diagnostics }: Outcome<unknown>): readonly string[] {
  return diagnostics.map((diagnostic) => {
    const [location] = diagnostic.locations
    const { message } = messageOf(diagnostic, 'vi')
    return `${diagnostic.code} ${location?.file}:${location?.line}:${location?.column} ${message}`
  })
}
