import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../../../src/document/nodes.ts'
import { openFonts } from '../../../../src/render/pdf/fonts.ts'
import { measurer } from '../../../../src/render/pdf/measurer.ts'
import { extraXmp, infoOf, languageTag } from '../../../../src/render/pdf/metadata.ts'
import { number, unicodeString } from '../../../../src/render/pdf/operators.ts'
import { renderPdf } from '../../../../src/render/pdf/render-pdf.ts'
import { arbitraryDocument } from '../../../support/arbitrary-document.ts'
import { openPdf, readPages, textOf } from '../../../support/pdf-text.ts'
import { datum, paragraph, sampleDocument } from '../../../support/sample-document.ts'
import { tinos } from '../../../support/tinos.ts'

const of = (blocks: Document['blocks']): Document => ({
  ...sampleDocument,
  meta: { ...sampleDocument.meta, marks: [] },
  blocks,
  annexes: [],
})

describe('renderPdf', () => {
  test('paints any document into a file that opens', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const pdf = await openPdf(await renderPdf(document, { fonts: tinos }))
        expect(pdf.numPages).toBeGreaterThan(0)
      }),
      { numRuns: 25 },
    )
  })

  test('every Vietnamese letter, and the signs of the reports, are read back as written', async () => {
    const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ'
    const all = `${vowels} ${vowels.toUpperCase()} – − ≤ ≥ « » … ° ₫ km² %`
    const bytes = await renderPdf(of([paragraph(all, { kind: 'strong', children: [datum(all)] })]), { fonts: tinos })
    const [page] = await readPages(bytes)
    const text = page ? textOf(page).replaceAll(' ', '') : ''
    expect(text).toBe(`${all}${all}`.replaceAll(' ', ''))
  })

  test('no-break spaces are copied as spaces', async () => {
    const [page] = await readPages(await renderPdf(of([paragraph(datum('2,5\u00a0km'))]), { fonts: tinos }))
    expect(page?.items.map((item) => item.text)).toEqual(['2,5 km'])
  })

  test('a character that the font lacks is drawn as a square and kept as what it is', async () => {
    const bytes = await renderPdf(of([paragraph('a漢b')]), { fonts: tinos })
    const [page] = await readPages(bytes)
    expect(page && textOf(page)).toBe('a□b')
  })

  test('a file that is no font is refused', async () => {
    const fonts = { ...tinos, bold: new Uint8Array([1, 2, 3, 4]) }
    await expect(renderPdf(of([]), { fonts })).rejects.toThrow(/font/i)
  })
})

describe('fonts', () => {
  test('are opened once', () => {
    expect(openFonts(tinos).bold).toBe(openFonts({ ...tinos }).bold)
  })

  test('widths are those of Times New Roman', () => {
    const { width } = measurer(openFonts(tinos))
    // Widths in millimetres measured in the metric twin Liberation Serif.
    const mm = (points: number): number => (points * 25.4) / 72
    expect(mm(width('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13))).toBeCloseTo(95.7, 0)
    expect(mm(width('Độc lập - Tự do - Hạnh phúc', 'bold', 14))).toBeCloseTo(60.5, 0)
    expect(mm(width('SỞ THÔNG TIN VÀ TRUYỀN THÔNG', 'bold', 13))).toBeCloseTo(80.1, 0)
  })
})

describe('metadata', () => {
  const { meta } = sampleDocument

  test('dates are midnight in Vietnam; a date that is none is a fixed one', () => {
    expect(infoOf(meta)['CreationDate']).toEqual(new Date('2024-01-07T17:00:00Z'))
    expect(infoOf({ ...meta, date: 'hôm nay' })['CreationDate']).toEqual(new Date(0))
    expect(extraXmp(meta)).toContain('<xmp:ModifyDate>2024-01-07T17:00:00Z</xmp:ModifyDate>')
  })

  test('is itself in the dictionary and escaped in XML', () => {
    const subject = infoOf({ ...meta, subject: 'A & B <c>' })['Subject']
    expect(subject?.valueOf()).toBe('A & B <c>')
    expect(subject?.toString()).toBe('A &amp; B &lt;c&gt;')
  })

  test('leaves out what is empty, but never the title', () => {
    const info = infoOf({ ...meta, title: ' ', author: '', subject: '\u200b' })
    expect(Object.keys(info).sort()).toEqual(['CreationDate', 'Creator', 'ModDate', 'Title'])
    expect(info['Title']?.valueOf()).toBe('ict-report 0.1.0')
  })

  test.each([
    ['vi', 'vi-VN'],
    ['en', 'en-US'],
    ['', 'vi-VN'],
    ['vi-VN', 'vi-VN'],
    ['(x)', 'vi-VN'],
  ])('language %s is tagged %s', (language, tag) => {
    expect(languageTag(language)).toBe(tag)
  })
})

describe('operators', () => {
  test('numbers are short and never exponential', () => {
    expect([0, -0, -0.0001, 1.23456, 1e-7, 595.2755905511812].map(number)).toEqual([
      '0',
      '0',
      '0',
      '1.235',
      '0',
      '595.276',
    ])
  })

  test('text strings are UTF-16BE with a mark', () => {
    expect(unicodeString('Hò')).toBe('<feff004800f2>')
  })
})
