/** The same document gives the same bytes, whatever was made before and whatever the clock says. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { paragraph, sampleDocument } from '../support/sample-document.ts'
import { tinos } from '../support/tinos.ts'

const zone = process.env['TZ']

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('bytes', () => {
  test('are the same in two time zones, at two times, with another document made between', async () => {
    process.env['TZ'] = 'Asia/Ho_Chi_Minh'
    const first = await renderPdf(sampleDocument, { fonts: tinos })
    process.env['TZ'] = 'America/Los_Angeles'
    vi.useFakeTimers({ toFake: ['Date'], now: 4_000_000_000_000 })
    await renderPdf({ ...sampleDocument, blocks: [paragraph('漢字 khác')] }, { fonts: tinos })
    const second = await renderPdf(sampleDocument, { fonts: tinos })
    expect(Buffer.compare(first, second)).toBe(0)
  })

  test('are the same with fonts as files are read, whatever accents an earlier document had', async () => {
    const fonts = {
      regular: Buffer.from(tinos.regular),
      bold: Buffer.from(tinos.bold),
      italic: Buffer.from(tinos.italic),
      boldItalic: Buffer.from(tinos.boldItalic),
    }
    const first = await renderPdf(sampleDocument, { fonts })
    await renderPdf({ ...sampleDocument, blocks: [paragraph('ẵ ỷ ỡ ậ Ữ Ặ Ệ é ç ñ ü')] }, { fonts })
    expect(Buffer.compare(first, await renderPdf(sampleDocument, { fonts }))).toBe(0)
    expect(Buffer.compare(first, await renderPdf(sampleDocument, { fonts: tinos }))).toBe(0)
  })

  test('differ where the date of the document differs', async () => {
    const meta = { ...sampleDocument.meta, date: '2024-01-09' }
    const first = await renderPdf(sampleDocument, { fonts: tinos })
    const second = await renderPdf({ ...sampleDocument, meta }, { fonts: tinos })
    expect(Buffer.compare(first, second)).not.toBe(0)
  })
})
