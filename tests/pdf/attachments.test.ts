import { PDF, PdfArray, PdfDict, type PdfObject, PdfStream } from '@libpdf/core'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { OBSERVATIONS, REPORT_DATA } from '../../src/attach/attached-names.ts'
import { parseCarried } from '../../src/attach/parse-carried.ts'
import { buildDocument, evaluateFigures } from '../../src/pipeline/build-report.ts'
import { datumsOf } from '../support/datums.ts'
import { schemaFaults } from '../support/json-schema.ts'
import { openPdf } from '../support/pdf-text.ts'
import { catalog, sampleRequest } from '../support/sample.ts'
import { resolved } from '../support/tampered-pdf.ts'
import { pdfOf, samplePdf } from '../support/verified.ts'

let bytes: Uint8Array
let pdf: PDF
beforeAll(async () => {
  bytes = await samplePdf()
  pdf = await PDF.load(bytes.slice())
})

const dict = (object: PdfObject | undefined): PdfDict => {
  const found = resolved(pdf, object)
  if (!(found instanceof PdfDict)) throw new Error('no dictionary')
  return found
}

const specifications = (): readonly PdfDict[] => {
  const list = resolved(pdf, pdf.getCatalog().get('AF'))
  return list instanceof PdfArray ? list.toArray().map(dict) : []
}

const attached = (name: string): string => new TextDecoder().decode(pdf.getAttachment(name) ?? new Uint8Array())
const json = () => v.parse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())), attached(REPORT_DATA))

describe('the files inside a PDF are associated files of PDF/A-3', () => {
  test.each([
    [REPORT_DATA, 'Data', 'application/json'],
    [OBSERVATIONS, 'Source', 'text/csv'],
  ])('%s', (name, relationship, type) => {
    const specification = specifications().find((each) => each.getString('UF')?.asString() === name)
    expect(specification?.getName('Type')?.value).toBe('Filespec')
    expect(specification?.getString('F')?.asString()).toBe(name)
    expect(specification?.getName('AFRelationship')?.value).toBe(relationship)
    expect(specification?.getString('Desc')?.asString()).toMatch(/[àáảãạăâđêôơư]/i)
    const files = dict(specification?.get('EF'))
    expect(files.getRef('F')).toBe(files.getRef('UF'))
    const stream = resolved(pdf, files.get('F'))
    if (!(stream instanceof PdfStream)) throw new Error('no stream')
    expect(stream.getName('Type')?.value).toBe('EmbeddedFile')
    expect(stream.getName('Subtype')?.value).toBe(type)
    expect(stream.getName('Filter')?.value).toBe('FlateDecode')
    const params = dict(stream.get('Params'))
    expect(params.getNumber('Size')?.value).toBe(stream.getDecodedData().length)
    // Midnight in Vietnam on the date of the document.
    expect(params.getString('ModDate')?.asString()).toBe('D:20240107170000Z')
  })

  test('another reader lists them by their names', async () => {
    const files: unknown = await (await openPdf(bytes)).getAttachments()
    const names = typeof files === 'object' && files !== null ? Object.keys(files) : []
    expect(names.sort()).toEqual([REPORT_DATA, OBSERVATIONS].sort())
  })

  test('they stay small beside the report', () => {
    const sizes = specifications().map((each) => {
      const stream = resolved(pdf, dict(each.get('EF')).get('F'))
      return stream instanceof PdfStream ? stream.data.length : 0
    })
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000)
  })
})

describe('the JSON', () => {
  test('is of the published form', async () => {
    expect(schemaFaults('report-data.schema.json', json())).toEqual([])
    const bare = await PDF.load(await pdfOf({ date: null, previousSources: [], officeTexts: [] }))
    const text = new TextDecoder().decode(bare.getAttachment(REPORT_DATA) ?? new Uint8Array())
    expect(schemaFaults('report-data.schema.json', JSON.parse(text))).toEqual([])
  })

  test('lists every datum of the report as it is printed', async () => {
    const { value } = await buildDocument(sampleRequest(), catalog)
    if (!value) throw new Error('no document')
    const { datums } = json()
    const listed = Array.isArray(datums) ? datums.map(({ text, key }) => `${key} ${text}`) : []
    for (const { text, key } of datumsOf(value)) expect(listed).toContain(`${key} ${text}`)
    expect(listed.length).toBeGreaterThanOrEqual(datumsOf(value).length)
  })

  test('names every provenance that it refers to, and every input by its fingerprint', () => {
    const { provenances, datums, inputs } = json()
    const count = Array.isArray(provenances) ? provenances.length : 0
    const used = Array.isArray(datums) ? datums.map(({ provenance }) => Number(provenance)) : []
    expect(used.every((number) => number < count)).toBe(true)
    const roles = Array.isArray(inputs) ? inputs.map(({ role }) => String(role)) : []
    expect(roles).toEqual(expect.arrayContaining(['data', 'previousData', 'officeText', 'template']))
  })

  test('holds what is computed, unrounded', async () => {
    const { value } = await evaluateFigures(sampleRequest(), catalog)
    const known = [...(value?.values() ?? [])].flatMap(({ metric }) => metric ?? [])
    const { metrics } = json()
    expect(Array.isArray(metrics) ? metrics.map(({ key }) => String(key)) : []).toEqual(known.map(({ key }) => key))
  })

  test('is read back as it was written', () => {
    const { value } = parseCarried(new TextEncoder().encode(attached(REPORT_DATA)), 'a.pdf')
    expect(value?.observations.length).toBe(60)
    expect(value?.observations.find(({ key }) => key === 'postal.dossier_share')).toMatchObject({
      quantity: { decimals: 1, qualifier: 'exact' },
      locations: [{ file: 'data/2023/so-lieu-ict-2023.csv', line: 6, text: '32,2% (82/240)' }],
    })
  })
})

test('the CSV has the columns of an export, and a row an observation', () => {
  const [head, ...rows] = attached(OBSERVATIONS).trimEnd().split('\r\n')
  expect(head).toMatch(/^indicator,area,period,value,numerator,denominator,qualifier,unit,status,file,line,/)
  expect(rows.length).toBe(60)
})
