/**
 * Walks XML from the outside: tags, their attributes and text, in order. It exists because a part that breaks off between
 * two tags still looks like a shorter table, and rows that are silently missing are worse than a file that is refused.
 */

export interface XmlEvents {
  /** `name` is without prefix; `tag` is what stands between the brackets. */
  open?(name: string, tag: string): void
  close?(name: string): void
  text?(raw: string): void
}

const DEEPEST = 200

/** Tags whose attributes matter here are short; a longer one would only keep the search busy. */
const LONGEST_TAG = 4096

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Calls the events in order. False where the text is no well-formed XML, or declares a document type of its own. */
export function scanXml(xml: string, events: XmlEvents): boolean {
  const path: string[] = []
  let hasRoot = false
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    const text = xml.slice(at, start < 0 ? xml.length : start)
    if (path.length > 0) events.text?.(text)
    else if (text.trim() !== '' && text.trim() !== '\uFEFF') return false
    if (start < 0) break
    const skipped = endOfSkipped(xml, start)
    if (skipped !== null) {
      if (skipped < 0) return false
      if (xml.startsWith('<![CDATA[', start)) events.text?.(xml.slice(start + 9, skipped - 3))
      at = skipped
      continue
    }
    const end = endOfTag(xml, start + 1)
    if (end < 0) return false
    const tag = xml.slice(start + 1, end)
    if (tag.startsWith('/')) {
      if (path.pop() !== tag.slice(1).trimEnd()) return false
      events.close?.(localName(tag.slice(1).trimEnd()))
    } else {
      if (path.length === 0 && hasRoot) return false
      hasRoot = true
      const name = /^[^\s/]+/.exec(tag)?.[0]
      if (name === undefined || path.length >= DEEPEST) return false
      events.open?.(localName(name), tag)
      if (tag.endsWith('/')) events.close?.(localName(name))
      else path.push(name)
    }
    at = end + 1
  }
  return hasRoot && path.length === 0
}

/** The end of a comment, instruction or CDATA section that begins at `start`; -1 where it has none, null for a tag. */
function endOfSkipped(xml: string, start: number): number | null {
  for (const [opening, closing] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!xml.startsWith(opening, start)) continue
    const end = xml.indexOf(closing, start + opening.length)
    return end < 0 ? -1 : end + closing.length
  }
  return xml.startsWith('<!', start) ? -1 : null
}

/** Offset of the `>` that ends a tag, past those within quotes; -1 where there is none. */
function endOfTag(xml: string, from: number): number {
  let at = from
  for (;;) {
    const end = xml.indexOf('>', at)
    if (end < 0) return -1
    const quote = firstQuote(xml, at, end)
    if (quote < 0) return end
    const closing = xml.indexOf(xml.charAt(quote), quote + 1)
    if (closing < 0) return -1
    at = closing + 1
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const unit = xml.charCodeAt(at)
    if (unit === 34 || unit === 39) return at
  }
  return -1
}

/** In a tag without these, ` r="` can only be the beginning of an attribute. */
const UNUSUAL = /['&\t\n\r]/

/** One attribute by its whole name. Sheets have millions of them: the usual tag need not be taken apart. */
export function attributeOf(tag: string, name: string): string | undefined {
  if (UNUSUAL.test(tag)) return attributesOf(tag).get(name)
  const start = tag.indexOf(` ${name}="`)
  if (start < 0) return undefined
  const from = start + name.length + 3
  return tag.slice(from, tag.indexOf('"', from))
}

/** All attributes by their names without prefix. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  if (tag.length > LONGEST_TAG) return attributes
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(localName(name), unescaped(double ?? single ?? ''))
  }
  return attributes
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const HIGHEST_CODE_POINT = 0x10ffff

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, dec?: string, name = '') => {
      if (hex === undefined && dec === undefined) return ENTITIES.get(String(name)) ?? whole
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16)
      return code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : whole
    },
  )
}
