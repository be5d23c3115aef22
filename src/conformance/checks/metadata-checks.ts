/** What the file says of itself: ISO 19005-3, 6.6; ISO 14289-1, 5 and 7.1. */
import type { Check } from '../check.ts'
import { isStream, isString, type PdfString, textOf } from '../pdf-object.ts'

/** Schemas that ISO 19005-3, 6.6.2.3 knows; any other has to be described in the packet. */
const KNOWN_SCHEMAS: ReadonlySet<string> = new Set([
  'adobe:ns:meta/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/xap/1.0/',
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/xap/1.0/rights/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://www.aiim.org/pdfa/ns/id/',
  'http://www.aiim.org/pdfa/ns/extension/',
  'http://www.aiim.org/pdfa/ns/schema#',
  'http://www.aiim.org/pdfa/ns/property#',
  'http://www.aiim.org/pdfa/ns/type#',
  'http://www.aiim.org/pdfa/ns/field#',
])

/** Entries of the information dictionary and the properties that say the same (ISO 19005-3, 6.6.3). */
const SAME: readonly (readonly [string, string])[] = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
]
const SAME_DATES: readonly (readonly [string, string])[] = [
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
]

/** The checks of the metadata. */
export const metadataChecks: readonly Check[] = [
  {
    rule: 'PDF/A-3 6.6.2.1 (06-001)',
    holds: 'the catalog has metadata that any program can read',
    breaches: function* (subject) {
      const stream = subject.get(subject.catalog.get('Metadata'))
      if (!isStream(stream)) {
        yield 'none'
        return
      }
      const { dictionary } = stream
      if (dictionary.has('Filter')) yield 'compressed'
      if (dictionary.get('Type') !== 'Metadata' || dictionary.get('Subtype') !== 'XML') yield 'not called metadata'
      const { packet, fault } = subject.xmp
      if (packet.includes('\ufffd') && !isUtf8(stream.decode())) yield 'not UTF-8'
      if (/<\?xpacket begin=[^>]*\b(bytes|encoding)=/.test(packet)) yield 'the packet says bytes or encoding'
      if (fault !== null) yield fault
    },
  },
  {
    rule: 'PDF/A-3 6.6.2.3',
    holds: 'every schema in the metadata is known or described',
    breaches: function* (subject) {
      const { packet, namespaces } = subject.xmp
      for (const [prefix, namespace] of namespaces) {
        const isDescribed = packet.includes(`<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>`)
        if (!KNOWN_SCHEMAS.has(namespace) && !isDescribed) yield prefix
      }
    },
  },
  {
    rule: 'PDF/A-3 6.6.4',
    holds: 'the file says that it is PDF/A-3, level A',
    breaches: function* (subject) {
      const { values } = subject.xmp
      if (values.get('pdfaid:part') !== '3') yield `part ${String(values.get('pdfaid:part'))}`
      if (values.get('pdfaid:conformance') !== 'A') yield `conformance ${String(values.get('pdfaid:conformance'))}`
    },
  },
  {
    rule: 'PDF/UA-1 5 (06-002)',
    holds: 'the file says that it is PDF/UA-1',
    breaches: function* (subject) {
      const { values, namespaces } = subject.xmp
      if (values.get('pdfuaid:part') !== '1') yield `part ${String(values.get('pdfuaid:part'))}`
      if (namespaces.get('pdfuaid') !== 'http://www.aiim.org/pdfua/ns/id/') yield 'the prefix pdfuaid'
    },
  },
  {
    rule: 'PDF/UA-1 7.1 (06-003)',
    holds: 'the metadata have a title',
    breaches: function* (subject) {
      if ((subject.xmp.values.get('dc:title') ?? '').trim() === '') yield 'no dc:title'
    },
  },
  {
    rule: 'PDF/UA-1 7.1 (07-001)',
    holds: 'a viewer shows the title of the document, not the name of the file',
    breaches: function* (subject) {
      const preferences = subject.dictionary(subject.catalog.get('ViewerPreferences'))
      if (subject.get(preferences.get('DisplayDocTitle')) !== true) yield 'DisplayDocTitle'
    },
  },
  {
    rule: 'PDF/A-3 6.6.3',
    holds: 'information dictionary and metadata say the same',
    breaches: function* (subject) {
      const info = subject.dictionary(subject.file.trailer.get('Info'))
      const { values } = subject.xmp
      const entry = (key: string): PdfString | null => {
        const value = subject.get(info.get(key))
        return isString(value) ? value : null
      }
      for (const [key, property] of SAME) {
        const value = entry(key)
        if (value && textOf(value) !== values.get(property)) yield key
      }
      for (const [key, property] of SAME_DATES) {
        const value = entry(key)
        if (value && digitsOf(value.bytes) !== digitsOf(values.get(property) ?? '')) yield key
      }
    },
  },
]

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Both dates are written in UTC: `D:20240107170000Z` and `2024-01-07T17:00:00Z`. */
function digitsOf(date: string): string {
  return date.replace(/\D/g, '')
}
