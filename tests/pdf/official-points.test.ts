/**
 * Each measurable point of the official page (Decree 30/2020/NĐ-CP), held against finished files of reports of many shapes.
 * All is read back by a reader that did not write it.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/nodes.ts'
import type { Acceptance, Project } from '../../src/model/project.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { datumsOf } from '../support/datums.ts'
import {
  CREED,
  centerOf,
  FIRST,
  LEFT,
  NATION,
  type OfficialReport,
  readReport,
  RIGHT,
  ruleBelow,
  runningText,
  stylesOf,
} from '../support/official-report.ts'
import { linesOf, type PdfLine } from '../support/pdf-text.ts'
import { documentOf, project, sampleRequest } from '../support/sample.ts'
import { cell, datum, paragraph, sampleDocument, text } from '../support/sample-document.ts'
import { tinos } from '../support/tinos.ts'

const CENTER = (LEFT + RIGHT) / 2
const NATION_CENTER = 411
/** Between the columns of the head. */
const COLUMN = LEFT + 65 * 2.8346
const AGENCY_CENTER = 177.2
const SIGNER_CENTER = 425.2

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
/** `Hòa Bình, ngày 08 tháng 01 năm 2024`; a zero before a day under 10 and the months 1 and 2, or blanks for the clerk. */
const DATE = /^[\p{L} -]+, ngày ((0[1-9]|[12]\d|3[01]) )?tháng ((0[12]|[3-9]|1[0-2]) )?năm( \d{4})?$/u
const NOWHERE = { x: 0, right: 0 }

const location = {
  file: 'ict-report.yaml',
  line: 1,
  column: 1,
  field: null,
  sheet: null,
  cell: null,
  path: null,
  text: null,
}
const acceptance = (code: string, figure: string): Acceptance => ({
  code: { value: code, location },
  figure,
  value: null,
  reason: 'Giữ theo văn bản đã phát hành',
  by: 'Nguyễn Văn A',
})

/** The sample's report with some of the office's settings changed. */
const reportOf = (changes: Partial<Project>, isFinal = false): Promise<Document> =>
  documentOf(
    sampleRequest({
      isSample: false,
      isFinal,
      project: { ...project('hoa-binh'), sample: false, ...changes },
      ...(changes.date === null ? { date: null } : {}),
    }),
  )

const finalCopy: Partial<Project> = {
  number: '05',
  accepted: [acceptance('ICT-V012', 'postal.dossier_share'), acceptance('ICT-V016', 'postal.population_per_point')],
  signature: { authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn An' },
}
const committee: Partial<Project> = {
  agency: { superior: null, name: ['Ủy ban nhân dân', 'tỉnh Hòa Bình'], symbol: 'BC-UBND', place: null },
  signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Văn An' },
  addressees: ['Bộ Thông tin và Truyền thông'],
  recipients: ['Thường trực Tỉnh ủy', 'Thường trực Hội đồng nhân dân tỉnh', 'Lưu: VT, KGVX'],
}
const longNames: Partial<Project> = {
  agency: {
    superior: 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
    name: ['Sở Thông tin và Truyền thông tỉnh Bà Rịa - Vũng Tàu'],
    symbol: 'BC-STTTT',
    place: 'Bà Rịa - Vũng Tàu',
  },
  recipients: [...Array.from({ length: 38 }, (_, at) => `Ủy ban nhân dân huyện thứ ${at + 1}`), 'Lưu: VT, CNTT'],
}

const longTable: Document['annexes'][number] = {
  label: 'Phụ lục II',
  title: [text('SỐ LIỆU THEO XÃ')],
  reference: [text('(Kèm theo Báo cáo số       /BC-STTTT)')],
  orientation: 'portrait',
  blocks: [
    {
      kind: 'table',
      id: 'communes',
      caption: [],
      columns: [{ align: 'center' }, { align: 'left' }, { align: 'decimal' }, { align: 'decimal' }],
      head: [['TT', 'Đơn vị', 'Số điểm', 'Tỷ lệ (%)'].map((name) => cell(name, { header: 'column' }))],
      body: Array.from({ length: 120 }, (_, at) => [
        cell(String(at + 1)),
        cell(`Xã thứ ${at + 1}`, { header: 'row' }),
        cell(datum(String(at * 13))),
        cell(datum(`${at % 100},${at % 10}`)),
      ]),
    },
    paragraph('./.'),
  ],
}
const [firstAnnex, lastAnnex] = sampleDocument.annexes
const threeAnnexes: Document = {
  ...sampleDocument,
  annexes: firstAnnex && lastAnnex ? [firstAnnex, longTable, { ...lastAnnex, label: 'Phụ lục III' }] : [],
}

interface Shape {
  readonly name: string
  readonly document: () => Promise<Document>
  /** Agencies bold as well as the superior, for a People's Committee. */
  readonly hasSuperior: boolean
  readonly addressees: number
  readonly marks: string
}

const SHAPES: readonly Shape[] = [
  {
    name: 'the sample',
    document: () => documentOf(sampleRequest()),
    hasSuperior: true,
    addressees: 2,
    marks: 'SỐ LIỆU MẪU - DỰ THẢO',
  },
  {
    name: 'a copy for signature',
    document: () => reportOf(finalCopy, true),
    hasSuperior: true,
    addressees: 2,
    marks: '',
  },
  {
    name: 'no addressee',
    document: () => reportOf({ addressees: [] }),
    hasSuperior: true,
    addressees: 0,
    marks: 'DỰ THẢO',
  },
  { name: 'no date', document: () => reportOf({ date: null }), hasSuperior: true, addressees: 2, marks: 'DỰ THẢO' },
  {
    name: 'a People’s Committee',
    document: () => reportOf(committee),
    hasSuperior: false,
    addressees: 1,
    marks: 'DỰ THẢO',
  },
  {
    name: 'long names, 40 recipients',
    document: () => reportOf(longNames),
    hasSuperior: true,
    addressees: 2,
    marks: 'DỰ THẢO',
  },
  {
    name: 'three annexes',
    document: async () => threeAnnexes,
    hasSuperior: true,
    addressees: 2,
    marks: 'SỐ LIỆU MẪU - DỰ THẢO',
  },
]

describe.each(SHAPES)('the official page of $name', ({ document: build, hasSuperior, addressees, marks }) => {
  let document: Document
  let report: OfficialReport

  beforeAll(async () => {
    document = await build()
    report = await readReport(await renderPdf(document, { fonts: tinos }))
  })

  const firstLines = (): readonly PdfLine[] => report.body[0]?.lines ?? []
  const first = () => {
    const [page] = report.body
    if (!page) throw new Error('there is no page')
    return page
  }
  /** The one stretch of the first page that is this text. */
  const item = (wanted: string) => {
    const found = first().items.filter(({ text: said }) => said.trim() === wanted)
    expect(found.map(({ text: said }) => said.trim())).toEqual([wanted])
    return found[0] ?? { x: 0, right: 0, baseline: 0, size: 0, font: '' }
  }
  /** Lines of the left or the right column of the head. */
  const column = (side: 'left' | 'right'): readonly PdfLine[] => {
    const { baseline } = firstLines().find(({ text: said }) => said === 'BÁO CÁO') ?? { baseline: 0 }
    const head = first().items.filter((found) => found.baseline > 57 && found.baseline < baseline)
    return linesOf(head.filter(({ x }) => x < COLUMN === (side === 'left')))
  }

  test('P1: A4, turned only for tables that are wide', () => {
    for (const page of report.body) {
      expect(page.width).toBeCloseTo(595.28, 1)
      expect(page.height).toBeCloseTo(841.89, 1)
    }
    for (const [index, pages] of report.annexes.entries()) {
      const isTurned = document.annexes[index]?.orientation === 'landscape'
      for (const page of pages) {
        expect([page.width, page.height].map(Math.round)).toEqual(isTurned ? [842, 595] : [595, 842])
        expect(page.rotation).toBe(0)
      }
    }
  })

  test('P2: text and rules stand within the margins', () => {
    for (const page of report.pages) {
      const right = page.width - 42.52
      for (const found of page.lines.flatMap((line) => line.items)) {
        expect(found.x, found.text).toBeGreaterThanOrEqual(LEFT - 1)
        expect(found.right, found.text).toBeLessThanOrEqual(right + 1)
        expect(found.baseline - found.size * 0.891, found.text).toBeGreaterThanOrEqual(55.7)
        expect(found.baseline + found.size * 0.216, found.text).toBeLessThanOrEqual(page.height - 55.7)
      }
      for (const { x1, x2, y2 } of page.rules) {
        expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(LEFT - 1)
        expect(Math.max(x1, x2)).toBeLessThanOrEqual(right + 1)
        expect(y2).toBeLessThanOrEqual(page.height - 55.7)
      }
    }
  })

  test('P3: one family, embedded, black', () => {
    for (const { fonts, inks } of report.pages) {
      for (const { name, isEmbedded } of fonts)
        expect([name, isEmbedded]).toEqual([expect.stringMatching(/^Tinos-/), true])
      expect([...inks]).toEqual(['#000000'])
    }
  })

  test('P4 and P5: pages are numbered from 2 on, the body and each annex for itself', () => {
    for (const pages of [report.body, ...report.annexes]) {
      for (const [index, { number, width }] of pages.entries()) {
        expect(number?.text.trim() ?? '').toBe(index === 0 ? '' : String(index + 1))
        if (!number) continue
        expect(stylesOf(number)).toEqual(['Regular 14'])
        expect(Math.abs(centerOf(number) - (LEFT + width - 42.52) / 2)).toBeLessThan(2)
        expect(number.baseline).toBeLessThan(56.7)
      }
    }
  })

  test('P6 and P7: Quốc hiệu, Tiêu ngữ and a rule as long as it', () => {
    const nation = item(NATION)
    const creed = item(CREED)
    expect([nation.font, nation.size, creed.font, creed.size]).toEqual(['Tinos-Bold', 13, 'Tinos-Bold', 14])
    expect(Math.abs(centerOf(nation) - NATION_CENTER)).toBeLessThan(2)
    expect(Math.abs(centerOf(nation) - centerOf(creed))).toBeLessThan(1)
    expect(creed.baseline - nation.baseline).toBeGreaterThanOrEqual(14)
    expect(creed.baseline - nation.baseline).toBeLessThanOrEqual(17)
    expect(firstLines()[0]?.baseline).toBeCloseTo(nation.baseline, 1)
    const rule = ruleBelow(first(), creed.baseline, centerOf(creed))
    expect(Math.abs((rule?.x2 ?? 0) - (rule?.x1 ?? 0) - (creed.right - creed.x))).toBeLessThan(2)
  })

  test('P8: the agencies level with Quốc hiệu, a rule of a third to a half below', () => {
    const agencies = column('left').filter(({ text: said }) => !said.startsWith('Số:'))
    const bold = agencies.filter((line) => stylesOf(line).join() === 'Bold 13')
    const superior = agencies.filter((line) => stylesOf(line).join() === 'Regular 13')
    expect(bold.length + superior.length).toBe(agencies.length)
    expect(Math.abs((agencies[0]?.baseline ?? 0) - item(NATION).baseline)).toBeLessThan(1)
    expect(superior.length > 0).toBe(hasSuperior)
    expect(bold.length).toBeGreaterThan(0)
    for (const line of agencies) {
      expect(line.text).toBe(line.text.toLocaleUpperCase('vi'))
      expect(Math.abs(centerOf(line) - AGENCY_CENTER)).toBeLessThan(2)
    }
    const longest = Math.max(...bold.map(({ x, right }) => right - x))
    const rule = ruleBelow(first(), bold.at(-1)?.baseline ?? 0, AGENCY_CENTER)
    const length = (rule?.x2 ?? 0) - (rule?.x1 ?? 0)
    expect(length / longest).toBeGreaterThanOrEqual(1 / 3)
    expect(length / longest).toBeLessThanOrEqual(1 / 2)
  })

  test('P9 and P10: number, place and date in their forms, on one line', () => {
    const [number] = column('left').filter(({ text: said }) => said.startsWith('Số:'))
    const dates = column('right').filter((line) => stylesOf(line).join() === 'Italic 14')
    expect(number?.text).toMatch(/^Số: (0[1-9]|[1-9]\d+)? ?\/BC-[A-ZĐ]+$/)
    expect(stylesOf(number)).toEqual(['Regular 13'])
    expect(dates.map(({ text: said }) => said)).toEqual([expect.stringMatching(DATE)])
    const [date] = dates
    expect(Math.abs((number?.baseline ?? 0) - (date?.baseline ?? 99))).toBeLessThan(1)
    expect(Math.abs(centerOf(number ?? NOWHERE) - AGENCY_CENTER)).toBeLessThan(2)
    expect(Math.abs(centerOf(date ?? NOWHERE) - NATION_CENTER)).toBeLessThan(2)
  })

  test('P11: type and subject bold 14, centred, a rule of a third to a half below', () => {
    const at = firstLines().findIndex(({ text: said }) => said === 'BÁO CÁO')
    const title = firstLines().slice(at)
    const end = title.findIndex((line) => !stylesOf(line).includes('Bold 14') || Math.abs(centerOf(line) - CENTER) > 2)
    const lines = title.slice(0, end)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(stylesOf(line)).toEqual(['Bold 14'])
    const longest = Math.max(...lines.slice(1).map(({ x, right }) => right - x))
    const rule = ruleBelow(first(), lines.at(-1)?.baseline ?? 0, CENTER)
    const share = ((rule?.x2 ?? 0) - (rule?.x1 ?? 0)) / longest
    expect(share).toBeGreaterThanOrEqual(1 / 3)
    expect(share).toBeLessThanOrEqual(1 / 2)
  })

  test('P12: «Kính gửi» where there is an addressee, hyphens on one x', () => {
    const at = firstLines().findIndex(({ text: said }) => said.startsWith('Kính gửi:'))
    expect(at >= 0).toBe(addressees > 0)
    const recipients = report.body.flatMap((page) => page.lines).map(({ text: said }) => said)
    expect(recipients.some((said) => said.startsWith('- Như trên;'))).toBe(addressees > 0)
    if (addressees < 2) return
    const label = firstLines()[at]
    const names = firstLines().slice(at + 1, at + 1 + addressees)
    for (const name of names) {
      expect(Math.abs(name.x - (names[0]?.x ?? 0))).toBeLessThan(0.5)
      expect(Math.abs(name.x - ((label?.right ?? 0) - 3.9))).toBeLessThan(0.5)
      expect(stylesOf(name)).toEqual(['Regular 14'])
    }
    expect(names.map(({ text: said }) => said.replace(/^(- ).*(.)$/, '$1$2'))).toEqual([
      ...names.slice(1).map(() => '- ;'),
      '- .',
    ])
  })

  test('P13: every line of a paragraph but its last is full, every first line is in by 10 mm', () => {
    const lines = runningText(report)
    expect(lines.length).toBeGreaterThan(40)
    for (const [index, { line }] of lines.entries()) {
      const next = lines[index + 1]?.line
      const isLast = !next || Math.abs(next.x - FIRST) < 0.5
      expect(Math.min(Math.abs(line.x - FIRST), Math.abs(line.x - LEFT)), line.text).toBeLessThan(0.5)
      // An address that is parted at its end has no space to widen.
      const isFull = !isLast && line.text.includes(' ')
      if (isFull) expect(Math.abs(line.right - RIGHT), line.text).toBeLessThan(1)
      else expect(line.right, line.text).toBeLessThanOrEqual(RIGHT + 1)
    }
  })

  test('P14: single to 1,5 lines, and 6 pt more between paragraphs', () => {
    const lines = runningText(report)
    for (const [index, { line, page }] of lines.entries()) {
      const next = lines[index + 1]
      if (!next || next.page !== page) continue
      const step = next.line.baseline - line.baseline
      const isFirst = Math.abs(next.line.x - FIRST) < 0.5
      expect(step, next.line.text).toBeGreaterThanOrEqual(isFirst ? 16.1 + 6 - 0.3 : 16.1 - 0.3)
      if (!isFirst) expect(step, next.line.text).toBeLessThanOrEqual(24.2 + 0.3)
    }
  })

  test('P15: headings numbered without gaps, bold, never without two lines below them', () => {
    const heads = runningText(report).filter(
      ({ line }) => /^([IVX]+|\d+)\. \S/.test(line.text) && stylesOf(line).includes('Bold 14'),
    )
    let roman = 0
    let arabic = 0
    for (const { line, page } of heads) {
      const [label = ''] = line.text.split('. ')
      if (/\d/.test(label)) arabic += 1
      else [roman, arabic] = [roman + 1, 0]
      expect(label).toBe(/\d/.test(label) ? String(arabic) : ROMAN[roman])
      if (!/\d/.test(label)) expect(line.text).toBe(line.text.toLocaleUpperCase('vi'))
      const below = (report.body[page]?.lines ?? []).filter(({ baseline }) => baseline > line.baseline + 1)
      expect(below.length, line.text).toBeGreaterThanOrEqual(2)
    }
    expect(roman).toBeGreaterThanOrEqual(4)
  })

  test('no paragraph leaves one line alone at the foot or the head of a page', () => {
    const lines = runningText(report)
    const paragraphs: (typeof lines)[number][][] = []
    for (const each of lines) {
      if (Math.abs(each.line.x - FIRST) < 0.5) paragraphs.push([each])
      else paragraphs.at(-1)?.push(each)
    }
    for (const own of paragraphs) {
      const perPage = new Map<number, number>()
      for (const { page } of own) perPage.set(page, (perPage.get(page) ?? 0) + 1)
      if (perPage.size > 1) expect(Math.min(...perPage.values()), own[0]?.line.text).toBeGreaterThanOrEqual(2)
    }
  })

  test('P16: the text and each annex end once', () => {
    for (const pages of [report.body, ...report.annexes]) {
      const said = pages.flatMap((page) => page.lines.map((line) => line.text)).join(' ')
      expect(said.split('./.').length - 1).toBe(1)
    }
  })

  test('P17 and P18: «Nơi nhận» level with the authority, the block whole, with text above it', () => {
    const page = report.body.find(({ lines }) => lines.some(({ text: said }) => said.startsWith('Nơi nhận:')))
    const label = page?.items.find(({ text: said }) => said.trim() === 'Nơi nhận:')
    const signer = (page?.items ?? []).filter(
      (found) => found.baseline >= (label?.baseline ?? 0) - 1 && found.x > LEFT + 75 * 2.83 && found.size === 14,
    )
    expect([label?.font, label?.size]).toEqual(['Tinos-BoldItalic', 12])
    expect(Math.abs((label?.x ?? 0) - LEFT)).toBeLessThan(1)
    expect(Math.abs((label?.baseline ?? 0) - (signer[0]?.baseline ?? 0))).toBeLessThan(1)
    for (const line of signer) {
      expect([line.font, line.size]).toEqual(['Tinos-Bold', 14])
      expect(Math.abs(centerOf(line) - SIGNER_CENTER)).toBeLessThan(2)
    }
    const signature = document.blocks.find((block) => block.kind === 'signature')
    if (signature?.kind !== 'signature') throw new Error('the report has no signature')
    const name = signer.findIndex(({ text: said }) => said.trim() === signature.name)
    if (signature.name !== null) {
      expect((signer[name]?.baseline ?? 0) - (signer[name - 1]?.baseline ?? 0)).toBeGreaterThanOrEqual(71)
    }
    const small = (page?.items ?? []).filter(({ size, x }) => size === 11 && x < LEFT + 75 * 2.83)
    expect(
      small
        .map(({ text: said }) => said)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(
      signature.recipients
        .map((said, at, all) => `- ${said}${at < all.length - 1 ? ';' : '.'}`)
        .join('')
        .replace(/\s/g, ''),
    )
    for (const hyphen of small.filter(({ text: said }) => said.startsWith('-'))) {
      expect(Math.abs(hyphen.x - LEFT)).toBeLessThan(1)
    }
    expect(signature.recipients.at(-1)).toMatch(/^Lưu: VT, .+$/)
    const above = (page?.lines ?? []).filter(({ baseline }) => baseline < (label?.baseline ?? 0) - 1)
    expect(above.length).toBeGreaterThanOrEqual(2)
  })

  test('P19: an annex has label, title, reference and a rule, and the text names it', () => {
    const said = report.body.flatMap((page) => page.lines.map((line) => line.text)).join(' ')
    expect(report.annexes).toHaveLength(document.annexes.length)
    if (report.annexes.length > 0) expect(said).toMatch(/Phụ lục/)
    for (const [index, [page]] of report.annexes.entries()) {
      const [label, ...rest] = page?.lines ?? []
      const center = (LEFT + (page?.width ?? 0) - 42.52) / 2
      expect(label?.text).toBe(report.annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${ROMAN[index + 1]}`)
      expect(stylesOf(label)).toEqual(['Bold 14'])
      const referenceAt = rest.findIndex(({ text: own }) => own.startsWith('(Kèm theo Báo cáo'))
      const title = rest.slice(0, referenceAt)
      expect(title.length).toBeGreaterThan(0)
      for (const line of title) {
        expect(stylesOf(line)).toEqual(['Bold 14'])
        expect(line.text).toBe(line.text.toLocaleUpperCase('vi'))
      }
      const reference = rest.slice(referenceAt).filter((line) => stylesOf(line).includes('Italic 13'))
      for (const line of reference) expect(stylesOf(line)).toEqual(['Italic 13'])
      for (const line of [label, ...title, ...reference]) {
        if (line) expect(Math.abs(centerOf(line) - center)).toBeLessThan(2)
      }
      expect(page && ruleBelow(page, reference.at(-1)?.baseline ?? 0, center)).toBeDefined()
    }
  })

  test('P20: NFC, whole; figures in their form, each on one line with its unit', () => {
    const bodyLines = runningText(report).map(({ line }) => line.text)
    for (const page of report.pages) {
      for (const { text: said } of page.items) {
        expect(said).toBe(said.normalize('NFC'))
        expect(said).not.toContain('\ufffd')
      }
    }
    const inText = datumsOf({ ...document, annexes: [] }).filter(({ text: said }) => /\d\u00a0?\p{L}/u.test(said))
    for (const { text: said } of inText) {
      const plain = said.replaceAll('\u00a0', ' ')
      const whole = report.body
        .flatMap((page) => page.lines)
        .some((line) =>
          line.text.replaceAll('\u00a0', ' ').includes(
            plain
              .split(/ (?!\d)/)
              .slice(0, 2)
              .join(' '),
          ),
        )
      expect(whole, said).toBe(true)
    }
    const figures = bodyLines
      .filter((line) => !/[\w-]+\.(csv|json|xlsx|yaml|vn)/.test(line))
      .flatMap((line) => line.match(/(?<![\p{L}\d/.,–-])\d[\d.,]*(?![\p{L}\d/])/gu) ?? [])
      .map((figure) => figure.replace(/[.,]+$/, ''))
    for (const figure of figures) expect(figure).toMatch(/^(\d{1,3}(\.\d{3})*(,\d+)?|(19|20)\d\d)$/)
  })

  test('the marks of a draft or a sample stand on every page, or on none', () => {
    for (const page of report.pages) {
      const said = page.items.map(({ text: own }) => own).join(' ')
      expect(/SỐ LIỆU MẪU|DỰ THẢO/.test(said)).toBe(marks !== '')
      if (marks !== '') expect(said).toContain(marks)
    }
  })
})
