/** A tree of XML as text. Whatever signs a value holds, it stays a value. */

/** A string is character data. */
export type XmlNode = string | XmlElement

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly XmlNode[]
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// XML has no way to write these characters (XML 1.0, production 2), nor halves of surrogate pairs.
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export function element(
  name: string,
  attributes: XmlElement['attributes'],
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children }
}

/** The node as XML, without white space between elements. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escaped(value)}"`,
  )
  const start = `<${node.name}${attributes.join('')}`
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(writeXml).join('')}</${node.name}>`
}

/** A length with at most two decimals, without a sign for zero. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

function escaped(value: string): string {
  return value.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}
