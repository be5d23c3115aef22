import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { sheetRow, workbookOf } from '../../../support/workbook.ts'
import { type ZipPart, zipOf } from '../../../support/zip-file.ts'
import { faultsIn, readBook, readBytes, readSheet, rowsIn } from './books.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const good = { sheets: [{ name: 'S', rows: sheetRow(1, ['Chỉ tiêu', 'Giá trị']) + sheetRow(2, ['a', 1]) }] }
const goodBytes = workbookOf(good)
const ole2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const sheetOf = (xml: string): ZipPart => ({ name: 'xl/worksheets/sheet1.xml', text: xml })
const faultsOfParts = async (...changed: readonly ZipPart[]): Promise<readonly string[]> =>
  faultsIn(await readBook({ ...good, changed }))

describe('files of another kind are told for what they are', () => {
  test('empty', async () => {
    expect(faultsIn(await readBytes(new Uint8Array()))).toEqual(['ICT-R001 -'])
  })

  test('encrypted by Excel', async () => {
    const sheets = [{ name: 'S', rows: [['a']] }]
    const bytes = await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 1000 } })
    expect(faultsIn(await readBytes(bytes))).toEqual(['ICT-R050 -'])
  })

  test('a ZIP file with encrypted entries', async () => {
    const bytes = zipOf([{ name: '[Content_Types].xml', text: '<Types/>', declared: { flags: 1 } }])
    expect(faultsIn(await readBytes(bytes))).toEqual(['ICT-R050 -'])
  })

  test('Excel 97–2003, whatever its name', async () => {
    const old = new Uint8Array([...ole2, ...Array.from({ length: 600 }, () => 0)])
    expect(faultsIn(await readBytes(old, 'a.xls'))).toEqual(['ICT-R051 -'])
    expect(faultsIn(await readBytes(old, 'a.xlsx'))).toEqual(['ICT-R051 -'])
    expect(faultsIn(await readBytes(old, 'a.csv'))).toEqual(['ICT-R051 -'])
  })

  test.each([
    ['a page of the web under the name of a workbook', new TextEncoder().encode('<html><table></table></html>')],
    ['a ZIP file of something else', zipOf([{ name: 'anh.png', text: 'x' }])],
    ['a text document', workbookOf({ ...good, more: [{ name: 'word/document.xml', text: '<x/>' }] })],
  ])('%s', async (_, bytes) => {
    expect(faultsIn(await readBytes(bytes))).toEqual(['ICT-R052 -'])
  })

  test('a workbook of binary parts', async () => {
    const rels = {
      name: '_rels/.rels',
      text: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    }
    expect(await faultsOfParts(rels)).toEqual(['ICT-R052 -'])
  })

  test('a workbook under the name of a text is read as what it is', async () => {
    expect(rowsIn(await readBytes(goodBytes, 'a.csv'))).toEqual([
      ['Chỉ tiêu', 'Giá trị'],
      ['a', '1'],
    ])
  })
})

describe('damaged files are refused whole', () => {
  test.each([
    ['ends between two tags', `<worksheet xmlns="${MAIN}"><sheetData>${sheetRow(1, ['a'])}`],
    ['ends within a tag', `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A`],
    ['closes what it did not open', `<worksheet xmlns="${MAIN}"><sheetData></row></sheetData></worksheet>`],
    ['holds two roots', `<worksheet xmlns="${MAIN}"/><worksheet xmlns="${MAIN}"/>`],
    ['is no XML', 'PK'],
    ['is empty', ' '],
    ['declares entities', `<!DOCTYPE x [<!ENTITY a "b">]><worksheet xmlns="${MAIN}"/>`],
    ['nests without end', '<a>'.repeat(100_000)],
  ])('a sheet that %s', async (_, xml) => {
    expect(await faultsOfParts(sheetOf(xml))).toEqual(['ICT-R053 -'])
  })

  test.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels'])(
    'a broken %s',
    async (name) => {
      expect(await faultsOfParts({ name, text: '<broken' })).toEqual(['ICT-R053 -'])
    },
  )

  test('a sheet that is not there', async () => {
    const rels = {
      name: 'xl/_rels/workbook.xml.rels',
      text: '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
    }
    expect(await faultsOfParts(rels)).toEqual(['ICT-R053 -'])
  })

  test('bytes that do not fit their checksum', async () => {
    const text = `<worksheet xmlns="${MAIN}"><sheetData>${sheetRow(1, ['a'])}</sheetData></worksheet>`
    expect(await faultsOfParts({ ...sheetOf(text), checksum: 1 })).toEqual(['ICT-R053 -'])
  })

  test('a file that was cut off anywhere', async () => {
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      const cut = goodBytes.subarray(0, Math.floor(goodBytes.length * part))
      expect(faultsIn(await readBytes(cut))).toEqual(['ICT-R053 -'])
    }
  })

  test('two entries of one name', async () => {
    const again = { name: 'xl/worksheets/sheet1.xml', text: '<x/>' }
    expect(faultsIn(await readBook({ ...good, more: [again] }))).toEqual(['ICT-R053 -'])
  })

  test('no sheet that can be seen and holds something', async () => {
    expect(faultsIn(await readSheet(''))).toEqual(['ICT-R055 -'])
  })
})

describe('files that would unfold without measure are not unpacked', () => {
  test.each([
    ['declares more than there is memory for', [{ name: 'a', text: 'x', declared: { size: 400_000_000 } }]],
    ['shrinks beyond all sense', [{ name: 'a', text: ' '.repeat(10_000_000) }]],
    ['has entries that overlap', [{ name: 'a', text: 'x', declared: { packedSize: 9_000_000 } }]],
    ['has entries without number', Array.from({ length: 2001 }, (_, index) => ({ name: `e${index}`, text: '' }))],
  ])('one that %s', async (_, more) => {
    expect(faultsIn(await readBook({ ...good, more }))).toEqual(['ICT-R054 -'])
  })

  test.each([
    ['says that it is smaller than it is', { size: 10 }],
    ['says that it is nothing', { size: 0 }],
    ['says that it is larger than it is', { size: 1_000_000 }],
  ])('a sheet that %s', async (_, declared) => {
    const text = `<worksheet xmlns="${MAIN}"><sheetData>${sheetRow(1, ['a'])}</sheetData></worksheet>`
    expect(await faultsOfParts({ ...sheetOf(text), declared })).toEqual(['ICT-R053 -'])
  })

  test('a sheet of two cells far apart', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    expect(faultsIn(await readSheet(rows))).toEqual(['ICT-R054 Bảng 1'])
  })
})

describe('nothing from outside, nothing thrown', () => {
  test('links to other files are not followed', async () => {
    const rows = sheetRow(1, ['a', '<c r="B1"><f>[1]Sheet1!A1</f><v>5</v></c>'])
    const link = { name: 'xl/externalLinks/externalLink1.xml', text: '<externalLink/>' }
    expect(rowsIn(await readSheet(rows, { more: [link] }))).toEqual([['a', '5']])
  })

  test('names of the prototype are names like any other', async () => {
    const result = await readBook({ sheets: [{ name: '__proto__', rows: sheetRow(1, ['constructor', '__proto__']) }] })
    expect(rowsIn(result)).toEqual([['constructor', '__proto__']])
  })

  test('any bytes with any damage give tables or diagnostics', async () => {
    const damage = fc.array(fc.tuple(fc.nat(goodBytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = goodBytes.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        const { value, diagnostics } = await readBytes(bytes)
        expect(value !== undefined || diagnostics.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('any XML in a sheet gives tables or diagnostics', async () => {
    const piece = fc.constantFrom(
      ...[
        '<c r="A1">',
        '<c r="B2" t="s">',
        '</c>',
        '<v>',
        '</v>',
        '1',
        '<row>',
        '</row>',
        '<f>',
        '</f>',
        '&#xFFFFFFFF;',
      ],
      ...['<c', '>', '<![CDATA[', ']]>', '<!--', '<is><t>', '</t></is>', '"', 'x', '<mergeCell ref="A1:ZZZ9"/>'],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { value, diagnostics } = await readSheet(pieces.join(''))
        expect(value !== undefined || diagnostics.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('nothing keeps the reader busy', () => {
  const inTime = async (work: Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await work
    expect(performance.now() - start).toBeLessThan(20_000)
  }

  test('long tags, long formats, merged cells without number', async () => {
    const long = 'a'.repeat(400_000)
    await inTime(readSheet(`<row r="1"><c r="A1" ${long}'b'><v>1</v></c></row>`))
    const cells = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="1"><v>1</v></c></row>`,
    )
    await inTime(readSheet(cells.join(''), { formats: ['['.repeat(30_000)] }))
    const merges = Array.from({ length: 20_000 }, () => '<mergeCell ref="A1:A1048576"/>').join('')
    await inTime(readSheet(cells.join(''), { after: `<mergeCells>${merges}</mergeCells>` }))
  })
})
