import { PDF, PdfArray, PdfDict, PdfString } from '@libpdf/core'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { OBSERVATIONS, REPORT_DATA } from '../../src/attach/attached-names.ts'
import { messageOf } from '../../src/diagnostics/message.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { dataFiles } from '../support/sample.ts'
import { readPages, textOf } from '../support/pdf-text.ts'
import {
  addAnnotation,
  addSignature,
  codesOf,
  editAttachment,
  editContent,
  editMetadata,
  editText,
  fontsOf,
  name,
  pageOf,
  streamOf,
  tampered,
} from '../support/tampered-pdf.ts'
import { pdfOf, samplePdf, verified, verifiedAfter } from '../support/verified.ts'

let pages: readonly string[]
beforeAll(async () => {
  pages = (await readPages(await samplePdf())).map(textOf)
})

/** Page that says the text, from 0. */
const pageSaying = (text: string): number => {
  const page = pages.findIndex((each) => each.includes(text))
  if (page < 0) throw new Error(`no page says ${text}`)
  return page
}

const codes = (diagnostics: readonly Diagnostic[]): readonly string[] => [
  ...new Set(diagnostics.map(({ code }) => code)),
]
const sentences = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((each) => messageOf(each, 'en').message).join('\n')

describe('a report that nobody has touched agrees', () => {
  test('as it was built', async () => {
    expect(await verified(await samplePdf())).toEqual([])
  })

  test('written anew by another program, whole or as an addition', async () => {
    const change = (pdf: PDF): void => pdf.setProducer('Another program')
    expect(await verified(await tampered(await samplePdf(), change))).toEqual([])
    expect(await verified(await tampered(await samplePdf(), change, true))).toEqual([])
  })

  test('without a date, of another year and without the year before, for signature', async () => {
    expect(await verified(await pdfOf({ date: null }))).toEqual([])
    expect(
      await verified(
        await pdfOf({ year: 2022, sources: dataFiles('hoa-binh', 2022), previousSources: [], officeTexts: [] }),
      ),
    ).toEqual([])
  })
})

describe('one digit edited on a page is told with what it should be, its figure and its source', () => {
  test('in running text', async () => {
    const page = pageSaying('1.060 chữ ký số')
    const found = await verifiedAfter(editText(page, '1.060', '1.860'))
    expect(codes(found)).toEqual(['ICT-A011'])
    expect(found.some(({ figure }) => figure === 'signatures.organisation')).toBe(true)
    expect(sentences(found)).toContain('1.860 chữ ký')
    expect(sentences(found)).toContain('so-lieu-ict-2023.csv:22')
    expect(found[0]?.params['page']).toBe(String(page + 1))
  })

  test('in a table', async () => {
    const page = pageSaying('Bảng 5.')
    const found = await verifiedAfter(editText(page, '95', '98'))
    expect(codes(found)).toEqual(['ICT-A011'])
    expect(sentences(found)).toContain('98')
    expect(found[0]?.locations.length).toBeGreaterThan(1)
  })

  test('in the annex', async () => {
    const page = pages.length - 1
    const figure = /\d\d/.exec(pages[page] ?? '')?.[0] ?? ''
    const found = await verifiedAfter(editText(page, figure, figure === '23' ? '32' : '23'))
    expect(codes(found)).toEqual(['ICT-A011'])
    expect(found[0]?.params['page']).toBe(String(page + 1))
  })

  test('in the letterhead', async () => {
    const found = await verifiedAfter(editText(0, '08', '04'))
    expect(codes(found)).toEqual(['ICT-A011'])
    expect(sentences(found)).toContain('ngày 04')
  })
})

describe('what is seen otherwise than it is read', () => {
  test('a glyph of another digit under the same reading', async () => {
    const found = await verifiedAfter((pdf) => {
      for (const font of fontsOf(pdf, 0).values()) {
        const map = streamOf(pdf, font.get('ToUnicode'))
        const text = new TextDecoder('latin1').decode(map.getDecodedData())
        map.setData(new TextEncoder().encode(text.replace('<0032>', '<0039>')))
      }
    })
    expect(found.length).toBeGreaterThan(0)
    expect(codes(found).every((code) => code === 'ICT-A011' || code === 'ICT-A012')).toBe(true)
  })

  test('an outline exchanged in the font', async () => {
    const found = await verifiedAfter((pdf) => {
      for (const font of fontsOf(pdf, 0).values()) {
        const [descendant] = font.getArray('DescendantFonts', (ref) => pdf.getObject(ref))?.toArray() ?? []
        const dict = descendant && 'objectNumber' in descendant ? pdf.getObject(descendant) : descendant
        if (!(dict instanceof PdfDict)) throw new Error('no font')
        const program = dict.getDict('FontDescriptor', (ref) => pdf.getObject(ref))?.get('FontFile2')
        const stream = streamOf(pdf, program)
        const bytes = stream.getDecodedData().slice()
        bytes.fill(0, bytes.length - 40)
        stream.setData(bytes)
      }
    })
    expect(codes(found)).toEqual(['ICT-A012'])
  })

  test.each([
    ['text made invisible', (operators: string) => operators.replace('BT', '3 Tr BT')],
    ['white text', (operators: string) => operators.replace('BT', '1 g BT')],
    ['a white box', (operators: string) => `${operators}\n1 g 0 0 600 800 re f`],
    ['a reading of its own', (operators: string) => `/Span <</ActualText (9)>> BDC\n${operators}\nEMC`],
  ])('%s', async (_, change) => {
    const found = await verifiedAfter(editContent(1, change))
    expect(codes(found).every((code) => code === 'ICT-A011' || code === 'ICT-A012')).toBe(true)
    expect(found.length).toBeGreaterThan(0)
  })

  test('a second content stream', async () => {
    const found = await verifiedAfter((pdf) => {
      const more = pdf.createStream({}, new TextEncoder().encode('1 g 0 0 600 800 re f'))
      const contents = pageOf(pdf, 2).get('Contents')
      if (!contents) throw new Error('no content')
      pageOf(pdf, 2).set('Contents', PdfArray.of(contents, more))
    })
    expect(codes(found)).toEqual(['ICT-A012'])
  })

  test.each(['FreeText', 'Stamp', 'Square', 'Widget'])('an annotation: %s', async (subtype) => {
    expect(codes(await verifiedAfter(addAnnotation(3, subtype)))).toEqual(['ICT-A012'])
  })

  test('a field that shows something though nobody has signed in it', async () => {
    const found = await verifiedAfter(addSignature(3, [50, 50, 550, 800], { isSigned: false }))
    expect(codes(found)).toContain('ICT-A012')
    // Where nothing is covered, a picture may still put a digit before a figure.
    const beside = await verifiedAfter(addSignature(0, [350, 20, 450, 50], { isSigned: false }))
    expect(codes(beside)).toContain('ICT-A012')
  })

  test('two pages that have changed places', async () => {
    const found = await verifiedAfter((pdf) => pdf.movePage(4, 3))
    expect(codes(found)).toContain('ICT-A011')
    expect(new Set(found.map(({ params }) => params['page']))).toEqual(expect.objectContaining(new Set(['4', '5'])))
  })

  test('another size of the page', async () => {
    const found = await verifiedAfter((pdf) => pageOf(pdf, 1).delete('MediaBox'))
    expect(codes(found)).toContain('ICT-A012')
  })
})

describe('the rest of the file', () => {
  test('a page too many, a page too few', async () => {
    expect(codes(await verifiedAfter((pdf) => void pdf.addPage()))).toContain('ICT-A013')
    expect(codes(await verifiedAfter((pdf) => void pdf.removePage(8)))).toContain('ICT-A013')
  })

  test('the title in the XMP, and in the information', async () => {
    const xmp = await verifiedAfter(editMetadata((xml) => xml.replaceAll('2023', '2024')))
    expect(codes(xmp)).toEqual(['ICT-A014'])
    expect(sentences(xmp)).toContain('Metadata')
    const info = await verifiedAfter((pdf) => pdf.setTitle('Báo cáo năm 2024'))
    expect(sentences(info)).toContain('Info/Title')
  })

  test('what runs when the file is opened, a field to fill in, a file more', async () => {
    const open = await verifiedAfter((pdf) => {
      const script = PdfDict.of({ S: name('JavaScript'), JS: PdfString.fromString('app.alert(1)') })
      pdf.getCatalog().set('OpenAction', script)
    })
    expect(sentences(open)).toContain('OpenAction')
    const field = await verifiedAfter((pdf) => {
      const text = pdf.createDict({ FT: name('Tx'), T: PdfString.fromString('a') })
      pdf.getCatalog().set('AcroForm', PdfDict.of({ Fields: PdfArray.of(text) }))
    })
    expect(sentences(field)).toContain('AcroForm')
    const file = await verifiedAfter((pdf) => pdf.addAttachment('a.txt', new Uint8Array([1])))
    expect(codes(file)).toContain('ICT-A014')
  })

  test('what a screen reader is told of a chart', async () => {
    const found = await verifiedAfter((pdf) => {
      const change = (dict: PdfDict): boolean => {
        if (dict.has('Alt')) {
          dict.set('Alt', PdfString.fromString('0'))
          return true
        }
        const kids = dict.getArray('K', (ref) => pdf.getObject(ref))?.toArray() ?? []
        return kids.some(
          (kid) => 'objectNumber' in kid && isDict(pdf.getObject(kid)) && change(asDict(pdf.getObject(kid))),
        )
      }
      change(asDict(pdf.getCatalog().getDict('StructTreeRoot', (ref) => pdf.getObject(ref))))
    })
    expect(sentences(found)).toContain('StructTreeRoot')
  })
})

const isDict = (object: unknown): object is PdfDict => object instanceof PdfDict
const asDict = (object: unknown): PdfDict => {
  if (!isDict(object)) throw new Error('no dictionary')
  return object
}

describe('the attached files', () => {
  test('a value in the JSON: the datums, the pages and the CSV say otherwise', async () => {
    const found = await verifiedAfter(
      editAttachment(REPORT_DATA, (text) => text.replaceAll('"value":"1060"', '"value":"1860"')),
    )
    expect(codes(found)).toEqual(expect.arrayContaining(['ICT-A011', 'ICT-A015', 'ICT-A016']))
    expect(found.some(({ code, figure }) => code === 'ICT-A015' && figure === 'signatures.organisation')).toBe(true)
  })

  test('a datum in the JSON', async () => {
    const found = await verifiedAfter(
      editAttachment(REPORT_DATA, (text) => text.replace('{"text":"1.060"', '{"text":"1.860"')),
    )
    expect(codes(found)).toEqual(['ICT-A015'])
    expect(sentences(found)).toContain('it says “1.860”, computed anew from the data it is “1.060”')
  })

  test('the same in other bytes: a key given twice, other line ends', async () => {
    const twice = editAttachment(REPORT_DATA, (text) =>
      text.replace('{"text":"1.060"', '{"text":"1.860","text":"1.060"'),
    )
    expect(codes(await verifiedAfter(twice))).toEqual(['ICT-A015'])
    const ends = editAttachment(OBSERVATIONS, (text) => `${text}\r\n`)
    expect(codes(await verifiedAfter(ends))).toEqual(['ICT-A016'])
  })

  test('a metric in the JSON', async () => {
    const found = await verifiedAfter(
      editAttachment(REPORT_DATA, (text) => text.replace(/("metrics": \[\n\{.*?"value":")\d/, '$19')),
    )
    expect(codes(found)).toEqual(['ICT-A015'])
  })

  test('a cell of the CSV', async () => {
    const found = await verifiedAfter(editAttachment(OBSERVATIONS, (text) => text.replace(',1060,', ',1860,')))
    expect(codes(found)).toEqual(['ICT-A016'])
    expect(sentences(found)).toMatch(/line \d+: it says “1860”, by bao-cao.json “1060”/)
  })

  test('the population of the reference data', async () => {
    const found = await verifiedAfter(
      editAttachment(REPORT_DATA, (text) => text.replace('"population":"880474"', '"population":"980474"')),
    )
    expect(codes(found)).toContain('ICT-A018')
    expect(sentences(found)).toContain('980474')
  })

  test.each([
    ['no JSON', () => '{'],
    ['of a form to come', (text: string) => text.replace('"version": 1', '"version": 2')],
    ['a number that is none', (text: string) => text.replace('"value":"1060"', '"value":"1e999999"')],
    ['a code that does not exist', (text: string) => text.replaceAll('ICT-V012', 'ICT-V999')],
    ['a sentence without its values', (text: string) => text.replace(/"params":\{[^}]*\}/, '"params":{}')],
  ])('%s is told, and not computed with', async (_, change) => {
    expect(codes(await verifiedAfter(editAttachment(REPORT_DATA, change)))).toEqual(['ICT-A005'])
  })
})

test('whatever datum is edited in the JSON, it is told', async () => {
  const bytes = await samplePdf()
  const text = new TextDecoder().decode((await PDF.load(bytes.slice())).getAttachment(REPORT_DATA) ?? new Uint8Array())
  const lines = text
    .slice(text.indexOf('"datums"'))
    .split('\n')
    .filter((line) => line.startsWith('{"text":'))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lines), async (line) => {
      const edited = line.replace(/"text":"/, '"text":"9')
      const found = await verifiedAfter(editAttachment(REPORT_DATA, (all) => all.replace(line, edited)))
      expect(codes(found)).toEqual(['ICT-A015'])
    }),
    { numRuns: 3 },
  )
})

test('whatever digit is edited on a page, it is told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(pages.length - 1), fc.nat(), fc.integer({ min: 1, max: 9 }), async (page, at, by) => {
      const bytes = await tampered(await samplePdf(), (pdf) => {
        const digits = [...fontsOf(pdf, page).values()].map((font) => codesOf(pdf, font))
        editContent(page, (operators) => {
          const places = [...operators.matchAll(/Tf [^\n]*?<((?:\w{4})+)>/g)]
          const place = places[at % places.length]
          const [whole = '', shown = ''] = place ?? []
          const own = digits.flatMap((codesByLetter) => codesByLetter.get(String(by)) ?? [])
          const code = own.find((each) => !shown.endsWith(each)) ?? '0001'
          const edited = whole.replace(shown, shown.slice(0, -4) + (shown.endsWith(code) ? '0002' : code))
          return operators.slice(0, place?.index ?? 0) + edited + operators.slice((place?.index ?? 0) + whole.length)
        })(pdf)
      })
      const found = await verified(bytes)
      expect(found.map(({ params }) => params['page'])).toContain(String(page + 1))
    }),
    { numRuns: 5 },
  )
})
