/** What is done to a report once it is signed: more signatures leave it true, every other addition is told. */
import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { OBSERVATIONS } from '../../src/attach/attached-names.ts'
import { messageOf } from '../../src/diagnostics/message.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { readPages, textOf } from '../support/pdf-text.ts'
import { FIELDS } from '../support/signable.ts'
import { appended, copyForSignature, signedIn, signedOver } from '../support/signed-report.ts'
import {
  addAnnotation,
  addSignature,
  editAttachment,
  editContent,
  editText,
  fieldOf,
  pageOf,
  streamOf,
  type Tampering,
} from '../support/tampered-pdf.ts'
import { samplePdf, verified } from '../support/verified.ts'

const { signer, agency } = FIELDS
/** Between the number of the report and its title, where nothing stands. */
const BLANK = [100, 650, 160, 690] as const

let copy: Uint8Array
let signed: Uint8Array
let pages: readonly string[]

beforeAll(async () => {
  copy = await copyForSignature()
  signed = await signedIn(copy, signer.name)
  pages = (await readPages(copy)).map(textOf)
})

const codes = (diagnostics: readonly Diagnostic[]): readonly string[] => [
  ...new Set(diagnostics.map(({ code }) => code)),
]
const sentences = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((each) => messageOf(each, 'en').message).join('\n')
const after = async (edit: Tampering): Promise<readonly Diagnostic[]> => verified(await appended(signed, edit))

/** A look such as signing programs give a field: they set it before they sign. */
const withLook =
  (field: string, operators: string): Tampering =>
  (pdf) => {
    const look = pdf.createStream(
      { Type: PdfName.of('XObject'), Subtype: PdfName.of('Form') },
      new TextEncoder().encode(operators),
    )
    fieldOf(pdf, field).set('AP', PdfDict.of({ N: look }))
  }

describe('a signed report is true', () => {
  test('before anybody has signed', async () => {
    expect(await verified(copy)).toEqual([])
  })

  test('with one signature, with that of the agency after it, and in other order', async () => {
    expect(await verified(signed)).toEqual([])
    expect(await verified(await signedIn(signed, agency.name, 'rsa-2048'))).toEqual([])
    expect(await verified(await signedIn(await signedIn(copy, agency.name), signer.name))).toEqual([])
  })

  test('with a picture in the fields that are there for it, the second added after the first was signed', async () => {
    const hand = await signedIn(await appended(copy, withLook(signer.name, '0 0 9 9 re f')), signer.name)
    expect(await verified(hand)).toEqual([])
    const both = await signedIn(await appended(hand, withLook(agency.name, '0 0 5 5 re f')), agency.name)
    expect(await verified(both)).toEqual([])
  })

  test('with a field of the token program, which is told where the program left no room for it', async () => {
    const page = pages.length - 1
    const invisible = await signedOver(signed, page, [0, 0, 0, 0])
    expect(await verified(invisible)).toEqual([])
    const drawn = await verified(await signedOver(signed, 0, BLANK))
    expect(drawn).toMatchObject([{ code: 'ICT-A025', severity: 'warning', params: { page: '1', left: '35' } }])
    const draft = await verified(await signedOver(await samplePdf(), 0, BLANK))
    expect(codes(draft)).toEqual(['ICT-A025'])
  })

  test('with two signatures in fields of their own', async () => {
    const once = await signedOver(signed, 0, BLANK)
    const found = await verified(await signedOver(once, 1, [100, 20, 160, 40], 'Signature2'))
    expect(found.map(({ code, params }) => [code, params['page']])).toEqual([
      ['ICT-A025', '1'],
      ['ICT-A025', '2'],
    ])
  })

  test('a signature that covers a figure is told as that', async () => {
    const page = pages.findIndex((text) => text.includes('Bảng 1.'))
    expect(codes(await verified(await signedOver(signed, page, [50, 50, 550, 800])))).toEqual(['ICT-A024'])
  })
})

describe('an addition to a signed report is told', () => {
  test('another content of a page, other words, something drawn over', async () => {
    const page = pages.findIndex((text) => text.includes('1.060 chữ ký số'))
    expect(codes(await after(editText(page, '1.060', '1.860')))).toEqual(['ICT-A011'])
    const covered = await after(editContent(1, (operators) => `${operators}\n1 g 0 0 600 800 re f`))
    expect(codes(covered)).toEqual(['ICT-A012'])
  })

  test('another attached file', async () => {
    const found = await after(editAttachment(OBSERVATIONS, (text) => text.replace(',1060,', ',1860,')))
    expect(codes(found)).toEqual(['ICT-A016'])
    const more = await after((pdf) => pdf.addAttachment('a.txt', new Uint8Array([1])))
    expect(codes(more)).toContain('ICT-A014')
  })

  test.each(['FreeText', 'Stamp', 'Redact', 'Widget', 'Popup', 'Link'])('an annotation: %s', async (subtype) => {
    const found = await after(addAnnotation(3, subtype))
    expect(codes(found)).toEqual(['ICT-A012'])
    expect(sentences(found)).toContain('laid over the page')
  })

  test('a field to fill in, with a look', async () => {
    const text = { FT: PdfName.of('Tx'), T: PdfString.fromString('a'), V: PdfString.fromString('9') }
    expect(codes(await after(addAnnotation(3, 'Widget', text)))).toContain('ICT-A012')
  })
})

describe('what a field shows', () => {
  const look = 'a signature field shows what was not signed'

  test('is what was there when it was signed', async () => {
    const hand = await signedIn(await appended(copy, withLook(signer.name, '0 0 9 9 re f')), signer.name)
    const exchanged = await appended(hand, withLook(signer.name, '0 0 9 9 re f 0 0 1 1 re f'))
    expect(sentences(await verified(exchanged))).toContain(look)
    const inPlace = await appended(hand, (pdf) => {
      const appearance = fieldOf(pdf, signer.name).getDict('AP', (ref) => pdf.getObject(ref))
      streamOf(pdf, appearance?.get('N')).setData(new TextEncoder().encode('0 0 8 8 re f'))
    })
    expect(sentences(await verified(inPlace))).toContain(look)
    const moved = await appended(hand, (pdf) => {
      fieldOf(pdf, signer.name).set('Rect', PdfArray.of(...[0, 0, 300, 300].map((each) => PdfNumber.of(each))))
    })
    expect(sentences(await verified(moved))).toContain(look)
  })

  test('was not given to it afterwards', async () => {
    expect(sentences(await after(withLook(signer.name, '0 0 9 9 re f')))).toContain(look)
  })

  test('is not that of a signature that is none, or of another field', async () => {
    expect(sentences(await after(addSignature(0, BLANK)))).toContain(look)
    const borrowed = await after((pdf) => {
      addSignature(0, BLANK, { isSigned: false })(pdf)
      const value = fieldOf(pdf, signer.name).get('V')
      if (value) fieldOf(pdf, 'Signature1').set('V', value)
    })
    expect(sentences(borrowed)).toContain(look)
  })

  test('is nothing before it is signed: not as ground or border either, nor under the pointer', async () => {
    const ground = await appended(copy, (pdf) => {
      addSignature(0, BLANK, { isSigned: false })(pdf)
      const field = fieldOf(pdf, 'Signature1')
      field.delete('AP')
      field.set('MK', PdfDict.of({ BG: PdfArray.of(PdfNumber.of(1)) }))
    })
    expect(codes(await verified(ground))).toContain('ICT-A012')
    const pointed = await appended(copy, (pdf) => {
      addSignature(0, BLANK, { isSigned: false, look: '' })(pdf)
      const appearance = fieldOf(pdf, 'Signature1').getDict('AP')
      const normal = appearance?.get('N')
      if (normal) appearance?.set('R', normal)
    })
    expect(codes(await verified(pointed))).toContain('ICT-A012')
    const empty = await appended(copy, addSignature(0, BLANK, { isSigned: false, look: ' \n' }))
    expect(await verified(empty)).toEqual([])
  })

  test('a signed page that was moved with its field', async () => {
    const hand = await signedOver(copy, 0, BLANK)
    const elsewhere = await appended(hand, (pdf) => {
      const annotations = pageOf(pdf, 0).get('Annots')
      if (annotations) pageOf(pdf, 1).set('Annots', annotations)
    })
    const found = await verified(elsewhere)
    expect(new Set(found.map(({ params }) => params['page']))).toEqual(new Set(['1', '2']))
  })
})
