/** XML read back by a parser that did not write it; a text that is not well-formed fails the test. */
import { SaxesParser } from 'saxes'

export interface XmlRead {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Character data directly in it. */
  text: string
  readonly children: XmlRead[]
}

/** The root element. */
export function readXml(xml: string): XmlRead {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlRead = { name: '', attributes: {}, text: '', children: [] }
  const open: XmlRead[] = [top]
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const element: XmlRead = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  })
  parser.write(xml).close()
  const [root] = top.children
  if (!root || top.children.length !== 1) throw new Error('not one root element')
  return root
}
