/** Every rule can fail: a breach planted in a good file is found, and found as what it is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'mupdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { breachesOf, checkConformance, conformanceChecks } from '../../src/conformance/check-conformance.ts'
import { holdToStandards, NonconformingPdf } from '../../src/conformance/hold-to-standards.ts'
import { type PdfFile, type PdfObject, isDictionary, isStream } from '../../src/conformance/pdf-object.ts'
import { readPdf } from '../../src/conformance/read-pdf.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { sampleDocument } from '../support/sample-document.ts'
import { tinos } from '../support/tinos.ts'

type Dictionary = Map<string, PdfObject>

let bytes: Uint8Array
/** The same file with a table of cross-references and every object in plain sight, as other programs write it. */
let unpacked: string

beforeAll(async () => {
  bytes = await renderPdf(sampleDocument, { fonts: tinos })
  unpacked = Buffer.from(new PDFDocument(bytes).saveToBuffer('').asUint8Array()).toString('latin1')
})

/** All dictionaries of a file that pass a test, those of streams too. */
function dictionaries(file: PdfFile, has: (entries: Dictionary) => boolean): readonly Dictionary[] {
  return [...file.objects.values()].flatMap((object) => {
    const entries = isStream(object) ? object.dictionary : object
    return isDictionary(entries) && entries instanceof Map && has(entries) ? [entries] : []
  })
}

const ofType = (file: PdfFile, type: string): Dictionary =>
  first(dictionaries(file, (entries) => entries.get('Type') === type))
const element = (file: PdfFile, type: string): Dictionary =>
  first(dictionaries(file, (entries) => entries.get('S') === type && entries.has('P')))
const attributes = (entries: Dictionary): Dictionary => {
  const value = entries.get('A')
  if (!(value instanceof Map)) throw new Error('no attributes')
  return value
}
const streamOf = (file: PdfFile, has: (entries: Dictionary) => boolean): number =>
  [...file.objects].find(
    ([, object]) => isStream(object) && object.dictionary instanceof Map && has(object.dictionary),
  )?.[0] ?? -1
const replaceData = (file: PdfFile, number: number, change: (text: string) => string): void => {
  const object = file.objects.get(number)
  if (!isStream(object) || !(file.objects instanceof Map)) throw new Error('no stream')
  const data = Buffer.from(change(Buffer.from(object.decode()).toString('latin1')), 'latin1')
  file.objects.set(number, { ...object, decode: () => data })
}
const pageContent = (file: PdfFile, change: (text: string) => string): void => {
  const content = ofType(file, 'Page').get('Contents')
  const number =
    typeof content === 'object' && content !== null && 'kind' in content && content.kind === 'reference'
      ? content.number
      : -1
  replaceData(file, number, change)
}
const metadata = (file: PdfFile, from: string | RegExp, to: string): void =>
  replaceData(
    file,
    streamOf(file, (entries) => entries.get('Type') === 'Metadata'),
    (text) => text.replace(from, to),
  )
const unicode = (file: PdfFile): number =>
  streamOf(
    file,
    (entries) =>
      !entries.has('Type') &&
      !entries.has('Subtype') &&
      !entries.has('N') &&
      entries.has('Filter') &&
      isMap(file, entries),
  )
const isMap = (file: PdfFile, entries: Dictionary): boolean => {
  const object = [...file.objects.values()].find((each) => isStream(each) && each.dictionary === entries)
  return isStream(object) && Buffer.from(object.decode()).includes('beginbfrange')
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined) throw new Error('nothing to plant in')
  return item
}

const text = (content: string): PdfObject => ({ kind: 'string', bytes: content })

/** What is done to the objects, and the rule that tells of it. */
const PLANTED: readonly (readonly [what: string, rule: string, plant: (file: PdfFile) => unknown])[] = [
  ['no ID', '6.1.3', ({ trailer }) => trailer instanceof Map && trailer.delete('ID')],
  ['Encrypt', '6.1.3', ({ trailer }) => trailer instanceof Map && trailer.set('Encrypt', new Map())],
  ['LZW', '6.1.7', (file) => first(dictionaries(file, (d) => d.has('Filter'))).set('Filter', 'LZWDecode')],
  ['a name that is no UTF-8', '6.1.8', (file) => element(file, 'P').set('S', 'P\xe1')],
  [
    'a right of its own',
    '6.1.12',
    (file) => ofType(file, 'Catalog').set('Perms', new Map<string, PdfObject>([['Mine', new Map()]])),
  ],
  ['a long string', '6.1.13', (file) => element(file, 'Figure').set('Alt', text('x'.repeat(40_000)))],
  ['a long name', '6.1.13', (file) => ofType(file, 'Page').set('x'.repeat(200), null)],
  ['a large number', '6.1.13', (file) => ofType(file, 'Page').set('X', 3e9)],
  ['a page of no size', '6.1.13', (file) => ofType(file, 'Page').set('MediaBox', [0, 0, 1, 1])],
  ['29 q', '6.1.13', (file) => pageContent(file, (c) => `${'q '.repeat(29)}${c}${' Q'.repeat(29)}`)],
  ['an unknown operator', '6.2.2', (file) => pageContent(file, (c) => `${c} zz`)],
  ['a font that is not named', '6.2.2', (file) => pageContent(file, (c) => c.replace(/\/F\d/, '/F99'))],
  [
    'resources of the pages above',
    '6.2.2',
    (file) => {
      const page = ofType(file, 'Page')
      ofType(file, 'Pages').set('Resources', page.get('Resources') ?? null)
      page.delete('Resources')
    },
  ],
  [
    'a profile elsewhere',
    '6.2.3',
    (file) => first(dictionaries(file, (d) => d.has('DestOutputProfile'))).set('DestOutputProfileRef', new Map()),
  ],
  ['no output intent', '6.2.3', (file) => ofType(file, 'Catalog').delete('OutputIntents')],
  ['a wrong N', '6.2.3', (file) => first(dictionaries(file, (d) => d.get('N') === 3)).set('N', 4)],
  ['CMYK', '6.2.4.3', (file) => pageContent(file, (c) => `${c} 0 0 0 1 k`)],
  ['a rendering intent', '6.2.6', (file) => pageContent(file, (c) => `${c} /Pretty ri`)],
  [
    'a simple font',
    '6.2.11.3 ',
    (file) => first(dictionaries(file, (d) => d.get('Subtype') === 'Type0')).set('Encoding', 'WinAnsiEncoding'),
  ],
  [
    'no CIDToGIDMap',
    '6.2.11.3.2',
    (file) => first(dictionaries(file, (d) => d.has('CIDToGIDMap'))).delete('CIDToGIDMap'),
  ],
  ['no font program', '6.2.11.4 ', (file) => ofType(file, 'FontDescriptor').delete('FontFile2')],
  ['.notdef', '6.2.11.4.1', (file) => pageContent(file, (c) => c.replace('[<', '[<0000'))],
  ['a font of no type', '6.2.11.3 ', (file) => first(dictionaries(file, (d) => d.has('CIDToGIDMap'))).delete('Type')],
  [
    'a CIDSet that names no glyph',
    '6.2.11.4.2',
    (file) => {
      const set: PdfObject = { kind: 'stream', dictionary: new Map(), decode: () => new Uint8Array(1) }
      ofType(file, 'FontDescriptor').set('CIDSet', set)
    },
  ],
  ['a name of no subset', '6.2.11.4.2', (file) => ofType(file, 'FontDescriptor').set('FontName', 'Tinos')],
  [
    'a wrong width',
    '6.2.11.5',
    (file) => first(dictionaries(file, (d) => d.has('CIDToGIDMap'))).set('W', [0, 900, 123]),
  ],
  ['no ToUnicode', '6.2.11.7.2', (file) => first(dictionaries(file, (d) => d.has('ToUnicode'))).delete('ToUnicode')],
  [
    'a glyph that means U+FEFF',
    '6.2.11.7.2',
    (file) =>
      replaceData(file, unicode(file), (c) =>
        c.replaceAll(/<[0-9a-f]{4}>(?=[^<]*<)/g, (hex, at: number) =>
          at > c.indexOf('beginbfrange') + 40 ? '<feff>' : hex,
        ),
      ),
  ],
  [
    'a glyph of private use',
    '6.2.11.7.3',
    (file) =>
      replaceData(file, unicode(file), (c) =>
        c.replaceAll(/<[0-9a-f]{4}>(?=[^<]*<)/g, (hex, at: number) =>
          at > c.indexOf('beginbfrange') + 40 ? '<e000>' : hex,
        ),
      ),
  ],
  ['compressed metadata', '6.6.2.1', (file) => ofType(file, 'Metadata').set('Filter', 'FlateDecode')],
  ['metadata that do not end', '6.6.2.1', (file) => metadata(file, '</rdf:RDF>', '')],
  ['an unknown schema', '6.6.2.3', (file) => metadata(file, '<rdf:RDF ', '<rdf:RDF xmlns:mine="urn:mine" ')],
  ['level B', '6.6.4', (file) => metadata(file, '>A</pdfaid:conformance>', '>B</pdfaid:conformance>')],
  ['no PDF/UA', 'UA-1 5', (file) => metadata(file, '<pdfuaid:part>1</pdfuaid:part>', '')],
  ['no title', '06-003', (file) => metadata(file, /<dc:title>[\s\S]*<\/dc:title>/, '')],
  [
    'another date',
    '6.6.3',
    (file) => metadata(file, '2024-01-07T17:00:00Z</xmp:CreateDate>', '2024-01-07T18:00:00Z</xmp:CreateDate>'),
  ],
  ['the name of the file for a title', '07-001', (file) => ofType(file, 'Catalog').delete('ViewerPreferences')],
  ['untagged', '6.7.2.2', (file) => ofType(file, 'Catalog').delete('MarkInfo')],
  ['no structure', '6.7.3.3', (file) => ofType(file, 'Catalog').delete('StructTreeRoot')],
  ['an element without parent', '6.7.3.3', (file) => element(file, 'P').delete('P')],
  ['an unknown type', '6.7.3.4', (file) => element(file, 'P').set('S', 'Paragraph')],
  ['content outside of marks', '01-005', (file) => pageContent(file, (c) => `${c} 0 0 1 1 re f`)],
  [
    'an artifact within text',
    '01-005',
    (file) => pageContent(file, (c) => c.replace(/\/MCID \d+>> BDC/, '$& /Artifact BMC EMC')),
  ],
  ['a mark without element', '14.7.4', (file) => pageContent(file, (c) => c.replace(/\/MCID 0\b/, '/MCID 9999'))],
  ['a mark that is not drawn', '14.7.4', (file) => element(file, 'P').set('K', [999, 998])],
  ['a row in a paragraph', '09-004', (file) => element(file, 'TBody').set('S', 'P')],
  ['an item that holds text', '09-004', (file) => element(file, 'LI').set('K', 0)],
  ['no language', '11-006', (file) => ofType(file, 'Catalog').delete('Lang')],
  ['a language that is none', '11-006', (file) => ofType(file, 'Catalog').set('Lang', text('vi_VN!'))],
  ['a figure of which nothing is said', '13-004', (file) => element(file, 'Figure').delete('Alt')],
  ['a figure without place', '13-004', (file) => attributes(element(file, 'Figure')).delete('BBox')],
  ['no first heading', '14-002', (file) => element(file, 'H1').set('S', 'H2')],
  ['both kinds of headings', '14-006', (file) => element(file, 'H2').set('S', 'H')],
  ['a note without name', '19-003', (file) => element(file, 'Note').delete('ID')],
  [
    'two notes of one name',
    '19-003',
    (file) => dictionaries(file, (d) => d.get('S') === 'Note').map((note) => note.set('ID', text('note-1'))),
  ],
  ['a head without scope', '15-003', (file) => attributes(element(file, 'TH')).delete('Scope')],
  [
    'a row that is too long',
    '15-004',
    (file) => attributes(first(dictionaries(file, (d) => d.get('S') === 'TH' && d.has('A')))).set('ColSpan', 7),
  ],
  [
    'a head that is not there',
    'UA-1 7.5',
    (file) =>
      attributes(first(dictionaries(file, (d) => d.get('A') instanceof Map && attributes(d).has('Headers')))).set(
        'Headers',
        [text('x')],
      ),
  ],
  [
    'a cell without heads',
    'UA-1 7.5',
    (file) => dictionaries(file, (d) => d.get('S') === 'TH').map((head) => head.set('S', 'TD') && head.delete('A')),
  ],
  [
    'an annotation that nobody sees',
    '6.3',
    (file) =>
      ofType(file, 'Page').set('Annots', [
        new Map<string, PdfObject>([
          ['Subtype', 'Widget'],
          ['F', 2],
        ]),
      ]),
  ],
  [
    'a link outside of the structure',
    '7.18',
    (file) =>
      ofType(file, 'Page').set('Annots', [
        new Map<string, PdfObject>([
          ['Subtype', 'Link'],
          ['F', 4],
        ]),
      ]),
  ],
  [
    'a form that needs a viewer',
    '6.4',
    (file) => ofType(file, 'Catalog').set('AcroForm', new Map<string, PdfObject>([['NeedAppearances', true]])),
  ],
  [
    'a field that acts',
    '6.4',
    (file) =>
      ofType(file, 'Page').set('Annots', [
        new Map<string, PdfObject>([
          ['Subtype', 'Widget'],
          ['AA', new Map()],
        ]),
      ]),
  ],
  ['an action on opening', '6.5', (file) => ofType(file, 'Catalog').set('AA', new Map())],
  [
    'a file of no kind',
    '6.8',
    (file) => file.objects instanceof Map && file.objects.set(9000, new Map<string, PdfObject>([['EF', new Map()]])),
  ],
  [
    'a layer without name',
    '6.9',
    (file) => ofType(file, 'Catalog').set('OCProperties', new Map<string, PdfObject>([['D', new Map()]])),
  ],
  ['requirements', '6.10', (file) => ofType(file, 'Catalog').set('Requirements', [])],
  [
    'a transfer function',
    '6.2.5',
    (file) =>
      [...file.objects.values()].map(
        (d) =>
          d instanceof Map && d.has('ProcSet') && d.set('ExtGState', new Map([['G', new Map([['TR', 'Identity']])]])),
      ),
  ],
  [
    'an image with another',
    '6.2.8',
    (file) =>
      first(dictionaries(file, (d) => d.has('Filter')))
        .set('Subtype', 'Image')
        .set('Alternates', []),
  ],
]

describe('a planted breach is found', () => {
  test.each(PLANTED)('%s (%s)', (_, rule, plant) => {
    const file = readPdf(bytes)
    expect(breachesOf(file, 'whole')).toEqual([])
    plant(file)
    expect(
      breachesOf(file, 'whole')
        .map((breach) => breach.rule)
        .join('\n'),
    ).toContain(rule)
  })

  const FORM: readonly (readonly [what: string, rule: string, change: (file: string) => string])[] = [
    ['another first line', '6.1.2', (file) => file.replace('%PDF-1.7', '%PDF-2.0')],
    ['no second line', '6.1.2', (file) => file.replace(/^(%PDF-1\.7\n)%..../, '$1%abcd')],
    ['something after the end', '6.1.3', (file) => `${file}x`],
    ['a blank after xref', '6.1.4', () => unpacked.replace('xref\n0 ', 'xref 0 ')],
    ['half a byte', '6.1.6', () => unpacked.replace(/\/ID ?\[ ?<./, '/ID[<')],
    [
      'a length that is not so',
      '6.1.7',
      (file) =>
        file.replace(/\/Length (\d)(\d+)\n/, (_, a: string, b: string) => `/Length ${(Number(a) + 1) % 10}${b}\n`),
    ],
    ['a head of an object on no line', '6.1.9', (file) => file.replace(' obj\n<<', ' obj <<')],
    ['no PDF', '6.1.1', () => 'hello'],
    ['half a PDF', '6.1.1', (file) => file.slice(0, file.length / 2)],
  ]

  test.each(FORM)('%s (%s)', (_, rule, change) => {
    const changed = Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1')
    expect(
      checkConformance(changed, 'quick')
        .map((breach) => breach.rule)
        .join('\n'),
    ).toContain(rule)
  })

  test('every rule is in the tables above', () => {
    const planted = [...PLANTED, ...FORM].map(([, rule]) => rule)
    const missing = conformanceChecks.filter(({ rule }) => !planted.some((part) => rule.includes(part.trim())))
    expect(missing.map(({ rule }) => rule)).toEqual([])
  })

  test('every rule is in the table of the documentation, and nothing else is', () => {
    const documented = readFileSync(join(import.meta.dirname, '../../docs/conformance.md'), 'utf8')
    const rules = [...documented.matchAll(/^\| `([^`]+)` \|/gm)].map(([, rule]) => rule)
    expect(new Set(rules)).toEqual(new Set(conformanceChecks.map(({ rule }) => rule)))
  })

  test('the gate tells what it is that keeps a file back', () => {
    holdToStandards(bytes, 'quick')
    const changed = Buffer.from(unpacked.replace('/Marked true', '/Marked null'), 'latin1')
    expect(() => holdToStandards(changed, 'quick')).toThrow(NonconformingPdf)
    expect(() => holdToStandards(changed, 'quick')).toThrow(/6\.7\.2\.2.*Marked/)
  })
})
