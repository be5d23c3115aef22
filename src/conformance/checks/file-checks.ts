/** The file as bytes and objects: ISO 19005-3, 6.1. */
import type { Check } from '../check.ts'
import { isArray, isDictionary, isStream, isString, type PdfObject, shown } from '../pdf-object.ts'
import type { Subject } from '../subject.ts'

// What the reader of the bytes notes on its way.
const FORM: Readonly<Record<string, string>> = {
  'PDF/A-3 6.1.2': 'the file begins with %PDF-1.n and a comment of bytes above 127',
  'PDF/A-3 6.1.3': 'nothing follows the last %%EOF',
  'PDF/A-3 6.1.4': 'one line end parts xref from the head of its first section',
  'PDF/A-3 6.1.6': 'hexadecimal strings have an even number of digits and nothing else',
  'PDF/A-3 6.1.7': 'streams are as long as they say, and their keywords stand on lines of their own',
  'PDF/A-3 6.1.9': 'the keywords of objects stand on lines of their own',
}

const formChecks: readonly Check[] = Object.entries(FORM).map(([rule, holds]) => ({
  rule,
  holds,
  breaches: ({ file }) => file.formFaults.filter((fault) => fault.rule === rule).map(({ where }) => where),
}))

/** ISO 32000-1, table 6, without LZW and Crypt. */
const FILTERS: ReadonlySet<PdfObject> = new Set<PdfObject>(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode'.split(' '),
)
const ELSEWHERE = ['F', 'FFilter', 'FDecodeParms']
const NAMES = ['BaseFont', 'FontName', 'S']
const LONGEST_STRING = 32_767
const LONGEST_NAME = 127
const MOST_OBJECTS = 8_388_607
const LEAST_REAL = 1.175e-38
const GREATEST_REAL = 3.403e38

/** The checks of the file's form. */
export const fileChecks: readonly Check[] = [
  ...formChecks,
  {
    rule: 'PDF/A-3 6.1.3',
    holds: 'the trailer has an ID of two strings and no Encrypt',
    breaches: function* ({ file: { trailer } }) {
      const id = trailer.get('ID')
      if (!isArray(id) || id.length !== 2 || !id.every((part) => isString(part) && part.bytes !== '')) yield 'ID'
      if (trailer.has('Encrypt')) yield 'Encrypt'
    },
  },
  {
    rule: 'PDF/A-3 6.1.7',
    holds: 'streams stand in the file, with filters that are allowed',
    breaches: function* ({ file }) {
      for (const [number, object] of file.objects) {
        if (!isStream(object)) continue
        const { dictionary } = object
        if (ELSEWHERE.some((key) => dictionary.has(key))) yield `object ${number}: data elsewhere`
        const filter = dictionary.get('Filter') ?? []
        const filters = isArray(filter) ? filter : [filter]
        for (const name of filters) if (!FILTERS.has(name)) yield `object ${number}: ${shown(name)}`
      }
    },
  },
  {
    rule: 'PDF/A-3 6.1.8',
    holds: 'names of fonts and structure types are UTF-8',
    breaches: function* (subject) {
      for (const [number, object] of subject.file.objects) {
        const entries = subject.dictionary(object)
        for (const key of NAMES) if (!isUtf8Name(entries.get(key))) yield `object ${number}: ${key}`
      }
    },
  },
  {
    rule: 'PDF/A-3 6.1.12',
    holds: 'the file grants nothing but what a signature does',
    breaches: function* (subject) {
      const granted = subject.dictionary(subject.catalog.get('Perms'))
      for (const key of granted.keys()) if (key !== 'UR3' && key !== 'DocMDP') yield `Perms ${key}`
    },
  },
  {
    rule: 'PDF/A-3 6.1.13',
    holds: 'numbers, strings, names and the number of objects stay within the limits',
    isSlow: true,
    breaches: function* ({ file }) {
      if (file.objects.size > MOST_OBJECTS) yield `${file.objects.size} objects`
      for (const [number, object] of file.objects) for (const what of beyond(object)) yield `object ${number}: ${what}`
    },
  },
  {
    rule: 'PDF/A-3 6.1.13',
    holds: 'pages measure 3 to 14 400 units, and no more than 28 q stand open',
    isSlow: true,
    breaches: function* (subject) {
      for (const { number, dictionary, drawing } of subject.pages) {
        if (drawing.depth > 28) yield `page ${number}: ${drawing.depth} q`
        if (!isSized(dictionary.get('MediaBox'), subject)) yield `page ${number}: MediaBox`
      }
    },
  },
]

/** A name holds one character a byte. */
function isUtf8Name(name: PdfObject | undefined): boolean {
  if (typeof name !== 'string') return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(name, (byte) => byte.charCodeAt(0)))
    return true
  } catch {
    return false
  }
}

function* beyond(value: PdfObject): Iterable<string> {
  if (typeof value === 'number') {
    if (!isWithin(value)) yield `the number ${value}`
  } else if (typeof value === 'string') {
    if (value.length > LONGEST_NAME) yield `a name of ${value.length} bytes`
  } else if (isString(value)) {
    if (value.bytes.length > LONGEST_STRING) yield `a string of ${value.bytes.length} bytes`
  } else if (isArray(value)) {
    for (const item of value) yield* beyond(item)
  } else if (isDictionary(value) || isStream(value)) {
    for (const [key, item] of isStream(value) ? value.dictionary : value) {
      if (key.length > LONGEST_NAME) yield `a name of ${key.length} bytes`
      if (item !== null && (typeof item !== 'object' || !('kind' in item) || item.kind !== 'reference')) {
        yield* beyond(item)
      }
    }
  }
}

function isWithin(value: number): boolean {
  if (Number.isInteger(value)) return value <= 2_147_483_647 && value >= -2_147_483_648
  return Math.abs(value) <= GREATEST_REAL && Math.abs(value) >= LEAST_REAL
}

function isSized(box: PdfObject | undefined, subject: Subject): boolean {
  const [left, bottom, right, top] = subject.array(box).map(Number)
  const sides = [Math.abs(Number(right) - Number(left)), Math.abs(Number(top) - Number(bottom))]
  return sides.every((side) => side >= 3 && side <= 14_400)
}
