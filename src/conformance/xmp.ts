/** What the metadata packet of a file says: the values by their qualified names, and whether it is well formed. */

export interface Xmp {
  readonly packet: string
  /** First value of each property, by prefixed name; of a list or an alternative its first item. */
  readonly values: ReadonlyMap<string, string>
  /** Namespaces by prefix. */
  readonly namespaces: ReadonlyMap<string, string>
  /** Null where the packet is well formed. */
  readonly fault: string | null
}

const TAG = /<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const ATTRIBUTE = /([\w.:-]+)\s*=\s*["']([^"']*)["']/g
const TEXT = /[^<]*/y
// What XML 1.0 does not allow, and references to entities that it does not know.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ILLEGAL = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/iu
const CONTAINERS: ReadonlySet<string> = new Set(['rdf:Alt', 'rdf:Seq', 'rdf:Bag', 'rdf:li'])

/** Reads the packet, which has neither comments nor CDATA in a file of ours. */
export function readXmp(packet: string): Xmp {
  const values = new Map<string, string>()
  const namespaces = new Map<string, string>()
  const open: string[] = []
  const [, body] = /^<\?xpacket begin=[^>]*\?>([\s\S]*)<\?xpacket end="[rw]"\?>\s*$/.exec(packet) ?? []
  if (body === undefined) return { packet, values, namespaces, fault: 'no packet' }
  let at = 0
  while (at < body.length) {
    TEXT.lastIndex = at
    const text = TEXT.exec(body)?.[0] ?? ''
    if (ILLEGAL.test(text)) return { packet, values, namespaces, fault: 'a character that XML does not allow' }
    const owner = open.findLast((name) => !CONTAINERS.has(name))
    if (owner !== undefined && text.trim() !== '' && !values.has(owner)) values.set(owner, unescape(text))
    at += text.length
    if (at >= body.length) break
    TAG.lastIndex = at
    const [whole, slash, name = '', attributes = '', end] = TAG.exec(body) ?? []
    if (whole === undefined) return { packet, values, namespaces, fault: `no tag at ${at}` }
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (key.startsWith('xmlns:')) namespaces.set(key.slice(6), value)
    }
    if (slash === '/') {
      if (open.pop() !== name) return { packet, values, namespaces, fault: `</${name}> closes nothing` }
    } else if (end !== '/') open.push(name)
    at += whole.length
  }
  return { packet, values, namespaces, fault: open.length > 0 ? `<${open.join('><')}> does not end` : null }
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
