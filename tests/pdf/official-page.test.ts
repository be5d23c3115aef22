/** The measurable points of Decree 30/2020/NĐ-CP, read from a finished file by a reader that did not write it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { linesOf, openPdf, type PdfLine, type PdfPage, readPages, textOf } from '../support/pdf-text.ts'
import { sampleDocument } from '../support/sample-document.ts'
import { tinos } from '../support/tinos.ts'

const LEFT = 85.04
const RIGHT = 552.76
const CENTER = (LEFT + RIGHT) / 2
const NATION_CENTER = 411
const AGENCY_CENTER = 177.2
const SIGNER_CENTER = 425.2

let bytes: Uint8Array
let pages: readonly PdfPage[]

const lines = (page: number): readonly PdfLine[] => linesOf(pages[page]?.items ?? [])
const center = (line: { x: number; right: number }): number => (line.x + line.right) / 2
const isMark = (line: PdfLine): boolean => line.text.includes('SỐ LIỆU MẪU')

/** The one item of a page that is exactly this text. */
function item(page: number, text: string) {
  const found = (pages[page]?.items ?? []).filter((candidate) => candidate.text.trim() === text)
  expect(found.map((candidate) => candidate.text.trim())).toEqual([text])
  const [only] = found
  if (!only) throw new Error(`${text} is not on page ${page + 1}`)
  return only
}

beforeAll(async () => {
  bytes = await renderPdf(sampleDocument, { fonts: tinos })
  pages = await readPages(bytes)
})

describe('the official page', () => {
  test('P1: pages are A4, turned only for the landscape annex', () => {
    for (const [index, page] of pages.entries()) {
      const isLandscape = index === pages.length - 1
      expect(page.width).toBeCloseTo(isLandscape ? 841.89 : 595.28, 1)
      expect(page.height).toBeCloseTo(isLandscape ? 595.28 : 841.89, 1)
      expect(page.rotation).toBe(0)
    }
  })

  test('P2: text stands within the margins, but for the page number and the marks', () => {
    for (const page of pages) {
      const right = page.width - 42.52
      for (const { x, right: end, baseline, size, text } of page.items) {
        if (baseline < 56) continue
        expect(x, text).toBeGreaterThanOrEqual(LEFT - 1)
        expect(end, text).toBeLessThanOrEqual(right + 1)
        expect(baseline - size * 0.891, text).toBeGreaterThanOrEqual(55.7)
        expect(baseline + size * 0.216, text).toBeLessThanOrEqual(page.height - 56.7 + 1)
      }
    }
  })

  test('P3: only the one family is used', () => {
    const fonts = new Set(pages.flatMap((page) => page.items.map((found) => found.font)))
    expect([...fonts].sort()).toEqual(['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic', 'Tinos-Regular'])
  })

  test('P4 and P5: the number is centred at the top from page 2 on, and restarts in each annex', () => {
    const numbers = pages.map((page) => page.items.filter((found) => found.baseline < 56 && /^\d+$/.test(found.text)))
    const printed = numbers.map((found) => found.map(({ text }) => text).join())
    const starts = pages.map((page) => /^.*Phụ lục I{1,2} /.test(textOf(page).slice(0, 60)))
    let expected = 0
    for (const [index, number] of printed.entries()) {
      expected = starts[index] ? 1 : expected + 1
      expect(number).toBe(expected === 1 ? '' : String(expected))
    }
    expect(printed).toContain('2')
    for (const { x, right, size, font } of numbers.flat()) {
      expect(Math.abs(center({ x, right }) - CENTER)).toBeLessThan(2)
      expect(size).toBe(14)
      expect(font).toBe('Tinos-Regular')
    }
  })

  test('P6 and P7: Quốc hiệu and Tiêu ngữ', () => {
    const nation = item(0, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    const creed = item(0, 'Độc lập - Tự do - Hạnh phúc')
    expect([nation.font, nation.size, creed.font, creed.size]).toEqual(['Tinos-Bold', 13, 'Tinos-Bold', 14])
    expect(Math.abs(center(nation) - NATION_CENTER)).toBeLessThan(2)
    expect(Math.abs(center(nation) - center(creed))).toBeLessThan(1)
    expect(creed.baseline - nation.baseline).toBeGreaterThanOrEqual(14)
    expect(creed.baseline - nation.baseline).toBeLessThanOrEqual(17)
    const [top] = lines(0).filter((line) => !isMark(line))
    expect(top?.baseline).toBeCloseTo(nation.baseline, 1)
  })

  test('P8: agencies level with Quốc hiệu, the superior upright, the issuer bold', () => {
    const superior = item(0, 'UBND TỈNH HÒA BÌNH')
    const agency = [item(0, 'SỞ THÔNG TIN VÀ'), item(0, 'TRUYỀN THÔNG')]
    const nation = item(0, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(Math.abs(superior.baseline - nation.baseline)).toBeLessThan(1)
    expect(superior.font).toBe('Tinos-Regular')
    for (const line of agency) {
      expect([line.font, line.size]).toEqual(['Tinos-Bold', superior.size])
      expect(Math.abs(center(line) - AGENCY_CENTER)).toBeLessThan(2)
    }
  })

  test('P9 and P10: number and date on one line under their columns', () => {
    const number = item(0, 'Số: 05/BC-STTTT')
    const date = item(0, 'Hòa Bình, ngày 08 tháng 01 năm 2024')
    expect([number.size, number.font]).toEqual([13, 'Tinos-Regular'])
    expect([date.size, date.font]).toEqual([14, 'Tinos-Italic'])
    expect(Math.abs(number.baseline - date.baseline)).toBeLessThan(1)
    expect(Math.abs(center(number) - AGENCY_CENTER)).toBeLessThan(2)
    expect(Math.abs(center(date) - NATION_CENTER)).toBeLessThan(2)
  })

  test('P11: title bold 14 and centred', () => {
    const type = item(0, 'BÁO CÁO')
    const subject = lines(0).filter((line) => line.baseline > type.baseline && line.baseline < type.baseline + 40)
    for (const line of [{ ...type, items: [type] }, ...subject]) {
      expect(Math.abs(center(line) - CENTER)).toBeLessThan(2)
      for (const { font, size } of line.items) expect([font, size]).toEqual(['Tinos-Bold', 14])
    }
    expect(subject).toHaveLength(2)
  })

  test('P12: hyphens of the addressees on one x under the colon', () => {
    const label = item(0, 'Kính gửi:')
    const names = lines(0).filter((line) => /^- (Bộ Thông tin|Ủy ban)/.test(line.text))
    expect(names.map((line) => line.text.slice(-1))).toEqual([';', '.'])
    for (const name of names) expect(Math.abs(name.x - (label.right - 3.9))).toBeLessThan(0.5)
  })

  test('P13: body 14 pt, first line in by 10 mm, full lines to the right margin', () => {
    const first = lines(0).find((line) => line.text.startsWith('Toàn tỉnh có'))
    expect(first?.x).toBeCloseTo(113.4, 0)
    expect(first?.right).toBeCloseTo(RIGHT, 0)
    for (const { size } of first?.items ?? []) expect(size).toBe(14)
    const second = lines(0).find((line) => line.text.startsWith('vụ. Bình quân'))
    expect(second?.x).toBeCloseTo(LEFT, 0)
    expect(second?.right).toBeCloseTo(RIGHT, 0)
  })

  test('P14: pitch within single to 1,5 lines, at least 6 pt more between paragraphs', () => {
    const at = (start: string): number => {
      const line = lines(0).find((candidate) => candidate.text.startsWith(start))
      if (!line) throw new Error(`no line starts with ${start}`)
      return line.baseline
    }
    const pitch = at('vụ. Bình quân') - at('Toàn tỉnh có')
    expect(pitch).toBeGreaterThanOrEqual(16.1)
    expect(pitch).toBeLessThanOrEqual(24.2)
    const before = at('cáo: 32,2%)')
    expect(at('So với năm 2022') - before).toBeGreaterThanOrEqual(pitch + 6 - 0.01)
  })

  test('P15: headings by level, none last on a page', () => {
    const heads = pages
      .flatMap((page) => linesOf(page.items))
      .filter((line) => /^(I{1,3}|IV)\. |^\d\. /.test(line.text))
    expect(heads.map((line) => line.text.split(' ')[0])).toEqual(['I.', '1.', '2.', '3.', '4.', 'II.', 'III.', 'IV.'])
    for (const head of heads) for (const { font } of head.items) expect(font).toBe('Tinos-Bold')
    const lasts = pages.map((page) => linesOf(page.items).at(-1)?.text)
    for (const head of heads) expect(lasts).not.toContain(head.text)
  })

  test('P16: the text and each annex end once', () => {
    const ends = pages.map((page) => textOf(page).split('./.').length - 1)
    expect(ends.reduce((sum, count) => sum + count, 0)).toBe(3)
  })

  test('P17 and P18: «Nơi nhận» level with the authority; room for the signature', () => {
    const page = pages.findIndex((candidate) => textOf(candidate).includes('Nơi nhận:'))
    const label = item(page, 'Nơi nhận:')
    const authority = item(page, 'KT. GIÁM ĐỐC')
    const post = item(page, 'PHÓ GIÁM ĐỐC')
    const name = item(page, 'Nguyễn Văn An')
    expect([label.font, label.size]).toEqual(['Tinos-BoldItalic', 12])
    expect(Math.abs(label.x - LEFT)).toBeLessThan(1)
    expect(Math.abs(label.baseline - authority.baseline)).toBeLessThan(1)
    expect(name.baseline - post.baseline).toBeGreaterThanOrEqual(71)
    for (const line of [authority, post, name]) {
      expect([line.font, line.size]).toEqual(['Tinos-Bold', 14])
      expect(Math.abs(center(line) - SIGNER_CENTER)).toBeLessThan(2)
    }
    const recipients = lines(page).flatMap((line) =>
      line.items.filter(({ size }) => size === 11).map(({ text }) => text),
    )
    expect(recipients.join('')).toMatch(/^- ?Như trên;.*- ?Lưu: VT, CNTT\.$/)
  })

  test('P19: an annex has label, title, reference in their styles', () => {
    const page = pages.findIndex((candidate) => textOf(candidate).includes('Phụ lục I '))
    const [label, title, reference] = lines(page).filter((line) => !isMark(line))
    expect([label?.text, label?.items[0]?.font, label?.items[0]?.size]).toEqual(['Phụ lục I', 'Tinos-Bold', 14])
    expect(title?.items[0]?.font).toBe('Tinos-Bold')
    expect(reference?.text).toMatch(/^\(Kèm theo Báo cáo số/)
    expect(reference?.items[0]?.font).toBe('Tinos-Italic')
    for (const line of [label, title, reference]) if (line) expect(Math.abs(center(line) - CENTER)).toBeLessThan(2)
  })

  test('P20: text is NFC, whole, in reading order', () => {
    for (const page of pages) {
      const text = textOf(page)
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toContain('\ufffd')
    }
    expect(textOf(pages[0] ?? { width: 0, height: 0, rotation: 0, items: [] })).toContain(
      'Bình quân mỗi điểm phục vụ 3.588 người trong bán kính 2,5 km; hai chỉ tiêu này của cả nước lần lượt là 7.105 người và 2,9 km.',
    )
  })

  test('P21: version, title, language, tags; not encrypted', async () => {
    const pdf = await openPdf(bytes)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ PDFFormatVersion: '1.7', Language: 'vi-VN', EncryptFilterName: null })
    expect(info).toMatchObject({ Title: sampleDocument.meta.title, Author: sampleDocument.meta.author })
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  })

  test('notes: a raised number at the figure, 11 pt under a short rule at the foot of that page', () => {
    const page = pages.findIndex((candidate) => textOf(candidate).includes('So với năm 2022'))
    const [mark, own] = (pages[page]?.items ?? []).filter(({ text }) => text.trim() === '(1)')
    const word = (pages[page]?.items ?? []).find(({ right, baseline, text }) => {
      const isBeside = Math.abs(right - (mark?.x ?? 0)) < 0.5 && baseline - (mark?.baseline ?? 0) < 10
      return isBeside && text.endsWith('12 điểm')
    })
    expect(word?.size).toBe(14)
    expect([mark?.font, mark?.size]).toEqual(['Tinos-Regular', 9.8])
    expect((word?.baseline ?? 0) - (mark?.baseline ?? 0)).toBeGreaterThan(3)
    const said = lines(page).filter((line) => line.baseline > (own?.baseline ?? Number.POSITIVE_INFINITY))
    const sizes = said.flatMap((line) => line.items.filter(({ text }) => !/^\(\d\)/.test(text)).map(({ size }) => size))
    expect(new Set(sizes)).toEqual(new Set([11]))
    expect(said[0]?.text).toMatch(/^\(1\) Số điểm phục vụ/)
    expect(said.map(({ text }) => text).join(' ')).toContain('Số điểm phục vụ của năm 2022')
    expect(own?.x).toBeCloseTo(LEFT, 1)
    expect(lines(page).at(-1)?.baseline).toBeGreaterThan(770)
    const other = pages.findIndex((candidate) => textOf(candidate).includes('giữ số báo cáo'))
    expect(textOf(pages[other] ?? { width: 0, height: 0, rotation: 0, items: [] })).toContain('32,2 (2)')
  })

  test('the marks of a sample and a draft are on every page', () => {
    for (const page of pages) expect(textOf(page)).toContain('SỐ LIỆU MẪU - DỰ THẢO')
  })
})
