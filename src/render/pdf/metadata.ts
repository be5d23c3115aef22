/** What the file says of itself: information dictionary, XMP, conformance to PDF/A-3a and PDF/UA-1. */
import type { DocumentMeta } from '../../document/nodes.ts'
import { cleanText } from '../../document/clean-text.ts'
import { shortText } from './short-text.ts'

/** Text that is itself in the information dictionary and escaped where a template makes XML of it. */
class XmlSafeText extends String {
  override toString(): string {
    return xmlText(this.valueOf())
  }

  // What is inherited would look at the escaped text, in which every character stands further on.
  override charCodeAt(index: number): number {
    return this.valueOf().charCodeAt(index)
  }
}

// A file without a title is none of PDF/UA (ISO 14289-1, 7.1).
const UNTITLED = 'ict-report'

export type Info = Readonly<Record<string, String | string | Date>>

/** Title, author and the like, those that are known; both dates are midnight in Vietnam on the document's date. */
export function infoOf(meta: DocumentMeta): Info {
  const date = midnightInVietnam(meta.date)
  const [title, author, subject, producer] = [meta.title, meta.author, meta.subject, meta.producer].map((text) =>
    shortText(cleanText(text).trim()),
  )
  const texts = { Title: title || producer || UNTITLED, Author: author, Subject: subject, Creator: producer }
  const known = Object.entries(texts).flatMap(([key, text]): readonly (readonly [string, XmlSafeText])[] =>
    text ? [[key, new XmlSafeText(text)]] : [],
  )
  return {
    ...Object.fromEntries(known),
    CreationDate: date,
    ModDate: date,
  }
}

/** Language tag of the file: `vi` is the Vietnamese of Vietnam. */
export function languageTag(language: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})+$/.test(language) ? language : language === 'en' ? 'en-US' : 'vi-VN'
}

/**
 * XMP that the library does not write: the date of change and the PDF/UA identification,
 * with the description of its schema that PDF/A asks for (ISO 19005-3, 6.6.2.3.2).
 */
export function extraXmp(meta: DocumentMeta): string {
  const date = `${midnightInVietnam(meta.date).toISOString().slice(0, 19)}Z`
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
}

/** A date that is none falls back to the first day of 1970, so that the bytes still depend on nothing else. */
export function midnightInVietnam(isoDate: string): Date {
  const date = new Date(`${isoDate.slice(0, 10)}T00:00:00+07:00`)
  return Number.isNaN(date.getTime()) ? new Date(0) : date
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
